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
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace timbre::bench {
namespace {

constexpr int kJobs = 1'000'000;
constexpr int kDays = 29;  // less than they are kept for, or the engine would remove them meanwhile
constexpr int kOpenings = 20, kFrames = 100, kReads = 10;
constexpr const char* kFrame = "≤ 16";

// What a step took: by the clock, and what the window's thread computed of it, which a busy machine does
// not change.
struct Times {
    Row clock, thread;

    Times(const std::string& name, const std::string& target)
        : clock{name, {}, "ms", target}, thread{name + ", thread time", {}, "ms", target} {}

    template <class Step>
    void measure(const Step& step) {
        QElapsedTimer timer;
        timer.start();
        const double begun = threadMs();
        step();
        thread.samples.push_back(threadMs() - begun);
        clock.samples.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void print() const {
        bench::print(clock);
        bench::print(thread);
    }
};

template <class Step>
void until(QSignalSpy& signal, const Step& step) {
    signal.clear();
    step();
    while (signal.isEmpty() && signal.wait(60'000)) {
    }
}

ui::DashboardPage& pageOf(test::OpenWindow& studio) {
    return static_cast<ui::DashboardPage&>(studio.window().screen(ui::ScreenId::Dashboard));
}

template <class Tab>
Tab& shown(test::OpenWindow& studio, ui::DashboardPage::Tab tab) {
    studio.window().showScreen(ui::ScreenId::Dashboard);
    pageOf(studio).showTab(tab);
    return static_cast<Tab&>(pageOf(studio).tab(tab));
}

// A folder that TIMBRE_BENCH_FOLDER names stays, and serves again for a day.
void fill(const std::filesystem::path& folder) {
    QElapsedTimer timer;
    timer.start();
    storage::Database database(folder / "timbre.db", storage::Access::ReadWrite);
    if (storage::MetricQueries(database).count({}) >= kJobs) return;
    test::addManyMetrics(database, kJobs, storage::nowMs(), kDays);
    storage::RollupStore rollups(database);
    while (rollups.rollUp(24)) {
    }
    print({"making the rows", {double(timer.elapsed()) / 1000}, "s", ""});
}

// From the click to the page with its numbers painted: the first time in a window, when the page is
// made, and later.
void openings(WatchedApplication& application, const QString& folder) {
    Times first("opens, first time in a window", "≤ 200"), again("opens again", "≤ 200");
    for (int window = 0; window < 3; ++window) {
        QFile::remove(folder + "/window.ini");  // else it may begin with the dashboard
        test::OpenWindow studio(folder);
        application.settle(500);
        application.setScene("the dashboard opens");
        const auto open = [&] {
            auto& now = shown<ui::NowTab>(studio, ui::DashboardPage::Tab::Now);
            QSignalSpy read(&now, &ui::NowTab::wasRead);
            until(read, [&] { studio.window().repaint(); });
            studio.window().repaint();
        };
        first.measure(open);
        for (int i = 0; i < kOpenings / 3; ++i) {
            studio.window().showScreen(ui::ScreenId::Speak);
            application.settle();
            again.measure(open);
        }
    }
    first.print();
    again.print();
}

metrics::SystemSample sampleAt(int second) {
    metrics::SystemSample sample;
    sample.at = storage::nowMs() + second * 1000;
    sample.cpu = 0.5 + 0.4 * std::sin(second / 7.0);
    sample.ownCpu = 0.2;
    sample.rss = 500'000'000 + second * 1'000'000;
    sample.diskFree = 80'000'000'000;
    sample.liveLagMs = 900;
    sample.poolHits = second;
    sample.cacheHits = second / 2;
    return sample;
}

void liveSamples(WatchedApplication& application, test::OpenWindow& studio) {
    application.setScene("samples come in");
    auto& now = shown<ui::NowTab>(studio, ui::DashboardPage::Tab::Now);
    application.settle(500);
    Times frame("Now, a sample comes in and all is drawn", kFrame);
    for (int second = 0; second < kFrames; ++second)
        frame.measure([&] {
            now.take(engine::SystemSampled{sampleAt(second)});
            now.repaint();
        });
    frame.print();
}

// Every metric over every range, from the choice to the picture; the window goes on meanwhile.
void trends(WatchedApplication& application, test::OpenWindow& studio) {
    application.setScene("trends");
    auto& tab = shown<ui::TrendsTab>(studio, ui::DashboardPage::Tab::Trends);
    QSignalSpy read(&tab, &ui::TrendsTab::wasRead);
    application.settle(500);
    Times any("any trend, from choice to picture", "p95 ≤ 50");
    const auto choose = [&](const char* box, int index) {
        auto* combo = studio.find<QComboBox>(box);
        until(read, [&] {
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
        });
        tab.repaint();
    };
    const auto* ranges = studio.find<QComboBox>("trendRange");
    for (int range = 0; range < ranges->count() - 1; ++range) {
        Times times("a trend, " + ranges->itemText(range).toStdString(), "");
        times.measure([&] { choose("trendRange", range); });
        for (const char* box : {"trendMetric", "trendGroup"})
            for (int i = studio.find<QComboBox>(box)->count() - 1; i >= 0; --i)
                times.measure([&] { choose(box, i); });
        for (auto [all, part] : {std::pair{&any.clock, &times.clock}, std::pair{&any.thread, &times.thread}})
            all->samples.insert(all->samples.end(), part->samples.begin(), part->samples.end());
        print(times.clock);
    }
    any.print();
}

void redraws(ui::TimePlot& plot, const std::string& name) {
    Times whole(name + ", all of it", kFrame), pointer(name + ", the pointer moves", kFrame),
        zoom(name + ", zoomed by the wheel", kFrame);
    for (int i = 0; i < kFrames; ++i) {
        whole.measure([&] {
            plot.setLogScale(i % 2 == 0);
            plot.repaint();
        });
        const QPointF at(200 + i * 5, 100);
        pointer.measure([&] {
            QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, Qt::NoButton, {});
            QApplication::sendEvent(&plot, &move);
            plot.repaint();
        });
        zoom.measure([&] {
            QWheelEvent turn(at, at, {}, {0, i % 2 == 0 ? 120 : -120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                             false);
            QApplication::sendEvent(&plot, &turn);
            plot.repaint();
        });
    }
    plot.setLogScale(false);
    for (const auto* times : {&whole, &pointer, &zoom}) times->print();
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
    redraws(plot, "15 lines of 1 000 000 points");
}

void scrolling(WatchedApplication& application, test::OpenWindow& studio) {
    application.setScene("runs");
    auto& tab = shown<ui::RunsTab>(studio, ui::DashboardPage::Tab::Runs);
    QSignalSpy read(&tab.model(), &ui::RunModel::wasRead);
    Times first("runs, the first page", "");
    for (int i = 0; i < kReads; ++i) first.measure([&] { until(read, [&] { tab.showQuery({}); }); });
    first.print();
    application.settle(1000, 20'000);
    auto* list = studio.find<QTableView>("runList");
    auto* bar = list->verticalScrollBar();
    Times step("runs, a step of scrolling", kFrame), jump("runs, from end to end in 100 jumps", kFrame);
    for (int i = 0; i < kFrames; ++i) {
        step.measure([&] {
            bar->setValue(bar->value() + 400);
            list->viewport()->repaint();
        });
        application.settle(2, 100);
    }
    for (int i = 0; i <= kFrames; ++i) {
        jump.measure([&] {
            bar->setValue(int(qint64(bar->maximum()) * i / kFrames));
            list->viewport()->repaint();
        });
        application.settle(2, 100);
    }
    step.print();
    jump.print();
    print({"runs, rows in the list", {double(tab.model().rowCount())}, "", ""});
}

void printStalls(WatchedApplication& application) {
    const auto durations = application.takeDurations();
    const auto over = double(std::ranges::count_if(durations, [](double ms) { return ms > 16; }));
    print({.name = "events over 16 ms", .samples = {over}, .unit = "", .target = "0"});
    for (const auto& stall : application.stalls())
        std::printf("  %6.1f ms  %s\n", stall.ms, qPrintable(stall.where));
}

}  // namespace

void benchDashboard(WatchedApplication& application) {
    printHeader("The dashboard over " + std::to_string(kJobs) + " jobs of " + std::to_string(kDays) +
                " days");
    longLines();
    const QTemporaryDir made;
    const QString folder = qEnvironmentVariable("TIMBRE_BENCH_FOLDER", made.path());
    fill(folder.toStdString());
    openings(application, folder);
    test::OpenWindow studio(folder);
    application.settle(500);
    (void)application.takeDurations();
    liveSamples(application, studio);
    trends(application, studio);
    redraws(*studio.find<ui::TimePlot>("trendPlot"), "a trend");
    scrolling(application, studio);
    printStalls(application);
}

}  // namespace timbre::bench
