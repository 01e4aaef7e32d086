#pragma once

#include <QApplication>
#include <QString>

#include <vector>

namespace timbre::bench {

// An application that times every event it delivers from the event loop: while one is delivered the
// window answers to nothing else. Nested deliveries count for the outermost one.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    struct Stall {
        double ms;
        QString where;  // scene, receiver and kind of event
    };

    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    void setScene(const QString& scene) { scene_ = scene; }
    // Posts and delivers what is waiting, as the event loop does, until nothing is left to do for
    // `quietMs` or `atMostMs` are over.
    void settle(int quietMs = 100, int atMostMs = 5'000);

    std::vector<double> takeDurations();                          // ms of every delivery since the last call
    const std::vector<Stall>& stalls() const { return stalls_; }  // longer than 16 ms

private:
    QString scene_;
    int depth_ = 0;
    std::vector<double> durations_;
    std::vector<Stall> stalls_;
};

}  // namespace timbre::bench
