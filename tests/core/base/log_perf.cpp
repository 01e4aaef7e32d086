// What a thousand lines of the log cost.
#include "core/base/log.h"

#include <QtTest>

#include <ctime>

using namespace timbre;

namespace {

double cpuSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

}  // namespace

class LogPerf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandLinesASecond_data() {
        QTest::addColumn<bool>("json");
        QTest::newRow("text") << false;
        QTest::newRow("json") << true;
    }
    void aThousandLinesASecond() {
        QFETCH(bool, json);
        constexpr int kThousands = 50;
        const QTemporaryDir folder;
        openLog({.file = folder.filePath("perf.log").toStdString(), .json = json});
        const LogJob job(1'700'000'000'000'000);
        const double before = cpuSeconds();
        for (int i = 0; i < kThousands * 1000; ++i)
            log(LogLevel::Info, "engine", "a line as they are: 123.4 ms of 5.6 s, \"quoted\"");
        const double share = (cpuSeconds() - before) / kThousands;
        closeLog();
        qInfo("1000 lines a second take %.2f %% of a processor", share * 100);
    }
};

QTEST_APPLESS_MAIN(LogPerf)
#include "log_perf.moc"
