#include "core/metrics/estimate.h"

#include "core/metrics/length_bucket.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace timbre::metrics;

namespace {

// How a machine does its jobs: `fixed` seconds and `perSecond` of sound, times noise of 8 %; every tenth job
// is disturbed and takes half as long again.
struct Machine {
    double fixed, perSecond;
    double exactly(double audioSeconds) const { return fixed + perSecond * audioSeconds; }
    double takes(double audioSeconds, std::mt19937& random) const {
        std::normal_distribution<double> noise(0, 0.08);
        return exactly(audioSeconds) * std::exp(noise(random)) * (random() % 10 == 0 ? 1.5 : 1);
    }
};

std::vector<EarlierJob> jobsOf(const Machine& machine, double from, double to, int n, std::mt19937& random) {
    std::uniform_real_distribution<double> length(from, to);
    std::vector<EarlierJob> jobs;
    for (int i = 0; i < n; ++i) {
        const double seconds = length(random);
        jobs.push_back({seconds, machine.takes(seconds, random)});
    }
    return jobs;
}

}  // namespace

class EstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterFiveJobsItIsWithinThirtyPercent_data() {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        double from = 1;
        for (const auto& bucket : kLengthBuckets) {
            const double to = bucket.belowSeconds == 0 ? 7200 : bucket.belowSeconds;
            QTest::newRow(bucket.name.data()) << from << to;
            from = to;
        }
    }
    // 400 made-up histories of five jobs on three kinds of machine: at least 95 of 100 estimates hold.
    void afterFiveJobsItIsWithinThirtyPercent() {
        QFETCH(const double, from);
        QFETCH(const double, to);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> length(from, to);
        int good = 0, all = 0;
        for (const Machine& machine : {Machine{0.05, 0.02}, Machine{0.6, 0.25}, Machine{2.0, 3.5}})
            for (int i = 0; i < 400; ++i) {
                const auto jobs = jobsOf(machine, from, to, 5, random);
                const double wanted = length(random);
                const auto estimate = estimateTime(jobs, wanted);
                QVERIFY(estimate && estimate->isSure && estimate->jobs == 5);
                ++all;
                good += std::abs(estimate->seconds / machine.exactly(wanted) - 1) <= 0.3 ? 1 : 0;
            }
        qInfo("%.1f %% within 30 %%", 100.0 * good / all);
        QVERIFY(good >= 0.95 * all);
    }

    void jobsOfTheSameLengthAreAllItNeeds() {
        std::vector<EarlierJob> jobs(5, {10, 4});
        QCOMPARE(estimateTime(jobs, 10)->seconds, 4.0);
        QCOMPARE(estimateTime(jobs, 14)->seconds, 5.6);
    }

    void theBucketCountsAloneWhereItIsFull() {
        std::vector<EarlierJob> jobs(5, {10, 4});
        jobs.insert(jobs.end(), 20, EarlierJob{100, 200});
        QCOMPARE(estimateTime(jobs, 10)->jobs, 5);
        QCOMPARE(estimateTime(jobs, 10)->seconds, 4.0);
    }

    void fewJobsAreToldAsSuch() {
        const std::vector<EarlierJob> jobs = {{10, 4}, {100, 40}};
        const auto estimate = estimateTime(jobs, 50);
        QVERIFY(estimate && !estimate->isSure);
        QCOMPARE(estimate->jobs, 2);
        QCOMPARE(estimate->seconds, 20.0);
    }

    void nothingIsKnownOfNothing() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!estimateTime({}, 10));
        QVERIFY(!estimateTime(std::vector<EarlierJob>{{nan, 1}, {1, nan}, {0, 1}, {1, 0}}, 10));
        QVERIFY(!estimateTime(std::vector<EarlierJob>{{1, 1}}, nan));
        QVERIFY(!estimateTime(std::vector<EarlierJob>{{1, 1}}, 0));
    }
};

QTEST_APPLESS_MAIN(EstimateTest)
#include "estimate_test.moc"
