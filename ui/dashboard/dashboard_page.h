#pragma once

#include "ui/bridge/history_reader.h"
#include "ui/bridge/services.h"
#include "ui/dashboard/dashboard_tab.h"
#include "ui/shell/screen.h"

#include <array>

class QTabWidget;

namespace timbre::ui {

class Banner;

// The Dashboard screen: how well and how fast everything runs, now and over time. Its tabs are made when
// they are first shown.
class DashboardPage : public Screen {
    Q_OBJECT

public:
    enum class Tab { Now, Trends, Runs, Bench, Alerts, Log, Advice };

    DashboardPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void exportCurrent() override;
    void find() override;
    void saveState(QSettings& state) const override;
    void restoreState(const QSettings& state) override;

    void showTab(Tab tab);
    DashboardTab& tab(Tab tab);  // made if it was not shown yet

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    static constexpr int kTabs = 7;

    DashboardTab* make(Tab tab);
    DashboardTab* current();  // null: not made yet
    void tabChanged();
    void explain(const Figure& figure);
    void watch(bool on);

    Services services_;
    HistoryReader reader_;
    DashboardParts parts_;
    bool isWatching_ = false;
    QVariantMap state_;  // of the last run, for tabs that are not made yet
    std::array<DashboardTab*, kTabs> made_{};
    std::array<QWidget*, kTabs> frames_{};
    DashboardTab* shown_ = nullptr;  // that knows it is shown
    Banner* banner_ = nullptr;
    QTabWidget* tabs_ = nullptr;
};

}  // namespace timbre::ui
