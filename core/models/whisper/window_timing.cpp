#include "core/models/whisper/window_timing.h"

#include "core/base/error.h"
#include "core/tensor/audio/test_sound.h"
#include "core/tensor/precision.h"

#include <ATen/ops/full.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace timbre::models::whisper {
namespace {

using Clock = std::chrono::steady_clock;

// Seconds since the last time it was asked.
class Watch {
public:
    double lap() {
        const auto now = Clock::now();
        const std::chrono::duration<double> taken = now - std::exchange(last_, now);
        return taken.count();
    }

private:
    Clock::time_point last_ = Clock::now();
};

// [b, 1]: the likeliest token of each row that is not the end.
at::Tensor nextTokens(const at::Tensor& logits, std::int64_t end) {
    at::Tensor last = logits.select(1, logits.size(1) - 1);
    last.select(1, end).fill_(-1e30);
    return last.argmax(-1, true);
}

}  // namespace

WindowCost::Timing timeWindows(const Network& network, std::int64_t windows, std::int64_t tokens,
                               const std::stop_token& stop) {
    const Config& config = network.config;
    const auto promptLength = static_cast<std::int64_t>(config.englishPrompt.size());
    if (windows < 1 || tokens < 1 || promptLength + tokens > config.targetPositions)
        throw Error(ErrorCode::InvalidInput, "Whisper: " + std::to_string(tokens) + " tokens of " +
                                                 std::to_string(windows) + " windows");
    const std::int64_t frames = 2 * config.sourcePositions;
    const at::Tensor sound =
        tensor::testSound(static_cast<double>(frames * kHopSamples) / kSampleRateHz, kSampleRateHz);
    WindowCost::Timing timing;
    Watch watch, whole;
    std::vector<at::Tensor> mels;
    for (std::int64_t window = 0; window < windows; ++window)
        mels.push_back(network.mel.window(sound, frames));
    const at::Tensor mel = at::stack(mels);
    timing.featureSeconds = watch.lap();
    const at::Tensor encoded = network.encoder(mel);
    timing.encodeSeconds = watch.lap();
    const Decoder::Heard heard = network.decoder.hear(encoded);
    timing.hearSeconds = watch.lap();

    tensor::KeyValueCache cache = network.decoder.begin(windows, promptLength + tokens);
    at::Tensor ids = at::tensor(config.englishPrompt).unsqueeze(0).repeat({windows, 1});
    const auto step = [&] {
        const at::Tensor hidden = network.decoder(ids, heard, cache);
        ids = nextTokens(network.decoder.logits(hidden.slice(1, hidden.size(1) - 1)), config.endToken);
    };
    step();
    watch.lap();
    for (std::int64_t token = 1; token < tokens && !stop.stop_requested(); ++token) step();
    timing.tokenSeconds = watch.lap() / static_cast<double>(std::max<std::int64_t>(tokens - 1, 1));
    timing.totalSeconds = whole.lap();
    return timing;
}

double encoderOperations(const Config& config) {
    const auto positions = static_cast<double>(config.sourcePositions);
    const auto width = static_cast<double>(config.width), inner = static_cast<double>(config.encoderInner);
    const double front =
        2 * positions * 3 * static_cast<double>(config.mels) * width + positions * 3 * width * width;
    const double block =
        positions * (4 * width * width + 2 * width * inner) + 2 * positions * positions * width;
    const double heard = positions * 2 * width * width * static_cast<double>(config.decoderLayers);
    return 2 * (front + block * static_cast<double>(config.encoderLayers) + heard);
}

double operationsPerSecond(at::ScalarType kept) {
    const at::ScalarType type = tensor::hasFastBf16() ? kept : at::kFloat;
    constexpr std::int64_t kSize = 1024;
    constexpr int kRounds = 8;
    const at::Tensor a = at::ones({kSize, kSize}).to(type), b = at::ones({kSize, kSize}).to(type);
    double best = 0;
    for (int round = 0; round < kRounds; ++round) {
        Watch watch;
        const at::Tensor product = at::mm(a, b);
        best = std::max(best, 2.0 * kSize * kSize * kSize / watch.lap());
    }
    return best;
}

}  // namespace timbre::models::whisper
