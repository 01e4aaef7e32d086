#include "core/voices/comparison.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace timbre::voices;

namespace {

void repeat(std::vector<Ballot>& ballots, int times, const Ballot& ballot) {
    ballots.insert(ballots.end(), static_cast<std::size_t>(times), ballot);
}

bool isClose(double value, double expected, double tolerance) {
    return std::fabs(value - expected) <= tolerance;
}

}  // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Values of the Wilson interval at 95 %, worked out by hand from the formula.
    void sharesHaveIntervals_data() {
        QTest::addColumn<double>("successes");
        QTest::addColumn<double>("trials");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("none") << 0.0 << 0.0 << 0.0 << 1.0;
        QTest::newRow("5 of 10") << 5.0 << 10.0 << 0.2366 << 0.7634;
        QTest::newRow("10 of 10") << 10.0 << 10.0 << 0.7225 << 1.0;
        QTest::newRow("0 of 10") << 0.0 << 10.0 << 0.0 << 0.2775;
        QTest::newRow("1 of 4") << 1.0 << 4.0 << 0.0456 << 0.6994;
    }
    void sharesHaveIntervals() {
        QFETCH(const double, successes);
        QFETCH(const double, trials);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const auto interval = wilsonInterval(successes, trials);
        QVERIFY2(isClose(interval.low, low, 1e-4), qPrintable(QString::number(interval.low)));
        QVERIFY2(isClose(interval.high, high, 1e-4), qPrintable(QString::number(interval.high)));
    }

    // Sums of binomial terms: 56/1024 for 8 and more of 10, 1/32 for 5 of 5.
    void guessingHasAProbability() {
        QVERIFY(isClose(guessProbability(8, 10), 56.0 / 1024, 1e-12));
        QVERIFY(isClose(guessProbability(5, 5), 1.0 / 32, 1e-12));
        QVERIFY(isClose(guessProbability(0, 5), 1, 1e-12));
        QVERIFY(isClose(guessProbability(1, 1, 0.25), 0.25, 1e-12));
        QVERIFY(isClose(guessProbability(500, 1000), 0.5126, 1e-3));
    }

    void thePreferredOneLeads() {
        std::vector<Ballot> ballots;
        repeat(ballots, 6, {{"a", "b"}, "b"});
        repeat(ballots, 2, {{"a", "b"}, "a"});
        repeat(ballots, 2, {{"a", "b"}, std::nullopt});

        const auto result = standings(ballots);

        QCOMPARE(result[0].candidate, std::string("b"));
        QCOMPARE(result[0].rounds, 10);
        QCOMPARE(result[0].preferred, 7.0);
        QCOMPARE(result[0].share, 0.7);
        QVERIFY(result[0].interval.low < 0.7 && result[0].interval.high > 0.7);
        // With two that met each other only, the odds are those of the wins, drawn to 1 a little by
        // the round against the average opponent.
        const double odds = result[0].strength / result[1].strength;
        QVERIFY(odds > 1.9 && odds < 7.0 / 3);
    }

    // b beat a, and c beat b, often: c is ahead of a although they never met.
    void strengthReachesBeyondWhoMetWhom() {
        std::vector<Ballot> ballots;
        repeat(ballots, 8, {{"a", "b"}, "b"});
        repeat(ballots, 2, {{"a", "b"}, "a"});
        repeat(ballots, 8, {{"b", "c"}, "c"});
        repeat(ballots, 2, {{"b", "c"}, "b"});

        const auto result = standings(ballots);

        QCOMPARE(result[0].candidate, std::string("c"));
        QCOMPARE(result[1].candidate, std::string("b"));
        QCOMPARE(result[2].candidate, std::string("a"));
        const double product = result[0].strength * result[1].strength * result[2].strength;
        QVERIFY(isClose(product, 1, 1e-6));
    }

    void alwaysWinningStaysFinite() {
        std::vector<Ballot> ballots;
        repeat(ballots, 50, {{"a", "b", "c"}, "a"});

        const auto result = standings(ballots);

        QCOMPARE(result[0].candidate, std::string("a"));
        QVERIFY(std::isfinite(result[0].strength));
        QVERIFY(isClose(result[1].strength, result[2].strength, 1e-6));
        QCOMPARE(result[1].candidate, std::string("b"));  // equal ones by name
    }

    void noVotesMakeNoRanking() { QVERIFY(standings({}).empty()); }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
