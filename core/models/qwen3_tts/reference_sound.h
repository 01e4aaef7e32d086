#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>

namespace timbre::models::qwen3_tts {

// The longest reference that is heard, in seconds. What a person gives is cut to less before.
inline constexpr std::int64_t kLongestReferenceSeconds = 60;

// Samples as a tensor [n] that shares their memory. Throws Error(InvalidInput), with both lengths, for
// fewer than `fewest` or more than a minute, and for numbers that are not finite.
at::Tensor referenceSamples(std::span<const float> sound, std::int64_t fewest, std::int64_t sampleRate);

}  // namespace timbre::models::qwen3_tts
