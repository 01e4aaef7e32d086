#include "tests/perf/ui/watchdog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <utility>

namespace timbre::bench {
namespace {

constexpr double kStallMs = 16;  // one frame at 60 Hz

}  // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (depth_ > 0 || QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const QString name = receiver->metaObject()->className() + (":" + receiver->objectName());
    const auto type = event->type();
    ++depth_;
    QElapsedTimer timer;
    timer.start();
    const bool done = QApplication::notify(receiver, event);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    --depth_;
    durations_.push_back(ms);
    if (ms > kStallMs) {
        const char* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        stalls_.push_back({ms, QStringLiteral("%1: %2 %3").arg(scene_, name, QString(kind))});
    }
    return done;
}

void WatchedApplication::settle(int quietMs, int atMostMs) {
    QElapsedTimer all, quiet;
    all.start();
    quiet.start();
    while (all.elapsed() < atMostMs && quiet.elapsed() < quietMs) {
        const auto before = durations_.size();
        processEvents(QEventLoop::AllEvents, quietMs);
        sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (durations_.size() != before) quiet.restart();
        QThread::msleep(1);
    }
}

std::vector<double> WatchedApplication::takeDurations() {
    return std::exchange(durations_, {});
}

}  // namespace timbre::bench
