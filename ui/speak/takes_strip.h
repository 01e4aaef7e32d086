#pragma once

#include "ui/bridge/history_model.h"
#include "ui/bridge/services.h"
#include "ui/bridge/take_drag.h"

#include <QPersistentModelIndex>
#include <QPoint>
#include <QWidget>

#include <set>
#include <vector>

class QHBoxLayout;
class QLabel;
class QListView;
class QToolButton;

namespace timbre::ui {

// The takes made so far, newest first, as a row of cards: play, star, export, delete with undo.
class TakesStrip : public QWidget {
    Q_OBJECT

public:
    TakesStrip(const Services& services, QWidget* parent = nullptr);

    const storage::HistoryRow* current() const;  // chosen, else the newest; null: no take yet
    HistoryModel& model() { return model_; }
    std::vector<storage::HistoryRow> selected() const;  // in the order of the strip
    void rename();

Q_SIGNALS:
    void exportRequested(qint64 historyId);
    void openRequested(qint64 historyId);  // put the take's text and settings back
    void compareRequested();               // the selected takes
    void checkRequested();                 // listen to the current one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectList();
    void reselect();
    void buildButtons(QHBoxLayout* row);
    void play(const QModelIndex& index);
    void star();
    void remove();
    void showState();
    void showMenu(const QPoint& position);

    Services services_;
    HistoryModel model_;
    QListView* list_;
    QLabel* empty_;
    QToolButton* play_;
    QToolButton* star_;
    QToolButton* export_;
    QToolButton* delete_;
    QToolButton* compare_;
    QToolButton* check_;
    TakeDrag drag_;
    QPoint pressedAt_;
    QPersistentModelIndex pressed_;
    qint64 chosen_ = 0;
    std::set<qint64> selected_;
};

}  // namespace timbre::ui
