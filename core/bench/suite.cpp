#include "core/bench/suite.h"

#include "core/audio/audio_reader.h"
#include "core/bench/bench_runner.h"
#include "core/bench/golden.h"
#include "core/bench/load_run.h"
#include "core/bench/local_suites.h"
#include "core/bench/program_work.h"
#include "core/bench/scratch_folder.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/metrics/regression.h"
#include "core/voices/voice_library.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace timbre::bench {
namespace {

constexpr int kReferenceRateHz = 24000;
constexpr int kStressUsers = 8, kJobsPerUser = 8;

std::string_view nameOf(TextLength length) {
    return length == TextLength::Short ? "short" : (length == TextLength::Medium ? "medium" : "long");
}

std::string_view nameOf(SuiteMode mode) {
    return mode == SuiteMode::Stress ? "stress" : (mode == SuiteMode::Soak ? "soak" : "load");
}

// With "wall_ms": all of it, as somebody waits for it.
Work timed(Work work) {
    return [work = std::move(work)](const std::stop_token& stop) {
        const auto start = std::chrono::steady_clock::now();
        auto measurement = work(stop);
        measurement.values.push_back(
            {"wall_ms", "ms",
             std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count()});
        return measurement;
    };
}

// One run of a suite, from what was asked for to what was measured.
class Suite {
public:
    Suite(const SuiteRequest& request, const SuiteGround& ground, const std::stop_token& stop,
          const std::function<void(const SuiteProgress&)>& progress)
        : request_(request), ground_(ground), stop_(stop), progress_(progress) {}

    std::optional<metrics::BenchRun> run() {
        auto run = request_.mode != SuiteMode::Measure ? loaded()
                   : request_.suite == "golden"        ? golden()
                                                       : measured();
        if (!run || stop_.stop_requested()) return std::nullopt;
        for (const auto& [key, value] : ground_.environment) run->environment[key] = value;
        return run;
    }

private:
    bool isSuite(std::string_view suite) const { return request_.suite == suite; }
    bool hasTurns() const { return request_.cold || !request_.b.empty() || !request_.against.empty(); }
    void tell(SuiteProgress progress) const {
        progress.mode = request_.mode;
        if (progress_) progress_(progress);
    }

    TextLength length() const { return isSuite(kCheckSuite) ? TextLength::Short : request_.length; }
    std::string text() const { return benchText(length()); }
    engine::SpeakRequest spoken(voices::Voice voice) const {
        auto request = benchRequest(std::move(voice), text());
        request.purpose = request_.purpose;
        return request;
    }
    engine::SpeakRequest speakRequest() const {
        return spoken(isSuite(kCheckSuite) ? embedded() : request_.voice);
    }
    voices::Voice embedded() const { return embeddedVoice(ground_.speechEngines, ground_.voices); }

    // What is transcribed: a file, or the text as an embedded voice says it.
    std::filesystem::path soundFile() {
        if (!request_.file.empty()) return std::filesystem::absolute(request_.file);
        const auto file = scratch_.path() / "spoken.wav";
        if (std::filesystem::exists(file)) return file;
        auto request = spoken(embedded());
        request.exportTo = file;
        runJob(ground_.engine, ground_.ends, request, stop_);
        return file;
    }
    engine::TranscribeRequest transcribeRequest() {
        auto request = benchRequest(request_.recogniser.empty() ? kEmbeddedRecogniser : request_.recogniser,
                                    soundFile(), request_.language);
        request.purpose = request_.purpose;
        return request;
    }

    // The sound of an embedded voice, copied by a model that copies voices.
    engine::SpeakRequest cloneRequest() {
        const auto found = std::ranges::find_if(ground_.speechEngines, [&](const auto& info) {
            return info.source == models::VoiceSource::Reference &&
                   (request_.engine.empty() || info.id == request_.engine);
        });
        if (found == ground_.speechEngines.end())
            throw Error(ErrorCode::ModuleMissing,
                        "no model on this machine copies voices; install one, or make one to measure with: "
                        "timbre models synthesize-random qwen3-tts-0.6b --kind base");
        const auto sound = audio::readClip(soundFile(), {.sampleRateHz = kReferenceRateHz, .mono = true});
        auto voice = embedded();
        voice.engine = found->id;
        voice.baseVoice.clear();
        voice.parameters.clear();
        voice.reference = voices::VoiceReference{
            .sound = engine::ReferenceShelf(ground_.assets).keep(sound), .transcript = text(), .vector = {}};
        return spoken(std::move(voice));
    }

    // A voice as another program finds it, whose data folder is empty: by name, or as a document.
    std::string voiceForProgram(const voices::Voice& voice) {
        if (voice.builtIn) return voice.id;
        const auto file = scratch_.path() / "voice.json";
        voices::writeVoiceFile(file, engine::ReferenceShelf(ground_.assets).packed(voice));
        return file.string();
    }

