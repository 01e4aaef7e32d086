// timbre bench of whole jobs: speed, regressions, load, golden sounds.
#include "app/cli/bench_jobs.h"

#include "app/cli/bench_engine.h"
#include "app/cli/bench_output.h"
#include "app/cli/interruption.h"
#include "core/bench/suite.h"
#include "core/engine/model_settings.h"
#include "core/storage/bench_json.h"
#include "core/storage/bench_store.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace timbre::cli {
namespace {

using bench::SuiteMode;
using bench::TextLength;

const std::map<std::string, TextLength> kLengths = {
    {"short", TextLength::Short}, {"medium", TextLength::Medium}, {"long", TextLength::Long}};

// Whether it is compared with something, which takes more runs.
bool isCompared(const ReportOptions& report) {
    return report.check || report.saveBaseline || !report.baseline.empty();
}

bench::SuiteRequest requestOf(const std::string& suite, const JobBenchOptions& options) {
    bench::SuiteRequest request{.suite = suite,
                                .name = options.report.name,
                                .engine = options.engine,
                                .recogniser = options.recogniser,
                                .language = options.language,
                                .file = options.file,
                                .length = kLengths.at(options.length),
                                .runs = options.report.runs > 0
                                            ? options.report.runs
                                            : bench::usualRuns(suite, isCompared(options.report)),
                                .warmUp = options.report.warmUp,
                                .b = options.b,
                                .against = options.against,
                                .cold = options.cold,
                                .users = options.load,
                                .jobs = options.jobs,
                                .rampSeconds = options.rampSeconds,
                                .steadySeconds = options.steadySeconds,
                                .downSeconds = options.downSeconds,
                                .soakMinutes = options.soakMinutes};
    if (options.load > 0) request.mode = SuiteMode::Load;
    if (options.soakMinutes > 0) request.mode = SuiteMode::Soak;
    if (options.stress) request.mode = SuiteMode::Stress;
    return request;
}

bench::SuiteGround groundOf(BenchEngine& engine, const Context& context) {
    const auto models = engine::modelSettings(context.settings);
    return {.engine = engine.engine(),
            .ends = engine.ends(),
            .speechEngines = engine.ready().speechEngines,
            .voices = engine.ready().voices,
            .assets = context.folders.assets(),
            .models = models.folder.empty() ? context.folders.data / "models" : models.folder,
            .program = std::filesystem::read_symlink("/proc/self/exe"),
            .settings = bench::speedSettings(context.settings),
            .environment = {{"program", TIMBRE_VERSION}, {"threads", std::to_string(models.threads)}}};
}

std::string textOf(const bench::SuiteProgress& progress) {
    if (progress.mode == SuiteMode::Measure)
        return progress.subject + ": run " + std::to_string(progress.run) + " of " +
               std::to_string(progress.runs);
    return std::to_string(progress.users) + " users, " + std::to_string(progress.done) + " jobs done, " +
           std::to_string(progress.failed) + " failed";
}

int run(const std::string& suite, const JobBenchOptions& options, Context& context) {
    BenchEngine engine(context);
    auto request = requestOf(suite, options);
    if (bench::usesVoice(request)) request.voice = engine.voice(options.voice, options.engine);
    InterruptionWatch watch;
    auto run = bench::runSuite(
        request, groundOf(engine, context), watch.token(),
        [&](const bench::SuiteProgress& progress) { context.console.progress(textOf(progress)); });
    context.console.clearProgress();
    if (!run) throw Interrupted{};
    judgeRun(*run, options.report, context);
    engine.keep(*run, options.report.saveBaseline);
    return reportRun(*run, options.report, context);
}

int listRuns(Context& context) {
    const auto database = context.openForReading();
    if (!database) return kExitOk;
    for (const auto& row : storage::BenchStore(*database).runs()) {
        context.console.line({{"id", row.id},
                              {"suite", row.suite},
                              {"name", row.name},
                              {"started_at", row.startedAt},
                              {"verdict", storage::verdictName(row.verdict)},
                              {"is_baseline", row.isBaseline}});
        context.console.result(std::to_string(row.id) + "  " + formatTime(row.startedAt) + "  " + row.suite +
                               "  " + std::string(storage::verdictName(row.verdict)) +
                               (row.isBaseline ? "  baseline" : "") +
                               (row.name.empty() ? "" : "  " + row.name));
    }
    return kExitOk;
}

void addShared(CLI::App& command, JobBenchOptions& options) {
    command.add_option("--length", options.length, "Of the text: short, medium or long")
        ->check(CLI::IsMember({"short", "medium", "long"}));
    command
        .add_option("--b", options.b,
                    "KEY=VALUE: a setting of a second configuration, measured in turns with the first")
        ->allow_extra_args(false);
    command.add_option("--against", options.against, "Another version of this program, measured in turns")
        ->check(CLI::ExistingFile);
    command.add_flag("--cold", options.cold,
                     "In turns with a program of its own for each job, which loads its model anew");
    command.add_option("--load", options.load, "So many users at once, each with a job after the other")
        ->check(CLI::Range(1, 1000));
    command.add_option("--jobs", options.jobs, "Of --load, in all")->check(CLI::Range(1, 1000000));
    command.add_flag("--stress", options.stress, "Users become more, stay and become fewer");
    command.add_option("--ramp", options.rampSeconds, "Seconds of --stress; 60")
        ->check(CLI::Range(0.0, 86400.0));
    command.add_option("--steady", options.steadySeconds, "120")->check(CLI::Range(0.0, 86400.0));
    command.add_option("--down", options.downSeconds, "30")->check(CLI::Range(0.0, 86400.0));
    command
        .add_option("--soak", options.soakMinutes, "Minutes of one job after the other; memory must not grow")
        ->check(CLI::Range(0.01, 10000.0));
}

}  // namespace

