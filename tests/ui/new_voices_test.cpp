// New voices by words, from a recording and between two others. Events of the engine are made by hand,
// so that no model is needed; the last tests speak with a tiny real one where the fixtures are.
#include "core/audio/audio_writer.h"
#include "tests/ui/open_window.h"
#include "ui/voices/candidate.h"
#include "ui/voices/candidate_card.h"
#include "ui/voices/describe_panel.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/reading_texts.h"
#include "ui/voices/reference_view.h"
#include "ui/voices/task_strip.h"
#include "ui/voices/voice_cards.h"
#include "ui/voices/wish_examples.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

models::SpeechEngineInfo neural(const char* id, models::VoiceSource source) {
    models::SpeechEngineInfo info;
    info.id = id;
    info.name = std::string("Model ") + id;
    info.version = "0123456789abcdef";
    info.family = "qwen3_tts";
    info.source = source;
    info.languages = {"en", "de"};
    info.takesStyle = source != models::VoiceSource::Reference;
    info.takesSpeakerVector = info.hearsSpeakers = source == models::VoiceSource::Reference;
    info.isRandom = info.isNeural = true;
    return info;
}

voices::Voice copied(const std::string& id, const std::string& name) {
    voices::Voice voice;
    voice.id = id;
    voice.name = name;
    voice.engine = "copies";
    voice.engineVersion = "0123456789abcdef";
    voice.language = "en";
    voice.consent = "Anna Berg, 3 May";
    voice.similarityFloor = 0.82;
    voice.reference =
        voices::VoiceReference{.sound = std::string(64, 'a'), .transcript = "Good evening.", .vector = {}};
    return voice;
}

