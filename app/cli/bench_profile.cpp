#include "app/cli/bench_profile.h"

#include "app/cli/bench_report.h"
#include "app/cli/interruption.h"
#include "app/cli/model_session.h"
#include "core/bench/job_profile.h"
#include "core/bench/measurable.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <memory>

namespace timbre::cli {
namespace {

using engine::ModelRow;

struct ProfileOptions {
    std::string engine;
    int jobs = 50;
    double target = 0.2;
};
struct AdviseOptions {
    int seconds = 60;
};

Json toJson(const metrics::Advice& advice) {
    return {{"rule", advice.rule},
            {"title", advice.title},
            {"reason", advice.reason},
            {"speed_up", advice.speedUp},
            {"total_ms", advice.totalMs},
            {"effort", metrics::effortName(advice.effort)},
            {"risk", metrics::riskName(advice.risk)},
            {"steps", advice.steps},
            {"setting_key", advice.settingKey},
            {"setting_value", advice.settingValue}};
}

std::string textOf(const metrics::Advice& advice) {
    std::string text = "  " + advice.title + " (estimate: " + fixed(advice.speedUp, 2) +
                       " times as fast; effort " + std::string(metrics::effortName(advice.effort)) +
                       ", risk " + std::string(metrics::riskName(advice.risk)) + ")\n    " + advice.reason +
                       "\n";
    for (const auto& step : advice.steps) text += "    - " + step + "\n";
    if (!advice.settingKey.empty())
        text += "    try: timbre bench speak --engine ENGINE --b " + advice.settingKey + "=" +
                advice.settingValue + "\n";
    return text;
}

constexpr double kEstimatedSeconds[] = {10, 60, 600};

int profile(const ProfileOptions& options, Context& context) {
    const auto database = context.openForReading();
    const auto found =
        database
            ? bench::jobProfile(*database,
                                {.engine = options.engine, .jobs = options.jobs, .targetRtf = options.target},
                                engine::modelSettings(context.settings))
            : std::nullopt;
    if (!found)
        throw Error(ErrorCode::NotFound, "no job" + (options.engine.empty() ? "" : " of " + options.engine) +
                                             " was measured yet; timbre bench speak --engine ENGINE does it");
    const auto& result = found->profile;
    const auto& gap = found->gap;
    Json line = {{"event", "profile"},
                 {"engine", found->engine},
                 {"jobs", result.jobs},
                 {"rtf", result.rtf},
                 {"total_ms", result.totalMs},
                 {"audio_seconds", result.audioSeconds},
                 {"target", gap.target},
                 {"gap", gap.gap},
                 {"required_speed_up", gap.requiredSpeedUp},
                 {"explained_share", found->explainedShare},
                 {"stages", Json::array()},
                 {"advice", Json::array()},
                 {"estimates", Json::array()}};
    std::string text = found->engine + ", " + std::to_string(result.jobs) + " jobs: real-time factor " +
                       fixed(result.rtf, 3) + ", a job takes " + fixed(result.totalMs, 0) + " ms for " +
                       fixed(result.audioSeconds, 1) + " s of sound (medians)\n";
    for (const auto& stage : result.stages) {
        line["stages"].push_back({{"stage", stage.stage}, {"ms", stage.ms}, {"share", stage.share}});
        text += "  " + stage.stage + std::string(stage.stage.size() < 12 ? 12 - stage.stage.size() : 1, ' ') +
                fixed(stage.share * 100, 1) + " %  " + fixed(stage.ms, 1) + " ms\n";
    }
    text += gap.gap > 0 ? "  target " + fixed(gap.target, 2) + ": must become " +
                              fixed(gap.requiredSpeedUp, 2) + " times as fast\n"
                        : "  target " + fixed(gap.target, 2) + ": reached\n";
    for (const double seconds : kEstimatedSeconds) {
        const auto estimate = metrics::estimateTime(found->earlier, seconds);
        if (!estimate) continue;
        line["estimates"].push_back({{"audio_seconds", seconds},
                                     {"seconds", estimate->seconds},
                                     {"jobs", estimate->jobs},
                                     {"is_sure", estimate->isSure}});
        text += "  " + fixed(seconds, 0) + " s of sound will take about " + fixed(estimate->seconds, 1) +
                " s" + (estimate->isSure ? "" : " (few jobs of that length yet)") + "\n";
    }
    for (const auto& one : found->advice) {
        line["advice"].push_back(toJson(one));
        text += textOf(one);
    }
    context.console.line(line);
    context.console.result(text);
    return kExitOk;
}

std::string speedOf(const ModelRow& row) {
    const auto& speed = *row.speed;
    std::string text = row.id + ": starts in " + fixed(engine::startSeconds(speed), 1) + " s";
    if (speed.realTimeFactor > 0) text += ", " + fixed(1 / speed.realTimeFactor, 1) + " x real time";
    if (speed.tokensPerSecond > 0) text += ", " + fixed(speed.tokensPerSecond, 0) + " tokens/s";
    return text + ", " + fixed(double(speed.residentBytes) / 1e9, 2) + " GB here";
}

// Measured once more, or why not.
void measure(ModelSession& session, const std::string& id, Context& context) {
    const auto before = session.row(id).speed;
    session.desk().bench(id);
    std::optional<Error> problem;
    session.follow([&](const engine::ModelEvent& event) {
        if (const auto* failed = std::get_if<engine::ModelFailed>(&event);
            failed != nullptr && failed->id == id)
            problem = failed->error;
        const auto& speed = session.row(id).speed;
        return problem || (speed && (!before || speed->measuredAt != before->measuredAt));
    });
    context.console.clearProgress();
    if (problem) return context.console.note(id + ": " + problem->what());
    const auto& row = session.row(id);
    const auto& speed = *row.speed;
    context.console.line({{"event", "model_speed"},
                          {"model", id},
                          {"task", speed.task},
                          {"load_seconds", speed.loadSeconds},
                          {"first_sound_ms", speed.firstSoundMs},
                          {"rtf", speed.realTimeFactor},
                          {"tokens_per_second", speed.tokensPerSecond},
                          {"resident_bytes", speed.residentBytes}});
    context.console.result(speedOf(row));
}

int advise(const AdviseOptions& options, Context& context) {
    ModelSession session(context);
    std::vector<std::string> ids;
    for (const auto& row : session.rows())
        if (bench::canBeMeasured(row)) ids.push_back(row.id);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(options.seconds);
    for (const auto& id : ids) {
        throwIfInterrupted();
        if (std::chrono::steady_clock::now() > end) {
            context.console.note(id + ": not measured, the time is over (--seconds)");
            continue;
        }
        context.console.progress("measuring " + id);
        measure(session, id, context);
    }
    return kExitOk;
}

}  // namespace

void addBenchProfile(CLI::App& bench, Context& context) {
    auto options = std::make_shared<ProfileOptions>();
    CLI::App* command =
        bench.add_subcommand("profile", "Where the time of real jobs went, and what would make them faster");
    command->add_option("--engine", options->engine, "Of this engine or recogniser; without it the last one");
    command->add_option("--jobs", options->jobs, "The last so many; 50")->check(CLI::Range(1, 5000));
    command->add_option("--target", options->target, "The real-time factor that is wanted; 0.2")
        ->check(CLI::Range(0.001, 100.0));
    command->callback([options, &context] {
        context.command = [options, &context] {
            return benchGuarded(context, [&] { return profile(*options, context); });
        };
    });
    auto wishes = std::make_shared<AdviseOptions>();
    CLI::App* models =
        bench.add_subcommand("advise", "How fast each model on this machine is; a minute or so");
    models->add_option("--seconds", wishes->seconds, "After which no other model is begun; 60")
        ->check(CLI::Range(1, 86400));
    models->callback([wishes, &context] {
        context.command = [wishes, &context] {
            return benchGuarded(context, [&] { return advise(*wishes, context); });
        };
    });
}

}  // namespace timbre::cli
