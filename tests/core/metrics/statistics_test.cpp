#include "core/metrics/statistics.h"

#include <QtTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

using namespace timbre::metrics;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// Share of all ways to deal the ranks 1 … m + n, in which U of the n is at least `u`: by looking at each.
double countedChance(int m, int n, int u) {
    int all = 0, larger = 0;
    for (unsigned later = 0; later < 1U << unsigned(m + n); ++later) {
        if (std::popcount(later) != n) continue;
        int pairs = 0, earlier = 0;
        for (int rank = 0; rank < m + n; ++rank)
            ((later >> unsigned(rank)) & 1U) != 0 ? pairs += earlier : ++earlier;
        ++all;
        larger += pairs >= u ? 1 : 0;
    }
    return double(larger) / all;
}

// m values before and n after, without ties, with a U of just u: the n are moved up one by one.
std::pair<std::vector<double>, std::vector<double>> valuesWith(int m, int n, int u) {
    std::vector<double> before(static_cast<std::size_t>(m)), after;
    std::iota(before.begin(), before.end(), 1.0);
    for (int i = 0; i < n; ++i) {
        const int above = std::clamp(u - i * m, 0, m);
        after.push_back(above + 0.5 + 0.01 * (above == m ? n - i : -i));
    }
    return {before, after};
}

}  // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreValuesOfNearestRank() {
        const std::vector<double> ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        QCOMPARE(percentile(ten, 0.5), 5.0);
        QCOMPARE(percentile(ten, 0.9), 9.0);
        QCOMPARE(percentile(ten, 0.91), 10.0);
        QCOMPARE(percentile(ten, 0), 1.0);
        QCOMPARE(percentile(ten, 2), 10.0);
        QCOMPARE(percentile({}, 0.5), std::nullopt);
    }

    // In whole numbers there is no doubt about the rank.
    void percentilesDoNotSlipByRounding() {
        for (const int percent : {1, 5, 7, 50, 90, 95, 99}) {
            std::vector<double> values;
            for (int n = 1; n <= 3000; ++n) {
                values.push_back(n);
                const int rank = std::max(1, (percent * n + 99) / 100);
                QCOMPARE(percentile(values, percent / 100.0), double(rank));
            }
        }
    }

    void theMedianNeedsNoOrderAndPassesOverNoNumbers() {
        QCOMPARE(median(std::vector{9.0, 1.0, 5.0}), 5.0);
        QCOMPARE(median(std::vector{kNaN, 9.0, 1.0, kNaN, 5.0}), 5.0);
        QCOMPARE(median({}), 0.0);
    }

    // 2 4 4 4 5 5 7 9: mean 5, squares 32, 32 / 7.
    void deviationIsThatOfASample() {
        const std::vector<double> values = {2, 4, 4, 4, 5, 5, 7, 9};
        QCOMPARE(mean(values), 5.0);
        QCOMPARE(deviation(values), std::sqrt(32.0 / 7));
        QCOMPARE(coefficientOfVariation(values), std::sqrt(32.0 / 7) / 5);
        QCOMPARE(deviation(std::vector{3.0}), 0.0);
        QCOMPARE(coefficientOfVariation(std::vector{-1.0, 1.0}), 0.0);
    }

    // 1 3 2 5: products -1.5*-1.75 + -0.5*0.25 + 0.5*-0.75 + 1.5*2.25 = 5.5, squares 5.
    void slopeIsByLeastSquares() {
        QCOMPARE(slope(std::vector{1.0, 3.0, 2.0, 5.0}), 1.1);
        QCOMPARE(slope(std::vector{7.0, 7.0, 7.0}), 0.0);
        QCOMPARE(slope(std::vector{7.0}), 0.0);
    }

    // All of three above all of three: one of 6! / (3! 3!) = 20 orders.
    void theRankTestIsExactInSmallCases() {
        QCOMPARE(chanceOfLarger(std::vector{1.0, 2.0, 3.0}, std::vector{4.0, 5.0, 6.0}), 1.0 / 20);
        QCOMPARE(chanceOfLarger(std::vector{1.0, 2.0, 3.0, 4.0}, std::vector{5.0, 6.0, 7.0, 8.0}), 1.0 / 70);
        QCOMPARE(chanceOfLarger(std::vector{4.0, 5.0, 6.0}, std::vector{1.0, 2.0, 3.0}), 1.0);
        // Of 2 and 3 values U is 0 … 6 in 1 1 2 2 2 1 1 of ten orders; here it is 4.
        QCOMPARE(chanceOfLarger(std::vector{1.0, 4.0}, std::vector{2.0, 3.0, 5.0}), 4.0 / 10);
    }

    void theRankTestAgreesWithCountingEveryOrder() {
        for (const auto& [m, n] : {std::pair(1, 5), {2, 7}, {4, 4}, {5, 3}, {6, 7}, {8, 8}})
            for (int u = 0; u <= m * n; ++u) {
                const auto [before, after] = valuesWith(m, n, u);
                const double chance = chanceOfLarger(before, after);
                QVERIFY2(std::abs(chance - countedChance(m, n, u)) < 1e-12,
                         qPrintable(QString("%1 %2 U %3: %4").arg(m).arg(n).arg(u).arg(chance)));
            }
    }

    // One-sided 5 % of 8 and 8 values: U up to 15 (from 49) in every published table.
    void theBoundOfEightAndEightIsThatOfTheTables() {
        const auto chance = [](int u) {
            const auto [before, after] = valuesWith(8, 8, u);
            return chanceOfLarger(before, after);
        };
        QVERIFY(chance(49) < 0.05);
        QVERIFY(chance(48) > 0.05);
    }

    // U 13, ties of three and three: variance 16/12 * (9 - 48/56) = 10.857, z = 4.5 / 3.295 = 1.3657.
    void tiesCountAsHalvesAndNarrowTheSpread() {
        const double chance =
            chanceOfLarger(std::vector{1.0, 2.0, 2.0, 3.0}, std::vector{2.0, 3.0, 3.0, 4.0});
        QVERIFY(std::abs(chance - 0.0860) < 0.0001);
        QCOMPARE(chanceOfLarger(std::vector{2.0, 2.0}, std::vector{2.0, 2.0}), 1.0);
    }

    // Just where the one takes over from the other. U 280 of 400: z = 79.5 / 36.97 = 2.150, 0.01577; U 305 of
    // 441: z = 84 / 39.75 = 2.113, 0.0173.
    void theApproximationIsNearTheExactChance() {
        std::vector<double> before, after;
        for (int i = 0; i < 20; ++i) {
            before.push_back(i);
            after.push_back(i + 4.5);
        }
        QVERIFY(std::abs(chanceOfLarger(before, after) / 0.01577 - 1) < 0.05);
        before.push_back(20);
        after.push_back(24.5);
        QVERIFY(std::abs(chanceOfLarger(before, after) - 0.0173) < 0.0001);
    }

    void whatIsNoNumberIsLeftOut() {
        QCOMPARE(chanceOfLarger(std::vector{1.0, kNaN, 2.0, 3.0}, std::vector{4.0, 5.0, 6.0, kNaN}),
                 1.0 / 20);
        QCOMPARE(chanceOfLarger(std::vector{kNaN}, std::vector{1.0}), 1.0);
        QCOMPARE(chanceOfLarger({}, std::vector{1.0}), 1.0);
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
