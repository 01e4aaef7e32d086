#include "core/storage/clock.h"
#include "core/storage/rollup_store.h"
#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"
#include "tests/support/many_metrics.h"
#include "tests/ui/open_window.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/now_tab.h"
#include "ui/dashboard/runs_tab.h"
#include "ui/dashboard/trends_tab.h"
#include "ui/widgets/plot/time_plot.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace timbre::bench {
namespace {

constexpr int kJobs = 1'000'000, kDays = 30, kOpenings = 10, kFrames = 100;

double msOf(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

void fill(const std::filesystem::path& folder) {
    storage::Database database(folder / "timbre.db", storage::Access::ReadWrite);
    test::addManyMetrics(database, kJobs, storage::nowMs(), kDays);
    storage::RollupStore rollups(database);
    while (rollups.rollUp(24)) {
    }
}

// Until `signal` comes after `step`, in the event loop.
template <class Do>
double until(QSignalSpy& signal, const Do& step) {
    signal.clear();
    QElapsedTimer timer;
    timer.start();
    step();
    while (signal.isEmpty() && timer.elapsed() < 60'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return msOf(timer);
}

// To the screen that is drawn, and to its numbers.
void openings(WatchedApplication& application, test::OpenWindow& studio) {
    application.setScene("the dashboard opens");
    auto& page = static_cast<ui::DashboardPage&>(studio.window().screen(ui::ScreenId::Dashboard));
    studio.window().showScreen(ui::ScreenId::Dashboard);
    auto& now = static_cast<ui::NowTab&>(page.tab(ui::DashboardPage::Tab::Now));
    QSignalSpy read(&now, &ui::NowTab::wasRead);
    Row drawn{.name = "opens, drawn", .samples = {}, .unit = "ms", .target = "≤ 200"};
    Row filled{.name = "opens, with its numbers", .samples = {}, .unit = "ms", .target = "≤ 200"};
    for (int i = 0; i < kOpenings; ++i) {
        studio.window().showScreen(ui::ScreenId::Speak);
        application.settle();
        QElapsedTimer timer;
        timer.start();
        filled.samples.push_back(until(read, [&] {
            studio.window().showScreen(ui::ScreenId::Dashboard);
            studio.window().repaint();
            drawn.samples.push_back(msOf(timer));
        }));
    }
    print(drawn);
    print(filled);
}

void trends(WatchedApplication& application, test::OpenWindow& studio) {
    application.setScene("trends");
    auto& page = static_cast<ui::DashboardPage&>(studio.window().screen(ui::ScreenId::Dashboard));
    page.showTab(ui::DashboardPage::Tab::Trends);
    auto& tab = static_cast<ui::TrendsTab&>(page.tab(ui::DashboardPage::Tab::Trends));
    QSignalSpy read(&tab, &ui::TrendsTab::wasRead);
    auto* range = studio.find<QComboBox>("trendRange");
    for (int choice = 0; choice < range->count() - 1; ++choice) {
        Row row{.name = "trend, " + range->itemText(choice).toStdString(),
                .samples = {},
                .unit = "ms",
                .target = ""};
        for (int i = 0; i < kOpenings; ++i)
            row.samples.push_back(until(read, [&] {
                range->setCurrentIndex(choice);
                Q_EMIT range->activated(choice);
            }));
        print(row);
    }
}

void redraws(ui::TimePlot& plot, const std::string& name) {
    Row whole{.name = name + ", all of it", .samples = {}, .unit = "ms", .target = "≤ 16"};
    Row pointer{.name = name + ", the pointer moves", .samples = {}, .unit = "ms", .target = "≤ 16"};
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        plot.setLogScale(i % 2 == 0);
        plot.repaint();
        whole.samples.push_back(msOf(timer));
        timer.restart();
        QMouseEvent move(QEvent::MouseMove, QPointF(200 + i * 5, 100), QPointF(), Qt::NoButton, Qt::NoButton,
                         {});
        QApplication::sendEvent(&plot, &move);
        plot.repaint();
        pointer.samples.push_back(msOf(timer));
    }
    print(whole);
    print(pointer);
}

void longLines() {
    std::vector<ui::PlotLine> lines;
    for (int line = 0; line < 15; ++line) {
        lines.push_back(
            {"model " + QString::number(line / 3), "p" + QString::number(line % 3), line / 3, line % 3, {}});
        for (int i = 0; i < kJobs / 15; ++i)
            lines.back().points.push_back({i * 1000, 1.5 + std::sin(i / 500.0 + line) + (i % 7) * 0.05, 10});
    }
    ui::TimePlot plot;
    plot.resize(1600, 700);
    plot.show();
    (void)QTest::qWaitForWindowExposed(&plot);
    plot.setLines(std::move(lines), ui::PlotUnit::Factor, 0, qint64(kJobs) / 15 * 1000);
    redraws(plot, "15 lines, 1 000 000 points");
}

void scrolling(WatchedApplication& application, test::OpenWindow& studio) {
    application.setScene("runs");
    auto& page = static_cast<ui::DashboardPage&>(studio.window().screen(ui::ScreenId::Dashboard));
    page.showTab(ui::DashboardPage::Tab::Runs);
    auto& tab = static_cast<ui::RunsTab&>(page.tab(ui::DashboardPage::Tab::Runs));
    QSignalSpy read(&tab.model(), &ui::RunModel::wasRead);
    Row first{.name = "runs, first page", .samples = {}, .unit = "ms", .target = ""};
    for (int i = 0; i < kOpenings; ++i) first.samples.push_back(until(read, [&] { tab.showQuery({}); }));
    print(first);
    auto* list = studio.find<QTableView>("runList");
    Row frame{.name = "runs, a step of scrolling", .samples = {}, .unit = "ms", .target = "≤ 16"};
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + 400);
        list->viewport()->repaint();
        frame.samples.push_back(msOf(timer));
        application.settle(2, 100);
    }
    print(frame);
}

}  // namespace

void benchDashboard(WatchedApplication& application) {
    printHeader("The dashboard over " + std::to_string(kJobs) + " jobs of " + std::to_string(kDays) +
                " days");
    longLines();
    const QTemporaryDir folder;
    fill(folder.path().toStdString());
    test::OpenWindow studio(folder.path());
    application.settle(500);
    (void)application.takeDurations();
    openings(application, studio);
    trends(application, studio);
    redraws(*studio.find<ui::TimePlot>("trendPlot"), "trend");
    scrolling(application, studio);
    const auto durations = application.takeDurations();
    const auto over = double(std::ranges::count_if(durations, [](double ms) { return ms > 16; }));
    print({.name = "events over 16 ms", .samples = {over}, .unit = "", .target = "0"});
}

}  // namespace timbre::bench
