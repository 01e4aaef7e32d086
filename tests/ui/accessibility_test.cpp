// Walks every screen and every window-wide dialog: what can be worked with must have a name and a role
// for screen readers, be reachable from the keyboard, and have an accelerator of its own.
#include "tests/ui/control_problems.h"
#include "tests/ui/open_window.h"

#include <QAbstractButton>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QTabWidget>
#include <QTranslator>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;
using test::problemsOf;

namespace {

constexpr int kScreens = static_cast<int>(ScreenId::Help) + 1;

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
        studio.window().showScreen(ScreenId::Dashboard);
        auto* parts = studio.find<QTabWidget>("dashboardTabs");
        for (int part = 0; part < parts->count(); ++part) {
            parts->setCurrentIndex(part);
            QTest::qWait(200);  // for tables and tiles that are read in the background
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
