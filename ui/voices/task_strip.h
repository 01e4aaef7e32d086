#pragma once

#include "core/engine/voice_events.h"
#include "ui/bridge/services.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace timbre::ui {

// Follows one task of the VoiceDesk: its stage, how far it is, and a button that cancels it. Hidden
// while nothing runs.
class TaskStrip : public QWidget {
    Q_OBJECT

public:
    explicit TaskStrip(const Services& services, QWidget* parent = nullptr);
    ~TaskStrip() override;  // cancels

    void follow(engine::VoiceTask task);  // a task before it is cancelled
    engine::VoiceTask task() const { return task_; }
    bool isRunning() const { return task_ != 0; }
    void cancel();

Q_SIGNALS:
    void prepared(const timbre::engine::ReferencePrepared& reference);
    void made(const timbre::engine::VoiceMade& made);
    void failed(const timbre::Error& error);
    void ended();  // after each of the others, and after a cancel

private:
    void take(const engine::VoiceEvent& event);
    void end();

    Services services_;
    engine::VoiceTask task_ = 0;
    QLabel* stage_;
    QProgressBar* progress_;
    QPushButton* cancel_;
};

}  // namespace timbre::ui
