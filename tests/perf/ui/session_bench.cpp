#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"
#include "tests/support/many_rows.h"
#include "tests/ui/prepared_transcript.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace timbre::bench {
namespace {

constexpr int kSteps = 40;
constexpr int kRows = 100'000;
constexpr int kSegments = 5'400;

// A library as years leave it; returns the history's id of the transcript of three hours.
std::int64_t fill(const std::filesystem::path& folder) {
    std::vector<std::string> lines;
    for (int line = 1; line <= kSegments; ++line) lines.push_back(sentence(line));
    constexpr storage::JobId kJob = kRows + 1;
    test::writeTranscript(folder, lines, kJob);
    storage::Database database(folder / "timbre.db", storage::Access::ReadWrite);
    test::addManyRows(database, kRows);
    return storage::HistoryStore(database).itemOfJob(kJob).value().id;
}

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
    printHeader("A session over all screens, " + std::to_string(kRows) +
                " rows of history, a transcript of 3 hours: time of each event that the window delivers");
    const QTemporaryDir folder;
    const auto transcript = fill(folder.path().toStdString());
    test::OpenWindow studio(folder.path());
    application.setScene("start");
    application.settle(500);
    application.setScene("a transcript of 3 hours opens");
    Q_EMIT studio.window().services().navigator.transcriptWanted(transcript, 0);
    application.settle(1'000, 20'000);
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
