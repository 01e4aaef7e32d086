// What is measured of real jobs, and that measuring never harms one.
#include "core/base/log.h"
#include "core/storage/bench_store.h"
#include "core/storage/metrics_store.h"
#include "tests/core/engine/explained_share.h"
#include "tests/support/studio.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QtTest>

using namespace timbre;
using namespace timbre::engine;
using test::speakRequest;
using test::Studio;

namespace {

std::string sentences(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "This is sentence number " + std::to_string(i) +
                ", and it is read from the first to the last word. ";
    return text;
}

storage::JobMetrics metricsOf(const Studio& studio, JobId job) {
    storage::Database database(studio.database(), storage::Access::ReadOnly);
    return storage::MetricsStore(database).ofJob(job).value_or(storage::JobMetrics());
}

double stage(const storage::JobMetrics& metrics, std::string_view name) {
    for (const auto& record : metrics.stages)
        if (record.stage == name) return record.ms;
    return 0;
}

double explained(const Studio& studio, JobId job) {
    return test::explainedShare(studio.database(), job);
}

QString listOf(const storage::JobMetrics& metrics) {
    QString list = QString("total %1").arg(metrics.totalMs.value_or(0));
    for (const auto& record : metrics.stages)
        list += QString(", %1 %2").arg(QString::fromStdString(record.stage)).arg(record.ms);
    return list;
}

// The row of the next job of this kind.
storage::JobMetrics measured(Studio& studio, const std::string& kind) {
    const auto news = studio.log.waitFor<MetricsNews>([&](const MetricsNews& event) {
        const auto* found = std::get_if<JobMeasured>(&event.event);
        return found != nullptr && found->metrics.kind == kind;
    });
    return news ? std::get<JobMeasured>(news->event).metrics : storage::JobMetrics();
}

std::filesystem::path spokenFile(Studio& studio, int count) {
    auto request = speakRequest(sentences(count));
    request.exportTo = studio.folder() / "spoken.wav";
    studio.log.waitForEnd(studio.engine().speak(request));
    return *request.exportTo;
}

template <class T>
auto newsOf() {
    return [](const MetricsNews& news) { return std::holds_alternative<T>(news.event); };
}

// Everything that writes a row of metrics fails as `how` says.
void spoil(const Studio& studio, const char* how) {
    storage::Database database(studio.database(), storage::Access::ReadWrite);
    database.execute(std::string("CREATE TRIGGER spoilt BEFORE INSERT ON metric_job BEGIN SELECT RAISE(") +
                     how + ", 'spoilt'); END");
}

}  // namespace

class JobMetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesExplainATake() {
        Studio studio;
        auto request = speakRequest(sentences(40));
        request.exportTo = studio.folder() / "take.ogg";
        request.exportFormat = audio::FileFormat::OggVorbis;
        const JobId job = studio.open().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        const double share = explained(studio, job);

        QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(QString::number(share)));
        const auto metrics = metricsOf(studio, job);
        QVERIFY(stage(metrics, "stretch") > 0 && stage(metrics, "stretch") < stage(metrics, "infer"));
        QVERIFY(stage(metrics, "join") > 0 && stage(metrics, "export") > 0);
        QVERIFY(stage(metrics, "join") + stage(metrics, "export") < stage(metrics, "write"));
        QVERIFY(metrics.rssBytes > 1'000'000 && metrics.rssBytes <= metrics.peakRssBytes);
        QVERIFY(metrics.settingsJson.find("sentence") == std::string::npos);
        QVERIFY(metrics.settingsJson.find("\"speed\":1.0") != std::string::npos);
    }

    void stagesExplainATakeFromTheCache() {
        Studio studio;
        studio.open();
        studio.log.waitForEnd(studio.engine().speak(speakRequest(sentences(40))));
        const JobId job = studio.engine().speak(speakRequest(sentences(40)));
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        const double share = explained(studio, job);

        QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(QString::number(share)));
        QVERIFY(metricsOf(studio, job).cacheHit);
        QVERIFY(stage(metricsOf(studio, job), "cache") > 0);
    }

    void stagesExplainATranscription() {
        Studio studio;
        studio.open();
        TranscribeRequest request;
        request.file = spokenFile(studio, 2);
        const JobId job = studio.engine().transcribe(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        const double share = explained(studio, job);

        QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(QString::number(share)));
        QCOMPARE(metricsOf(studio, job).kind, std::string("transcribe"));
    }

    void stagesExplainACheck() {
        Studio studio;
        studio.open();
        const JobId take = studio.engine().speak(speakRequest(sentences(2)));
        const auto done =
            studio.log.waitFor<JobFinished>([&](const auto& event) { return event.job == take; });
        studio.engine().transcriptDesk().checkTake(
            {.historyId = done->historyId, .recogniser = "pocketsphinx", .language = "en"});
        const auto metrics = measured(studio, "check");
        const double share = explained(studio, metrics.job);

        QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(QString::number(share)));
        QVERIFY(metrics.wordErrorRate.has_value());
        QCOMPARE(metrics.outcome, storage::JobState::Done);
    }

    void stagesExplainAFileThatWasPaused() {
        Studio studio;
        studio.open();
        TranscribeRequest request;
        request.file = spokenFile(studio, 7);
        const JobId job = studio.engine().transcribe(request);
        QVERIFY(studio.log.waitFor<SegmentReady>([&](const auto& e) { return e.job == job; }).has_value());
        studio.engine().pauseJob(job);
        QVERIFY(studio.log.waitFor<JobPaused>([&](const auto& e) { return e.job == job; }).has_value());
        studio.engine().resume(job);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        const double share = explained(studio, job);

        QVERIFY2(share >= 0.98 && share <= 1.001, qPrintable(listOf(metricsOf(studio, job))));
        QVERIFY(stage(metricsOf(studio, job), "paused") > 0);
    }

    void stagesExplainAPreparedRecording() {
        Studio studio;
        studio.open();
        ReferenceRequest request;
        request.file = spokenFile(studio, 2);
        studio.engine().voiceDesk().prepareReference(request);

        const auto metrics = measured(studio, "reference");

        const double share = explained(studio, metrics.job);
        QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(listOf(metrics)));
        QVERIFY(metrics.audioSeconds > 3 && metrics.rtf == 0);
        QVERIFY(stage(metrics, "decode") > 0 && stage(metrics, "infer") > 0 && stage(metrics, "write") > 0);
    }

    void stagesExplainATakeThatIsMadeAgain() {
        Studio studio;
        const JobId take = studio.open().speak(speakRequest(sentences(6)));
        const auto done =
            studio.log.waitFor<JobFinished>([&](const auto& event) { return event.job == take; });
        studio.engine().voiceDesk().compareTake(done->historyId);

        const auto metrics = measured(studio, "compare");

        const double share = explained(studio, metrics.job);
        QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(listOf(metrics)));
        QCOMPARE(metrics.engine, std::string("flite"));
        QVERIFY(stage(metrics, "infer") > 0 && stage(metrics, "compare") > 0);
        QVERIFY(std::abs(metrics.audioSeconds - metricsOf(studio, take).audioSeconds) < 0.01);
        QCOMPARE(metricsOf(studio, take).kind, std::string("speak"));
    }

    void aVoiceTaskThatFailedHasItsRow() {
        Studio studio;
        ReferenceRequest request;
        request.file = studio.folder() / "nothing.wav";
        studio.open().voiceDesk().prepareReference(request);

        const auto metrics = measured(studio, "reference");

        QCOMPARE(metrics.outcome, storage::JobState::Failed);
        QCOMPARE(metrics.errorCode, std::string("E_NOT_FOUND"));
    }

    void aJobThatFailedHasItsRow() {
        Studio studio;
        TranscribeRequest request;
        request.file = studio.folder() / "nothing.wav";
        const JobId job = studio.open().transcribe(request);
        studio.log.waitForEnd(job);

        const auto metrics = metricsOf(studio, job);

        QCOMPARE(metrics.outcome, storage::JobState::Failed);
        QCOMPARE(metrics.errorCode, std::string("E_NOT_FOUND"));
        QCOMPARE(metrics.engine, std::string("pocketsphinx"));
        QVERIFY(stage(metrics, "load") > 0 && metrics.totalMs > 0);
    }

    void aJobOfAnEngineThatIsNotHereHasItsRow() {
        Studio studio;
        auto request = speakRequest("Nobody can say this.");
        request.voice.engine = "no-such-engine";
        const JobId job = studio.open().speak(request);
        studio.log.waitForEnd(job);

        QCOMPARE(metricsOf(studio, job).outcome, storage::JobState::Failed);
        QCOMPARE(metricsOf(studio, job).engine, std::string("no-such-engine"));
        QCOMPARE(metricsOf(studio, job).kind, std::string("speak"));
    }

    void aJobThatNeverRanWaitedOnly() {
        Studio studio;
        auto& engine = studio.open();
        const JobId first = engine.speak(speakRequest(sentences(400)));
        const JobId second = engine.speak(speakRequest("This one is not wanted."));
        engine.cancel(second);
        QCOMPARE(studio.log.waitForEnd(second), std::string("cancelled"));
        engine.cancel(first);
        QCOMPARE(studio.log.waitForEnd(first), std::string("cancelled"));

        const auto waited = metricsOf(studio, second), begun = metricsOf(studio, first);

        QCOMPARE(waited.outcome, storage::JobState::Cancelled);
        QCOMPARE(waited.stages.size(), std::size_t(1));
        QVERIFY(waited.queueMs > 0 && waited.queueMs <= waited.totalMs);
        QCOMPARE(begun.outcome, storage::JobState::Cancelled);
        QVERIFY(explained(studio, first) >= 0.9);
    }

    void rowsThatCannotBeKeptHarmNoJob_data() {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("refused") << QByteArray("ABORT");
        QTest::newRow("with the whole transaction, as a full disk does") << QByteArray("ROLLBACK");
    }
    void rowsThatCannotBeKeptHarmNoJob() {
        QFETCH(QByteArray, how);
        Studio studio;
        studio.open();
        spoil(studio, how.constData());

        for (int i = 0; i < 2; ++i) {
            const JobId job = studio.engine().speak(speakRequest("This is kept all the same."));
            QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
            const auto done =
                studio.log.waitFor<JobFinished>([&](const auto& event) { return event.job == job; });
            QVERIFY(done->historyId != 0);
            QVERIFY(metricsOf(studio, job).kind.empty());
        }
        QVERIFY(!studio.log.waitFor<MetricsNews>(newsOf<JobMeasured>(), std::chrono::seconds(0)));
    }

    void lookUpsOfTheCacheAreCountedExactly() {
        Studio studio;
        auto& engine = studio.open();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(studio.log.waitForEnd(engine.speak(speakRequest("First sentence. Second one. Third."))),
                     std::string("finished"));
        engine.metrics().watch(true);
        const auto counted = studio.log.waitFor<MetricsNews>([](const MetricsNews& news) {
            const auto* sampled = std::get_if<SystemSampled>(&news.event);
            return sampled != nullptr && sampled->sample.cacheHits + sampled->sample.cacheMisses == 9;
        });

        QVERIFY(counted.has_value());
        const auto& sample = std::get<SystemSampled>(counted->event).sample;
        QCOMPARE(sample.cacheMisses, 3);
        QCOMPARE(sample.cacheHits, 6);
        QCOMPARE(sample.cacheEvictions, 0);
    }

    void oneNumberLinksTheLinesOfAJob() {
        Studio studio;
        const auto file = studio.folder() / "timbre.log";
        openLog({.file = file, .json = true});
        auto& engine = studio.open();
        const JobId done = engine.speak(speakRequest("One line after the other."));
        studio.log.waitForEnd(done);
        TranscribeRequest request;
        request.file = studio.folder() / "nothing.wav";
        const JobId failed = engine.transcribe(request);
        studio.log.waitForEnd(failed);
        studio.close();
        closeLog();

        QFile lines(QString::fromStdString(file.string()));
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QMap<JobId, QStringList> said;
        for (const auto& line : lines.readAll().split('\n')) {
            if (line.isEmpty()) continue;
            QJsonParseError problem;
            const auto entry = QJsonDocument::fromJson(line, &problem).object();
            QVERIFY2(problem.error == QJsonParseError::NoError, line);
            said[entry["job"].toVariant().toLongLong()] << entry["message"].toString();
        }
        // On the thread that asks, on the lane, on the engine's thread.
        QCOMPARE(said[done], (QStringList{"asked for: speak", "job begins", "job done"}));
        QCOMPARE(said[failed].mid(0, 2), (QStringList{"asked for: transcribe", "job begins"}));
        QVERIFY(said[failed].last().contains("nothing.wav"));
    }

    void whoWatchesSeesTheMachineAtOnce() {
        Studio studio;
        auto& engine = studio.open();

        engine.metrics().watch(true);
        const auto second = studio.log.waitFor<MetricsNews>([](const MetricsNews& news) {
            const auto* sampled = std::get_if<SystemSampled>(&news.event);
            return sampled != nullptr && sampled->sample.cpu.has_value();
        });
        engine.metrics().watch(false);

        QVERIFY(second.has_value());
        const auto samples = engine.metrics().lastSamples();
        QVERIFY(samples.size() >= 2);
        QVERIFY(samples.front().at <= samples.back().at && samples.back().rss > 0);
    }

    void aBenchRunIsKeptAndBecomesTheBaseline() {
        Studio studio;
        auto& desk = studio.open().metrics();
        metrics::BenchRun run;
        run.suite = "speak";
        run.series.push_back({.subject = "flite",
                              .metric = "rtf",
                              .unit = "x",
                              .values = {1, 2},
                              .device = "cpu",
                              .precision = "",
                              .lengthBucket = ""});

        desk.keepBench(run);
        const auto kept = studio.log.waitFor<MetricsNews>(newsOf<BenchKept>());
        QVERIFY(kept.has_value());
        desk.chooseBaseline(std::get<BenchKept>(kept->event).run);
        QVERIFY(studio.log.waitFor<MetricsNews>(newsOf<BaselinesChanged>()).has_value());

        storage::Database database(studio.database(), storage::Access::ReadOnly);
        QCOMPARE(storage::BenchStore(database).baselines().at(0).values, (std::vector<double>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(JobMetricsTest)
#include "job_metrics_test.moc"
