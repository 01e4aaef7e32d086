#include "core/models/vocos/model.h"

#include "core/base/error.h"
#include "core/models/vocos/network.h"
#include "core/tensor/audio/log_mel.h"
#include "core/tensor/audio/test_sound.h"
#include "core/tensor/inference.h"
#include "core/tensor/precision.h"
#include "core/tensor/thread_scope.h"
#include "core/tensor/weights.h"

#include <chrono>
#include <cmath>
#include <string>

namespace timbre::models::vocos {
namespace {

constexpr double kTestSeconds = 1;

// The mel that this checkpoint was trained on: HTK bands over the whole range.
tensor::LogMelSettings melOf(const Config& config) {
    tensor::LogMelSettings settings = tensor::vocosMel();
    settings.stft = {.fft = config.fft, .hop = config.hop, .pad = config.fft / 2};
    settings.bank.mels = config.mels;
    settings.bank.bins = config.fft / 2 + 1;
    settings.bank.sampleRate = static_cast<double>(config.sampleRate);
    settings.bank.highHz = static_cast<double>(config.sampleRate) / 2;
    return settings;
}

class Model : public LoadedModel {
public:
    Model(const Config& config, tensor::Weights weights, const LoadOptions& options)
        : config_(config),
          threads_(options.threads),
          weights_(std::move(weights)),
          vocoder_(config, weights_, tensor::storageType(options.precision)),
          memory_(weights_.memory()) {}

    std::span<const TensorBytes> memory() const override { return memory_; }

    Inference infer(const std::stop_token& stop) const override {
        if (stop.stop_requested()) return Inference{.task = "vocode", .result = {}};
        const tensor::ThreadScope threads(threads_);
        return tensor::runInference([&] { return vocode(); });
    }

private:
    Inference vocode() const {
        const auto rate = static_cast<double>(config_.sampleRate);
        const at::Tensor mel =
            tensor::LogMel(melOf(config_))(tensor::testSound(kTestSeconds, rate).unsqueeze(0));
        const auto start = std::chrono::steady_clock::now();
        const at::Tensor sound = vocoder_(mel);
        const double peak = sound.abs().max().item<double>();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        weights_.check();
        // NaN is neither more nor less.
        if (!(peak > 0) || !std::isfinite(peak))
            throw Error(ErrorCode::Internal, "the vocoder's sound has the peak " + std::to_string(peak));
        return {.task = "vocode",
                .seconds = took.count(),
                .audioSeconds = static_cast<double>(sound.size(1)) / rate,
                .result = std::to_string(sound.size(1)) + " samples from " + std::to_string(mel.size(2)) +
                          " mel frames of a test sound, all finite, peak " + std::to_string(peak)};
    }

    Config config_;
    int threads_;
    tensor::Weights weights_;
    Vocoder vocoder_;
    std::vector<TensorBytes> memory_;
};

}  // namespace

std::shared_ptr<const LoadedModel> load(const LoadOptions& options) {
    if (options.device != "cpu")
        throw Error(ErrorCode::DeviceUnavailable, "Vocos runs on the CPU only, not on " + options.device);
    const Config config = readConfig(options.folder);
    return tensor::runInference([&]() -> std::shared_ptr<const LoadedModel> {
        return std::make_shared<const Model>(config, tensor::Weights::open(options.folder), options);
    });
}

}  // namespace timbre::models::vocos
