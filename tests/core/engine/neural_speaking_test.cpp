// Checkpoints as engines that speak: real tiny ones, imported and used as a person would.
#include "tests/core/engine/neural_rig.h"

#include <QTest>

#include <fstream>

using namespace timbre;
using namespace timbre::engine;

class NeuralSpeakingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!NeuralRig::hasFixtures()) QSKIP("the fixtures are not here");
        qputenv("TIMBRE_HUB_TOKEN", "none");
    }

    void withoutModelsTheListComesAllTheSame() {
        NeuralRig rig;
        rig.open();
        const auto ready = rig.studio.log.all<EngineReady>();
        const auto changed = rig.studio.log.all<EnginesChanged>();
        QCOMPARE(ready.size(), std::size_t(1));
        QCOMPARE(changed.size(), std::size_t(1));
        QCOMPARE(changed[0].voices.size(), ready[0].voices.size());
        for (const auto& engine : ready[0].speechEngines) QCOMPARE(engine.family, engine.id);
    }

    void anImportedCheckpointIsAnEngineWithItsVoices() {
        NeuralRig rig;
        rig.open();
        const auto engine = rig.import("customvoice");

        QVERIFY(engine.isNeural && engine.isRandom);
        QCOMPARE(engine.family, std::string("qwen3_tts"));
        QCOMPARE(engine.version.size(), std::size_t(64));
        QVERIFY(!engine.voices.empty());
        const auto changed = rig.studio.log.all<EnginesChanged>().back();
        const auto ofEngine = std::ranges::count(changed.voices, engine.id, &voices::Voice::engine);
        QCOMPARE(std::size_t(ofEngine), engine.voices.size());
    }

    void itGoesWithItsModel() {
        NeuralRig rig;
        rig.open();
        const auto engine = rig.import("customvoice");
        rig.studio.log.clear();
        rig.studio.engine().models().remove(engine.id);
        const auto changed = rig.studio.log.waitFor<EnginesChanged>();
        QVERIFY(changed);
        for (const auto& one : changed->speechEngines) QVERIFY(!one.isNeural);
    }

    void otherFilesAreAnotherVersion() {
        NeuralRig rig;
        rig.open();
        const auto engine = rig.import("customvoice");
        const auto file = rig.folder / "customvoice" / "model.safetensors";
        std::fstream weights(file, std::ios::in | std::ios::out | std::ios::binary);
        weights.seekg(-5, std::ios::end);
        const char last = static_cast<char>(weights.peek() ^ 1);
        weights.seekp(-5, std::ios::end);
        weights.put(last);
        weights.close();
        rig.studio.log.clear();

        rig.studio.engine().models().refresh();

        const auto again = rig.engineOf("customvoice");
        QVERIFY(again);
        QVERIFY(again->version != engine.version);
    }

    void everyKindSpeaks_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"customvoice", "customvoice_bf16", "voicedesign", "base"})
            QTest::newRow(name) << name;
    }
    void everyKindSpeaks() {
        QFETCH(QString, name);
        NeuralRig rig;
        rig.open();
        const auto engine = rig.import(name.toStdString());
        JobId job = 0;
        QCOMPARE(rig.say(NeuralRig::request(rig.voiceOf(engine)), &job), std::string("finished"));

        const auto finished =
            rig.studio.log.waitFor<JobFinished>([&](const auto& one) { return one.job == job; });
        const auto& metrics = finished->metrics;
        QCOMPARE(metrics.engine, engine.id);
        QCOMPARE(metrics.version, engine.version);
        for (const char* stage : {"load", "infer", "prefill", "talker", "predictor", "decoder"})
            QVERIFY2(std::ranges::find(metrics.stages, stage, &storage::MetricRecord::stage) !=
                         metrics.stages.end(),
                     stage);
        QVERIFY(metrics.rtf > 0 && metrics.audioSeconds > 0.3);
    }

    void inContextACopySpeaksToo() {
        NeuralRig rig;
        rig.open();
        auto voice = rig.voiceOf(rig.import("base"));
        voice.reference->transcript = "A low tone.";
        QCOMPARE(rig.say(NeuralRig::request(voice)), std::string("finished"));
    }

    void aCopyIsComparedWithItsRecording() {
        NeuralRig rig;
        rig.open();
        const auto base = rig.import("base");
        auto voice = rig.voiceOf(base);
        JobId job = 0;
        QCOMPARE(rig.say(NeuralRig::request(voice), &job), std::string("finished"));
        QVERIFY(rig.segments(job)[0].similarity);
        QVERIFY(std::abs(*rig.segments(job)[0].similarity) <= 1.0001);
    }

    void theSameSeedIsTheSameTakeAndAnotherIsNot() {
        NeuralRig rig;
        rig.open();
        const auto engine = rig.import("customvoice");
        auto request = NeuralRig::request(rig.voiceOf(engine));
        request.useCache = false;
        JobId first = 0, second = 0, other = 0;
        QCOMPARE(rig.say(request, &first), std::string("finished"));
        QCOMPARE(rig.say(request, &second), std::string("finished"));
        request.voice.seed = 8;
        QCOMPARE(rig.say(request, &other), std::string("finished"));

        QVERIFY(rig.sentence(first) == rig.sentence(second));
        QVERIFY(rig.sentence(first) != rig.sentence(other));
    }

    void aSeedThatNobodyChoseIsKeptWithTheTake() {
        NeuralRig rig;
        rig.open();
        auto request = NeuralRig::request(rig.voiceOf(rig.import("customvoice")));
        request.voice.seed.reset();
        request.useCache = false;
        JobId job = 0;
        QCOMPARE(rig.say(request, &job), std::string("finished"));

        storage::Database database(rig.studio.database(), storage::Access::ReadOnly);
        const auto kept = speakRequestFromJson(storage::JournalStore(database).job(job)->requestJson);
        QVERIFY(kept.voice.seed);
        JobId again = 0;
        QCOMPARE(rig.say(kept, &again), std::string("finished"));
        QVERIFY(rig.sentence(job) == rig.sentence(again));
    }

    void theCacheTellsVoicesApart() {
        NeuralRig rig;
        rig.open();
        const auto base = rig.import("base");
        const auto design = rig.import("voicedesign");
        const auto hit = [&](const SpeakRequest& request) {
            JobId job = 0;
            rig.say(request, &job);
            const auto end = rig.studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; });
            return end && end->metrics.cacheHit;
        };
        auto copied = NeuralRig::request(rig.voiceOf(base));
        QVERIFY(!hit(copied));
        QVERIFY(hit(copied));
        copied.voice.reference = rig.reference(230);
        QVERIFY(!hit(copied));
        copied.voice.reference->transcript = "A tone.";
        QVERIFY(!hit(copied));
        copied.voice.seed = 9;
        QVERIFY(!hit(copied));
        auto designed = NeuralRig::request(rig.voiceOf(design));
        QVERIFY(!hit(designed));
        designed.voice.wish = "A young woman.";
        QVERIFY(!hit(designed));
    }

    void aPromptIsMadeOnceForEver() {
        NeuralRig rig;
        rig.open();
        auto request = NeuralRig::request(rig.voiceOf(rig.import("base")));
        request.useCache = false;
        QCOMPARE(rig.say(request), std::string("finished"));
        rig.studio.close();
        QCOMPARE(rig.promptCounts().misses, 1);
        rig.open();
        QCOMPARE(rig.say(request), std::string("finished"));
        request.voice.reference = rig.reference(181);
        QCOMPARE(rig.say(request), std::string("finished"));
        rig.studio.close();

        QCOMPARE(rig.promptCounts().hits, 1);
        QCOMPARE(rig.promptCounts().misses, 2);
    }

    // A tiny checkpoint has to be cut: it is tried again, and marked when that does not help.
    void aSentenceThatIsCutIsTriedAgainAndMarked() {
        NeuralRig rig;
        rig.studio.models.speech.retries = 1;
        rig.open();
        auto voice = rig.voiceOf(rig.import("customvoice"));
        JobId job = 0;
        QCOMPARE(rig.say(NeuralRig::request(voice), &job), std::string("finished"));

        const auto segment = rig.segments(job).at(0);
        if (segment.end.empty()) QSKIP("this checkpoint ends by itself");
        QCOMPARE(segment.attempts, 2);
        QVERIFY(segment.isMarked());
        const auto marked = rig.studio.log.all<SentenceMarked>();
        QCOMPARE(marked.size(), std::size_t(1));
        QCOMPARE(marked[0].attempts, 2);
        QCOMPARE(marked[0].index, 0);
        QVERIFY(marked[0].end != models::SpeechEnd::Ended);
    }

    void belowTheFloorIsMarked() {
        NeuralRig rig;
        rig.studio.models.speech.retries = 0;
        rig.open();
        auto voice = rig.voiceOf(rig.import("base"));
        voice.similarityFloor = 1;
        JobId job = 0;
        QCOMPARE(rig.say(NeuralRig::request(voice), &job), std::string("finished"));

        const auto segment = rig.segments(job).at(0);
        QVERIFY(segment.similarity && *segment.similarity < 1);
        QCOMPARE(segment.similarityFloor, std::optional(1.0));
        const auto marked = rig.studio.log.all<SentenceMarked>();
        QCOMPARE(marked.size(), std::size_t(1));
        QCOMPARE(marked[0].floor, 1.0);
    }

    void aCancelledTextKeepsItsFinishedSentences() {
        NeuralRig rig;
        rig.studio.models.speech.retries = 0;
        Engine& engine = rig.open();
        std::string text;
        for (int i = 0; i < 200; ++i) text += "This is sentence number " + std::to_string(i) + ". ";
        auto request = NeuralRig::request(rig.voiceOf(rig.import("customvoice")), text);
        const JobId job = engine.speak(request);
        QVERIFY(rig.studio.log.waitFor<SegmentReady>([&](const auto& one) { return one.job == job; }));
        engine.cancel(job);

        QCOMPARE(rig.studio.log.waitForEnd(job), std::string("cancelled"));
        const auto cancelled =
            rig.studio.log.waitFor<JobCancelled>([&](const auto& one) { return one.job == job; });
        QVERIFY(cancelled->historyId != 0);
        QVERIFY(rig.segments(job).size() < 200);
    }

    void anInterruptedTextGoesOnAsIfNothingHadHappened() {
        NeuralRig rig;
        rig.studio.models.speech.retries = 0;
        rig.open();
        const auto info = rig.import("customvoice");
        auto request = NeuralRig::request(rig.voiceOf(info), "One. Two. Three. Four. Five. Six.");
        request.useCache = false;
        JobId whole = 0;
        QCOMPARE(rig.say(request, &whole), std::string("finished"));
        const JobId job = rig.studio.engine().speak(request);
        QVERIFY(rig.studio.log.waitFor<SegmentReady>([&](const auto& one) { return one.job == job; }));
        rig.studio.close();
        rig.open();
        rig.studio.engine().resume(job);

        const auto end = rig.studio.log.waitForEnd(job);
        if (end.find("not unfinished") != std::string::npos) QSKIP("it was done before the program closed");
        QCOMPARE(end, std::string("finished"));
        for (std::size_t i = 0; i < rig.segments(whole).size(); ++i)
            QVERIFY(rig.sentence(whole, i) == rig.sentence(job, i));
    }

    void aModelThatSpeaksIsNotRemoved() {
        NeuralRig rig;
        rig.studio.models.speech.retries = 0;
        Engine& engine = rig.open();
        const auto info = rig.import("customvoice");
        std::string text;
        for (int i = 0; i < 300; ++i) text += "Sentence number " + std::to_string(i) + " is here. ";
        const JobId job = engine.speak(NeuralRig::request(rig.voiceOf(info), text));
        QVERIFY(rig.studio.log.waitFor<SegmentReady>([&](const auto& one) { return one.job == job; }));

        engine.models().remove(info.id);

        const auto failed = rig.studio.log.waitFor<ModelNews>([&](const ModelNews& news) {
            const auto* one = std::get_if<ModelFailed>(&news.event);
            return one != nullptr && one->command == "remove";
        });
        QVERIFY(failed);
        QCOMPARE(std::get<ModelFailed>(failed->event).error.code(), ErrorCode::InUse);
        engine.cancel(job);
        QCOMPARE(rig.studio.log.waitForEnd(job), std::string("cancelled"));
    }

    void withoutRoomTheJobSaysSo() {
        NeuralRig rig;
        rig.studio.models.memoryBytes = 1000;
        rig.open();
        const auto info = rig.import("customvoice");
        const auto end = rig.say(NeuralRig::request(rig.voiceOf(info)));
        QVERIFY2(end.starts_with("E_OUT_OF_MEMORY"), end.c_str());
    }

    void aBrokenCheckpointSaysWhatIsWrong() {
        NeuralRig rig;
        rig.open();
        const auto info = rig.import("customvoice");
        const auto file = rig.folder / "customvoice" / "model.safetensors";
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        const auto end = rig.say(NeuralRig::request(rig.voiceOf(info)));
        QVERIFY2(end.starts_with("E_DAMAGED_FILE"), end.c_str());
    }

    void whatACheckpointCannotDoIsRefused() {
        NeuralRig rig;
        rig.open();
        const auto custom = rig.import("customvoice");
        const auto design = rig.import("voicedesign");
        const auto base = rig.import("base");
        auto voice = rig.voiceOf(custom);
        voice.baseVoice = "nobody";
        QVERIFY(rig.say(NeuralRig::request(voice)).starts_with("E_INVALID_INPUT"));
        voice = rig.voiceOf(custom);
        voice.language = "tlh";
        QVERIFY(rig.say(NeuralRig::request(voice)).starts_with("E_INVALID_INPUT"));
        voice = rig.voiceOf(design);
        voice.wish.clear();
        QVERIFY(rig.say(NeuralRig::request(voice)).starts_with("E_INVALID_INPUT"));
        voice = rig.voiceOf(base);
        voice.reference.reset();
        QVERIFY(rig.say(NeuralRig::request(voice)).starts_with("E_INVALID_INPUT"));
        voice = rig.voiceOf(base);
        voice.style = "Whisper.";
        QVERIFY(rig.say(NeuralRig::request(voice)).starts_with("E_INVALID_INPUT"));
        voice = rig.voiceOf(base);
        voice.reference->sound = std::string(64, 'a');
        QVERIFY(rig.say(NeuralRig::request(voice)).starts_with("E_NOT_FOUND"));
        voice = rig.voiceOf(custom);
        voice.engine = "qwen3-tts-9b";
        QVERIFY(rig.say(NeuralRig::request(voice)).starts_with("E_NOT_FOUND"));
    }

    void aSampleIsRendered() {
        NeuralRig rig;
        Engine& engine = rig.open();
        const auto voice = rig.voiceOf(rig.import("customvoice"));
        const auto target = rig.folder / "sample.wav";
        const auto id = engine.renderSample(voice, "Hello.", target);
        const auto rendered =
            rig.studio.log.waitFor<SampleRendered>([&](const auto& one) { return one.sample == id; });
        QVERIFY(rendered && !rendered->error);
        QVERIFY(audio::readClip(target, {}).seconds() > 0.3);
    }
};

QTEST_GUILESS_MAIN(NeuralSpeakingTest)
#include "neural_speaking_test.moc"
