#pragma once

#include "tests/ui/control_problems.h"
#include "ui/widgets/labels.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>

namespace timbre::test {

// Less room than the words need. A label that breaks or elides its lines has a height to keep.
inline bool isClipped(const QWidget* widget) {
    const QSize needed = widget->minimumSizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || qobject_cast<const ui::ElidedLabel*>(label) != nullptr) return false;
        if (label->wordWrap()) return label->height() < label->heightForWidth(label->width());
        return label->width() < label->sizeHint().width() || label->height() < needed.height();
    }
    if (qobject_cast<const ui::ElidedButton*>(widget) != nullptr) return false;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button != nullptr) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool isPicture = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        return !isPicture && !button->text().isEmpty() &&
               (button->width() < button->sizeHint().width() || button->height() < needed.height());
    }
    return isAny<QComboBox, QLineEdit, QAbstractSpinBox>(widget) &&
           (widget->width() < needed.width() || widget->height() < needed.height());
}

// Beyond the edge of what it lies in, where nothing scrolls.
inline bool sticksOut(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    if (parent == nullptr || widget->isWindow()) return false;
    if (qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr) return false;
    const int slack = qobject_cast<const QSplitter*>(parent) != nullptr ? 1 : 0;  // from right to left
    return !parent->rect().adjusted(-slack, 0, slack, 0).contains(widget->geometry());
}

// Parts of one layout lie over each other.
inline QStringList overlaps(const QWidget* parent) {
    QStringList problems;
    const QLayout* layout = parent->layout();
    if (layout == nullptr || qobject_cast<const QStackedWidget*>(parent) != nullptr) return problems;
    QList<const QWidget*> inside;
    for (const auto* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow() && isControl(child)) inside << child;
    for (const auto* child : parent->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->text().isEmpty()) inside << child;
    for (int i = 0; i < inside.size(); ++i)
        for (int k = i + 1; k < inside.size(); ++k)
            if (inside[i]->geometry().intersects(inside[k]->geometry()))
                problems << describe(inside[i]) + " lies over " + describe(inside[k]);
    return problems;
}

// What a person would see at once: cut words, parts over each other or beyond an edge, a page that
// scrolls sideways.
inline QStringList layoutProblems(QWidget& window) {
    QStringList problems = overlaps(&window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInner(widget)) {
            const auto* bar = qobject_cast<const QScrollBar*>(widget);
            if (bar != nullptr && bar->isVisible() && bar->orientation() == Qt::Horizontal &&
                bar->maximum() > bar->minimum())
                problems << describe(bar) + " scrolls sideways";
            continue;
        }
        const QString size = QString(" (%1×%2)").arg(widget->width()).arg(widget->height());
        if (isClipped(widget)) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            problems << describe(widget) + size + " is cut" + (label ? ": " + label->text().left(40) : "");
        }
        if (sticksOut(widget)) problems << describe(widget) + size + " sticks out";
        problems << overlaps(widget);
    }
    return problems;
}

}  // namespace timbre::test
