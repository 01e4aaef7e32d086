#pragma once

#include "core/bench/job_profile.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace timbre::ui {

class Waterfall;

// Where the time of an engine's jobs went: a bar per stage, and the same as a table.
class ProfileView : public QWidget {
    Q_OBJECT

public:
    explicit ProfileView(QWidget* parent = nullptr);

    void show(const bench::JobProfile& profile);

private:
    void showBars(const metrics::Profile& profile);
    void showTable(const bench::JobProfile& profile);

    QLabel* facts_;
    Waterfall* bars_;
    QTableWidget* table_;
};

}  // namespace timbre::ui