    // The same job by a program: this one with other settings, or another version.
    Work byProgram(const std::filesystem::path& program, const std::vector<std::string>& settings) {
        ProgramJob job{.program = program,
                       .arguments = {"--json", "--quiet", "--data", (scratch_.path() / "data").string(),
                                     "--set", "models.folder=" + ground_.models.string()}};
        const auto add = [&job](std::initializer_list<std::string> more) {
            job.arguments.insert(job.arguments.end(), more);
        };
        for (const auto& setting : ground_.settings) add({"--set", setting});
        for (const auto& setting : settings) add({"--set", setting});
        if (isSuite("transcribe")) {
            const auto request = transcribeRequest();
            add({"transcribe", request.file.string(), "--model", request.recogniser, "--language",
                 request.language});
        } else {
            add({"speak", text(), "--voice", voiceForProgram(request_.voice), "--no-play", "--no-cache"});
        }
        return programWork(job);
    }

    // Alone, or in turns: with its model loaded anew first, or with another program.
    BenchCase caseOf(const std::string& subject, Work own) {
        if (request_.reloads) return {subject, reloadingWork(ground_.engine, subject, own), own};
        if (!hasTurns()) return {subject, std::move(own)};
        if (!std::filesystem::is_regular_file(ground_.program))
            throw Error(ErrorCode::NotFound,
                        ground_.program.string() + " is not there; it measures a second configuration");
        if (request_.cold) return {subject, timed(std::move(own)), timed(byProgram(ground_.program, {}))};
        return {subject, byProgram(ground_.program, {}),
                byProgram(request_.against.empty() ? ground_.program : request_.against, request_.b)};
    }

    void addSpeak(BenchPlan& plan) {
        const auto request = speakRequest();
        plan.settings["voice"] = request.voice.id;
        plan.cases.push_back(caseOf(request.voice.engine, speakWork(ground_.engine, ground_.ends, request)));
    }
    void addTranscribe(BenchPlan& plan) {
        const auto request = transcribeRequest();
        plan.cases.push_back(
            caseOf(request.recogniser, transcribeWork(ground_.engine, ground_.ends, request)));
    }
    void addCases(BenchPlan& plan) {
        const bool all = isSuite("all"), check = isSuite(kCheckSuite);
        if (all || isSuite("registry")) plan.cases.push_back({"pool", poolWork()});
        if (all || isSuite("audio")) plan.cases.push_back({"sound", soundWork(scratch_.path())});
        if (all || check || isSuite("speak")) addSpeak(plan);
        if (all || isSuite("cache")) {
            const auto request = speakRequest();
            plan.cases.push_back(
                {"cache " + request.voice.engine, cacheWork(ground_.engine, ground_.ends, request)});
        }
        if (all || check || isSuite("transcribe")) addTranscribe(plan);
        if (isSuite("clone")) {
            const auto request = cloneRequest();
            plan.cases.push_back({request.voice.engine, cloneWork(ground_.engine, ground_.ends, request)});
        }
    }

    std::optional<metrics::BenchRun> measured() {
        BenchPlan plan{.suite = request_.suite,
                       .name = request_.name,
                       .cases = {},
                       .warmUp = request_.warmUp,
                       .runs = request_.runs > 0 ? request_.runs : usualRuns(request_.suite, false),
                       .settings = {{"text", std::string(nameOf(length()))}}};
        for (const auto& setting : request_.b) plan.settings["b " + setting] = "yes";
        if (request_.cold) plan.settings["b"] = "a program for each job";
        if (!request_.against.empty()) plan.settings["against"] = request_.against.string();
        addCases(plan);
        return runBench(plan, stop_, [&](const BenchCase& one, int i) {
            tell({.subject = one.subject,
                  .part = int(&one - plan.cases.data()) + 1,
                  .parts = int(plan.cases.size()),
                  .run = i,
                  .runs = plan.runs});
        });
    }

    metrics::BenchRun emptyRun() const {
        auto run = runBench({.suite = request_.suite, .name = request_.name, .cases = {}}, {});
        run->settings.clear();
        return *std::move(run);
    }

    metrics::BenchRun golden() {
        auto run = emptyRun();
        tell({.subject = "golden", .part = 1, .parts = 1, .run = 1, .runs = 1});
        run.checks = runGolden(scratch_.path(),
                               {ground_.engine, ground_.ends, embedded(), kEmbeddedRecogniser}, stop_);
        run.finishedAt = nowUnixMs();
        return run;
    }

