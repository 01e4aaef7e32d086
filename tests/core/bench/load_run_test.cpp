#include "core/bench/load_run.h"

#include "core/bench/job_work.h"
#include "core/metrics/regression.h"
#include "core/storage/metrics_store.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::bench;
using test::NoOutput;

namespace {

// A real engine whose jobs' ends go to the bench.
struct Rig {
    QTemporaryDir dir;
    JobEnds ends;
    std::filesystem::path folder = dir.path().toStdString();
    engine::Engine engine{config(), [this](const engine::Event& event) { ends.take(event); }};

    engine::EngineConfig config() const {
        engine::EngineConfig config;
        config.database = folder / "timbre.db";
        config.assets = folder / "assets";
        config.makeOutput = [] { return std::make_unique<NoOutput>(); };
        return config;
    }
    engine::SpeakRequest request() const {
        return benchRequest(test::speakRequest("").voice, benchText(TextLength::Short));
    }
};

}  // namespace

class LoadRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usersGrowStayAndLeave() {
        const LoadPlan plan{.users = 8, .rampSeconds = 60, .steadySeconds = 120, .downSeconds = 30};
        QCOMPARE(usersAt(plan, 0), 1);
        QCOMPARE(usersAt(plan, 30), 4);
        QCOMPARE(usersAt(plan, 60), 8);
        QCOMPARE(usersAt(plan, 180), 8);
        QCOMPARE(usersAt(plan, 195), 4);
        QCOMPARE(usersAt(plan, 210), 0);
        QCOMPARE(usersAt({.users = 5, .jobs = 10}, 1e6), 5);
    }

    void eightUsersLoseNothing() {
        Rig rig;
        const auto result = runLoad({.users = 8, .jobs = 16, .longestJob = kLongestJob}, rig.engine, rig.ends,
                                    [&] { return rig.engine.speak(rig.request()); }, {});
        QCOMPARE(result->done(), 16);
        QCOMPARE(result->errorRate(), 0.0);
        QVERIFY(result->audioSeconds > 16 && result->seconds > 0 && result->peakBytes > 0);

        metrics::BenchRun run;
        report(run, "flite", *result);
        QCOMPARE(metrics::verdictOf(run.checks), metrics::Verdict::Pass);
        for (const char* metric :
             {"total_ms", "queue_ms", "rss", "jobs_per_second", "error_rate", "peak_rss"})
            QVERIFY2(std::ranges::find(run.series, metric, &metrics::BenchSeries::metric) != run.series.end(),
                     metric);
    }

    void jobsThatFailAreCounted() {
        Rig rig;
        auto request = rig.request();
        request.voice.engine = "nobody";
        const auto result = runLoad({.users = 2, .jobs = 4, .longestJob = kLongestJob}, rig.engine, rig.ends,
                                    [&] { return rig.engine.speak(request); }, {});
        QCOMPARE(result->failed, 4);
        metrics::BenchRun run;
        report(run, "nobody", *result);
        QCOMPARE(metrics::verdictOf(run.checks), metrics::Verdict::Error);
        QVERIFY(!run.settings.at("error nobody").empty());
    }

    void jobsThatTakeTooLongAreCancelledAndCounted() {
        Rig rig;
        auto request = rig.request();
        request.text = benchText(TextLength::Long);
        for (int i = 0; i < 6; ++i) request.text += " " + request.text;
        const auto result = runLoad({.users = 1, .jobs = 1, .longestJob = std::chrono::seconds(0)},
                                    rig.engine, rig.ends, [&] { return rig.engine.speak(request); }, {});
        QCOMPARE(result->late, 1);
        QCOMPARE(result->errorRate(), 1.0);
    }

    void jobsOfTheBenchAreMeasuredAndForgotten() {
        Rig rig;
        const auto measurement = speakWork(rig.engine, rig.ends, rig.request())({});
        QCOMPARE(measurement.values.size(), std::size_t(3));
        for (const auto& measured : measurement.values) QVERIFY(measured.value > 0);
        const auto cached = cacheWork(rig.engine, rig.ends, rig.request())({});
        QVERIFY(cached.values.at(0).value > 0 && cached.values.at(1).value > 0);
        storage::Database database(rig.folder / "timbre.db", storage::Access::ReadOnly);
        for (const auto& job : storage::MetricsStore(database).recent(10))
            QVERIFY(job.purpose == storage::JobPurpose::Bench);
    }
};

QTEST_APPLESS_MAIN(LoadRunTest)
#include "load_run_test.moc"
