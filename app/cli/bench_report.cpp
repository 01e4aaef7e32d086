#include "app/cli/bench_report.h"

#include "app/cli/interruption.h"
#include "core/base/atomic_file.h"
#include "core/bench/judgement.h"
#include "core/bench/suite_baseline.h"
#include "core/metrics/statistics.h"
#include "core/storage/bench_json.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace timbre::cli {
namespace {

using metrics::BenchRun;
using metrics::BenchSeries;
using metrics::Verdict;

BenchRun baselineFile(const std::string& file) {
    try {
        return storage::benchRunFromJson(readInput(file));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidDocument) throw;
        throw Error(error.code(), file + " is no report of the bench: " + error.detail());
    }
}

// A file, "last", an id; empty: what was chosen.
bench::BaselineWish wishOf(const std::string& wanted) {
    using From = bench::BaselineWish::From;
    if (wanted.empty()) return {};
    if (wanted == "last") return {.from = From::Last};
    if (wanted.find_first_not_of("0123456789") != std::string::npos)
        return {.from = From::Document, .name = wanted, .document = baselineFile(wanted)};
    std::int64_t id = 0;
    std::from_chars(wanted.data(), wanted.data() + wanted.size(), id);
    return {.from = From::Run, .run = id};
}

// Four figures, so that a value of any size can be compared.
std::string roundedText(double value) {
    const int size = value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
    return fixed(value, std::clamp(3 - size, 0, 9));
}

std::string valueText(double value, const std::string& unit) {
    if (unit == "bytes") return fixed(value / 1e6, 1) + " MB";
    return roundedText(value) + (unit.empty() || unit == "x" ? "" : " " + unit);
}

std::string rowText(const BenchSeries& series, bool arms) {
    std::vector<double> sorted = series.values;
    std::ranges::sort(sorted);
    std::string text =
        "  " + series.subject + (arms ? std::string(" ") + series.arm : "") + " " + series.metric;
    text.resize(std::max<std::size_t>(text.size() + 1, 44), ' ');
    text += valueText(metrics::percentile(sorted, 0.5).value_or(0), series.unit);
    if (sorted.size() > 1)
        text += "  p95 " + valueText(*metrics::percentile(sorted, 0.95), series.unit) + ", spread " +
                fixed(metrics::coefficientOfVariation(sorted) * 100, 1) + " %, n " +
                std::to_string(sorted.size());
    return text + "\n";
}

std::string armsText(const BenchRun& run) {
    std::string text;
    for (const auto& a : run.series)
        for (const auto& b : run.series) {
            if (a.arm != 'a' || b.arm != 'b' || a.subject != b.subject || a.metric != b.metric) continue;
            const double before = metrics::median(b.values), now = metrics::median(a.values);
            if (before == 0 || a.metric == "rss") continue;
            text += "  " + a.subject + " " + a.metric + ": a takes " + fixed(now / before, 2) +
                    " times b; by chance " +
                    fixed(std::min(metrics::chanceOfLarger(a.values, b.values),
                                   metrics::chanceOfLarger(b.values, a.values)) *
                              100,
                          1) +
                    " %\n";
        }
    return text;
}

std::string checksText(const BenchRun& run) {
    std::string text;
    for (const auto& check : run.checks)
        if (check.result != Verdict::Pass)
            text += "  " + std::string(storage::verdictName(check.result)) + ": " + check.name + " of " +
                    check.subject + " " + check.metric + ", " + fixed(check.value, 3) + " (limit " +
                    fixed(check.limit, 3) + ")\n";
    return text;
}

}  // namespace

void addReportOptions(CLI::App& command, ReportOptions& options, bool withRuns) {
    if (withRuns) {
        command.add_option("--runs", options.runs, "Runs that count; 10, and 30 where runs are compared")
            ->check(CLI::Range(1, 10000));
    }
    command.add_option("--warm-up", options.warmUp, "Runs before them")->check(CLI::Range(0, 100));
    command.add_option("--name", options.name, "A name for the run");
    command.add_option("--baseline", options.baseline,
                       "Compare with a file, a kept run's id, or the 'last' run of the suite");
    command.add_flag("--save-baseline", options.saveBaseline, "Later runs are compared with this one");
    command.add_flag("--check", options.check, "Compare with the chosen baselines; many runs");
    command.add_option("--threshold", options.thresholdPercent, "Per cent slower that are too much; 20")
        ->check(CLI::Range(1.0, 1000.0));
    command.add_option("-o,--out", options.out, "Write the report into this file (JSON)");
}

void judgeRun(BenchRun& run, const ReportOptions& options, const Context& context) {
    const auto database = context.openForReading();
    bench::judgeRun(run, wishOf(options.baseline), database.get(),
                    {.slower = options.thresholdPercent / 100});
}

int reportRun(const BenchRun& run, const ReportOptions& options, Context& context) {
    const auto document = storage::toJson(run, 2);
    if (!options.out.empty()) writeFileAtomically(options.out, document + "\n");
    Json line = {{"event", "bench"}};
    line["report"] = Json::parse(document);
    context.console.line(line);
    const bool arms = std::ranges::any_of(run.series, [](const auto& s) { return s.arm == 'b'; });
    std::string text = run.suite + (run.id > 0 ? ", run " + std::to_string(run.id) : "") + "\n";
    for (const auto& series : run.series) text += rowText(series, arms);
    text += armsText(run) + checksText(run);
    if (!run.checks.empty()) {
        const auto passed = std::ranges::count(run.checks, Verdict::Pass, &metrics::BenchCheck::result);
        text += "  " + std::to_string(passed) + " of " + std::to_string(run.checks.size()) + " checks pass\n";
    }
    for (const auto& [key, value] : run.settings)
        if (key.starts_with("error ")) text += "  " + key.substr(6) + ": " + value + "\n";
    text += "  " + std::string(storage::verdictName(run.verdict)) +
            (run.baseline.empty() ? ", without a baseline" : ", compared with " + run.baseline);
    context.console.result(text);
    return bench::exitCodeOf(run.verdict);
}

int benchGuarded(Context& context, const std::function<int()>& work) {
    try {
        return work();
    } catch (const UsageError&) {
        throw;
    } catch (const Interrupted&) {
        throw;
    } catch (...) {
        context.console.clearProgress();
        context.console.error(currentError());
        return kExitBenchError;
    }
}

}  // namespace timbre::cli