bool JobBenchOptions::isAsked() const {
    return !engine.empty() || !voice.empty() || !recogniser.empty() || !file.empty() || !b.empty() ||
           !against.empty() || cold || load > 0 || stress || soakMinutes > 0 || report.check ||
           report.saveBaseline || !report.baseline.empty();
}

void addSpeakJobOptions(CLI::App& command, JobBenchOptions& options) {
    command.add_option("--engine", options.engine,
                       "Whole jobs of this engine instead of a checkpoint's inside");
    command.add_option("--voice", options.voice, "The same with this voice");
    addShared(command, options);
    addReportOptions(command, options.report, false);
}

void addTranscribeJobOptions(CLI::App& command, JobBenchOptions& options) {
    command.add_option("--recogniser", options.recogniser,
                       "Whole jobs of this recogniser instead of a checkpoint's inside");
    command.add_option("-f,--file", options.file, "The same of this recording")->check(CLI::ExistingFile);
    command.add_option("-l,--language", options.language, "That is spoken; en");
    addShared(command, options);
    addReportOptions(command, options.report, false);
}

int benchJobs(const std::string& suite, const JobBenchOptions& options, Context& context) {
    return benchGuarded(context, [&] { return run(suite, options, context); });
}

void addJobSuites(CLI::App& bench, Context& context) {
    const std::pair<const char*, const char*> kSuites[] = {
        {"clone", "A copied voice: the first sound with and without what its model keeps of it"},
        {"registry", "The pool of models: how soon a model in memory is there, and with 32 threads at once"},
        {"cache", "A sentence that was said before, beside one that was not"},
        {"audio", "What jobs are made of: rates, stretching, loudness, files"},
        {"check", "Short jobs of what came with the program, as the daily check does them"},
        {"all", "All of these, speak and transcribe, with what came with the program"},
        {"golden", "Known sounds through the whole chain: is everything as it should be?"}};
    for (const auto& [name, what] : kSuites) {
        auto options = std::make_shared<JobBenchOptions>();
        CLI::App* command = bench.add_subcommand(name, what);
        command->add_option("--engine", options->engine, "That speaks");
        command->add_option("--voice", options->voice, "That speaks");
        addReportOptions(*command, options->report);
        command->callback([options, &context, suite = std::string(name)] {
            context.command = [options, &context, suite] { return benchJobs(suite, *options, context); };
        });
    }
    CLI::App* ui = bench.add_subcommand("ui", "Where the window is measured");
    ui->callback([&context] {
        context.command = [&context] {
            context.console.note("A command line has no window: timbre-ui-bench measures it.");
            return kExitBenchError;
        };
    });
    CLI::App* list = bench.add_subcommand("list", "Runs that are kept, newest first");
    list->callback([&context] { context.command = [&context] { return listRuns(context); }; });
}

}  // namespace timbre::cli