void writeTone(const std::filesystem::path& file, double seconds) {
    std::vector<float> samples(static_cast<std::size_t>(24'000 * seconds));
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = 0.3f * std::sin(0.05f * float(i));
    audio::AudioWriter writer(file, audio::FileFormat::Wav16, 24'000, 1);
    writer.write(samples);
    writer.finish();
}

// The window on its Voices screen.
struct Studio : OpenWindow {
    Studio() { show(); }
    void show() {
        window().showScreen(ScreenId::Voices);
        QTRY_VERIFY_WITH_TIMEOUT(find<QListView>("voiceList")->model()->rowCount() > 100, kSoonMs);
    }
    void run(const char* action) { window().actions().action(action)->trigger(); }
    // As if these models were there, and these voices; also when the engine lists its own once more.
    void list(std::vector<models::SpeechEngineInfo> engines, std::vector<voices::Voice> voices = {}) {
        engines_.insert(engines_.end(), engines.begin(), engines.end());
        voices_.insert(voices_.end(), voices.begin(), voices.end());
        publish();
        QObject::connect(&bridge(), &EngineBridge::voicesChanged, &bridge(), [this] { publish(); });
    }
    void publish() {
        auto all = bridge().speechEngines();
        auto known = bridge().voices();
        bool isNew = false;
        for (const auto& one : engines_)
            if (bridge().speechEngine(one.id) == nullptr) all.push_back(one), isNew = true;
        for (const auto& one : voices_)
            if (std::ranges::find(known, one.id, &voices::Voice::id) == known.end())
                known.push_back(one), isNew = true;
        if (isNew) bridge().publish(engine::EnginesChanged{all, known, {}});
    }
    void tell(const engine::VoiceEvent& event) { bridge().publish(engine::VoiceNews{event}); }
    template <class T>
    T* in(const char* panel, const char* name) {
        return find<QWidget>(panel)->findChild<T*>(name);
    }
    TaskStrip& taskOf(const char* panel) { return *find<QWidget>(panel)->findChild<TaskStrip*>(); }
    Banner& bannerOf(const char* panel) { return static_cast<MakingPanel*>(find<QWidget>(panel))->banner(); }
    DescribePanel& describe() { return *find<DescribePanel>("describePanel"); }

private:
    std::vector<models::SpeechEngineInfo> engines_;
    std::vector<voices::Voice> voices_;
};

}  // namespace

class NewVoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersGoOnAfterZ() {
        QCOMPARE(candidateLetter(0), "A");
        QCOMPARE(candidateLetter(25), "Z");
        QCOMPARE(candidateLetter(26), "AA");
        QCOMPARE(candidateLetter(27), "AB");
    }

    void seedsFollowFromOneAndCanBeTyped() {
        const auto seeds = seedsAfter(42, 4);

        QCOMPARE(seeds, seedsAfter(42, 4));
        QVERIFY(seeds != seedsAfter(43, 4));
        for (const auto seed : seeds) QVERIFY(seed > 0 && seed < 1'000'000'000);
    }

    void changedWordsAreShown() {
        QCOMPARE(changedWords("an old man", "an angry old man"), "an <b>angry</b> old man");
        QCOMPARE(changedWords("an old man", "an old man"), "an old man");
        QCOMPARE(changedWords("old", "<i> & old"), "<b>&lt;i&gt;</b> <b>&amp;</b> old");
        QCOMPARE(changedWords({}, "a voice"), "<b>a</b> <b>voice</b>");
    }

    void everyReadingTextTakesAboutTenSeconds() {
        for (const char* language : {"en", "de", "es", "fr", "it", "pt", "ru", "vi"}) {
            const auto words = readingText(language).split(' ').size();
            QVERIFY2(words >= 24 && words <= 46, language);
        }
        QCOMPARE(readingText("en-GB"), readingText("en"));
        QCOMPARE(readingText("eo"), readingText("en"));
        QVERIFY(readingText("zh") != readingText("ja"));
    }

    void aKindIsToldByTheDocument() {
        const auto own = neural("own", models::VoiceSource::Own);
        voices::Voice voice;
        QCOMPARE(voiceKind(voice, nullptr), VoiceKind::Plain);
        QCOMPARE(voiceKind(voice, &own), VoiceKind::Preset);
        voice = copied("user-1", "Anna");
        QCOMPARE(voiceKind(voice, nullptr), VoiceKind::Copied);
        voice.reference->sound.clear();
        voice.reference->vector = {0.5f};
        QCOMPARE(voiceKind(voice, nullptr), VoiceKind::Blended);
        voice.wish = "an old man";
        QCOMPARE(voiceKind(voice, nullptr), VoiceKind::Described);
    }

    void withoutAModelThePanelsSayWhichAndLeadThere() {
        Studio studio;
        const std::pair<const char*, const char*> panels[] = {
            {"voiceDescribe", "describePanel"}, {"voiceCopy", "copyPanel"}, {"voiceBlend", "blendPanel"}};
        for (const auto& [action, panel] : panels) {
            studio.run(action);
            QVERIFY2(studio.bannerOf(panel).isVisible(), panel);
        }
        studio.run("voiceDescribe");
        QVERIFY(studio.bannerOf("describePanel").sentence().contains("descriptions"));
        studio.in<QPlainTextEdit>("describePanel", "wish")->setPlainText("an old man");
        QVERIFY(!studio.find<QPushButton>("makeFour")->isEnabled());

        studio.list({neural("words", models::VoiceSource::Words)});

        QVERIFY(!studio.bannerOf("describePanel").isVisible());
        QVERIFY(studio.find<QPushButton>("makeFour")->isEnabled());
    }

    void theNewButtonOffersFourWays() {
        Studio studio;
        auto* menu = studio.find<QMenu>("newVoiceWays");
        QCOMPARE(menu->actions().size(), 4);
        menu->actions()[1]->trigger();
        QVERIFY(studio.describe().isVisible());
        QVERIFY(studio.find<QPlainTextEdit>("wish")->hasFocus());
        QTest::mouseClick(studio.in<QToolButton>("describePanel", "closeMaking"), Qt::LeftButton);
        QVERIFY(!studio.describe().isVisible());
    }

    void examplesAreInsertedAndUndone() {
        Studio studio;
        studio.run("voiceDescribe");
        auto* wish = studio.find<QPlainTextEdit>("wish");
        wish->setFocus();
        QTest::keyClicks(wish, "mine");
        QCOMPARE(wishExamples().size(), std::size_t(6));
        studio.find<QToolButton>("wishExample-2")->click();
        QCOMPARE(wish->toPlainText(), wishExamples()[2].wish);
        wish->undo();
        QCOMPARE(wish->toPlainText(), "mine");
    }

    void fourCandidatesAreMadeVariedAndContinued() {
        Studio studio;
        studio.list({neural("words", models::VoiceSource::Words)});
        studio.run("voiceDescribe");
        studio.find<QPlainTextEdit>("wish")->setPlainText("an  old man");

        studio.find<QPushButton>("makeFour")->click();

        const auto& candidates = studio.describe().candidates();
        QCOMPARE(candidates.size(), std::size_t(4));
        for (const auto& one : candidates) {
            QCOMPARE(one.voice.engine, "words");
            QCOMPARE(one.voice.wish, "an old man");
            QVERIFY(one.voice.seed.has_value());
            QCOMPARE(one.state, Candidate::State::Waiting);
        }
        QVERIFY(studio.find<QWidget>("cancelCandidate-A")->isVisible());
        studio.find<QPushButton>("cancelCandidate-A")->click();
        QCOMPARE(candidates.front().state, Candidate::State::Silent);

        const auto seedOfB = candidates[1].voice.seed;
        studio.find<QPushButton>("varyCandidate-B")->click();
        auto* words = studio.find<QLineEdit>("candidateWords-B");
        QVERIFY(words->hasFocus());
        words->setText("an angry old man");
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(candidates.size(), std::size_t(5));
        QCOMPARE(candidates[2].voice.wish, "an angry old man");
        QCOMPARE(candidates[2].voice.seed, seedOfB);
        QCOMPARE(candidates[2].origin, "B");

        studio.find<QPushButton>("moreCandidate-C")->click();
        QCOMPARE(candidates.size(), std::size_t(9));
        QCOMPARE(candidates.front().voice.wish, "an old man");
        std::set<std::uint64_t> seeds;
        for (const auto& one : candidates) seeds.insert(*one.voice.seed);
        QCOMPARE(seeds.size(), std::size_t(8));

        studio.find<QToolButton>("favouriteCandidate-D")->click();
        studio.find<QPushButton>("clearCandidates")->click();
        QCOMPARE(candidates.size(), std::size_t(1));
        QCOMPARE(candidateLetter(candidates.front().number), "D");
    }

    void aKeptVoiceIsOpenedWithItsFloor() {
        Studio studio;
        studio.list({neural("words", models::VoiceSource::Words)});
        studio.run("voiceDescribe");
        studio.find<QPlainTextEdit>("wish")->setPlainText("an old man");
        studio.find<QPushButton>("makeFour")->click();
        studio.find<QPushButton>("cancelCandidate-A")->click();
        studio.find<QPushButton>("keepCandidate-A")->click();
        QVERIFY(studio.find<QLabel>("keepNote")->text().contains("seed"));  // no Base model is there
        auto* name = studio.find<QLineEdit>("keepName");
        QVERIFY(name->hasFocus());
        name->clear();
        QVERIFY(!studio.find<QPushButton>("keepVoice")->isEnabled());
        name->setText("Old Ben");

        studio.find<QPushButton>("keepVoice")->click();

        auto& strip = studio.taskOf("describePanel");
        QVERIFY(strip.isRunning());
        const auto task = strip.task();
        studio.tell(engine::VoiceTaskProgressed{task + 1000, "measure", 0.5});
        QCOMPARE(strip.findChild<QProgressBar*>()->maximum(), 0);
        studio.tell(engine::VoiceTaskProgressed{task, "measure", 0.5});
        QCOMPARE(strip.findChild<QProgressBar*>()->value(), 500);
        auto made = copied("user-ben", "Old Ben");
        made.wish = "an old man";
        studio.list({neural("copies", models::VoiceSource::Reference)}, {made});
        studio.tell(engine::VoiceMade{task, made});

        QVERIFY(!strip.isRunning());
        QVERIFY(!studio.describe().isVisible());
        QCOMPARE(studio.find<QLineEdit>("designName")->text(), "Old Ben");
        QVERIFY(studio.find<QLabel>("neuralFloor")->text().contains("0.82"));
        QCOMPARE(studio.find<QLabel>("neuralKind")->text(), "Described");
    }

    void descriptionAndCandidatesComeBack() {
        Studio studio;
        studio.list({neural("words", models::VoiceSource::Words)});
        studio.run("voiceDescribe");
        studio.find<QPlainTextEdit>("wish")->setPlainText("an old man");
        studio.find<QPushButton>("makeFour")->click();
        studio.run("voiceCopy");
        studio.find<QLineEdit>("copyConsent")->setText("Anna Berg, 3 May");
        std::vector<std::uint64_t> seeds;
        for (const auto& one : studio.describe().candidates()) seeds.push_back(*one.voice.seed);
        studio.close();

        studio.open();
        studio.show();
        studio.run("voiceDescribe");

        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPlainTextEdit>("wish")->toPlainText(), "an old man", kSoonMs);
        std::vector<std::uint64_t> again;
        for (const auto& one : studio.describe().candidates()) again.push_back(*one.voice.seed);
        QCOMPARE(again, seeds);
        studio.run("voiceCopy");
        QCOMPARE(studio.find<QLineEdit>("copyConsent")->text(), "Anna Berg, 3 May");
    }

    void aRecordingIsCheckedBeforeItIsCopied() {
        Studio studio;
        studio.list({neural("copies", models::VoiceSource::Reference)});
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "anna.wav";
        writeTone(file, 3);
        studio.run("voiceCopy");
        auto& strip = studio.taskOf("copyPanel");

        studio.window().screen(ScreenId::Voices).takeFiles({pathText(file)});
        QVERIFY(strip.isRunning());
        engine::ReferencePrepared bad;
        bad.task = strip.task();
        bad.wholeMs = 3000;
        bad.findings = {{engine::ReferenceFinding::Kind::Noisy, false, 8, "noise"},
                        {engine::ReferenceFinding::Kind::Silent, true, -90, "silence"}};
        studio.tell(bad);
        QVERIFY(studio.find<QLabel>("finding-silent")->isVisible());
        QVERIFY(studio.find<QLabel>("finding-noisy")->isVisible());
        QVERIFY(!studio.find<QPushButton>("copyVoice")->isVisible());

        // Another part of it is better.
        // The answer comes at once, before the engine has one of its own.
        bool isAnswered = false;
        connect(studio.find<QWidget>("copyPanel")->findChild<ReferenceView*>(), &ReferenceView::spanWanted,
                this, [&](qint64 fromMs, qint64 toMs) {
                    QVERIFY(strip.isRunning());
                    engine::ReferencePrepared good;
                    good.task = strip.task();
                    good.sound = std::string(64, 'b');
                    good.wholeMs = 3000;
                    good.fromMs = fromMs;
                    good.toMs = toMs;
                    good.transcript = "good evening";
                    good.recognised = isAnswered = true;
                    studio.tell(good);
                });
        studio.find<QDoubleSpinBox>("referenceFrom")->setValue(1);
        studio.find<QDoubleSpinBox>("referenceTo")->setValue(2.5);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, kSoonMs);
        QCOMPARE(studio.find<QDoubleSpinBox>("referenceTo")->value(), 2.5);
        QVERIFY(studio.find<QLabel>("finding-silent") == nullptr);
        QCOMPARE(studio.find<QPlainTextEdit>("copyTranscript")->toPlainText(), "good evening");
        QVERIFY(!studio.find<QPushButton>("copyVoice")->isEnabled());

        studio.find<QLineEdit>("copyName")->setText("Anna");
        QVERIFY(studio.find<QLabel>("copyMissing")->text().contains("agreed"));
        studio.find<QLineEdit>("copyConsent")->setText("Anna Berg, 3 May");
        QVERIFY(studio.find<QPushButton>("copyVoice")->isEnabled());
        studio.find<QPlainTextEdit>("copyTranscript")->clear();
        QVERIFY(!studio.find<QPushButton>("copyVoice")->isEnabled());
        studio.find<QCheckBox>("copyVectorOnly")->setChecked(true);
        QVERIFY(studio.find<QPushButton>("copyVoice")->isEnabled());

        studio.find<QPushButton>("copyVoice")->click();
        const auto task = strip.task();
        const auto made = copied("user-anna", "Anna");
        studio.list({}, {made});
        studio.tell(engine::VoiceMade{task, made});
        QCOMPARE(studio.find<QLineEdit>("designName")->text(), "Anna");
        QCOMPARE(studio.find<QLineEdit>("neuralConsent")->text(), "Anna Berg, 3 May");
        studio.run("voiceCopy");
        QVERIFY(studio.find<QLineEdit>("copyName")->text().isEmpty());
    }

    void recordingShowsTheTextAndSaysWhenThereIsNoMicrophone() {
        Studio studio;
        studio.run("voiceCopy");
        studio.find<QPushButton>("copyRecord")->click();
        QVERIFY(studio.find<QLabel>("readingText")->isVisible());
        QCOMPARE(studio.find<QLabel>("readingText")->text(), readingText("en"));
        auto* record = studio.find<QPushButton>("recordVoice");
        record->click();
        if (!test::hasSound()) {
            auto* banner = studio.find<QWidget>("recordBox")->findChild<Banner*>();
            QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kSoonMs);
            return;
        }
        const auto* elapsed = studio.find<QLabel>("voiceRecordElapsed");
        QTRY_VERIFY_WITH_TIMEOUT(elapsed->text().section(' ', 0, 0) >= QString("0:00.5"), kSoonMs);
        record->click();
        auto& strip = studio.taskOf("copyPanel");
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLabel>("copySource")->text() == "voice-recording.wav", kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(!strip.isRunning(), kSoonMs);  // silence is refused or found
        QCOMPARE(studio.find<QPlainTextEdit>("copyTranscript")->toPlainText(), readingText("en"));
    }

    void twoVoicesAreBlendedAndTriedAgain() {
        Studio studio;
        studio.list({neural("by-words", models::VoiceSource::Words),
                     neural("copies", models::VoiceSource::Reference)},
                    {copied("user-1", "Anna"), copied("user-2", "Ben")});
        studio.run("voiceBlend");
        QCOMPARE(studio.find<QComboBox>("blendEngine")->currentData().toString(), "copies");
        QVERIFY(studio.find<QLabel>("blendEngineNote")->text().contains("by-words"));
        QCOMPARE(studio.find<QLineEdit>("blendName")->text(), "Anna and Ben");
        studio.find<QComboBox>("blendSecond")->setCurrentIndex(0);
        Q_EMIT studio.find<QComboBox>("blendSecond")->activated(0);
        QVERIFY(!studio.find<QPushButton>("blendVoices")->isEnabled());
        studio.find<QComboBox>("blendSecond")->setCurrentIndex(1);
        Q_EMIT studio.find<QComboBox>("blendSecond")->activated(1);
        studio.find<QSlider>("blendShare")->setValue(30);

        studio.find<QPushButton>("blendVoices")->click();
        auto blend = copied("user-3", "Anna and Ben");
        blend.reference->sound.clear();
        blend.reference->vector = {0.1f, 0.2f};
        studio.list({}, {blend});
        studio.tell(engine::VoiceMade{studio.taskOf("blendPanel").task(), blend});

        QVERIFY(studio.find<QWidget>("blendTry")->isVisible());
        QCOMPARE(studio.find<QComboBox>("blendFirst")->count(), 2);  // not the try itself
        studio.find<QPushButton>("blendKeep")->click();
        QCOMPARE(studio.find<QLineEdit>("designName")->text(), "Anna and Ben");
        QCOMPARE(studio.find<QLabel>("neuralKind")->text(), "Blended");
        QVERIFY(!studio.find<QWidget>("neuralReference")->isVisible());
    }

    void aFieldOfANeuralVoiceIsOneStepAndIsThereOnlyWhereItApplies() {
        Studio studio;
        auto own = neural("own", models::VoiceSource::Own);
        own.voices = {{"serena", "Serena", "zh", "female", "A warm young voice."}};
        voices::Voice voice;
        voice.id = "user-5";
        voice.name = "Serena of mine";
        voice.engine = "own";
        voice.baseVoice = "serena";
        voice.language = "und";
        studio.list({own}, {voice});
        auto& cards = *static_cast<VoiceCards*>(studio.find<QListView>("voiceList")->model());
        QTRY_VERIFY_WITH_TIMEOUT(cards.indexOf("user-5").isValid(), kSoonMs);
        QCOMPARE(cards.find("user-5")->kind, "Preset");
        studio.find<QListView>("voiceList")->setCurrentIndex(cards.indexOf("user-5"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QLineEdit>("designName")->text(), "Serena of mine", kSoonMs);

        QVERIFY(studio.find<QLineEdit>("neuralStyle")->isVisible());
        QVERIFY(!studio.find<QPlainTextEdit>("neuralWish")->isVisible());
        QVERIFY(!studio.find<QLineEdit>("neuralConsent")->isVisible());
        QVERIFY(!studio.find<QLabel>("neuralFloor")->isVisible());
        QVERIFY(studio.find<QLabel>("neuralModel")->text().contains("0123456789ab") ||
                studio.find<QLabel>("neuralModel")->text() == "Model own");
        QTest::keyClicks(studio.find<QLineEdit>("neuralStyle"), "calm");
        QVERIFY(studio.find<QWidget>("designDirty")->isVisible());
        studio.find<QToolButton>("designUndo")->click();
        QVERIFY(studio.find<QLineEdit>("neuralStyle")->text().isEmpty());
        QVERIFY(!studio.find<QWidget>("designDirty")->isVisible());
        studio.find<QToolButton>("neuralDrawSeed")->click();
        QVERIFY(!studio.find<QLineEdit>("neuralSeed")->text().isEmpty());
    }

    void aMissingModelIsNamedAndOffered() {
        Studio studio;
        auto voice = copied("user-7", "Anna");
        voice.engine = "qwen3-tts-0.6b-base";
        studio.list({}, {voice});
        auto& cards = *static_cast<VoiceCards*>(studio.find<QListView>("voiceList")->model());
        QTRY_VERIFY_WITH_TIMEOUT(cards.find("user-7") != nullptr && cards.find("user-7")->lacksModel,
                                 kSoonMs);
        QVERIFY(cards.find("user-7")->problem.contains("Qwen3-TTS 0.6B Base"));
        QCOMPARE(cards.find("user-7")->kind, "Copied");
    }
};

QTEST_MAIN(NewVoicesTest)
#include "new_voices_test.moc"
