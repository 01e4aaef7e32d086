#pragma once

#include "core/bench/bench_plan.h"

#include <filesystem>

namespace timbre::bench {

// The pool of models by itself, with a model of no size: microseconds to get one that is in memory
// ("acquire_p50_us", "acquire_p99_us" of 10 000), with 32 threads at once ("contended_p99_us"), and how
// many loads 32 threads that ask at once lead to ("loads": one).
Work poolWork();

// A minute of sound through what jobs are made of, seconds per second of sound: "resample", "stretch",
// "loudness", "write_flac", "read_flac". Files are written into `folder` and removed.
Work soundWork(std::filesystem::path folder);

}  // namespace timbre::bench
