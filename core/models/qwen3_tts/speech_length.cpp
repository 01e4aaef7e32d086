#include "core/models/qwen3_tts/speech_length.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace timbre::models::qwen3_tts {
namespace {

// Speech takes about four frames per token, fast speech two and a half; a digit read out slowly takes
// up to ten.
constexpr std::int64_t kLeastFramesPerToken = 2, kMostFramesPerToken = 12, kFramesBeside = 50;

constexpr std::size_t kLoopFrames = 50, kLoopCodes = 2;
constexpr double kLongestSilence = 3, kSilentPower = 1e-6;

std::int64_t framesLeft(const PromptPlan& plan, const Config& config) {
    return std::min(config.generation.mostTokens - 1,
                    config.talker.mostPositions - promptLength(plan, config));
}

}  // namespace

std::int64_t promptLength(const PromptPlan& plan, const Config& config) {
    const std::int64_t voice = std::ssize(plan.instruction) + std::ssize(plan.role) + std::ssize(plan.tag) +
                               (plan.speaker || !plan.speakerVector.empty() ? 1 : 0) + 1;
    const std::int64_t text = std::ssize(plan.reference) + std::ssize(plan.body) + 1;
    const std::int64_t sound = 1 + std::ssize(plan.codes) / config.groups;
    return voice + sound + (plan.wholeText ? text : 0);
}

std::int64_t mostFrames(const PromptPlan& plan, const Config& config, double mostSeconds,
                        double framesPerSecond) {
    const std::int64_t plausible = kFramesBeside + kMostFramesPerToken * std::ssize(plan.body);
    const std::int64_t wanted = mostSeconds > 0 ? std::llround(mostSeconds * framesPerSecond) : plausible;
    return std::clamp<std::int64_t>(wanted, 1, std::max<std::int64_t>(framesLeft(plan, config), 1));
}

void checkLength(const PromptPlan& plan, const Config& config) {
    const std::int64_t tokens = std::ssize(plan.body), left = framesLeft(plan, config);
    if (kLeastFramesPerToken * tokens <= left && left >= 1) return;
    throw Error(ErrorCode::InvalidInput,
                "the text is too long to be said at once: it has " + std::to_string(tokens) +
                    " tokens, and beside the rest of the prompt the model has room for " +
                    std::to_string(std::max<std::int64_t>(left / kLeastFramesPerToken, 0)) +
                    "; split it into sentences");
}

bool isLooping(std::span<const std::int64_t> firstCodes) {
    if (firstCodes.size() < kLoopFrames) return false;
    std::int64_t different[kLoopCodes];
    std::size_t count = 0;
    for (const std::int64_t code : firstCodes.last(kLoopFrames)) {
        if (std::find(different, different + count, code) != different + count) continue;
        if (count == kLoopCodes) return false;
        different[count++] = code;
    }
    return true;
}

SilenceWatch::SilenceWatch(double framesPerSecond) : most_(std::llround(kLongestSilence * framesPerSecond)) {}

bool SilenceWatch::hear(std::span<const float> samples) {
    double power = 0;
    for (const float sample : samples) power += double(sample) * double(sample);
    const bool silent = power <= kSilentPower * static_cast<double>(samples.size());
    silent_ = silent ? silent_ + 1 : 0;
    return silent_ >= most_;
}

}  // namespace timbre::models::qwen3_tts
