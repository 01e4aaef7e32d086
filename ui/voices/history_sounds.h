#pragma once

#include "core/storage/records.h"
#include "ui/bridge/services.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace timbre::ui {

// Offers the newest rows of the history that have a sound, or those that a search finds.
class HistorySounds : public QFrame {
    Q_OBJECT

public:
    HistorySounds(const Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const timbre::storage::HistoryRow& row);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void fill(std::vector<storage::HistoryRow> rows);
    void choose();

    Services services_;
    std::vector<storage::HistoryRow> rows_;
    int reading_ = 0;  // the newest reading; older ones are out of date
    QLineEdit* search_;
    QListWidget* list_;
    QLabel* nothing_;
};

}  // namespace timbre::ui
