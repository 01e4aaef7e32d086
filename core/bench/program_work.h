#pragma once

#include "core/bench/bench_plan.h"

#include <filesystem>

namespace timbre::bench {

// What another version of the command line is asked to do.
struct ProgramJob {
    std::filesystem::path program;       // a `timbre`
    std::vector<std::string> arguments;  // behind the program's name, with "--json"
};

// Runs the program to its end and reads what it prints of its job: "rtf", "total_ms" (from "queued" to
// "finished", as they arrive), "first_sound_ms". Its errors go to ours. Throws Error(NotFound) when it
// cannot be started, and Error(Internal) when it prints no end of a job.
Work programWork(ProgramJob job);

// The same from lines of JSON that were printed; seconds: when each arrived. Pure.
Measurement measurementOfLines(const std::vector<std::pair<double, std::string>>& lines);

}  // namespace timbre::bench
