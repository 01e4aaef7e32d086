// `timbre log`: what the programs of this state folder logged.
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "core/base/log_reader.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <memory>
#include <ranges>
#include <thread>

namespace timbre::cli {
namespace {

constexpr auto kBetweenLooks = std::chrono::milliseconds(200);

struct LogChoice {
    std::int64_t job = -1;
    std::string level = "debug", area, text;
    std::size_t lines = 50;
    bool follow = false;
};

LogFilter filterFrom(const LogChoice& choice) {
    LogFilter filter;
    if (choice.job >= 0) filter.job = choice.job;
    filter.least = *logLevelFrom(choice.level);
    filter.area = choice.area;
    filter.text = choice.text;
    return filter;
}

void print(const LogEntry& entry, Context& context) {
    context.console.line({{"time", entry.time},
                          {"level", logLevelName(entry.level)},
                          {"job", entry.job},
                          {"area", entry.area},
                          {"message", entry.message}});
    context.console.result(formatLogEntry(entry));
}

int showLog(const LogChoice& choice, Context& context) {
    const auto file = context.folders.logFile();
    LogFollower follower(file, filterFrom(choice));  // first: nothing is lost in between
    const auto entries = LogReader(file, filterFrom(choice)).next(choice.lines);
    for (const auto& entry : std::views::reverse(entries)) print(entry, context);
    if (entries.empty() && !choice.follow) context.console.note("nothing in " + file.string());
    while (choice.follow && interruption() == Interruption::None) {
        for (const auto& entry : follower.next()) print(entry, context);
        context.console.finish();
        std::this_thread::sleep_for(kBetweenLooks);
    }
    return kExitOk;
}

}  // namespace

void addLogCommand(CLI::App& app, Context& context) {
    auto choice = std::make_shared<LogChoice>();
    CLI::App* command = app.add_subcommand("log", "Show the log, newest lines last");
    command->add_option("--job", choice->job, "Only lines of this job")->check(CLI::NonNegativeNumber);
    command->add_option("--level", choice->level, "The least important lines that are shown")
        ->check(CLI::IsMember({"debug", "info", "warning", "error"}));
    command->add_option("--area", choice->area, "Only lines of this part, such as engine");
    command->add_option("--text", choice->text, "Only lines with these words");
    command->add_option("-n,--lines", choice->lines, "How many")->check(CLI::Range(1, 1'000'000));
    command->add_flag("--follow", choice->follow, "Go on with what comes, until Ctrl+C");
    command->callback(
        [choice, &context] { context.command = [choice, &context] { return showLog(*choice, context); }; });
}

}  // namespace timbre::cli
