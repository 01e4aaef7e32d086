#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace timbre {

// Milliseconds since the system started this process: loading the libraries counts.
// Resolution: a clock tick of the kernel, 10 ms.
qint64 msSinceProcessStart();

// Notes when the window was painted first and when each of some further conditions became true, and
// then says so once: in the log, and on standard output when asked to. What did not happen within half a
// minute is reported as -1.
class StartTimes : public QObject {
    Q_OBJECT

public:
    StartTimes(QObject* window, bool print, QObject* parent = nullptr);
    void wait(const char* name, std::function<bool()> condition);

Q_SIGNALS:
    void complete();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Step {
        const char* name;
        std::function<bool()> isDone;
        qint64 ms = -1;
    };
    void look();
    void report();

    QObject* window_;
    bool print_;
    qint64 paintedMs_ = -1;
    std::vector<Step> steps_;
    QTimer timer_;
    QElapsedTimer sincePaint_;
};

}  // namespace timbre
