#pragma once

#include "core/metrics/alert.h"
#include "ui/dashboard/alert_model.h"
#include "ui/dashboard/dashboard_tab.h"

#include <stop_token>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace timbre::ui {

class AlertRules;

// Alerts, open and past, and the rules that open them.
class AlertsTab : public DashboardTab {
    Q_OBJECT

public:
    AlertsTab(const DashboardParts& parts, QWidget* parent = nullptr);

    void entered() override;
    void take(const engine::MetricsEvent& event) override;
    void find() override;

private:
    QWidget* buildAlerts();
    void read();
    void showAlert();
    void acknowledge();

    DashboardParts parts_;
    std::stop_source reading_;
    AlertModel model_;
    QComboBox* which_ = nullptr;
    QTableView* list_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* detail_ = nullptr;
    QPushButton* acknowledge_ = nullptr;
    AlertRules* rules_ = nullptr;
};

}  // namespace timbre::ui
