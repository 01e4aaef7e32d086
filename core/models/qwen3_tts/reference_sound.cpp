#include "core/models/qwen3_tts/reference_sound.h"

#include "core/base/error.h"

#include <ATen/ops/from_blob.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace timbre::models::qwen3_tts {
namespace {

std::string seconds(std::int64_t samples, std::int64_t sampleRate) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f s",
                  static_cast<double>(samples) / static_cast<double>(sampleRate));
    return text;
}

}  // namespace

at::Tensor referenceSamples(std::span<const float> sound, std::int64_t fewest, std::int64_t sampleRate) {
    const auto count = static_cast<std::int64_t>(sound.size());
    const std::int64_t most = kLongestReferenceSeconds * sampleRate;
    if (count < fewest || count > most)
        throw Error(ErrorCode::InvalidInput, "reference of " + seconds(count, sampleRate) + ": expected " +
                                                 seconds(fewest, sampleRate) + " to " +
                                                 seconds(most, sampleRate));
    if (!std::all_of(sound.begin(), sound.end(), [](float sample) { return std::isfinite(sample); }))
        throw Error(ErrorCode::InvalidInput, "reference with samples that are not finite");
    // libtorch has no tensors of const numbers; nothing writes to this one.
    return at::from_blob(const_cast<float*>(sound.data()), {count}, at::kFloat);
}

}  // namespace timbre::models::qwen3_tts
