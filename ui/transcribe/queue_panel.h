#pragma once

#include "ui/bridge/job_estimates.h"
#include "ui/bridge/services.h"

#include <QFrame>

#include <map>
#include <set>
#include <string>

class QListWidget;
class QPushButton;
class QToolButton;

namespace timbre::ui {

class Banner;

// The files that wait to be transcribed: in which order, how far each is, which are paused. Hidden
// while there are none. Rows are dragged or moved by buttons; nothing is thrown away without asking.
class QueuePanel : public QFrame {
    Q_OBJECT

public:
    explicit QueuePanel(const Services& services, QWidget* parent = nullptr);

    void togglePause();        // of the current row
    void moveCurrent(int by);  // -1: earlier
    void removeCurrent();
    void resumeAll();                                            // those that an earlier run left unfinished
    void leaveOut(storage::JobId job) { leftOut_.insert(job); }  // not for this list: a recording
    int count() const;
    // How much sound a job has, as soon as that is known: then it is said how long it will take.
    void expect(storage::JobId job, const std::string& recogniser, double audioSeconds);

Q_SIGNALS:
    void activated(qint64 job);
    void resumed(qint64 job);

private:
    void rebuild();
    void updateRow(storage::JobId job);
    QString stateText(const JobList::Row& row) const;
    QString runningText(const JobList::Row& row) const;
    QString expectedText(storage::JobId job) const;  // empty: not known
    const JobList::Row* current() const;
    void dropped(int from, int to);
    void showButtons();
    void ask(storage::JobId job, const QString& title);
    bool belongs(const JobList::Row& row) const;

    Services services_;
    std::set<storage::JobId> leftOut_;
    struct Expected {
        std::string recogniser;
        double audioSeconds = 0;
    };
    std::map<storage::JobId, Expected> expected_;
    mutable JobEstimates estimates_;  // asking it may make it read
    Banner* banner_;
    QListWidget* list_;
    QToolButton* pause_;
    QToolButton* up_;
    QToolButton* down_;
    QToolButton* remove_;
    bool moving_ = false;
};

}  // namespace timbre::ui
