#include "core/storage/voice_marks_store.h"
#include "core/storage/voice_store.h"
#include "core/voices/voice_file.h"
#include "core/voices/voice_library.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/option_text.h"
#include "ui/compare/blind_compare_dialog.h"
#include "ui/voices/preview_sentences.h"
#include "ui/voices/voice_cards.h"
#include "ui/voices/voices_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/option_form.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSlider>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QtTest>

#include <fstream>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

// The window on its Voices screen, with the library loaded.
struct Library : OpenWindow {
    Library() { show(); }
    void show() {
        window().showScreen(ScreenId::Voices);
        QTRY_VERIFY_WITH_TIMEOUT(cards().isLoaded() && list()->model()->rowCount() > 100, kSoonMs);
    }
    QListView* list() { return find<QListView>("voiceList"); }
    VoiceCards& cards() { return *static_cast<VoiceCards*>(list()->model()); }
    VoicesPage& page() { return static_cast<VoicesPage&>(window().screen(ScreenId::Voices)); }
    void choose(const QStringList& ids) {
        list()->selectionModel()->clear();
        for (const auto& id : ids)
            list()->selectionModel()->setCurrentIndex(cards().indexOf(id), QItemSelectionModel::Select);
    }
    void filter(const char* box, const QString& text) {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(text));
    }
    void run(const char* action) { window().actions().action(action)->trigger(); }
    void answer(const QString& text) {
        QLineEdit* field = nullptr;  // of the dialog that is open; closed ones go a little later
        for (auto* one : page().findChildren<QLineEdit*>("nameField"))
            if (one->isVisible()) field = one;
        QVERIFY(field != nullptr);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    // An own voice made of a starter voice; returns its id.
    QString saveCopy(const QString& of, const QString& name) {
        choose({of});
        run("voiceSaveAs");
        answer(name);
        QString id;
        const auto isThere = [&] {
            for (const auto& card : cards().all())
                if (card.name == name) id = card.id;
            return !id.isEmpty();
        };
        const auto isOpen = [&] { return find<QLineEdit>("designName")->text() == name; };
        return QTest::qWaitFor(isThere, kSoonMs) && QTest::qWaitFor(isOpen, kSoonMs) ? id : QString();
    }
    storage::Database& reader() { return *bridge().reader(); }
    NumberRow* option(const char* key) { return find<NumberRow>((std::string("design-") + key).c_str()); }
};

voices::Voice foreignVoice(const std::string& id, const std::string& engine) {
    voices::Voice voice;
    voice.id = id;
    voice.name = "Visitor";
    voice.engine = engine;
    voice.baseVoice = "de";
    voice.language = "de";
    voice.parameters["pitch"] = 2;
    return voice;
}

}  // namespace

class VoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAndFiltersFindVoices() {
        Library studio;
        const int all = studio.cards().rowCount();
        studio.find<QLineEdit>("voiceSearch")->setText("grandmother german");
        QCOMPARE(studio.cards().rowCount(), 1);
        QCOMPARE(studio.cards().card(0).id, QString("starter-grete"));

