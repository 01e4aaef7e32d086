#pragma once

#include "ui/bridge/job_list.h"
#include "ui/bridge/playback.h"

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace timbre::ui {

// The optional picture in the desktop's tray: shows what goes on, brings the window, plays and stops.
// Many desktops show none, so nothing can be done here alone, and closing the window ends the program
// whether it is there or not.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Listening, Speaking, Busy };

    TrayIcon(JobList& jobs, Playback& playback, QWidget* window);
    ~TrayIcon() override;

    void setWanted(bool wanted);
    bool isShown() const;
    State state() const { return state_; }
    QString text() const;  // what the state is called
    // A message beside the icon; nothing where it is not shown.
    void tell(const QString& title, const QString& text);

Q_SIGNALS:
    void windowWanted();
    void stopWanted();
    void messageClicked();

private:
    State find() const;
    void update();
    void make();
    void paint();

    JobList& jobs_;
    Playback& playback_;
    QWidget* window_;
    State state_ = State::Idle;
    std::unique_ptr<QMenu> menu_;
    std::unique_ptr<QSystemTrayIcon> icon_;  // null: not wanted
};

}  // namespace timbre::ui
