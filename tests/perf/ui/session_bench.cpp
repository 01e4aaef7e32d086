#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"
#include "tests/ui/open_window.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

namespace timbre::bench {
namespace {

constexpr int kSteps = 40;

void scrollEverything(WatchedApplication& application, QWidget& screen) {
    for (auto* area : screen.findChildren<QAbstractScrollArea*>()) {
        if (!area->isVisible()) continue;
        QScrollBar* bar = area->verticalScrollBar();
        for (int step = 0; step <= kSteps && bar->maximum() > 0; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / kSteps));
            application.settle(5, 200);
        }
        bar->setValue(0);
    }
}

void searchEverywhere(WatchedApplication& application, QWidget& screen) {
    for (auto* field : screen.findChildren<QLineEdit*>()) {
        if (!field->isVisible() || !field->isEnabled() || field->isReadOnly()) continue;
        if (!field->objectName().contains("search", Qt::CaseInsensitive)) continue;
        for (const char key : std::string("harbour")) {
            QTest::keyClick(field, key);
            application.settle(20, 300);
        }
        application.settle(300);
        field->clear();
        application.settle(300);
    }
}

void walk(WatchedApplication& application, ui::MainWindow& window, ui::ScreenId id) {
    const QString name = ui::MainWindow::screenName(id);
    application.setScene(name + ", shown");
    window.showScreen(id);
    application.settle(300);
    application.setScene(name + ", scrolled");
    scrollEverything(application, window.screen(id));
    application.setScene(name + ", searched");
    searchEverywhere(application, window.screen(id));
}

}  // namespace

void benchSession(WatchedApplication& application) {
    printHeader("A session over all screens: time of each event that the window delivers");
    test::OpenWindow studio;
    application.setScene("start");
    application.settle(500);
    for (int index = 0; index <= int(ui::ScreenId::Help); ++index)
        walk(application, studio.window(), ui::ScreenId(index));
    for (const auto choice : {ui::ThemeChoice::Dark, ui::ThemeChoice::HighContrast, ui::ThemeChoice::Light}) {
        application.setScene("theme");
        studio.theme().choose(choice);
        application.settle();
    }
    const auto durations = application.takeDurations();
    const auto over = [&](double ms) {
        return double(std::ranges::count_if(durations, [ms](double duration) { return duration > ms; }));
    };
    print({.name = "an event", .samples = durations, .unit = "ms", .target = ""});
    print({.name = "events over 16 ms", .samples = {over(16)}, .unit = "", .target = "0"});
    print({.name = "events over 50 ms", .samples = {over(50)}, .unit = "", .target = "0"});
    auto stalls = application.stalls();
    std::ranges::sort(stalls, std::ranges::greater{}, &WatchedApplication::Stall::ms);
    for (const auto& stall : stalls) std::printf("  %6.1f ms  %s\n", stall.ms, qPrintable(stall.where));
}

}  // namespace timbre::bench
