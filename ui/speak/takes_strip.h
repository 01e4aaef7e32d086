#pragma once

#include "ui/bridge/history_model.h"
#include "ui/bridge/services.h"

#include <QWidget>

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

Q_SIGNALS:
    void exportRequested(qint64 historyId);
    void openRequested(const QString& text);  // put the take's text back into the editor

private:
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
    qint64 chosen_ = 0;
};

}  // namespace timbre::ui
