// Whisper in the engine: a tiny checkpoint, whose text means nothing, but whose times, gaps, metrics and
// ends are real.
#include "core/audio/audio_writer.h"
#include "core/storage/history_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/transcript_store.h"
#include "tests/core/engine/explained_share.h"
#include "tests/support/data_folder.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <fstream>

using namespace timbre;
using namespace timbre::engine;

namespace {

class HearingRig {
public:
    static bool hasFixtures() {
        return test::fixture("whisper/ckpt").has_value() && test::fixture("audio/jfk.wav").has_value();
    }
    HearingRig() { studio.models.precision = "fp32"; }

    void open() {
        studio.open();
        studio.log.waitFor<EnginesChanged>();
    }
    // The recogniser that a copy of the fixture became.
    std::optional<models::RecogniserInfo> import() {
        copy = folder / "tiny";
        std::filesystem::copy(*test::fixture("whisper/ckpt"), copy, std::filesystem::copy_options::recursive);
        studio.engine().models().import(copy);
        std::optional<models::RecogniserInfo> found;
        studio.log.waitFor<EnginesChanged>([&](const EnginesChanged& changed) {
            for (const auto& one : changed.recognisers)
                if (one.isNeural) found = one;
            return found.has_value();
        });
        return found;
    }
    TranscribeRequest request(const models::RecogniserInfo& recogniser) const {
        TranscribeRequest request;
        request.file = *test::fixture("audio/jfk.wav");
        request.recogniser = recogniser.id;
        request.language = "en";
        request.options = {{"beams", 1}, {"most_tokens", 24}, {"temperature_step", 0}};
        request.partials = false;
        return request;
    }
    QString end(const TranscribeRequest& request, JobId* job = nullptr) {
        const auto id = studio.engine().transcribe(request);
        if (job != nullptr) *job = id;
        return QString::fromStdString(studio.log.waitForEnd(id));
    }
    storage::HistoryItem item(std::int64_t history) const {
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        return storage::HistoryStore(database).item(history).value();
    }
    std::int64_t historyOf(JobId job) {
        return studio.log.waitFor<JobFinished>([&](const JobFinished& e) { return e.job == job; })->historyId;
    }

    test::DataFolder folder;
    std::filesystem::path copy;
    test::Studio studio;
};

}  // namespace

class NeuralTranscribingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        if (!HearingRig::hasFixtures()) QSKIP("needs the fixtures of Whisper");
    }
    void aCheckpointIsARecogniser();
    void aRecordingIsTranscribed();
    void theLanguageIsFoundAndKept();
    void whatItCannotDoIsRefused_data();
    void whatItCannotDoIsRefused();
    void aJobWaitsForTheListOfModels();
    void silenceHasNoText();
    void tooLittleMemoryIsSaidAndTheJobGoesOnLater();
    void aDamagedCheckpointIsSaid();
    void aModelThatListensIsNotRemoved();
};

void NeuralTranscribingTest::aCheckpointIsARecogniser() {
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();

    QVERIFY(recogniser);
    QCOMPARE(QString::fromStdString(recogniser->family), QString("whisper"));
    QCOMPARE(recogniser->version.size(), std::size_t(64));
    QVERIFY(!recogniser->languages.empty());
    const auto changed = rig.studio.log.all<EnginesChanged>().back();
    QCOMPARE(QString::fromStdString(changed.recognisers.front().id), QString("pocketsphinx"));
}

void NeuralTranscribingTest::aRecordingIsTranscribed() {
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();
    JobId job = 0;

    QCOMPARE(rig.end(rig.request(*recogniser), &job), QString("finished"));

    const double share = test::explainedShare(rig.studio.database(), job);
    QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(QString::number(share)));
    const auto metrics =
        rig.studio.log.waitFor<JobFinished>([&](const JobFinished& e) { return e.job == job; })->metrics;
    QCOMPARE(QString::fromStdString(metrics.engine), QString::fromStdString(recogniser->id));
    QCOMPARE(QString::fromStdString(metrics.version), QString::fromStdString(recogniser->version));
    QCOMPARE(QString::fromStdString(metrics.device), QString("cpu"));
    QVERIFY(std::abs(metrics.audioSeconds - 11) < 0.5);
    const auto has = [&](const char* stage) {
        return std::ranges::find(metrics.stages, stage, &storage::MetricRecord::stage) !=
               metrics.stages.end();
    };
    QVERIFY(has("encode") && has("features") && has("load"));
    const auto item = rig.item(rig.historyOf(job));
    QCOMPARE(QString::fromStdString(item.engine), QString::fromStdString(recogniser->id));
    std::int64_t end = 0;
    for (const auto& ready : rig.studio.log.all<SegmentReady>()) {
        QVERIFY(ready.segment.segment.startMs >= end);
        end = ready.segment.segment.endMs;
        QVERIFY(end <= 11100);
    }
}

