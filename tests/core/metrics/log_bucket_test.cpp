#include "core/metrics/log_bucket.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace timbre::metrics;

class LogBucketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMiddleIsWithinEightPerMilleOfEveryValue() {
        for (double value = 1e-6; value < 1e9; value *= 1.0007) {
            const double middle = bucketMiddle(logBucket(value).value());
            QVERIFY2(std::abs(middle / value - 1) < 0.008, qPrintable(QString::number(value)));
        }
    }

    void idsGrowWithValues() {
        int last = kZeroBucket;
        for (double value = 1e-12; value < 1e12; value *= 1.003) {
            const int bucket = logBucket(value).value();
            QVERIFY(bucket >= last);
            last = bucket;
        }
    }

    // They are stored.
    void idsStayWhatTheyAre() {
        QCOMPARE(logBucket(1), 64);
        QCOMPARE(logBucket(0.5), 0);
        QCOMPARE(logBucket(std::nextafter(1, 0)), 63);
        QCOMPARE(logBucket(0.25), -64);
        QCOMPARE(logBucket(0.47), -8);
        QCOMPARE(logBucket(1000), 701);
    }

    void aMiddleLiesInItsOwnBucket() {
        for (int bucket = -6400; bucket < 6464; ++bucket) QCOMPARE(logBucket(bucketMiddle(bucket)), bucket);
        QCOMPARE(bucketMiddle(kZeroBucket), 0.0);
    }

    void zeroAndWhatIsBelowShareABucket() {
        QCOMPARE(logBucket(0), kZeroBucket);
        QCOMPARE(logBucket(-0.0), kZeroBucket);
        QCOMPARE(logBucket(-5), kZeroBucket);
    }

    void theFarthestValuesGoToTheEnds() {
        QCOMPARE(logBucket(std::ldexp(1, -300)), logBucket(std::ldexp(1, -101)));
        QCOMPARE(logBucket(std::numeric_limits<double>::denorm_min()), -6400);
        QCOMPARE(logBucket(std::numeric_limits<double>::max()), 6463);
        QVERIFY(6463 < std::numeric_limits<std::int16_t>::max() && -6400 > kZeroBucket);
    }

    void whatIsNoNumberIsNotCounted() {
        QCOMPARE(logBucket(std::numeric_limits<double>::quiet_NaN()), std::nullopt);
        QCOMPARE(logBucket(std::numeric_limits<double>::infinity()), std::nullopt);
        QCOMPARE(logBucket(-std::numeric_limits<double>::infinity()), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(LogBucketTest)
#include "log_bucket_test.moc"
