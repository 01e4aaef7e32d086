#pragma once

#include "core/models/qwen3_tts/config.h"

#include <cstdint>
#include <span>

namespace timbre::models::qwen3_tts {

// May the talker end the sound with its next code?
enum class Ending {
    Allowed,
    Forbidden  // too early, or a fixed length is wanted
};

// Makes scores of the talker's logits, in place: codes that occurred become less likely (positive
// logits are divided by the penalty, negative ones multiplied), then tokens that are no codes become
// -inf, the end too where it is forbidden. The end is never a code that occurred.
// logits   [v]
// history  the first codes of all frames so far, in any order; repeats count once
void scoreFirstCode(std::span<float> logits, std::span<const std::int64_t> history, const Config& config,
                    double repetitionPenalty, Ending ending);

}  // namespace timbre::models::qwen3_tts
