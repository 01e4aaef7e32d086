// What was measured: tiles, jobs, trends, and all of it in a file.
#include "app/cli/context.h"
#include "app/cli/event_json.h"
#include "app/cli/metrics_output.h"
#include "core/base/atomic_file.h"
#include "core/observe/books.h"
#include "core/observe/prometheus_text.h"
#include "core/storage/clock.h"
#include "core/storage/rollup_store.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <memory>

namespace timbre::cli {
namespace {

struct MetricsOptions {
    std::string metric = "rtf", by = "none", last, format = "csv", outcome, step;
    storage::MetricFilter filter;
    std::filesystem::path file;
    std::int64_t job = 0;
    int limit = 50;
    bool all = false, sql = false;
};

// "90m", "24h", "7d" → ms.
std::int64_t durationMs(const std::string& text) {
    constexpr std::pair<char, std::int64_t> kUnits[] = {
        {'m', 60'000}, {'h', 3'600'000}, {'d', 86'400'000}, {'w', 7 * 86'400'000LL}};
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    for (const auto& [letter, ms] : kUnits)
        if (error == std::errc() && end == text.data() + text.size() - 1 && *end == letter && count > 0 &&
            count <= 100'000)
            return count * ms;
    throw UsageError("'" + text + "' is no length of time; examples: 90m, 24h, 7d, 8w");
}

storage::MetricFilter filterOf(const MetricsOptions& options, const std::string& usual) {
    auto filter = options.filter;
    const auto& last = options.last.empty() ? usual : options.last;
    if (last.empty()) return filter;
    filter.to = storage::nowMs() + 1;
    filter.from = filter.to - durationMs(last);
    return filter;
}

storage::JobQuery jobsOf(const MetricsOptions& options) {
    storage::JobQuery query;
    query.filter = filterOf(options, "");
    query.limit = options.limit;
    if (!options.all) query.purposes = {storage::JobPurpose::Use};
    if (options.outcome == "done") query.outcomes = {storage::JobState::Done};
    if (options.outcome == "failed") query.outcomes = {storage::JobState::Failed};
    if (options.outcome == "cancelled") query.outcomes = {storage::JobState::Cancelled};
    return query;
}

storage::TrendQuery trendOf(const MetricsOptions& options) {
    const auto metric = metrics::findJobMetric(options.metric);
    const auto group = storage::findMetricGroup(options.by);
    if (!metric || !group) {
        std::string known;
        for (const auto& info : metrics::kJobMetrics) known += " " + std::string(info.name);
        throw UsageError("metrics are:" + known +
                         "; groups are: none kind engine device precision length version program");
    }
    storage::TrendQuery query{.metric = *metric, .filter = filterOf(options, "7d"), .group = *group};
    if (!options.step.empty()) query.stepMs = durationMs(options.step);
    return query;
}

// What no window rolled up yet; reading goes on without it when somebody else is at it.
void rollUp(Context& context) {
    try {
        storage::Database database(context.folders.database(), storage::Access::ReadWrite);
        storage::RollupStore rollups(database);
        while (rollups.rollUp(50)) {
        }
    } catch (const Error& error) {
        context.console.warning(error);
    }
}

std::unique_ptr<storage::Database> openOrSay(Context& context) {
    auto database = context.openForReading();
    if (!database) context.console.note("nothing was measured yet: speak or transcribe something");
    return database;
}

void sayHow(const MetricsOptions& options, const storage::Explained& explained, Context& context) {
    if (options.sql) context.console.note("\n" + explained.text() + ";");
}

int show(const MetricsOptions& options, Context& context) {
    const auto database = openOrSay(context);
    if (!database) return kExitOk;
    for (const auto& tile : storage::MetricQueries(*database).tiles(storage::nowMs())) {
        context.console.line(toJson(tile));
        context.console.result(textOf(tile));
        sayHow(options, tile.explained, context);
    }
    return kExitOk;
}

int jobs(const MetricsOptions& options, Context& context) {
    const auto database = openOrSay(context);
    if (!database) return kExitOk;
    storage::MetricQueries queries(*database);
    if (options.job != 0) {
        const auto waterfall = queries.waterfall(options.job);
        if (!waterfall)
            throw Error(ErrorCode::NotFound, "nothing was measured of job " + std::to_string(options.job));
        context.console.line(toJson(*waterfall));
        context.console.result(textOf(*waterfall));
        sayHow(options, waterfall->explained, context);
        return kExitOk;
    }
    const auto list = queries.jobs(jobsOf(options));
    for (const auto& row : list.jobs) {
        context.console.line(toJson(row));
        context.console.result(textOf(row));
    }
    if (list.jobs.empty()) context.console.note("nothing found");
    sayHow(options, list.explained, context);
    return kExitOk;
}

int trend(const MetricsOptions& options, Context& context) {
    const auto query = trendOf(options);
    if (!openOrSay(context)) return kExitOk;
    rollUp(context);
    const auto database = context.openForReading();
    const auto trend = storage::MetricQueries(*database).trend(query);
    for (const auto& line : trend.lines)
        for (const auto& point : line.points) {
            context.console.line(toJson(line, point));
            context.console.result(textOf(line, point));
        }
    if (trend.lines.empty()) context.console.note("nothing found");
    if (options.sql) context.console.note("\n" + trend.sqlText() + ";");
    return kExitOk;
}

int exportAll(const MetricsOptions& options, Context& context) {
    const auto database = openOrSay(context);
    if (!database) return kExitOk;
    const auto query = jobsOf(options);
    const auto text = options.format == "prom"
                          ? observe::prometheusText(observe::observedFromBooks(*database, TIMBRE_VERSION))
                          : exportOf(*database, query, options.format == "json");
    if (options.file.empty()) {
        context.console.line({{"format", options.format}, {"text", text}});
        context.console.result(text);
        return kExitOk;
    }
    writeFileAtomically(options.file, text);
    context.console.line({{"path", options.file.string()}});
    context.console.note(options.file.string());
    return kExitOk;
}

void addFilter(CLI::App& command, MetricsOptions& options) {
    command.add_option("--last", options.last, "How far back: 90m, 24h, 7d")->type_name("TIME");
    command.add_option("--kind", options.filter.kinds, "speak, transcribe, live, check …");
    command.add_option("--engine", options.filter.engines, "Id of an engine or model");
    command.add_option("--device", options.filter.devices, "cpu, cuda …");
    command.add_option("--precision", options.filter.precisions, "fp32, bf16 …");
    command.add_option("--length", options.filter.lengthBuckets, "\"0-5 s\", \"5-15 s\" …");
    command.add_option("--engine-version", options.filter.versions, "Version of an engine or model");
    command.add_option("--program", options.filter.programs, "Version of this program");
    command.add_flag("--sql", options.sql, "Also the SQL that gives the same");
}

}  // namespace

void addMetricsCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<MetricsOptions>();
    auto* metrics = app.add_subcommand("metrics", "What was measured on this machine");
    metrics->require_subcommand(1);
    const auto add = [&](const char* name, const char* description,
                         int (*run)(const MetricsOptions&, Context&)) {
        auto* command = metrics->add_subcommand(name, description);
        command->callback([options, run, &context] {
            context.command = [options, run, &context] { return run(*options, context); };
        });
        return command;
    };
    auto* now = add("show", "The numbers of now", show);
    now->add_flag("--sql", options->sql, "Also the SQL that gives the same");
    auto* list = add("jobs", "Jobs, newest first, or where the time of one went", jobs);
    list->add_option("job", options->job, "One of them, by its number");
    auto* over = add("trend", "A metric over time: percentiles per step", trend);
    over->add_option("metric", options->metric, "rtf (default), first_sound_ms, total_ms, lag_ms …");
    over->add_option("--by", options->by, "A line each: engine, device, length, version …");
    over->add_option("--step", options->step, "Length of a step: 1h, 1d")->type_name("TIME");
    auto* out = add("export", "Rows of jobs as CSV or JSON, or the state for Prometheus", exportAll);
    out->add_option("--format", options->format, "csv (default), json, prom")
        ->check(CLI::IsMember({"csv", "json", "prom"}));
    out->add_option("-o,--output", options->file, "File to write; otherwise the standard output")
        ->type_name("FILE");
    for (auto* command : {list, over, out}) addFilter(*command, *options);
    for (auto* command : {list, out}) {
        command->add_option("--outcome", options->outcome, "done, failed or cancelled")
            ->check(CLI::IsMember({"done", "failed", "cancelled"}));
        command->add_flag("--all", options->all, "Also jobs of benches and checks");
    }
    list->add_option("--limit", options->limit, "How many")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    out->callback([options, &context] {
        options->limit = 10'000'000;
        context.command = [options, &context] { return exportAll(*options, context); };
    });
}

}  // namespace timbre::cli
