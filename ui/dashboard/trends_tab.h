#pragma once

#include "core/storage/metric_queries.h"
#include "ui/dashboard/dashboard_tab.h"
#include "ui/widgets/plot/plot_table.h"

#include <QTimer>

#include <optional>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace timbre::ui {

class MetricChips;
class PlotLegend;
class RangeBox;
class TimePlot;

// A metric over time: by model, device, precision, length or version, as lines or as a table.
class TrendsTab : public DashboardTab {
    Q_OBJECT

public:
    TrendsTab(const DashboardParts& parts, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    void take(const engine::MetricsEvent& event) override;
    void exportCurrent() override;
    void saveState(QSettings& state) const override;
    void restoreState(const QVariantMap& state) override;

    const std::optional<storage::Trend>& trend() const { return trend_; }

Q_SIGNALS:
    void wasRead();

private:
    // trends_tab_layout.cpp
    void build();
    QWidget* buildChoices();
    QWidget* buildPlot();
    QWidget* buildFoot();

    storage::TrendQuery query() const;
    metrics::JobMetric metric() const;
    storage::MetricGroup group() const;
    void read();
    void readValues();
    void show(storage::Trend trend, const storage::TrendQuery& query);
    void showTable(bool shown);
    void showJobsOf(int line, int index);
    void zoomed(qint64 from, qint64 to);
    void zoomBack();
    void explain();
    void exportAs(const QString& format);

    DashboardParts parts_;
    QTimer soon_, zoom_;
    int hoursBefore_ = 0;  // the range before the plot was zoomed; 0: it was not
    std::stop_source reading_;
    std::optional<storage::Trend> trend_;
    storage::TrendQuery shown_;
    PlotTable table_;

    QComboBox* metric_ = nullptr;
    QComboBox* group_ = nullptr;
    RangeBox* range_ = nullptr;
    QCheckBox* log_ = nullptr;
    MetricChips* chips_ = nullptr;
    PlotLegend* legend_ = nullptr;
    TimePlot* plot_ = nullptr;
    QTableView* tableView_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QWidget* empty_ = nullptr;
    QLabel* foot_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* tableButton_ = nullptr;
    QPushButton* explain_ = nullptr;
    QPushButton* export_ = nullptr;
};

}  // namespace timbre::ui
