#pragma once

#include "ui/dashboard/dashboard_tab.h"
#include "ui/dashboard/run_model.h"

#include <QTimer>

#include <set>
#include <stop_token>

class QComboBox;
class QItemSelection;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace timbre::ui {

class MetricChips;
class RangeBox;
class RunDetails;

// Every job that was measured, with the time of one of them stretch by stretch, or two side by side.
class RunsTab : public DashboardTab {
    Q_OBJECT

public:
    RunsTab(const DashboardParts& parts, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    void take(const engine::MetricsEvent& event) override;
    void find() override;
    void exportCurrent() override;
    void saveState(QSettings& state) const override;
    void restoreState(const QVariantMap& state) override;

    void showQuery(const storage::JobQuery& query);
    void showJob(storage::JobId job);
    RunModel& model() { return model_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // runs_tab_layout.cpp
    void fitColumns();
    void build();
    QWidget* buildChoices();
    QWidget* buildList();

    storage::JobQuery query() const;
    void read();
    void readCount();
    void pageRead();
    void selectionChanged();
    void showCount(qint64 count);
    void clearMore();
    void explain();

    DashboardParts parts_;
    RunModel model_;
    QTimer soon_;
    std::stop_source counting_;
    std::optional<metrics::JobMetric> having_;  // only jobs with this metric, as a tile asked
    storage::JobId wanted_ = 0;                 // to be selected when it is read

    MetricChips* chips_ = nullptr;
    RangeBox* range_ = nullptr;
    QComboBox* outcome_ = nullptr;
    QComboBox* purpose_ = nullptr;
    QComboBox* order_ = nullptr;
    QLabel* count_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QTableView* list_ = nullptr;
    QWidget* empty_ = nullptr;
    RunDetails* details_ = nullptr;
};

}  // namespace timbre::ui
