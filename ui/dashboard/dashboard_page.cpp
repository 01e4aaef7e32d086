#include "ui/dashboard/dashboard_page.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/dashboard/advice_tab.h"
#include "ui/dashboard/alerts_tab.h"
#include "ui/dashboard/bench_tab.h"
#include "ui/dashboard/explain_dialog.h"
#include "ui/dashboard/log_tab.h"
#include "ui/dashboard/now_tab.h"
#include "ui/dashboard/runs_tab.h"
#include "ui/dashboard/trends_tab.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

QString titleOf(DashboardPage::Tab tab) {
    using enum DashboardPage::Tab;
    switch (tab) {
        case Now:
            return DashboardPage::tr("Now");
        case Trends:
            return DashboardPage::tr("Trends");
        case Runs:
            return DashboardPage::tr("Runs");
        case Bench:
            return DashboardPage::tr("Bench");
        case Advice:
            return DashboardPage::tr("Advice");
        case Alerts:
            return DashboardPage::tr("Alerts");
        case Log:
            return DashboardPage::tr("Log");
    }
    return {};
}

}  // namespace

DashboardPage::DashboardPage(const Services& services, QWidget* parent)
    : Screen(parent),
      services_(services),
      reader_(services.bridge),
      parts_{.services = services,
             .reader = reader_,
             .showJobs =
                 [this](const storage::JobQuery& query) {
                     showTab(Tab::Runs);
                     static_cast<RunsTab&>(tab(Tab::Runs)).showQuery(query);
                 },
             .showLog =
                 [this](storage::JobId job) {
                     showTab(Tab::Log);
                     static_cast<LogTab&>(tab(Tab::Log)).showJob(job);
                 },
             .explain = [this](const Figure& figure) { explain(figure); },
             .complain =
                 [this](const Error& error) {
                     const ErrorText text = errorText(error);
                     banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
                 }} {
    const int u = unit(this);
    banner_ = new Banner(this);
    banner_->setObjectName("dashboardBanner");
    banner_->setClosable(true);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName("dashboardTabs");
    tabs_->tabBar()->setAccessibleName(tr("Parts of the dashboard"));
    tabs_->setUsesScrollButtons(true);
    for (int i = 0; i < kTabs; ++i) {
        frames_[std::size_t(i)] = new QWidget(tabs_);
        auto* column = new QVBoxLayout(frames_[std::size_t(i)]);
        column->setContentsMargins(0, 0, 0, 0);
        tabs_->addTab(frames_[std::size_t(i)], titleOf(Tab(i)));
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 4, u * 5, u * 3);
    column->setSpacing(u * 2);
    column->addWidget(makeLabel(tr("Dashboard"), TextRole::Title, this));
    column->addWidget(banner_);
    column->addWidget(tabs_, 1);
    connect(tabs_, &QTabWidget::currentChanged, this, &DashboardPage::tabChanged);
    connect(&services_.bridge, &EngineBridge::engineReady, this, [this] {
        if (isVisible()) tabChanged();
    });
    connect(&services_.bridge, &EngineBridge::metricsNews, this, [this](const engine::MetricsEvent& event) {
        if (shown_ != nullptr) shown_->take(event);
    });
}

DashboardTab* DashboardPage::make(Tab tab) {
    using enum Tab;
    switch (tab) {
        case Now:
            return new NowTab(parts_, this);
        case Trends:
            return new TrendsTab(parts_, this);
        case Runs:
            return new RunsTab(parts_, this);
        case Bench:
            return new BenchTab(parts_, this);
        case Advice:
            return new AdviceTab(parts_, this);
        case Alerts:
            return new AlertsTab(parts_, this);
        case Log:
            return new LogTab(parts_, this);
    }
    return nullptr;
}

DashboardTab& DashboardPage::tab(Tab tab) {
    auto*& made = made_[std::size_t(tab)];
    if (made == nullptr) {
        made = make(tab);
        frames_[std::size_t(tab)]->layout()->addWidget(made);
        made->restoreState(state_);
    }
    return *made;
}

DashboardTab* DashboardPage::current() {
    return made_[std::size_t(tabs_->currentIndex())];
}

void DashboardPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(int(tab));
}

void DashboardPage::tabChanged() {
    if (shown_ != nullptr) shown_->left();
    shown_ = nullptr;
    // Before it is ready there is nothing to read; engineReady comes back here.
    if (!isVisible() || !services_.bridge.isReady()) return;
    shown_ = &tab(Tab(tabs_->currentIndex()));
    shown_->entered();
}

void DashboardPage::addActions(Actions& actions) {
    const QString section = tr("Dashboard");
    for (int i = 0; i < kTabs; ++i)
        actions.addFor(this, QStringLiteral("dashboard%1").arg(i + 1), section,
                       //: A part of the dashboard; %1: "Now", "Trends" …
                       tr("Show %1").arg(titleOf(Tab(i))), QStringLiteral("Alt+%1").arg(i + 1),
                       [this, i] { showTab(Tab(i)); });
}

void DashboardPage::entered() {
    tabs_->tabBar()->setFocus();
}

void DashboardPage::exportCurrent() {
    if (auto* tab = current()) tab->exportCurrent();
}

void DashboardPage::find() {
    if (auto* tab = current()) tab->find();
}

void DashboardPage::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    watch(true);
    tabChanged();
}

void DashboardPage::hideEvent(QHideEvent* event) {
    Screen::hideEvent(event);
    watch(false);
    if (shown_ != nullptr) shown_->left();
    shown_ = nullptr;
}

void DashboardPage::watch(bool on) {
    if (on == isWatching_) return;
    isWatching_ = on;
    services_.bridge.engine().metrics().watch(on);
}

void DashboardPage::explain(const Figure& figure) {
    (new ExplainDialog(figure, pathText(services_.bridge.databaseFile()), this))->open();
}

void DashboardPage::saveState(QSettings& state) const {
    state.setValue("dashboard/tab", tabs_->currentIndex());
    for (const auto* tab : made_)
        if (tab != nullptr) tab->saveState(state);
}

void DashboardPage::restoreState(const QSettings& state) {
    for (const auto& key : state.allKeys())
        if (key.startsWith("dashboard/")) state_.insert(key, state.value(key));
    tabs_->setCurrentIndex(std::clamp(state.value("dashboard/tab", 0).toInt(), 0, kTabs - 1));
}

}  // namespace timbre::ui