        studio.find<QLineEdit>("voiceSearch")->clear();
        studio.filter("voicePart", "Starter voices");
        const int starters = studio.cards().rowCount();
        QVERIFY(starters >= 12 && starters < 40);
        studio.filter("voiceLanguage", "Vietnamese");
        QCOMPARE(studio.cards().rowCount(), 2);
        studio.filter("voiceEngine", "Flite");
        QCOMPARE(studio.cards().rowCount(), 0);
        QVERIFY(studio.find<QWidget>("showAllVoices")->isVisible());
        studio.click("showAllVoices");
        QCOMPARE(studio.cards().rowCount(), all);
    }

    void favouritesTagsAndFoldersBelongToAnyVoice() {
        Library studio;
        studio.choose({"flite-slt", "starter-clara"});
        studio.run("voiceFavourite");
        studio.run("voiceTag");
        studio.answer("radio");
        studio.run("voiceFolder");
        studio.answer("Evening");

        QTRY_VERIFY_WITH_TIMEOUT(studio.cards().find("flite-slt")->marks.folder == "Evening", kSoonMs);
        studio.filter("voicePart", "Favourites");
        QCOMPARE(studio.cards().rowCount(), 2);
        studio.filter("voicePart", "Evening");
        studio.filter("voiceTag", "radio");
        QCOMPARE(studio.cards().rowCount(), 2);
        QCOMPARE(storage::VoiceMarksStore(studio.reader()).marks("starter-clara").tags,
                 std::vector<std::string>{"radio"});
    }

    void aTagIsTakenBackByItsMessage() {
        Library studio;
        studio.choose({"flite-slt"});
        studio.run("voiceTag");
        studio.answer("oops");
        QTRY_VERIFY_WITH_TIMEOUT(studio.cards().find("flite-slt")->tags.contains("oops"), kSoonMs);

        QTest::mouseClick(studio.window().findChild<QWidget*>("toast")->findChild<QPushButton*>(),
                          Qt::LeftButton);

        QTRY_VERIFY_WITH_TIMEOUT(!studio.cards().find("flite-slt")->tags.contains("oops"), kSoonMs);
    }

    void builtInVoicesAreSavedAsCopiesWithLineage() {
        Library studio;
        const QString id = studio.saveCopy("starter-clara", "My Clara");

        const auto stored = storage::VoiceStore(studio.reader()).find(toUtf8(id));
        QVERIFY(stored.has_value());
        QVERIFY(stored->madeFrom == (voices::Lineage{"starter-clara", 1}));
        QCOMPARE(studio.find<QLineEdit>("designName")->text(), QString("My Clara"));
        QVERIFY(!studio.find<QPushButton>("designSave")->isEnabled());
    }

    void slidersAreStepsThatCanBeTakenBackAndSaved() {
        Library studio;
        const QString id = studio.saveCopy("starter-grete", "Grete 2");
        auto* pitch = studio.option("pitch");
        auto* slider = pitch->findChild<QSlider*>();
        const double before = pitch->value();

        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(pitch->value() > before);
        QVERIFY(studio.find<QLabel>("designDirty")->isVisible());
        studio.list()->setFocus();
        studio.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(studio.option("pitch")->value(), before);
        studio.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(studio.option("pitch")->value() > before);
        studio.press(Qt::Key_S, Qt::ControlModifier);

        QTRY_VERIFY_WITH_TIMEOUT(!studio.find<QLabel>("designDirty")->isVisible(), kSoonMs);
        QCOMPARE(storage::VoiceStore(studio.reader()).find(toUtf8(id))->version, 2);
    }

    void aDoubleClickResetsAnOption() {
        Library studio;
        studio.choose({"starter-grete"});
        auto* pitch = studio.option("pitch");
        QVERIFY(!pitch->isDefault());
        QTest::mouseDClick(pitch->findChild<QSlider*>(), Qt::LeftButton);
        QVERIFY(studio.option("pitch")->isDefault());
        studio.run("voiceRevert");
        QVERIFY(!studio.option("pitch")->isDefault());
    }

    void everyOptionOfEveryEngineHasASlider_data() {
        QTest::addColumn<QString>("voice");
        QTest::newRow("eSpeak") << "starter-grete";
        QTest::newRow("Flite") << "starter-clara";
    }
    void everyOptionOfEveryEngineHasASlider() {
        QFETCH(const QString, voice);
        Library studio;
        studio.choose({voice});
        for (int group = 0;
             auto* head = studio.page().findChild<QToolButton*>(QString("group-%1").arg(group)); ++group)
            head->setChecked(true);
        const auto* card = studio.cards().find(voice);
        for (const auto& option : studio.bridge().speechEngine(card->voice.engine)->options) {
            const std::string key(option.key);
            QVERIFY2(studio.option(key.c_str()) != nullptr, key.c_str());
            const auto found = card->voice.parameters.find(key);
            QCOMPARE(studio.option(key.c_str())->value(),
                     found != card->voice.parameters.end() ? found->second : option.defaultValue);
        }
    }

    void everyTextOfTheOptionTablesCanBeTranslated() {
        Library studio;
        const auto known = optionTexts();
        for (const auto& engine : studio.bridge().speechEngines())
            for (const auto& option : engine.options)
                for (const auto text : {option.label, option.unit, option.group, option.description})
                    QVERIFY2(text.empty() || std::ranges::find(known, text,
                                                               [](const char* s) {
                                                                   return std::string_view(s);
                                                               }) != known.end(),
                             std::string(text).c_str());
    }

    void theSameSeedGivesTheSameVariationsAndLocksHold() {
        Library studio;
        studio.choose({"starter-grete"});
        studio.click("lock-pitch");
        auto* seed = studio.find<QLineEdit>("variationSeed");
        seed->setText("4711");
        const auto taken = [&] {
            QTest::keyClick(seed, Qt::Key_Return);
            studio.click("candidate-2");
            studio.click("takeCandidate");
            std::map<std::string, double> values;
            for (const auto* key : {"rate", "pitch", "range", "word_gap"})
                values[key] = studio.option(key)->value();
            studio.run("voiceUndo");
            return values;
        };
        const auto first = taken();
        QCOMPARE(taken(), first);
        QCOMPARE(first.at("pitch"), 7.0);
        seed->setText("4712");
        QVERIFY(taken() != first);
    }

    void aDrawShowsItsSeed() {
        Library studio;
        studio.choose({"starter-clara"});
        studio.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(studio.find<QLineEdit>("variationSeed")->text().toULongLong() > 0);
        QVERIFY(studio.find<QToolButton>("candidate-4")->isVisible());
    }

    void olderVersionsComeBack() {
        Library studio;
        const QString id = studio.saveCopy("starter-grete", "Grete 3");
        studio.find<QLineEdit>("designDescription")->setFocus();
        QTest::keyClicks(studio.find<QLineEdit>("designDescription"), " Changed.");
        studio.run("voiceSave");
        QTRY_VERIFY_WITH_TIMEOUT(storage::VoiceStore(studio.reader()).find(toUtf8(id))->version == 2,
                                 kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.find<QLabel>("designDirty")->isVisible(), kSoonMs);
        studio.find<QTabWidget>("designTabs")->setCurrentIndex(1);
        auto* versions = studio.find<QTreeWidget>("versionList");
        QTRY_COMPARE_WITH_TIMEOUT(versions->topLevelItemCount(), 2, kSoonMs);

        versions->setCurrentItem(versions->topLevelItem(1));
        QCOMPARE(studio.find<QTreeWidget>("versionDifference")->topLevelItemCount(), 1);
        studio.click("restoreVersion");

        QTRY_VERIFY_WITH_TIMEOUT(storage::VoiceStore(studio.reader()).find(toUtf8(id))->version == 3,
                                 kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(versions->topLevelItemCount(), 3, kSoonMs);
        const auto* lineage = studio.find<QTreeWidget>("lineage");
        QCOMPARE(lineage->topLevelItem(0)->text(0), QString("Oma Grete"));
        QCOMPARE(lineage->topLevelItem(0)->child(0)->text(0), QString("Grete 3"));
    }

    void deletedVoicesSayWhichTakesUseThemAndComeBack() {
        Library studio;
        const QString id = studio.saveCopy("starter-clara", "Short Life");
        auto request = test::speakRequest("The title of the take.");
        request.voice = studio.cards().find(id)->voice;
        studio.bridge().engine().speak(request);
        QTRY_COMPARE_WITH_TIMEOUT(studio.cards().find(id)->marks.takes, 1, kSoonMs);
        studio.choose({id});
        studio.list()->setFocus();

        studio.press(Qt::Key_Delete);

        auto* banner = studio.find<Banner>("voicesBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kSoonMs);
        bool named = false;
        for (const auto* label : banner->findChildren<QLabel*>())
            named = named || label->text().contains("The title of");
        QVERIFY(named);
        QTRY_VERIFY_WITH_TIMEOUT(studio.cards().find(id)->inTrash, kSoonMs);
        studio.filter("voicePart", "Trash");
        QCOMPARE(studio.cards().rowCount(), 1);
        studio.choose({id});
        studio.run("voiceRestore");
        QTRY_VERIFY_WITH_TIMEOUT(!studio.cards().find(id)->inTrash, kSoonMs);
    }

    void builtInVoicesCannotBeDeleted() {
        Library studio;
        studio.choose({"flite-slt"});
        QVERIFY(!studio.find<QToolButton>("deleteVoices")->isEnabled());
        studio.run("voiceDelete");
        QVERIFY(!studio.cards().find("flite-slt")->inTrash);
    }

    void filesComeInAndDamagedOnesSayWhy() {
        Library studio;
        const auto good = studio.folder() / "good.timbrevoice", bad = studio.folder() / "bad.timbrevoice";
        voices::writeVoiceFile(good, {foreignVoice("user-visitor", "espeak")});
        std::ofstream(bad) << "{\"schema\": \"timbre-voice/1\", \"id\": \"../../etc\"}";
        const QStringList files{pathText(good), pathText(bad)};
        QVERIFY(!studio.page().dropText(files).isEmpty());
        QVERIFY(!studio.page().dropText({"/tmp/a.wav"}).isEmpty());  // a voice may be copied from it
        QVERIFY(studio.page().dropText({"/tmp/a.txt"}).isEmpty());

        studio.page().takeFiles(files);

        QTRY_VERIFY_WITH_TIMEOUT(studio.cards().find("user-visitor") != nullptr, kSoonMs);
        QVERIFY(studio.find<Banner>("voicesBanner")->details().contains("bad.timbrevoice"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QLineEdit>("designName")->text(), QString("Visitor"), kSoonMs);
    }

    void conflictsAreAskedAbout_data() {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("voices");
        QTest::addColumn<int>("version");
        QTest::newRow("replace") << 0 << 1 << 2;
        QTest::newRow("keep both") << 1 << 2 << 1;
        QTest::newRow("leave out") << 2 << 1 << 1;
    }
    void conflictsAreAskedAbout() {
        QFETCH(const int, choice);
        QFETCH(const int, voices);
        QFETCH(const int, version);
        Library studio;
        const auto file = studio.folder() / "v.timbrevoice";
        voices::writeVoiceFile(file, {foreignVoice("user-visitor", "espeak")});
        studio.page().takeFiles({pathText(file)});
        QTRY_VERIFY_WITH_TIMEOUT(studio.cards().find("user-visitor") != nullptr, kSoonMs);
        auto changed = foreignVoice("user-visitor", "espeak");
        changed.parameters["pitch"] = 5;
        voices::writeVoiceFile(file, {changed});

        studio.page().takeFiles({pathText(file)});

        QTRY_VERIFY_WITH_TIMEOUT(studio.page().findChild<QDialog*>("importConflicts") != nullptr, kSoonMs);
        auto* dialog = studio.page().findChild<QDialog*>("importConflicts");
        dialog->findChild<QComboBox*>()->setCurrentIndex(choice);
        QSignalSpy changes(&studio.bridge(), &EngineBridge::voicesChanged);
        QMetaObject::invokeMethod(dialog, "accept");
        if (choice < 2) QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty(), kSoonMs);
        storage::VoiceStore store(studio.reader());
        QCOMPARE(static_cast<int>(store.all().size()), voices);
        QCOMPARE(store.find("user-visitor")->version, version);
    }

    void voicesOfMissingEnginesStayWithTheReason() {
        Library studio;
        auto odd = foreignVoice("user-odd", "espeak");
        odd.parameters["sparkle"] = 3;
        const auto lost = studio.folder() / "lost.timbrevoice", strange = studio.folder() / "odd.timbrevoice";
        voices::writeVoiceFile(lost, {foreignVoice("user-lost", "neuro")});
        voices::writeVoiceFile(strange, {odd});

        studio.page().takeFiles({pathText(lost), pathText(strange)});

        QTRY_VERIFY_WITH_TIMEOUT(studio.cards().find("user-odd") != nullptr, kSoonMs);
        QVERIFY(studio.cards().find("user-lost")->problem.contains("neuro"));
        QVERIFY(!studio.cards().find("user-odd")->problem.isEmpty());
        auto* problem = studio.find<Banner>("designProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QLineEdit>("designName")->text(), QString("Visitor"), kSoonMs);
        Q_EMIT problem->actionTriggered();  // remove what does not fit
        QVERIFY(!problem->isVisible());
        studio.choose({"user-lost"});
        QVERIFY(problem->isVisible());
        QVERIFY(!studio.find<QPushButton>("designListen")->isEnabled());
    }

    void voicesAreDraggedOutAsFiles() {
        Library studio;
        const QModelIndexList two{studio.cards().indexOf("starter-clara"),
                                  studio.cards().indexOf("flite-slt")};

        const std::unique_ptr<QMimeData> mime(studio.cards().mimeData(two));

        QCOMPARE(mime->urls().size(), 2);
        const auto voice = voices::readVoiceFile(toPath(mime->urls().front().toLocalFile())).voice;
        QCOMPARE(voice.id, std::string("starter-clara"));
        QVERIFY(mime->urls().front().toLocalFile().endsWith("Clara.timbrevoice"));
    }

    void oneVoiceIsExportedAsAFile() {
        Library studio;
        studio.choose({"starter-clara"});
        studio.press(Qt::Key_E, Qt::ControlModifier);
        auto* dialog = studio.page().findChild<QFileDialog*>("exportVoiceDialog");
        QVERIFY(dialog != nullptr);
        const auto file = studio.folder() / "out.timbrevoice";
        Q_EMIT dialog->fileSelected(pathText(file));
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), kSoonMs);
        QCOMPARE(voices::readVoiceFile(file).voice.name, std::string("Clara"));
        dialog->reject();
    }

    void unsavedChangesSurviveOtherVoicesAndARestart() {
        Library studio;
        const QString id = studio.saveCopy("starter-grete", "Half Done");
        studio.find<QLineEdit>("designName")->setFocus();
        QTest::keyClicks(studio.find<QLineEdit>("designName"), " Plus");
        studio.choose({"flite-slt"});
        studio.choose({id});
        QVERIFY(studio.find<QLineEdit>("designName")->text().endsWith(" Plus"));

        studio.close();
        studio.open();
        studio.show();

        studio.choose({id});
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLineEdit>("designName")->text().endsWith(" Plus"), kSoonMs);
        QVERIFY(studio.find<QLabel>("designDirty")->isVisible());
        QCOMPARE(storage::VoiceStore(studio.reader()).find(toUtf8(id))->name, std::string("Half Done"));
    }

    void previewSentencesAreKeptByLanguage() {
        Library studio;
        studio.choose({"starter-grete"});
        auto* sentence = studio.find<QLineEdit>("designSentence");
        QCOMPARE(sentence->text(), previewSentence("de"));
        sentence->setFocus();
        sentence->selectAll();
        QTest::keyClicks(sentence, "Guten Tag.");
        studio.choose({"starter-linh"});
        QCOMPARE(sentence->text(), previewSentence("vi"));
        studio.choose({"starter-emil"});
        QCOMPARE(sentence->text(), QString("Guten Tag."));
    }

    void lettingGoOfASliderIsHeard() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        Library studio;
        studio.choose({"starter-clara"});
        auto* slider = studio.option("pitch")->findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
    }

    void otherScreensGetAndSendVoices() {
        Library studio;
        studio.window().showScreen(ScreenId::Speak);
        Q_EMIT studio.window().services().navigator.designWanted("starter-emil");
        QVERIFY(studio.page().isVisible());
        QCOMPARE(studio.find<QLineEdit>("designName")->text(), QString("Emil"));

        QSignalSpy wanted(&studio.window().services().navigator, &Navigator::voiceWanted);
        studio.click("designSpeak");
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), QString("starter-emil"));
    }

    void selectedVoicesAreComparedBlind() {
        Library studio;
        studio.choose({"starter-clara", "starter-emil", "flite-rms"});
        studio.run("voiceCompare");
        auto* dialog = studio.page().findChild<BlindCompareDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->close();
    }

    void fiveThousandVoicesStayQuick() {
        Library studio;
        std::vector<voices::VoiceFile> many;
        for (int index = 0; index < 5000; ++index) {
            auto voice = foreignVoice("user-" + std::to_string(index), "espeak");
            voice.name = "Voice " + std::to_string(index);
            many.push_back({voice});
        }
        studio.bridge().engine().importVoices(many);
        QTRY_VERIFY_WITH_TIMEOUT(studio.cards().rowCount() > 5000, 3 * kSoonMs);
        auto* search = studio.find<QLineEdit>("voiceSearch");
        QElapsedTimer timer;
        timer.start();
        search->setText("voice 4999");
        qInfo("search in 5000 voices: %lld ms", timer.elapsed());
        QCOMPARE(studio.cards().rowCount(), 1);
        timer.restart();
        search->clear();
        qInfo("all 5000 again: %lld ms", timer.elapsed());
        timer.restart();
        studio.list()->scrollToBottom();
        studio.list()->grab();
        qInfo("scroll and draw: %lld ms", timer.elapsed());
        QVERIFY(studio.list()
                    ->visualRect(studio.cards().index(studio.cards().rowCount() - 1))
                    .intersects(studio.list()->viewport()->rect()));
    }
};

QTEST_MAIN(VoicesTest)
#include "voices_test.moc"