void NeuralTranscribingTest::theLanguageIsFoundAndKept() {
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();
    if (!recogniser->findsLanguage) QSKIP("this checkpoint knows one language");
    auto request = rig.request(*recogniser);
    request.language = "und";
    JobId job = 0;

    QCOMPARE(rig.end(request, &job), QString("finished"));

    const auto found = rig.studio.log.all<LanguageFound>();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().job, job);
    QVERIFY(found.front().probability > 0 && found.front().probability <= 1);
    QCOMPARE(rig.item(rig.historyOf(job)).language, found.front().language);
}

void NeuralTranscribingTest::whatItCannotDoIsRefused_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("beams");
    QTest::addColumn<QString>("says");
    QTest::newRow("language") << "xx" << 1.0 << "E_UNSUPPORTED";
    QTest::newRow("option") << "en" << 999.0 << "E_INVALID_INPUT";
}

void NeuralTranscribingTest::whatItCannotDoIsRefused() {
    QFETCH(QString, language);
    QFETCH(double, beams);
    QFETCH(QString, says);
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();
    auto request = rig.request(*recogniser);
    request.language = language.toStdString();
    request.options["beams"] = beams;

    const auto end = rig.end(request);

    QVERIFY2(end.startsWith(says), qPrintable(end));
}

void NeuralTranscribingTest::aJobWaitsForTheListOfModels() {
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();
    rig.studio.close();
    rig.studio.open();

    QCOMPARE(rig.end(rig.request(*recogniser)), QString("finished"));
}

void NeuralTranscribingTest::silenceHasNoText() {
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();
    auto request = rig.request(*recogniser);
    request.file = rig.folder / "silence.wav";
    audio::AudioWriter writer(request.file, audio::FileFormat::Wav16, 16000, 1);
    writer.write(std::vector<float>(16000 * 40));
    writer.finish();

    QCOMPARE(rig.end(request), QString("finished"));
    QVERIFY(rig.studio.log.all<SegmentReady>().empty());
}

void NeuralTranscribingTest::tooLittleMemoryIsSaidAndTheJobGoesOnLater() {
    HearingRig rig;
    rig.studio.models.memoryBytes = 1000;
    rig.open();
    const auto recogniser = rig.import();
    JobId job = 0;
    const auto end = rig.end(rig.request(*recogniser), &job);
    QVERIFY2(end.startsWith("E_OUT_OF_MEMORY"), qPrintable(end));
    rig.studio.close();
    rig.studio.models.memoryBytes = 0;
    rig.open();

    rig.studio.engine().resume(job);

    QCOMPARE(QString::fromStdString(rig.studio.log.waitForEnd(job)), QString("finished"));
}

void NeuralTranscribingTest::aDamagedCheckpointIsSaid() {
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();
    std::filesystem::resize_file(rig.copy / "model.safetensors", 5000);

    const auto end = rig.end(rig.request(*recogniser));

    QVERIFY2(end.startsWith("E_DAMAGED_FILE"), qPrintable(end));
}

void NeuralTranscribingTest::aModelThatListensIsNotRemoved() {
    HearingRig rig;
    rig.open();
    const auto recogniser = rig.import();
    auto request = rig.request(*recogniser);
    request.options = {{"beams", 8}, {"temperature_step", 0}};
    const auto job = rig.studio.engine().transcribe(request);
    rig.studio.log.waitFor<JobStarted>([&](const JobStarted& started) { return started.job == job; });

    rig.studio.engine().models().remove(recogniser->id);

    QCOMPARE(QString::fromStdString(rig.studio.log.waitForEnd(job)), QString("finished"));
}

QTEST_GUILESS_MAIN(NeuralTranscribingTest)
#include "neural_transcribing_test.moc"
