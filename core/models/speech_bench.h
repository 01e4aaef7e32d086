#pragma once

#include "core/models/capabilities.h"
#include "core/models/load_cost.h"
#include "core/models/model_pool.h"
#include "core/models/speech_model.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace timbre::models {

struct SpeechBenchRequest {
    ModelRequest model;     // a checkpoint that speaks
    SpeechEngineInfo info;  // of it
    std::int64_t frames = 75;
    int runs = 5;
    int threads = 0;  // with which the memory is read; 0: one per processor
};

// How a speech checkpoint did, a value per run.
struct SpeechBench : LoadCost {
    std::int64_t frames = 0;
    double frameSeconds = 0;                             // of sound
    std::vector<double> realTime;                        // seconds per second of sound
    std::vector<double> prefillMs;                       // of what the voice's prefix does not hold
    std::vector<double> talkerMs, predictorMs, otherMs;  // per frame, on the thread that makes frames
    std::vector<double> decoderMs;                       // per frame, beside them
    std::vector<double> firstSoundMs;                    // of a voice that spoke before
    std::vector<double> firstSoundOfNewVoiceMs;
    std::vector<double> readBytesPerSecond;  // of the memory, between the runs

    std::int64_t bytesPerFrame = 0;  // of weights that a frame reads; 0: not known
    std::int64_t peakBytes = 0;      // resident, from the first load on
    std::uint64_t codesHash = 0;     // of every run

    // Median seconds per second of sound if nothing but reading weights took time; 0: not known.
    double floor() const;
};

// Loads the checkpoint twice (the second time its files are in memory), speaks once to warm up and then
// `runs` times, always the same number of frames with the same seed. Absent when stopped. Throws what
// ModelPool::acquire() and SpeechModel::speak() throw, and Error(Internal) when two runs made different
// codes.
std::optional<SpeechBench> benchSpeech(ModelPool& pool, const SpeechBenchRequest& request,
                                       const std::stop_token& stop,
                                       const std::function<void(int run)>& progress);

double median(std::vector<double> values);  // 0 without any

}  // namespace timbre::models
