#pragma once

#include "ui/bridge/job_list.h"

#include <QFrame>

#include <map>

class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace timbre::ui {

class ElidedLabel;
class JobRow;

// The strip above the transport bar that shows what is going on, on every screen: stage, progress,
// time left, cancel; and what an earlier run left unfinished, with Resume and Dismiss.
class JobTray : public QFrame {
    Q_OBJECT

public:
    explicit JobTray(JobList& jobs, QWidget* parent = nullptr);

private:
    void rebuild();

    JobList& jobs_;
    QVBoxLayout* rows_;
    QWidget* body_;
    std::map<storage::JobId, JobRow*> shown_;
};

// One job of the tray.
class JobRow : public QFrame {
    Q_OBJECT

public:
    JobRow(JobList& jobs, storage::JobId job, QWidget* parent);
    void update(const JobList::Row& row);

private:
    QString stateText(const JobList::Row& row) const;

    ElidedLabel* title_;
    QToolButton* picture_;
    QProgressBar* progress_;
    ElidedLabel* state_;
    QPushButton* resume_;
    QPushButton* cancel_;
    QToolButton* copy_;
    QString details_;
};

}  // namespace timbre::ui
