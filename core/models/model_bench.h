#pragma once

#include "core/models/model_pool.h"
#include "core/models/model_registry.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models {

// How fast a model is on this machine.
struct ModelBench {
    std::string task = {};  // "speak", "transcribe", "text" …
    int runs = 0;
    double realTimeFactor = 0;   // median of the runs: wall seconds per second of sound; 0: no sound
    double tokensPerSecond = 0;  // the same; 0: no tokens
    double loadSeconds = 0;
    double firstSoundMs = 0;                         // of a loaded model, median; 0: it makes no sound
    std::optional<std::int64_t> residentBytes = {};  // growth of this process; none: not measured alone
    std::string result = {};                         // a sentence: what it said or heard
};

// A model of the pool: loaded where it is not, run once to warm up and `runs` times. It stays in the
// pool. Absent when stopped. Throws as acquire() and infer().
std::optional<ModelBench> benchModel(ModelPool& pool, const ModelRequest& request, int runs,
                                     const std::stop_token& stop);

// An engine that came with the program: it speaks a sentence, or transcribes one that `families` can
// speak at 16 kHz. One thread, the lane of that engine: they have global state. Absent when stopped.
// Throws Error(NotFound) for an id that is not among the families, Unsupported without a voice to
// listen to, BadAudioOutput for silence or an empty transcript, and what the engines throw.
std::optional<ModelBench> benchEngine(std::span<const ModelFamily> families, std::string_view id, int runs,
                                      const std::stop_token& stop);

}  // namespace timbre::models
