#include "core/models/qwen3_tts/model.h"

#include "core/base/error.h"
#include "core/models/qwen3_tts/speech.h"
#include "core/tensor/audio/test_sound.h"
#include "core/tensor/inference.h"
#include "core/tensor/thread_scope.h"

#include <chrono>
#include <cmath>
#include <string>

namespace timbre::models::qwen3_tts {
namespace {

constexpr std::int64_t kSampleFrames = 25;
constexpr double kSampleReferenceSeconds = 2;

class Qwen3Tts final : public LoadedModel {
public:
    explicit Qwen3Tts(const LoadOptions& options) : speech_(options), memory_(speech_.memory()) {}

    std::span<const TensorBytes> memory() const override { return memory_; }
    const SpeechModel* speech() const override { return &speech_; }
    const models::SpeakerEncoder* speakerEncoder() const override { return speech_.speakerEncoder(); }

    Inference infer(const std::stop_token& stop) const override {
        Utterance utterance{.text = "The quick brown fox jumps over the lazy dog.",
                            .speaker = {},
                            .instruction = {},
                            .options = {},
                            .seed = 1,
                            .exactFrames = kSampleFrames};
        const VoicePrompt prompt = samplePrompt(stop);
        if (!prompt.speaker.empty()) utterance.prompt = &prompt;
        if (stop.stop_requested()) return {.task = "speak", .result = {}};
        if (!speech_.config().speakers.empty()) utterance.speaker = speech_.config().speakers.front().name;

        std::int64_t made = 0;
        const auto start = Clock::now();
        const SpeechReport report = speech_.speak(
            utterance,
            [&made](std::span<const float> samples) {
                for (const float sample : samples)
                    if (!std::isfinite(sample))
                        throw Error(ErrorCode::Internal, "a sample of the sound is not a number");
                made += std::ssize(samples);
            },
            stop);
        const double audio = static_cast<double>(made) / speech_.sampleRateHz();
        return {.task = "speak",
                .seconds = secondsSince(start),
                .audioSeconds = audio,
                .tokens = report.frames * speech_.config().groups,
                .result = "A sentence was spoken for " + std::to_string(report.frames) +
                          " frames, every sample a number",
                .firstSoundSeconds = report.firstSoundSeconds};
    }

private:
    // Of a test sound, where the checkpoint copies voices.
    VoicePrompt samplePrompt(const std::stop_token& stop) const {
        if (speech_.config().kind != CheckpointKind::Base) return {};
        const at::Tensor sound =
            tensor::runInference([] { return tensor::testSound(kSampleReferenceSeconds, kReferenceRateHz); });
        return speech_.makePrompt({sound.data_ptr<float>(), static_cast<std::size_t>(sound.numel())},
                                  "A test sound.", stop);
    }

    Speech speech_;
    std::vector<TensorBytes> memory_;
};

// What tells speakers apart, without the rest.
class OnlySpeakerEncoder final : public LoadedModel {
public:
    explicit OnlySpeakerEncoder(const LoadOptions& options)
        : weights_(tensor::Weights::open(options.folder)),
          encoder_(readSpeakerEncoderConfig(options.folder), weights_),
          memory_(weights_.memory()) {}

    std::span<const TensorBytes> memory() const override { return memory_; }
    const models::SpeakerEncoder* speakerEncoder() const override { return &encoder_; }

    Inference infer(const std::stop_token&) const override {
        const at::Tensor sound =
            tensor::runInference([] { return tensor::testSound(kSampleReferenceSeconds, kReferenceRateHz); });
        const auto start = Clock::now();
        const auto vector =
            encoder_.speakerVector({sound.data_ptr<float>(), static_cast<std::size_t>(sound.numel())});
        for (const float number : vector)
            if (!std::isfinite(number))
                throw Error(ErrorCode::Internal, "the speaker's vector has a value that is no number");
        return {
            .task = "speaker",
            .seconds = secondsSince(start),
            .audioSeconds = kSampleReferenceSeconds,
            .result = "A test sound was heard: " + std::to_string(vector.size()) + " numbers, all finite"};
    }

private:
    tensor::Weights weights_;
    SpeakerEncoder encoder_;
    std::vector<TensorBytes> memory_;
};

}  // namespace

std::shared_ptr<const LoadedModel> load(const LoadOptions& options) {
    if (options.device != "cpu")
        throw Error(ErrorCode::DeviceUnavailable,
                    "Qwen3-TTS computes on the CPU in this version, not on " + options.device);
    return tensor::runInference([&]() -> std::shared_ptr<const LoadedModel> {
        const tensor::ThreadScope threads(options.threads);
        if (options.onlySpeakerEncoder) return std::make_shared<const OnlySpeakerEncoder>(options);
        return std::make_shared<const Qwen3Tts>(options);
    });
}

}  // namespace timbre::models::qwen3_tts
