#pragma once

#include "ui/timeline/timeline.h"
#include "ui/widgets/plot/time_plot.h"
#include "ui/widgets/plot/waterfall.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStringList>
#include <QTextEdit>

namespace timbre::test {

template <class... Kinds>
bool isAny(const QWidget* widget) {
    return ((qobject_cast<const Kinds*>(widget) != nullptr) || ...);
}

inline bool isControl(const QWidget* widget) {
    return isAny<QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView,
                 QPlainTextEdit, QTextEdit, ui::TimePlot, ui::Timeline, ui::Waterfall>(widget);
}

// Parts of another control, which speaks for them.
inline bool isInner(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return isAny<QScrollBar, QHeaderView, QSplitterHandle>(widget) ||
           widget->objectName().startsWith("qt_") || widget->inherits("QComboBoxListView") ||
           isAny<QAbstractSpinBox, QComboBox, QLineEdit>(parent);
}

inline QString describe(const QWidget* widget) {
    QString text = QString("%1 '%2'").arg(widget->metaObject()->className(), widget->objectName());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) text += " " + button->text();
    for (const QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget())
        if (!up->objectName().isEmpty()) return text + " in " + up->objectName();
    return text;
}

// A control without Tab must be a part of the rail (Ctrl+1 …) or say its key in its tool tip.
inline bool isReachable(const QWidget* widget) {
    if (!widget->isEnabled()) return true;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0) return true;
    if (widget->testAttribute(Qt::WA_TransparentForMouseEvents)) return true;  // a picture
    if (widget->objectName() == "commandList") return true;  // the field above it takes its arrow keys
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        if (!button->shortcut().isEmpty()) return true;
    return widget->toolTip().contains('(');
}

inline QStringList problemsOf(QWidget& window) {
    QStringList problems;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(widget) || isInner(widget)) continue;
        auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (accessible == nullptr || accessible->role() == QAccessible::NoRole)
            problems << describe(widget) + " has no role";
        else if (accessible->text(QAccessible::Name).trimmed().isEmpty())
            problems << describe(widget) + " has no name";
        if (!isReachable(widget)) problems << describe(widget) + " cannot be reached by key";
    }
    return problems;
}

}  // namespace timbre::test
