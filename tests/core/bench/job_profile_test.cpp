// Where the time of the last jobs of an engine went: which jobs count, and that the numbers are those of
// core/metrics over them.
#include "core/bench/job_profile.h"

#include "tests/support/data_folder.h"

#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::bench;
using storage::JobMetrics;

namespace {

JobMetrics job(storage::JobId id, double seconds, double totalMs) {
    JobMetrics metrics{.job = id,
                       .kind = "speak",
                       .engine = "hum",
                       .model = "hum",
                       .device = "cpu",
                       .version = "1",
                       .precision = "fp32",
                       .program = "1.0",
                       .audioSeconds = seconds,
                       .rtf = totalMs * 0.8 / 1000 / seconds,
                       .stages = {{id, "queue", totalMs * 0.1},
                                  {id, "infer", totalMs * 0.8},
                                  {id, "talker", totalMs * 0.7},
                                  {id, "write", totalMs * 0.06}},
                       .queueMs = totalMs * 0.1,
                       .totalMs = totalMs};
    metrics.createdAt = 1'700'000'000'000 + id;
    return metrics;
}

class Books {
public:
    Books() : database_(folder_ / "t.db", storage::Access::ReadWrite) {}
    void add(JobMetrics metrics, auto change) {
        change(metrics);
        storage::MetricsStore(database_).add(metrics);
    }
    void add(const JobMetrics& metrics) { storage::MetricsStore(database_).add(metrics); }
    storage::Database& database() { return database_; }
    std::optional<JobProfile> profile(const ProfileWish& wish = {}) {
        return jobProfile(database_, wish, {});
    }

private:
    test::DataFolder folder_;
    storage::Database database_;
};

}  // namespace

class JobProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutJobsThereIsNone() {
        Books books;
        QVERIFY(!books.profile());
        QVERIFY(storage::MetricsStore(books.database()).measuredEngines().empty());
    }

    void theNumbersAreThoseOfTheStoredJobs() {
        Books books;
        books.add(job(1, 4, 1000));
        books.add(job(2, 10, 2000));
        books.add(job(3, 20, 5000));

        const auto found = books.profile({.targetRtf = 0.1});

        QVERIFY(found);
        QCOMPARE(found->profile.jobs, 3);
        QCOMPARE(found->profile.totalMs, 2000.0);
        QVERIFY(std::abs(found->profile.share("infer") - 0.8) < 1e-9);
        // What is part of computing is not counted twice.
        QVERIFY(std::abs(found->explainedShare - 0.96) < 1e-9);
        QCOMPARE(found->gap.requiredSpeedUp, found->profile.rtf / 0.1);
        QCOMPARE(found->earlier.size(), std::size_t(3));
        QCOMPARE(found->earlier.front().audioSeconds, 20.0);  // newest first
        QCOMPARE(found->earlier.front().seconds, 4.5);        // without waiting
        const auto earlier = earlierJobs(books.database(), "hum", "speak", 2);
        QCOMPARE(earlier.size(), std::size_t(2));
        QCOMPARE(earlier.back().seconds, 1.8);
    }

    void onlyTheLastJobsCount() {
        Books books;
        for (int i = 1; i <= 30; ++i) books.add(job(i, 4 + i, 1000));
        const auto found = books.profile({.jobs = 7});
        QCOMPARE(found->profile.jobs, 7);
        QCOMPARE(found->earlier.front().audioSeconds, 34.0);
        QCOMPARE(found->earlier.back().audioSeconds, 28.0);
    }

    void whatComputedNothingOrDidNotEndDoesNotCount() {
        Books books;
        books.add(job(1, 4, 1000));
        books.add(job(2, 4, 1), [](auto& m) { m.cacheHit = true; });
        books.add(job(3, 4, 1), [](auto& m) { m.outcome = storage::JobState::Failed; });
        books.add(job(4, 4, 1), [](auto& m) { m.kind = "check"; });
        books.add(job(5, 4, 1), [](auto& m) { m.totalMs.reset(); });
        books.add(job(6, 4, 1), [](auto& m) { m.purpose = storage::JobPurpose::Check; });
        QCOMPARE(books.profile()->profile.jobs, 1);
        QCOMPARE(books.profile()->profile.totalMs, 1000.0);
    }

    // Another precision or device is another speed.
    void jobsAreOfTheConfigurationOfTheLastOne() {
        Books books;
        for (int i = 1; i <= 5; ++i) books.add(job(i, 4, 1000));
        books.add(job(6, 4, 400), [](auto& m) { m.precision = "bf16"; });
        const auto found = books.profile();
        QCOMPARE(found->precision, std::string("bf16"));
        QCOMPARE(found->profile.jobs, 1);
    }

    void jobsOfTheBenchStandInWhereNobodyUsedIt() {
        Books books;
        books.add(job(1, 4, 700), [](auto& m) { m.purpose = storage::JobPurpose::Bench; });
        QCOMPARE(books.profile()->profile.totalMs, 700.0);
        books.add(job(2, 4, 1000));
        books.add(job(3, 4, 700), [](auto& m) { m.purpose = storage::JobPurpose::Bench; });
        QCOMPARE(books.profile()->profile.jobs, 1);
        QCOMPARE(books.profile()->profile.totalMs, 1000.0);
    }

    void anEngineAndWhatItDidCanBeChosen() {
        Books books;
        books.add(job(1, 4, 1000));
        books.add(job(2, 8, 3000), [](auto& m) { m.kind = "transcribe", m.engine = "ear"; });
        books.add(job(3, 8, 9000), [](auto& m) { m.kind = "live", m.engine = "ear"; });

        QCOMPARE(books.profile()->kind, std::string("live"));
        QCOMPARE(books.profile({.engine = "hum"})->kind, std::string("speak"));
        QCOMPARE(books.profile({.engine = "ear", .kind = "transcribe"})->profile.totalMs, 3000.0);
        QVERIFY(!books.profile({.engine = "nobody"}));
        const auto all = storage::MetricsStore(books.database()).measuredEngines();
        QCOMPARE(all, (std::vector<storage::MeasuredEngine>{
                          {"ear", "live"}, {"ear", "transcribe"}, {"hum", "speak"}}));
    }

    // Threads and idle time are those of neural models.
    void whatCameWithTheProgramIsNotAdvisedAboutThreads() {
        Books books;
        books.add(job(1, 4, 1000), [](auto& m) { m.stages.push_back({1, "load", 900}); });
        engine::ModelSettings settings;
        settings.threads = 4096;
        const auto fires = [&](std::string_view rule) {
            const auto profile = jobProfile(books.database(), {}, settings);
            return std::ranges::find(profile->advice, rule, &metrics::Advice::rule) != profile->advice.end();
        };
        QVERIFY(fires("threads"));
        QVERIFY(fires("keep_alive"));
        books.add(job(2, 4, 1000), [](auto& m) {
            m.precision.clear();
            m.stages.push_back({2, "load", 900});
        });
        QVERIFY(!fires("threads"));
        QVERIFY(!fires("keep_alive"));
    }
};

QTEST_APPLESS_MAIN(JobProfileTest)
#include "job_profile_test.moc"
