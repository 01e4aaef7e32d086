#pragma once

#include "ui/bridge/services.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;

namespace timbre::ui {

// The tasks of TranscriptDesk that this window asked for: what is being done, how far it is, and a
// button that cancels it. Hidden while nothing runs. GUI thread only.
class ListeningStrip : public QWidget {
    Q_OBJECT

public:
    explicit ListeningStrip(const Services& services, QWidget* parent = nullptr);
    ~ListeningStrip() override;  // cancels all

    void follow(engine::TranscriptTask task, const QString& what);
    bool isRunning() const { return !tasks_.empty(); }
    void cancel();  // the one that is shown

Q_SIGNALS:
    void speakersFound(const timbre::engine::SpeakersFound& found);
    void translated(const timbre::engine::Translated& translated);
    void heardAgain(const timbre::engine::HeardAgain& heard);
    void failed(const timbre::Error& error);
    void ended(qint64 task);  // after each of the others, and after a cancel

private:
    struct Task {
        engine::TranscriptTask id = 0;
        QString what, stage;
        double fraction = -1;
    };
    void take(const engine::TranscriptEvent& event);
    void end(engine::TranscriptTask task);
    void showState();

    Services services_;
    std::vector<Task> tasks_;
    QLabel* state_;
    QProgressBar* progress_;
};

}  // namespace timbre::ui
