#include "core/metrics/proc_files.h"

#include "core/metrics/system_probe.h"

#include <QDeadlineTimer>
#include <QtTest>

#include <random>
#include <string>

using namespace timbre::metrics;

namespace {

const std::string kStat =
    "cpu  100 5 50 800 20 3 2 10 7 1\ncpu0 50 2 25 400 10 1 1 5 3 0\nintr 12345 0 1\nctxt 99\n";
const std::string kSelf =
    "4242 (timbre (a) b) S 1 4242 4242 0 -1 4194560 1000 0 2 0 321 45 0 0 20 0 9 0 5000 123456789 2048\n";
const std::string kMemory =
    "MemTotal:       16000000 kB\nMemFree:         1000000 kB\nMemAvailable:    9000000 kB\nHugePages_Total: "
    "      0\n";

}  // namespace

class ProcFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingForDisksIsNotBusy() {
        const auto ticks = cpuTicks(kStat);
        QCOMPARE(ticks->all, 990u);
        QCOMPARE(ticks->busy, 170u);
    }

    void aNameWithBracketsDoesNotMoveTheFields() { QCOMPARE(*ownTicks(kSelf), 366u); }

    void memoryIsInBytes() {
        QCOMPARE(memoryBytes(kMemory)->available, std::int64_t(9000000) * 1024);
        QCOMPARE(memoryBytes(kMemory)->total, std::int64_t(16000000) * 1024);
        QCOMPARE(*residentPages("900 321 100 1 0 200 0\n"), std::int64_t(321));
    }

    void anotherFormIsAbsent() {
        for (const char* text : {"", "cpu", "cpu 1 2 3", "intr 5", "cpu a b c d"}) QVERIFY(!cpuTicks(text));
        for (const char* text : {"", "1 (x", "1 (x) S 1 2", ")"}) QVERIFY(!ownTicks(text));
        for (const char* text : {"", "5", "5 -3", "5 99999999999999999999999"}) QVERIFY(!residentPages(text));
        for (const char* text :
             {"", "MemTotal: 5 kB\n", "MemTotal: 99999999999999999999 kB\nMemAvailable: 1 kB"})
            QVERIFY(!memoryBytes(text));
    }

    void anyBytesAreReadWithoutHarm() {
        std::mt19937 random(5);
        int found = 0;
        for (int i = 0; i < 60000; ++i) {
            auto text = std::array{kStat, kSelf, kMemory}[random() % 3];
            for (unsigned n = 1 + random() % 8; n > 0; --n)
                text[random() % text.size()] = char(random() % 256);
            text.resize(random() % (text.size() + 1));
            if (const auto ticks = cpuTicks(text)) QVERIFY(ticks->busy <= ticks->all);
            found += cpuTicks(text).has_value() + ownTicks(text).has_value() + memoryBytes(text).has_value() +
                     residentPages(text).has_value();
        }
        QVERIFY(found > 1000);
    }

    void theProbeReadsThisMachine() {
        SystemProbe probe("/");
        SystemSample first, second;
        probe.read(first);
        for (const QDeadlineTimer deadline(5000); !second.cpu && !deadline.hasExpired();) probe.read(second);
        QVERIFY(second.cpu && second.ownCpu);

        QVERIFY(!first.cpu && !first.gpuBusy);
        QVERIFY(*second.cpu >= 0 && *second.cpu <= 1 && *second.ownCpu >= 0 && *second.ownCpu <= 1);
        QVERIFY(*second.rss > 1'000'000 && *second.rss < *second.memoryTotal);
        QVERIFY(*second.memoryFree <= *second.memoryTotal);
        QVERIFY(second.diskFree.has_value());
    }

    void aFolderThatIsNotThereHasNoDisk() {
        SystemSample sample;
        SystemProbe("/nowhere/at/all").read(sample);
        QVERIFY(!sample.diskFree);
    }
};

QTEST_GUILESS_MAIN(ProcFilesTest)
#include "proc_files_test.moc"
