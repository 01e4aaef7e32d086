#pragma once

#include "core/text/timed_text.h"
#include "ui/bridge/services.h"

#include <QObject>

#include <vector>

namespace timbre::ui {

class TranscriptModel;

// Hears a range of the recording again and offers what came out beside what is there; accepting it is
// one step of undo. One range at a time. GUI thread only.
class Retake : public QObject {
    Q_OBJECT

public:
    Retake(const Services& services, TranscriptModel& model, QWidget* parent);

    // The rows first … first + count - 1. Returns false while one is being heard or without a sound.
    bool start(int first, int count);
    bool isRunning() const { return job_ != 0; }
    bool owns(storage::JobId job) const { return job != 0 && (job == job_ || job == lastJob_); }
    void cancel();

Q_SIGNALS:
    void changed();
    void failed(const timbre::Error& error);

private:
    void finished(const engine::JobFinished& event);
    void offer();
    void replace();

    Services services_;
    TranscriptModel& model_;
    QWidget* parent_;
    storage::JobId job_ = 0, lastJob_ = 0;
    storage::JobId transcript_ = 0;  // the one it belongs to
    std::vector<int> numbers_;       // of the segments to be replaced
    std::vector<text::Segment> heard_;
};

}  // namespace timbre::ui