    LoadPlan loadPlan() const {
        LoadPlan plan{.users = std::max(1, request_.users), .jobs = request_.jobs};
        if (request_.mode == SuiteMode::Stress) {
            plan.users = request_.users > 0 ? request_.users : kStressUsers;
            plan.rampSeconds = request_.rampSeconds;
            plan.steadySeconds = request_.steadySeconds;
            plan.downSeconds = request_.downSeconds;
        } else if (request_.mode == SuiteMode::Soak) {
            plan.steadySeconds = request_.soakMinutes * 60;
            plan.longestJob = kLongestJob;
        } else {
            if (plan.jobs == 0) plan.jobs = kJobsPerUser * plan.users;
            plan.longestJob = kLongestJob;
        }
        return plan;
    }

    std::optional<metrics::BenchRun> loaded() {
        auto run = emptyRun();
        const auto plan = loadPlan();
        run.settings = {{"mode", std::string(nameOf(request_.mode))},
                        {"users", std::to_string(plan.users)},
                        {"text", std::string(nameOf(length()))}};
        std::function<storage::JobId()> begin;
        std::string subject;
        if (isSuite("transcribe")) {
            const auto request = transcribeRequest();
            subject = request.recogniser;
            begin = [this, request] { return ground_.engine.transcribe(request); };
        } else {
            const auto request = speakRequest();
            subject = request.voice.engine;
            begin = [this, request] { return ground_.engine.speak(request); };
        }
        const auto result =
            runLoad(plan, ground_.engine, ground_.ends, begin, stop_, [&](const LoadResult& now, int users) {
                tell({.subject = subject,
                      .users = users,
                      .done = now.done(),
                      .failed = now.failed + now.late});
            });
        if (!result) return std::nullopt;
        report(run, subject, *result);
        run.finishedAt = nowUnixMs();
        return run;
    }

    const SuiteRequest& request_;
    const SuiteGround& ground_;
    const std::stop_token& stop_;
    const std::function<void(const SuiteProgress&)>& progress_;
    ScratchFolder scratch_;
};

// Before anything is measured; another program would only say that it did not do its job.
void refuseNonsense(const SuiteRequest& request) {
    if (std::ranges::find(kSuites, request.suite) == kSuites.end())
        throw Error(ErrorCode::InvalidInput, "there is no suite '" + request.suite + "'");
    const bool isOfJobs = request.suite == "speak" || request.suite == "transcribe";
    if (request.mode != SuiteMode::Measure && !isOfJobs)
        throw Error(ErrorCode::InvalidInput, "'" + request.suite + "' cannot be done by many at once");
    if ((request.cold || !request.b.empty() || !request.against.empty()) && !isOfJobs)
        throw Error(ErrorCode::InvalidInput, "'" + request.suite + "' cannot be measured in turns");
    for (const auto& setting : request.b) {
        const auto key = setting.substr(0, setting.find('='));
        // Without a point it is an option of the voice, which its engine knows.
        if (key.find('.') != key.npos && config::findSetting(key) == nullptr)
            throw Error(ErrorCode::InvalidSetting, key + " is no setting");
    }
}

}  // namespace

std::vector<std::string> speedSettings(const config::Settings& settings) {
    std::vector<std::string> changed;
    for (const auto key : kSpeedSettings)
        if (const auto& value = settings.value(key); value != config::findSetting(key)->defaultValue)
            changed.push_back(std::string(key) + "=" + config::plainText(value));
    return changed;
}

bool usesVoice(const SuiteRequest& request) {
    return request.suite == "speak" || request.suite == "cache" || request.suite == "all";
}

bool usesRecogniser(const SuiteRequest& request) {
    return request.suite == "transcribe" || request.suite == "all";
}

int usualRuns(std::string_view suite, bool isCompared) {
    if (suite == kCheckSuite) return int(metrics::RegressionLimits{}.leastRuns);
    if (isCompared) return 30;
    return suite == "all" ? 5 : 10;
}

voices::Voice embeddedVoice(const std::vector<models::SpeechEngineInfo>& engines,
                            const std::vector<voices::Voice>& voices) {
    for (const auto& info : engines) {
        if (info.isNeural) continue;
        std::vector<voices::Voice> own;
        std::ranges::copy_if(voices, std::back_inserter(own),
                             [&](const auto& voice) { return voice.engine == info.id; });
        auto voice = voices::defaultVoiceFor("en", own);
        if (!voice) continue;
        voice->language = "en";
        return *std::move(voice);
    }
    throw Error(ErrorCode::ModuleMissing, "no engine that came with the program speaks here");
}

std::optional<metrics::BenchRun> runSuite(const SuiteRequest& request, const SuiteGround& ground,
                                          const std::stop_token& stop,
                                          const std::function<void(const SuiteProgress&)>& progress) {
    refuseNonsense(request);
    try {
        return Suite(request, ground, stop, progress).run();
    } catch (...) {
        // A job that was stopped leaves no file to go on with.
        if (stop.stop_requested()) return std::nullopt;
        throw;
    }
}

}  // namespace timbre::bench
