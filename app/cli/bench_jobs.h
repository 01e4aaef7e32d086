#pragma once

#include "app/cli/bench_report.h"

#include <filesystem>
#include <string>
#include <vector>

namespace timbre::cli {

// The bench of whole jobs, as users start them: through the engine, of any engine that is here.
struct JobBenchOptions {
    ReportOptions report;
    std::string engine, voice, recogniser, language = "en", length = "medium";
    std::filesystem::path file;     // to transcribe; empty: a text that an embedded voice says
    std::vector<std::string> b;     // settings of the second configuration
    std::filesystem::path against;  // another version of this program
    bool cold = false;              // beside a program for each job
    int load = 0, jobs = 0;         // users at once; jobs in all, 0: eight each
    bool stress = false;
    double rampSeconds = 60, steadySeconds = 120, downSeconds = 30, soakMinutes = 0;

    // Otherwise `bench speak` and `bench transcribe` look into a checkpoint.
    bool isAsked() const;
};
void addSpeakJobOptions(CLI::App& command, JobBenchOptions& options);
void addTranscribeJobOptions(CLI::App& command, JobBenchOptions& options);

// suite: "speak", "clone", "transcribe", "registry", "cache", "audio", "golden", "all". Returns an exit code.
int benchJobs(const std::string& suite, const JobBenchOptions& options, Context& context);

// Adds those that measure nothing but jobs: clone, registry, cache, audio, ui, all, golden, list.
void addJobSuites(CLI::App& bench, Context& context);

}  // namespace timbre::cli
