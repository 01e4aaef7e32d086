// Walks every screen and every window-wide dialog: what can be worked with must have a name and a role
// for screen readers, be reachable from the keyboard, and have an accelerator of its own.
#include "tests/ui/open_window.h"
#include "ui/timeline/timeline.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTextBrowser>
#include <QTextEdit>
#include <QTranslator>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

constexpr int kScreens = static_cast<int>(ScreenId::Help) + 1;

template <class... Kinds>
bool isAny(const QWidget* widget) {
    return ((qobject_cast<const Kinds*>(widget) != nullptr) || ...);
}

bool isControl(const QWidget* widget) {
    return isAny<QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView,
                 QPlainTextEdit, QTextEdit, Timeline>(widget);
}

// Parts of another control, which speaks for them.
bool isInner(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return isAny<QScrollBar, QHeaderView, QSplitterHandle>(widget) ||
           widget->objectName().startsWith("qt_") || widget->inherits("QComboBoxListView") ||
           isAny<QAbstractSpinBox, QComboBox, QLineEdit>(parent);
}

QString describe(const QWidget* widget) {
    QString text = QString("%1 '%2'").arg(widget->metaObject()->className(), widget->objectName());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) text += " " + button->text();
    for (const QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget())
        if (!up->objectName().isEmpty()) return text + " in " + up->objectName();
    return text;
}

// A control without Tab must be a part of the rail (Ctrl+1 …) or say its key in its tool tip.
bool isReachable(const QWidget* widget) {
    if (!widget->isEnabled()) return true;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0) return true;
    if (widget->testAttribute(Qt::WA_TransparentForMouseEvents)) return true;  // a picture
    if (widget->objectName() == "commandList") return true;  // the field above it takes its arrow keys
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        if (!button->shortcut().isEmpty()) return true;
    return widget->toolTip().contains('(');
}

QStringList problemsOf(QWidget& window) {
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

// Two controls in sight with the same letter under Alt: only one of them would answer.
QStringList doubleAccelerators(QWidget& window) {
    QMap<QString, QString> known;
    QStringList problems;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        QString text;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) text = button->text();
        if (const auto* group = qobject_cast<const QGroupBox*>(widget)) text = group->title();
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy())
            text = label->text();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty()) continue;
        if (known.contains(key)) problems << QString("%1: '%2' and '%3'").arg(key, known[key], text);
        known[key] = text;
    }
    return problems;
}

}  // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlOfEveryScreenHasNameRoleAndKey() {
        OpenWindow studio;
        QStringList problems;

        for (int screen = 0; screen < kScreens; ++screen) {
            studio.window().showScreen(static_cast<ScreenId>(screen));
            QApplication::processEvents();
            problems << problemsOf(studio.window());
        }

        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
    }

    void everyControlOfTheWindowWideDialogsHasNameRoleAndKey_data() {
        QTest::addColumn<QString>("action");
        for (const char* action : {"shortcuts", "palette", "openRecent"}) QTest::newRow(action) << action;
    }
    void everyControlOfTheWindowWideDialogsHasNameRoleAndKey() {
        QFETCH(const QString, action);
        OpenWindow studio;
        QStringList problems;
        bool seen = false;
        // A modal dialog runs its own loop: look at it from there, then close it.
        QTimer::singleShot(0, &studio.window(), [&] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (top == &studio.window() || !top->isVisible()) continue;
                seen = true;
                problems << problemsOf(*top) << doubleAccelerators(*top);
                top->close();
            }
        });

        studio.window().actions().action(action)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(seen, kSoonMs);

        QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
    }

    void acceleratorsAreUniqueInEveryLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "vi", "zh_CN"}) QTest::newRow(language) << language;
    }
    void acceleratorsAreUniqueInEveryLanguage() {
        QFETCH(const QString, language);
        QTranslator translator;
        if (!translator.load(":/i18n/timbre_" + language)) QSKIP("this language is not built in");
        QCoreApplication::installTranslator(&translator);
        QStringList problems;
        {
            OpenWindow studio;
            for (int screen = 0; screen < kScreens; ++screen) {
                studio.window().showScreen(static_cast<ScreenId>(screen));
                problems << doubleAccelerators(studio.window());
            }
        }
        QCoreApplication::removeTranslator(&translator);

        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
