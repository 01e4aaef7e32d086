#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"

#include <QCoreApplication>
#include <QProcess>
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

// One run of the program: what it prints of its own start, and its memory when it is at rest.
struct Start {
    double firstPaintMs = 0, usableMs = 0, residentMiB = 0, proportionalMiB = 0;
};

Start startOnce(const QString& program, const QString& data, bool rest) {
    QProcess window;
    window.start(program, {"--data", data, "--measure-start"});
    Start start;
    while (start.usableMs == 0 && window.waitForReadyRead(20'000)) {
        while (window.canReadLine()) {
            const auto words = window.readLine().split(' ');
            if (words.size() < 2) continue;
            if (words[0] == "first-paint-ms") start.firstPaintMs = words[1].toDouble();
            if (words[0] == "usable-ms") start.usableMs = words[1].toDouble();
        }
    }
    if (rest) {
        QThread::msleep(kIdleMs);
        start.residentMiB = bench::residentMiB(window.processId());
        start.proportionalMiB = bench::proportionalMiB(window.processId());
    }
    window.terminate();
    window.waitForFinished(20'000);
    return start;
}

}  // namespace

void benchWindowStart() {
    printHeader("Start of the window (process start to …, warm file cache)");
    const QString program = QCoreApplication::applicationDirPath() + "/../bin/timbre-studio";
    const QTemporaryDir data;
    startOnce(program, data.path(), false);
    Row paint{.name = "first paint", .samples = {}, .unit = "ms", .target = ""};
    Row usable{.name = "usable", .samples = {}, .unit = "ms", .target = "≤ 1000"};
    for (int i = 0; i < kStarts; ++i) {
        const Start start = startOnce(program, data.path(), false);
        paint.samples.push_back(start.firstPaintMs);
        usable.samples.push_back(start.usableMs);
    }
    print(paint);
    print(usable);
    const Start rest = startOnce(program, data.path(), true);
    print({.name = "idle memory, resident", .samples = {rest.residentMiB}, .unit = "MiB", .target = "≤ 150"});
    print({.name = "idle memory, its share", .samples = {rest.proportionalMiB}, .unit = "MiB", .target = ""});
}

}  // namespace timbre::bench
