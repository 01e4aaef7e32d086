#pragma once

#include "core/models/qwen3_tts/config.h"
#include "core/models/qwen3_tts/prompt_plan.h"

#include <cstdint>
#include <span>

namespace timbre::models::qwen3_tts {

// Rows of the prompt that a plan becomes.
std::int64_t promptLength(const PromptPlan& plan, const Config& config);

// The longest that a plan may plausibly take, in frames: three times what slow speech needs, and some
// seconds; at least one, and never more than the model can make. mostSeconds above 0 decides instead.
std::int64_t mostFrames(const PromptPlan& plan, const Config& config, double mostSeconds,
                        double framesPerSecond);

// Throws Error(InvalidInput) for a text that cannot be said even at the fastest pace within the
// positions and frames of the model.
void checkLength(const PromptPlan& plan, const Config& config);

// Whether the first codes of the frames so far end in a loop: for four seconds no more than two
// different ones. Speech changes its code several times a second; a pause does not last that long.
bool isLooping(std::span<const std::int64_t> firstCodes);

// Listens for the other way to go astray: sound that is no sound. One thread.
class SilenceWatch {
public:
    explicit SilenceWatch(double framesPerSecond);
    // The samples of one more frame. True from the moment when three seconds of silence (below -60 dBFS)
    // lie behind it.
    bool hear(std::span<const float> samples);

private:
    std::int64_t most_, silent_ = 0;
};

}  // namespace timbre::models::qwen3_tts
