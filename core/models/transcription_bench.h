#pragma once

#include "core/models/load_cost.h"
#include "core/models/model_pool.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace timbre::models {

struct TranscriptionBenchRequest {
    ModelRequest model;         // a recogniser that hears in windows
    std::int64_t tokens = 128;  // of a window, exactly
    int runs = 5;
    std::vector<std::int64_t> batches = {1, 2, 4, 8};  // windows at once; the first is 1
    int threads = 0;                                   // with which the memory is read; 0: one per processor
};

// So many windows at once, a value per run.
struct BatchTimes {
    std::int64_t windows = 0;
    std::vector<double> encodeMs = {};         // of a window, features and hearing left out
    std::vector<double> tokenMs = {};          // of a step, which gives every window a token
    std::vector<double> tokensPerSecond = {};  // of all windows together
    std::vector<double> soundPerSecond = {};   // seconds of sound heard in a second, all included
};

// How a recogniser did, whatever it heard.
struct TranscriptionBench : LoadCost {
    std::int64_t tokens = 0;
    double windowSeconds = 0;
    std::vector<BatchTimes> batches;
    std::vector<double> featureMs, hearMs;                        // of a window, heard alone
    std::vector<double> readBytesPerSecond, operationsPerSecond;  // of this machine, between the runs
    double encoderOperations = 0;                                 // of a window, with hearing
    std::int64_t bytesPerToken = 0, bytesPerWindow = 0;           // as WindowCost
    std::int64_t peakBytes = 0;  // resident, from the first load on, with the largest batch

    // What encoder and hearing of a window would take if only products did, and a token of so many
    // windows if only reading did; median rates.
    double encoderFloorMs() const;
    double tokenFloorMs(std::int64_t windows) const;
};

// Loads the model twice (the second time its files are in memory), runs once to warm up and then `runs`
// times, every run with all batches. `between` is called before every run, for something else to be
// measured in turns. Absent when stopped. Throws what ModelPool::acquire() and WindowCost throw,
// Error(Unsupported) for a model that is not a WindowCost.
std::optional<TranscriptionBench> benchTranscription(ModelPool& pool,
                                                     const TranscriptionBenchRequest& request,
                                                     const std::stop_token& stop,
                                                     const std::function<void(int run)>& between);

}  // namespace timbre::models
