#pragma once

#include "ui/dashboard/dashboard_tab.h"
#include "ui/dashboard/run_comparison.h"

#include <QWidget>

#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace timbre::ui {

class Waterfall;

// What is known of the job in hand: its facts and its waterfall, as bars or as a table; or two jobs stage
// by stage.
class RunDetails : public QWidget {
    Q_OBJECT

public:
    RunDetails(const DashboardParts& parts, QWidget* parent = nullptr);

    void showNothing();
    void showJob(storage::JobId job);
    void showPair(storage::JobId before, storage::JobId after);
    void showMany(int count);

private:
    void build();
    void ask(std::vector<storage::JobId> jobs);
    void show(const std::vector<storage::Waterfall>& jobs);
    void showOne(const storage::Waterfall& job);
    void showAsTable(bool table);

    DashboardParts parts_;
    std::stop_source reading_;
    std::vector<storage::Waterfall> shown_;
    RunComparison table_;

    QLabel* title_ = nullptr;
    QLabel* facts_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    Waterfall* waterfall_ = nullptr;
    QTableView* tableView_ = nullptr;
    QPushButton* asTable_ = nullptr;
    QPushButton* history_ = nullptr;
    QPushButton* log_ = nullptr;
    QPushButton* explain_ = nullptr;
};

}  // namespace timbre::ui
