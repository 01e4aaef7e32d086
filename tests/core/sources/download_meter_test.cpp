#include "core/sources/download_meter.h"

#include "core/sources/retry.h"

#include <QtTest>

using namespace timbre::sources;
using namespace std::chrono_literals;

class DownloadMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSteadySpeedIsThatSpeed() {
        SpeedEstimate::Time now{};
        SpeedEstimate speed(now);
        for (int i = 0; i < 40; ++i) speed.add(100'000, now += 100ms);

        QVERIFY(std::abs(speed.bytesPerSecond() - 1e6) < 1);
    }

    void aBurstChangesLittleAndAStallShows() {
        SpeedEstimate::Time now{};
        SpeedEstimate speed(now);
        for (int i = 0; i < 40; ++i) speed.add(100'000, now += 100ms);
        speed.add(3'000'000, now += 300ms);
        const double afterBurst = speed.bytesPerSecond();
        for (int i = 0; i < 20; ++i) speed.add(0, now += 500ms);

        QVERIFY(afterBurst > 1e6 && afterBurst < 2.5e6);
        QVERIFY(speed.bytesPerSecond() < 0.1e6);  // after ten seconds of nothing
    }

    void filesAddUpAndMayStartAgain() {
        DownloadProgress last;
        const DownloadSink sink = [&](const DownloadProgress& progress) { last = progress; };
        DownloadMeter meter(sink, 2, 100);

        meter.place("a", 30);
        meter.receive("a", 20);
        meter.receive("b", 40);
        meter.report();
        QCOMPARE(last.bytesDone, 90);

        meter.place("b", 0);
        meter.finish("a");
        meter.report();
        QCOMPARE(last.bytesDone, 50);
        QCOMPARE(last.filesDone, 1);
        QCOMPARE(last.bytesTotal, 100);
    }

    void troubleIsToldUntilBytesCome() {
        DownloadProgress last;
        const DownloadSink sink = [&](const DownloadProgress& progress) { last = progress; };
        DownloadMeter meter(sink, 1, 100);

        meter.trouble("a", "no connection");
        QCOMPARE(QString::fromStdString(last.trouble), "no connection");

        meter.receive("a", 1);
        meter.report();
        QVERIFY(last.trouble.empty());
    }

    void delaysDoubleWithJitterUpToALimit() {
        Retry retry(8, 100ms, 1000ms);
        const TransientError error("x");
        std::chrono::milliseconds longest = 100ms;
        for (int i = 0; i < 7; ++i) {
            const auto delay = retry.delayAfter(error).value();
            QVERIFY(delay >= longest / 2 && delay <= longest);
            longest = std::min(longest * 2, 1000ms);
        }
        QVERIFY(!retry.delayAfter(error).has_value());
        retry.forgive();
        QVERIFY(retry.delayAfter(error).value() <= 100ms);
    }

    void theServersWishIsObeyedWithinReason() {
        Retry retry(8, 1ms, 2ms);
        QCOMPARE(retry.delayAfter(TransientError("x", 7)).value(), 7000ms);
        QVERIFY(!retry.delayAfter(TransientError("x", 3600)).has_value());
    }
};

QTEST_APPLESS_MAIN(DownloadMeterTest)
#include "download_meter_test.moc"
