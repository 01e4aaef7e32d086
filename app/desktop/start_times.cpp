#include "app/desktop/start_times.h"

#include "core/base/log.h"

#include <QEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>
#include <utility>

namespace timbre {
namespace {

constexpr int kLookMs = 5;
constexpr int kPatienceMs = 30'000;

}  // namespace

qint64 msSinceProcessStart() {
    std::ifstream file("/proc/self/stat");
    std::string line;
    std::getline(file, line);
    // Field 22, counted from 1, is the start in clock ticks since boot; the name in field 2 may hold
    // anything but ends with the last parenthesis.
    std::istringstream rest(line.substr(line.rfind(')') + 1));
    std::string field;
    for (int index = 3; index <= 22; ++index) rest >> field;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const long perSecond = sysconf(_SC_CLK_TCK);
    if (field.empty() || perSecond <= 0) return -1;
    const qint64 startMs = std::stoll(field) * 1000 / perSecond;
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - startMs;
}

StartTimes::StartTimes(QObject* window, bool print, QObject* parent)
    : QObject(parent), window_(window), print_(print) {
    window->installEventFilter(this);
    connect(&timer_, &QTimer::timeout, this, &StartTimes::look);
}

void StartTimes::wait(const char* name, std::function<bool()> condition) {
    steps_.push_back({name, std::move(condition)});
}

bool StartTimes::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window_ && event->type() == QEvent::Paint && paintedMs_ < 0) {
        paintedMs_ = msSinceProcessStart();
        sincePaint_.start();
        timer_.start(kLookMs);
    }
    return QObject::eventFilter(watched, event);
}

void StartTimes::look() {
    for (auto& step : steps_)
        if (step.ms < 0 && step.isDone()) step.ms = msSinceProcessStart();
    const bool allDone = std::ranges::all_of(steps_, [](const Step& step) { return step.ms >= 0; });
    if (allDone || sincePaint_.hasExpired(kPatienceMs)) report();
}

void StartTimes::report() {
    timer_.stop();
    window_->removeEventFilter(this);
    std::string text = "start: painted " + std::to_string(paintedMs_) + " ms";
    for (const auto& step : steps_)
        text += std::string(", ") + step.name + ' ' + std::to_string(step.ms) + " ms";
    log(LogLevel::Info, "app", text);
    if (print_) std::puts(text.c_str());
    Q_EMIT complete();
}

}  // namespace timbre
