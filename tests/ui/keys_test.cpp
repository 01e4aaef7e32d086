// Keys: the table of actions, changed keys, the editor and the cheat-sheet.
#include "tests/ui/open_window.h"
#include "ui/shell/action_model.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/shortcut_editor.h"
#include "ui/shell/shortcut_sheet.h"

#include <QFile>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtTest>

#include <random>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

// An editor in a window of its own, as the Settings page embeds it.
struct OpenEditor {
    explicit OpenEditor(OpenWindow& studio)
        : bindings(studio.window().actions(), studio.bridge(), studio.folder() / "other-keys.json"),
          editor(studio.window().actions(), bindings) {
        editor.show();
        editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor, kSoonMs));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        auto* field = editor.findChild<KeyField*>("shortcutKey");
        field->setFocus();
        QTest::keyClick(field, key, modifiers);
    }
    QString problem() { return editor.findChild<QLabel*>("shortcutProblem")->text(); }
    void click(const char* name) { QTest::mouseClick(editor.findChild<QPushButton*>(name), Qt::LeftButton); }

    KeyBindings bindings;
    ShortcutEditor editor;
};

QString keysOf(OpenWindow& studio, const char* id) {
    return studio.window().actions().entry(id)->keys;
}

}  // namespace

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePressedKeyBecomesTheActions() {
        OpenWindow studio;
        OpenEditor open(studio);
        open.editor.select("loop");
        QCOMPARE(open.editor.selected(), QString("loop"));

        open.press(Qt::Key_J, Qt::ControlModifier);

        QCOMPARE(keysOf(studio, "loop"), QString("Ctrl+J"));
        studio.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&studio.window(), kSoonMs));
        studio.press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().loop, kSoonMs);
        studio.press(Qt::Key_L, Qt::ControlModifier);  // the old key does nothing any more
        QVERIFY(studio.playing().loop);
    }

    void aKeyThatTypesWorksOutsideOfATextOnly() {
        OpenWindow studio;
        studio.window().actions().setChangedKeys({{"loop", {QKeySequence("L")}}});
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        editor->setFocus();
        studio.press(Qt::Key_L);
        QCOMPARE(editor->toPlainText().toLower(), QString("l"));
        QVERIFY(!studio.playing().loop);

        studio.window().showScreen(ui::ScreenId::Dashboard);
        studio.press(Qt::Key_L);

        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().loop, kSoonMs);
    }

    void aConflictIsNamedAndTakenOnlyWhenAsked() {
        OpenWindow studio;
        OpenEditor open(studio);
        open.editor.select("loop");

        open.press(Qt::Key_F6);

        QVERIFY(open.problem().contains(studio.window().actions().entry("slower")->name));
        QCOMPARE(keysOf(studio, "loop"), QString("Ctrl+L"));
        QCOMPARE(keysOf(studio, "slower"), QString("F6"));
        open.click("shortcutUse");
        QCOMPARE(keysOf(studio, "loop"), QString("F6"));
        QCOMPARE(keysOf(studio, "slower"), QString());
        QVERIFY(open.problem().isEmpty());
    }

    void screensMayShareAKey() {
        OpenWindow studio;
        auto& actions = studio.window().actions();
        auto& speak = studio.window().screen(ui::ScreenId::Speak);
        auto& voices = studio.window().screen(ui::ScreenId::Voices);
        actions.addFor(&speak, "testOne", "Test", "One", "Ctrl+Alt+F11", [] {});
        actions.addFor(&voices, "testTwo", "Test", "Two", {}, [] {});
        KeyBindings bindings(actions, studio.bridge(), {});

        QVERIFY(bindings.conflicts("testTwo", QKeySequence("Ctrl+Alt+F11")).isEmpty());
        QCOMPARE(bindings.conflicts("loop", QKeySequence("Ctrl+Alt+F11")), QStringList{"testOne"});
    }

    void keysThatMoveAroundAreRefused() {
        OpenWindow studio;
        OpenEditor open(studio);
        open.editor.select("loop");

        open.press(Qt::Key_Return);

        QVERIFY(!open.problem().isEmpty());
        QCOMPARE(keysOf(studio, "loop"), QString("Ctrl+L"));
    }

    void oneActionOrAllAreReset() {
        OpenWindow studio;
        OpenEditor open(studio);
        open.editor.select("loop");
        open.press(Qt::Key_J, Qt::ControlModifier);
        open.editor.select("faster");
        open.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        open.editor.select("slower");
        open.click("shortcutRemove");
        QCOMPARE(keysOf(studio, "slower"), QString());

        open.editor.select("loop");
        open.click("shortcutReset");
        QCOMPARE(keysOf(studio, "loop"), QString("Ctrl+L"));
        QCOMPARE(keysOf(studio, "faster"), QString("Ctrl+Alt+M"));

        open.click("shortcutResetAll");
        QCOMPARE(keysOf(studio, "faster"), QString("F7"));
        QCOMPARE(keysOf(studio, "slower"), QString("F6"));
    }

    void changedKeysAreThereAfterARestart() {
        OpenWindow studio;
        KeyBindings(studio.window().actions(), studio.bridge(), studio.folder() / "shortcuts.json")
            .setKey("loop", QKeySequence("Ctrl+J"));
        studio.close();

        studio.open();

        QTRY_COMPARE_WITH_TIMEOUT(keysOf(studio, "loop"), QString("Ctrl+J"), kSoonMs);
    }

    void aDamagedFileLeavesTheKeysAndIsKept() {
        OpenWindow studio;
        studio.close();
        QFile file(QString::fromStdString((studio.folder() / "shortcuts.json").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 1, \"keys\": {\"loop\": [\"Ctrl");
        file.close();

        studio.open();

        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file.fileName() + ".bak"), kSoonMs);
        QCOMPARE(keysOf(studio, "loop"), QString("Ctrl+L"));
    }

    void theFileSurvivesItsOwnRoundTrip() {
        const KeyTable keys{{"loop", {QKeySequence("Ctrl+J"), QKeySequence("Media Play")}}, {"stop", {}}};

        const auto read = keysFromJson(keysToJson(keys));

        QVERIFY(read.has_value());
        QVERIFY(*read == keys);
    }

    void whatIsNotUnderstoodIsLeftOut() {
        const auto read = keysFromJson(
            R"({"format":1,"keys":{"a":["Ctrl+J"],"b":"Ctrl+K","c":[7,"Nonsense+Nothing"],"":["F1"]}})");

        QVERIFY(read.has_value());
        QCOMPARE(read->size(), std::size_t(1));
        QVERIFY(read->contains("a"));
        QVERIFY(!keysFromJson("[]").has_value());
        QVERIFY(!keysFromJson(R"({"format":2,"keys":{}})").has_value());
    }

    void mutatedFilesNeverBreakTheReader() {
        const QByteArray good = keysToJson({{"loop", {QKeySequence("Ctrl+J")}}, {"stop", {}}});
        std::mt19937 random(20);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change < 4; ++change)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            bytes.truncate(bytes.size() - static_cast<int>(random() % 3));
            const auto read = keysFromJson(bytes);
            if (read) QVERIFY(read->size() <= 8);
        }
    }

    void theCheatSheetHasEveryActionWithItsKeyOfNow() {
        OpenWindow studio;
        studio.window().actions().setChangedKeys({{"loop", {QKeySequence("Ctrl+J")}}});

        studio.window().actions().action("shortcuts")->trigger();

        auto* sheet = studio.find<ShortcutSheet>("shortcutSheet");
        QVERIFY(sheet != nullptr);
        const auto* model = sheet->findChild<QTreeView*>()->model();
        for (const auto& entry : studio.window().actions().entries()) {
            const auto found = model->match(model->index(0, 0), ActionModel::kIdRole, entry.id, 1,
                                            Qt::MatchExactly | Qt::MatchRecursive);
            QVERIFY2(entry.action == nullptr || !found.isEmpty(), qPrintable(entry.id));
            if (entry.id == "loop") QCOMPARE(found.front().siblingAtColumn(1).data().toString(), "Ctrl+J");
        }
        sheet->close();
    }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
