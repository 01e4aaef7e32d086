#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <fstream>
#include <string>

namespace timbre::bench {
namespace {

constexpr int kStarts = 10;
constexpr int kIdleMs = 5'000;

double proportionalMiB(qint64 pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
    for (std::string word; file >> word;)
        if (word == "Pss:" && file >> word) return std::stod(word) / 1024;
    return 0;
}
double residentMiB(qint64 pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/status");
    for (std::string word; file >> word;)
        if (word == "VmRSS:" && file >> word) return std::stod(word) / 1024;
    return 0;
}

// "start: painted 158 ms, usable 210 ms, complete 260 ms", after which the program ends.
struct Start {
    double firstPaintMs = 0, usableMs = 0;
};

Start startOnce(const QString& program, const QString& data) {
    static const QRegularExpression kTimes("painted (\\d+) ms, usable (\\d+) ms");
    QProcess window;
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.start(program, {"--data", data, "--measure-start"});
    window.waitForFinished(20'000);
    const auto times = kTimes.match(QString::fromUtf8(window.readAll()));
    return {times.captured(1).toDouble(), times.captured(2).toDouble()};
}

}  // namespace

void benchWindowStart() {
    printHeader("Start of the window (process start to …, warm file cache)");
    const QString program = QCoreApplication::applicationDirPath() + "/../bin/timbre-studio";
    const QTemporaryDir data;
    startOnce(program, data.path());
    Row paint{.name = "first paint", .samples = {}, .unit = "ms", .target = ""};
    Row usable{.name = "usable", .samples = {}, .unit = "ms", .target = "≤ 1000"};
    for (int i = 0; i < kStarts; ++i) {
        const Start start = startOnce(program, data.path());
        paint.samples.push_back(start.firstPaintMs);
        usable.samples.push_back(start.usableMs);
    }
    print(paint);
    print(usable);
    QProcess window;
    window.start(program, {"--data", data.path()});
    window.waitForStarted();
    QThread::msleep(kIdleMs);
    const double resident = residentMiB(window.processId()), share = proportionalMiB(window.processId());
    window.terminate();
    window.waitForFinished(20'000);
    print({.name = "idle memory, resident", .samples = {resident}, .unit = "MiB", .target = "≤ 150"});
    print({.name = "idle memory, its share", .samples = {share}, .unit = "MiB", .target = ""});
}

}  // namespace timbre::bench
