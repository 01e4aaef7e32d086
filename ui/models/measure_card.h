#pragma once

#include "ui/bridge/services.h"
#include "ui/models/machine_measure.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace timbre::ui {

// How soon each model starts here, how fast it is and what it takes, and the minute that measures it.
class MeasureCard : public QFrame {
    Q_OBJECT

public:
    MeasureCard(const Services& services, QWidget* parent);

    MachineMeasure& measure() { return measure_; }
    void start();

private:
    void build();
    void show();
    void showState();
    void showTable();
    void setRow(int row, const engine::ModelRow& model);

    Services services_;
    MachineMeasure measure_;
    QTimer tick_;
    QPushButton* start_ = nullptr;
    QPushButton* stop_ = nullptr;
    QLabel* state_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QTableWidget* table_ = nullptr;
};

}  // namespace timbre::ui
