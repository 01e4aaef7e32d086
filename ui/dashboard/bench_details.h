#pragma once

#include "core/metrics/bench_report.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace timbre::ui {

// A run of the bench: its checks, and what was measured of each subject.
class BenchDetails : public QWidget {
    Q_OBJECT

public:
    explicit BenchDetails(QWidget* parent = nullptr);

    void show(const metrics::BenchRun& run);

private:
    void showSeries(const metrics::BenchRun& run);
    void showChecks(const metrics::BenchRun& run);

    QLabel* facts_;
    QTableWidget* checks_;
    QTableWidget* series_;
};

}  // namespace timbre::ui
