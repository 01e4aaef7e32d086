#pragma once

#include "core/bench/job_ends.h"
#include "core/bench/job_work.h"
#include "core/config/settings.h"
#include "core/metrics/bench_report.h"

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::bench {

// What can be measured; "check": what a scheduled check does, short jobs of what came with the program.
inline constexpr std::array<std::string_view, 9> kSuites = {
    "speak", "clone", "transcribe", "registry", "cache", "audio", "golden", "all", "check"};
inline constexpr const char* kCheckSuite = "check";
inline constexpr const char* kEmbeddedRecogniser = "pocketsphinx";

enum class SuiteMode {
    Measure,  // one job after the other, each of its numbers kept
    Load,     // users at once, until `jobs` are done
    Stress,   // users become more, stay and become fewer
    Soak      // one user for a long time; memory must not grow
};

// What somebody wants to measure. The command line and the window ask with the same.
struct SuiteRequest {
    std::string suite = "speak";
    std::string name = {};                // given by a person
    SuiteMode mode = SuiteMode::Measure;  // others: of "speak" and "transcribe" only
    voices::Voice voice = {};             // who speaks, where usesVoice()
    std::string engine = {};              // of "clone": that copies the voice; empty: the first that can
    std::string recogniser = {};          // empty: the one that came with the program
    std::string language = "en";          // of what is transcribed
    std::filesystem::path file = {};      // to transcribe; empty: the text as an embedded voice says it
    TextLength length = TextLength::Medium;
    int runs = 0;  // that count; 0: usualRuns()
    int warmUp = 1;
    std::vector<std::string> b = {};     // KEY=VALUE of a second configuration, measured in turns
    std::filesystem::path against = {};  // another `timbre`, measured in turns
    bool cold = false;  // each job once more by a program of its own, in turns: what a loaded model is worth
    bool reloads = false;     // first arm: the model is loaded anew; second: it is in memory
    int users = 0, jobs = 0;  // of Load and Stress; 0: 1 and 8 users, eight jobs each
    double rampSeconds = 60, steadySeconds = 120, downSeconds = 30;  // of Stress
    double soakMinutes = 10;
    storage::JobPurpose purpose = storage::JobPurpose::Bench;
};

// Settings that change how fast a job is, and that another start of the program takes.
inline constexpr std::array<std::string_view, 3> kSpeedSettings = {"engine.threads", "models.precision",
                                                                   "models.device"};
// Those that are not as they came, as KEY=VALUE.
std::vector<std::string> speedSettings(const config::Settings& settings);

bool usesVoice(const SuiteRequest& request);
bool usesRecogniser(const SuiteRequest& request);
int usualRuns(std::string_view suite, bool isCompared);

// Where it is measured. The engine and `ends`, which is given the engine's events, outlive the run.
struct SuiteGround {
    engine::Engine& engine;
    JobEnds& ends;
    std::vector<models::SpeechEngineInfo> speechEngines;
    std::vector<voices::Voice> voices;
    std::filesystem::path assets, models;            // folders
    std::filesystem::path program;                   // a `timbre`, for a second configuration
    std::vector<std::string> settings;               // speedSettings() of both configurations
    std::map<std::string, std::string> environment;  // "program", "threads"; the machine is added
};

// English, of an engine that came with the program. Throws Error(ModuleMissing) when there is none.
voices::Voice embeddedVoice(const std::vector<models::SpeechEngineInfo>& engines,
                            const std::vector<voices::Voice>& voices);

// How far a run is. Until it has counted its first run or job, it prepares: subject is empty.
struct SuiteProgress {
    SuiteMode mode = SuiteMode::Measure;
    std::string subject;
    int part = 0, parts = 0;              // which of the things to measure, from 1
    int run = 0, runs = 0;                // of Measure: the run that begins now, from 1
    int users = 0, done = 0, failed = 0;  // of the others
};

// Measures on this thread until it is done. Not judged yet: see judgeRun(). Absent when stopped, which ends
// the job in hand and takes as long as that does. Throws Error for what cannot be measured at all:
// ModuleMissing without an engine that copies voices, InvalidInput for a suite that is none or has no such
// mode or turns, InvalidSetting for a second configuration that sets what is no setting.
std::optional<metrics::BenchRun> runSuite(const SuiteRequest& request, const SuiteGround& ground,
                                          const std::stop_token& stop,
                                          const std::function<void(const SuiteProgress&)>& progress = {});

}  // namespace timbre::bench
