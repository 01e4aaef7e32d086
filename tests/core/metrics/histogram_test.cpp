#include "core/metrics/histogram.h"

#include "core/metrics/instruments.h"
#include "core/metrics/stages.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <set>
#include <string_view>
#include <thread>
#include <vector>

using namespace timbre::metrics;

class HistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreWithinOnePercent() {
        Histogram histogram;
        for (int i = 1; i <= 1000; ++i) histogram.record(i * 0.001);

        const auto counts = histogram.counts();

        QCOMPARE(counts->n, 1000u);
        QVERIFY(std::abs(counts->total - 500.5) < 0.001);
        for (const double p : {0.5, 0.9, 0.99}) QVERIFY(std::abs(counts->percentile(p) - p) <= 0.01 * p);
    }

    void nothingAndWhatIsOutsideIsCountedAtTheEnds() {
        Histogram histogram;
        for (const double value : {0.0, -5.0, 1e-30, 1e30}) histogram.record(value);
        histogram.record(std::numeric_limits<double>::quiet_NaN());
        histogram.record(std::numeric_limits<double>::infinity());

        const auto counts = histogram.counts();

        QCOMPARE(counts->n, 4u);
        QCOMPARE(counts->buckets.front(), 2u);
        QCOMPARE(counts->buckets[1], 1u);
        QCOMPARE(counts->buckets.back(), 1u);
        QCOMPARE(Histogram().counts()->percentile(0.5), 0.0);
    }

    void noValueIsLostBetweenThreads() {
        Histogram histogram;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 20000; ++i) histogram.record(1.5);
            });
        for (auto& thread : threads) thread.join();

        QCOMPARE(histogram.counts()->n, 80000u);
        QCOMPARE(histogram.counts()->total, 120000.0);
    }

    void everyInstrumentHasAName() {
        std::set<std::string_view> names;
        for (const auto& info : instrumentInfos()) {
            names.insert(info.name);
            (instruments().*info.histogram).record(1);
            QVERIFY((instruments().*info.histogram).counts()->n > 0);
        }
        QCOMPARE(names.size(), instrumentInfos().size());
    }

    void everyParentOfAStageIsATopLevelStage() {
        for (const auto& stage : kStages) {
            if (stage.parent.empty()) continue;
            const auto* parent = findStage(stage.parent);
            QVERIFY2(parent != nullptr && parent->parent.empty(), stage.name.data());
        }
        QVERIFY(findStage("no such stage") == nullptr);
    }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "histogram_test.moc"
