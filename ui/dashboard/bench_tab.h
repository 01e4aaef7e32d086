#pragma once

#include "ui/dashboard/bench_model.h"
#include "ui/dashboard/dashboard_tab.h"

#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace timbre::ui {

class BenchDetails;
class BenchStrip;
class TargetView;

// Starts the bench, and shows its runs, what they measured, which of them later ones are compared with, and
// how far engines are from the wanted speed.
class BenchTab : public DashboardTab {
    Q_OBJECT

public:
    BenchTab(const DashboardParts& parts, QWidget* parent = nullptr);

    void entered() override;
    void take(const engine::MetricsEvent& event) override;
    void find() override;
    void exportCurrent() override;
    void saveState(QSettings& state) const override;
    void restoreState(const QVariantMap& state) override;

private:
    void build();
    QWidget* buildButtons();
    void read(std::int64_t select);  // 0: what was selected
    void showView();
    void showRun();
    void showButtons();
    void askRemove();

    DashboardParts parts_;
    std::stop_source listing_, reading_;
    BenchModel model_;
    std::optional<metrics::BenchRun> shown_;
    BenchStrip* strip_ = nullptr;
    QTabBar* views_ = nullptr;
    TargetView* targets_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QTableView* list_ = nullptr;
    QWidget* empty_ = nullptr;
    QWidget* runs_ = nullptr;
    BenchDetails* details_ = nullptr;
    QPushButton* baseline_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* remove_ = nullptr;
};

}  // namespace timbre::ui
