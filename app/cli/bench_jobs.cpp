// timbre bench of whole jobs: speed, regressions, load, golden sounds.
#include "app/cli/bench_jobs.h"

#include "app/cli/bench_engine.h"
#include "app/cli/bench_output.h"
#include "app/cli/interruption.h"
#include "core/audio/audio_reader.h"
#include "core/bench/bench_runner.h"
#include "core/bench/golden.h"
#include "core/bench/job_work.h"
#include "core/bench/judgement.h"
#include "core/bench/load_run.h"
#include "core/bench/local_suites.h"
#include "core/bench/program_work.h"
#include "core/engine/model_settings.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/storage/bench_json.h"
#include "core/storage/bench_store.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <unistd.h>

namespace timbre::cli {
namespace {

using namespace timbre::bench;

constexpr const char* kEmbeddedRecogniser = "pocketsphinx";

const std::map<std::string, TextLength> kLengths = {
    {"short", TextLength::Short}, {"medium", TextLength::Medium}, {"long", TextLength::Long}};

// A folder for files of the bench; gone with the object.
class ScratchFolder {
public:
    ScratchFolder()
        : path_(std::filesystem::temp_directory_path() / ("timbre-bench-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

// One run of a suite, from its options to its report.
class JobBench {
public:
    JobBench(std::string suite, const JobBenchOptions& options, Context& context)
        : suite_(std::move(suite)), options_(options), context_(context), engine_(context) {}

    int run() {
        metrics::BenchRun run = options_.load > 0 || options_.stress || options_.soakMinutes > 0 ? loaded()
                                : suite_ == "golden"                                             ? golden()
                                                                                                 : measured();
        context_.console.clearProgress();
        run.environment["program"] = TIMBRE_VERSION;
        run.environment["threads"] = std::to_string(engine::modelSettings(context_.settings).threads);
        judge(run);
        engine_.keep(run, options_.report.saveBaseline);
        return reportRun(run, options_.report, context_);
    }

private:
    void judge(metrics::BenchRun& run) {
        if (!options_.against.empty())
            bench::judge(run, baselineFromArmB(run), {.slower = options_.report.thresholdPercent / 100});
        else
            judgeRun(run, options_.report, context_);
        if (!options_.against.empty()) run.baseline = options_.against.string();
    }

    std::string text() const { return benchText(kLengths.at(options_.length)); }
    engine::SpeakRequest speakRequest() {
        return benchRequest(engine_.voice(options_.voice, options_.engine), text());
    }

    // What is transcribed: a file, or the text as an embedded voice says it.
    std::filesystem::path soundFile() {
        if (!options_.file.empty()) return std::filesystem::absolute(options_.file);
        const auto file = scratch_.path() / "spoken.wav";
        if (std::filesystem::exists(file)) return file;
        auto request = benchRequest(engine_.embeddedVoice(), text());
        request.exportTo = file;
        runJob(engine_.engine(), engine_.ends(), request, watch_.token());
        return file;
    }
    engine::TranscribeRequest transcribeRequest() {
        const auto& recogniser = options_.recogniser.empty() ? kEmbeddedRecogniser : options_.recogniser;
        return benchRequest(recogniser, soundFile(), options_.language);
    }

    // The sound of an embedded voice, copied by a model that copies voices.
    engine::SpeakRequest cloneRequest() {
        const auto& engines = engine_.ready().speechEngines;
        const auto found = std::ranges::find_if(engines, [&](const auto& info) {
            return info.source == models::VoiceSource::Reference &&
                   (options_.engine.empty() || info.id == options_.engine);
        });
        if (found == engines.end())
            throw Error(ErrorCode::NotFound,
                        "no model on this machine copies voices; timbre models "
                        "synthesize-random qwen3-tts-0.6b --kind base makes one");
        constexpr int kReferenceRateHz = 24000;
        const auto sound = audio::readClip(soundFile(), {.sampleRateHz = kReferenceRateHz, .mono = true});
        auto voice = engine_.embeddedVoice();
        voice.engine = found->id;
        voice.baseVoice.clear();
        voice.parameters.clear();
        voice.reference =
            voices::VoiceReference{.sound = engine::ReferenceShelf(context_.folders.assets()).keep(sound),
                                   .transcript = text(),
                                   .vector = {}};
        return benchRequest(voice, text());
    }

    // The same job by a program: this one with other settings, or another version.
    Work byProgram(const std::filesystem::path& program, const std::vector<std::string>& settings) {
        ProgramJob job{.program = program,
                       .arguments = {"--json", "--quiet", "--data", (scratch_.path() / "data").string()}};
        const auto models = engine::modelSettings(context_.settings).folder;
        job.arguments.insert(
            job.arguments.end(),
            {"--set",
             "models.folder=" + (models.empty() ? context_.folders.data / "models" : models).string()});
        for (const auto& setting : settings) job.arguments.insert(job.arguments.end(), {"--set", setting});
        if (suite_ == "transcribe") {
            const auto request = transcribeRequest();
            job.arguments.insert(job.arguments.end(), {"transcribe", request.file.string(), "--model",
                                                       request.recogniser, "--language", request.language});
        } else {
            job.arguments.insert(job.arguments.end(), {"speak", text(), "--voice", speakRequest().voice.id,
                                                       "--no-play", "--no-cache"});
        }
        return programWork(job);
    }

    BenchCase turns(const std::string& subject) {
        const std::filesystem::path own = "/proc/self/exe";
        const auto program = std::filesystem::read_symlink(own);
        return {subject, byProgram(program, {}),
                byProgram(options_.against.empty() ? program : options_.against, options_.b)};
    }

    void addSpeak(BenchPlan& plan) {
        const auto request = speakRequest();
        plan.settings["voice"] = request.voice.id;
        if (!options_.b.empty() || !options_.against.empty())
            plan.cases.push_back(turns(request.voice.engine));
        else
            plan.cases.push_back(
                {request.voice.engine, speakWork(engine_.engine(), engine_.ends(), request)});
    }
    void addTranscribe(BenchPlan& plan) {
        const auto request = transcribeRequest();
        if (!options_.b.empty() || !options_.against.empty())
            plan.cases.push_back(turns(request.recogniser));
        else
            plan.cases.push_back(
                {request.recogniser, transcribeWork(engine_.engine(), engine_.ends(), request)});
    }
    void addCases(BenchPlan& plan) {
        const bool all = suite_ == "all";
        if (all || suite_ == "registry") plan.cases.push_back({"pool", poolWork()});
        if (all || suite_ == "audio") plan.cases.push_back({"sound", soundWork(scratch_.path())});
        if (all || suite_ == "speak") addSpeak(plan);
        if (all || suite_ == "cache") {
            const auto request = speakRequest();
            plan.cases.push_back(
                {"cache " + request.voice.engine, cacheWork(engine_.engine(), engine_.ends(), request)});
        }
        if (all || suite_ == "transcribe") addTranscribe(plan);
        if (suite_ == "clone") {
            const auto request = cloneRequest();
            plan.cases.push_back(
                {request.voice.engine, cloneWork(engine_.engine(), engine_.ends(), request)});
        }
    }

    metrics::BenchRun measured() {
        BenchPlan plan{.suite = suite_,
                       .name = options_.report.name,
                       .cases = {},
                       .warmUp = options_.report.warmUp,
                       .runs = options_.report.runsOr(suite_ == "all" ? 5 : 0),
                       .settings = {{"text", options_.length}}};
        for (const auto& setting : options_.b) plan.settings["b " + setting] = "yes";
        if (!options_.against.empty()) plan.settings["against"] = options_.against.string();
        addCases(plan);
        auto run = runBench(plan, watch_.token(), [&](const BenchCase& one, int i) {
            context_.console.progress(one.subject + ": run " + std::to_string(i) + " of " +
                                      std::to_string(plan.runs));
        });
        if (!run) throw Interrupted{};
        return *std::move(run);
    }

    metrics::BenchRun emptyRun() {
        auto run = runBench({.suite = suite_, .name = options_.report.name, .cases = {}}, {});
        run->settings.clear();
        return *std::move(run);
    }

    metrics::BenchRun golden() {
        auto run = emptyRun();
        run.checks = runGolden(
            scratch_.path(), {engine_.engine(), engine_.ends(), engine_.embeddedVoice(), kEmbeddedRecogniser},
            watch_.token());
        throwIfInterrupted();
        run.finishedAt = nowUnixMs();
        return run;
    }

    LoadPlan loadPlan() const {
        LoadPlan plan{.users = std::max(1, options_.load), .jobs = options_.jobs};
        if (options_.stress) {
            plan.users = options_.load > 0 ? options_.load : 8;
            plan.rampSeconds = options_.rampSeconds;
            plan.steadySeconds = options_.steadySeconds;
            plan.downSeconds = options_.downSeconds;
        } else if (options_.soakMinutes > 0) {
            plan.steadySeconds = options_.soakMinutes * 60;
            plan.longestJob = kLongestJob;
        } else {
            if (plan.jobs == 0) plan.jobs = 8 * plan.users;
            plan.longestJob = kLongestJob;
        }
        return plan;
    }

    metrics::BenchRun loaded() {
        auto run = emptyRun();
        const auto plan = loadPlan();
        run.settings = {{"mode", options_.stress            ? "stress"
                                 : options_.soakMinutes > 0 ? "soak"
                                                            : "load"},
                        {"users", std::to_string(plan.users)},
                        {"text", options_.length}};
        auto& engine = engine_.engine();
        std::function<storage::JobId()> begin;
        std::string subject;
        if (suite_ == "transcribe") {
            const auto request = transcribeRequest();
            subject = request.recogniser;
            begin = [&engine, request] { return engine.transcribe(request); };
        } else {
            const auto request = speakRequest();
            subject = request.voice.engine;
            begin = [&engine, request] { return engine.speak(request); };
        }
        const auto result = runLoad(
            plan, engine, engine_.ends(), begin, watch_.token(), [&](const LoadResult& now, int users) {
                context_.console.progress(std::to_string(users) + " users, " + std::to_string(now.done()) +
                                          " jobs done, " + std::to_string(now.failed + now.late) + " failed");
            });
        if (!result) throw Interrupted{};
        report(run, subject, *result);
        run.finishedAt = nowUnixMs();
        return run;
    }

    const std::string suite_;
    const JobBenchOptions& options_;
    Context& context_;
    ScratchFolder scratch_;
    InterruptionWatch watch_;
    BenchEngine engine_;
};

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
           !against.empty() || load > 0 || stress || soakMinutes > 0 || report.check || report.saveBaseline ||
           !report.baseline.empty();
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
    return benchGuarded(context, [&] { return JobBench(suite, options, context).run(); });
}

void addJobSuites(CLI::App& bench, Context& context) {
    const std::pair<const char*, const char*> kSuites[] = {
        {"clone", "A copied voice: the first sound with and without what its model keeps of it"},
        {"registry", "The pool of models: how soon a model in memory is there, and with 32 threads at once"},
        {"cache", "A sentence that was said before, beside one that was not"},
        {"audio", "What jobs are made of: rates, stretching, loudness, files"},
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
