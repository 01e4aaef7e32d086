#include "core/metrics/trial.h"

#include <QtTest>

using namespace timbre::metrics;

namespace {

BenchRun runWith(std::vector<double> a, std::vector<double> b) {
    BenchRun run;
    run.series = {{.subject = "hum",
                   .arm = 'a',
                   .metric = "rtf",
                   .unit = "x",
                   .values = std::move(a),
                   .device = {},
                   .precision = {},
                   .lengthBucket = {}},
                  {.subject = "hum",
                   .arm = 'b',
                   .metric = "rtf",
                   .unit = "x",
                   .values = std::move(b),
                   .device = {},
                   .precision = {},
                   .lengthBucket = {}}};
    return run;
}

}  // namespace

class TrialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFasterHelped() {
        const auto trial =
            trialOf(runWith({2, 2.1, 2.2, 2, 2.1, 2.3, 2, 2.1}, {1, 1.1, 1, 1.2, 1, 1.1, 1, 1}), "rtf");
        QCOMPARE(trial->outcome, TrialOutcome::Better);
        QCOMPARE(trial->before, 2.1);
        QCOMPARE(trial->after, 1.0);
        QCOMPARE(trial->speedUp(), 2.1);
        QCOMPARE(trial->runs, 8);
        QVERIFY(trial->chance < 0.01);
    }

    void whatIsSlowerDidNot() {
        const auto trial =
            trialOf(runWith({1, 1.1, 1, 1.2, 1, 1.1, 1, 1}, {2, 2.1, 2.2, 2, 2.1, 2.3, 2, 2.1}), "rtf");
        QCOMPARE(trial->outcome, TrialOutcome::Worse);
    }

    void aDifferenceThatChanceMakesIsNone() {
        const auto trial = trialOf(runWith({1, 2, 1, 2, 1, 2, 1, 2}, {2, 1, 1, 2, 2, 1, 1, 1.9}), "rtf");
        QCOMPARE(trial->outcome, TrialOutcome::Unsure);
        QVERIFY(trial->chance > 0.05);
    }

    // Seven runs that could not be clearer.
    void fewRunsSayNothing() {
        const auto trial = trialOf(runWith({9, 9, 9, 9, 9, 9, 9}, {1, 1, 1, 1, 1, 1, 1}), "rtf");
        QCOMPARE(trial->outcome, TrialOutcome::TooFew);
    }

    void withoutBothArmsThereIsNone() {
        QVERIFY(!trialOf(runWith({1}, {}), "rtf"));
        QVERIFY(!trialOf(runWith({1}, {1}), "total_ms"));
    }
};

QTEST_APPLESS_MAIN(TrialTest)
#include "trial_test.moc"
