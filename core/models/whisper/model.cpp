#include "core/models/whisper/model.h"

#include "core/base/error.h"
#include "core/models/transcription_model.h"
#include "core/models/whisper/aligner.h"
#include "core/models/whisper/file_stream.h"
#include "core/models/whisper/languages.h"
#include "core/models/whisper/live_hearing.h"
#include "core/models/whisper/live_stream.h"
#include "core/models/whisper/network.h"
#include "core/models/whisper/vocabulary.h"
#include "core/models/whisper/window_timing.h"
#include "core/tensor/audio/test_sound.h"
#include "core/tensor/inference.h"
#include "core/tensor/precision.h"
#include "core/tensor/thread_scope.h"
#include "core/tensor/weights.h"

#include <ATen/ops/full.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace timbre::models::whisper {
namespace {

constexpr std::size_t kMostTokens = 32;

void expectFinite(const at::Tensor& tensor, const char* what) {
    if (!at::isfinite(tensor).all().item<bool>())
        throw Error(ErrorCode::Internal, std::string("Whisper: ") + what + " contains NaN or infinity");
}

std::optional<Vocabulary> vocabularyOf(const std::filesystem::path& folder, const Config& config) {
    std::error_code error;
    const auto has = [&](const char* name) { return std::filesystem::exists(folder / name, error); };
    if (!has("vocab.json") && !has("tokenizer.json")) return std::nullopt;
    return Vocabulary(folder, config);
}

class Model : public LoadedModel, public TranscriptionModel, public WindowCost {
public:
    Model(const Config& config, tensor::Weights weights, const LoadOptions& options)
        : folder_(options.folder),
          threads_(options.threads),
          type_(tensor::storageType(options.precision)),
          vocabulary_(vocabularyOf(options.folder, config)),
          weights_(std::move(weights)),
          network_(takeNetwork(config, weights_, type_)),
          memory_(weights_.memory()) {}

    std::span<const TensorBytes> memory() const override { return memory_; }
    const TranscriptionModel* transcription() const override { return this; }

    std::unique_ptr<TranscriptionStream> begin(const TranscribeOptions& options,
                                               TranscriptSink sink) const override {
        if (!options.live) return std::make_unique<FileStream>(parts(), options, std::move(sink));
        const auto seconds = [] {
            return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
        };
        // A shared one: functions are copied, and what it knows of the language must not be.
        const auto hearing = std::make_shared<LiveHearing>(parts(), options, sink);
        const HearSound hear = [hearing](std::span<const float> sound, const std::string& prompt,
                                         TranscriptionReport& report, const std::stop_token& stop) {
            return (*hearing)(sound, prompt, report, stop);
        };
        return std::make_unique<LiveStream>(options, std::move(sink), hear, seconds);
    }

    std::vector<text::Word> align(std::span<const float> samples, std::string_view text,
                                  const std::string& language, const std::stop_token& stop) const override {
        const std::string spoken = language == "und" ? "en" : language;
        const auto start = startSequence(vocabulary(), spoken, false);
        const std::string code = languageCode(spoken);
        const tensor::ThreadScope threads(threads_);
        return tensor::runInference([&] {
            auto words =
                alignText(network_, vocabulary(),
                          {.samples = samples, .text = text, .startSequence = start, .language = code}, stop);
            weights_.check();
            return words;
        });
    }

    LanguageGuess findLanguage(std::span<const float> samples) const override {
        if (vocabulary().languages.empty())
            throw Error(ErrorCode::Unsupported, "this model knows one language only");
        const tensor::ThreadScope threads(threads_);
        return tensor::runInference([&] {
            const at::Tensor sound = at::tensor(std::vector<float>(samples.begin(), samples.end()));
            LanguageGuess guess = guessLanguage(
                network_, vocabulary(), network_.mel.window(sound, 2 * network_.config.sourcePositions));
            weights_.check();
            guess.language = languageTag(guess.language);
            return guess;
        });
    }

    Inference infer(const std::stop_token& stop) const override {
        const tensor::ThreadScope threads(threads_);
        return tensor::runInference([&] {
            // A whole window: a shorter sound costs the encoder as much.
            const std::int64_t samples = 2 * network_.config.sourcePositions * kHopSamples;
            const double seconds = static_cast<double>(samples) / kSampleRateHz;
            const at::Tensor sound = tensor::testSound(seconds, kSampleRateHz);
            const auto start = std::chrono::steady_clock::now();
            const auto tokens = hear(sound, stop);
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
            weights_.check();
            return Inference{.task = "transcribe",
                             .seconds = took.count(),
                             .audioSeconds = seconds,
                             .tokens = static_cast<std::int64_t>(tokens.size()),
                             .result = "A test sound went through encoder and decoder: " +
                                       std::to_string(tokens.size()) + " tokens, every number finite"};
        });
    }

    Timing timeWindows(std::int64_t windows, std::int64_t tokens,
                       const std::stop_token& stop) const override {
        const tensor::ThreadScope threads(threads_);
        return tensor::runInference([&] { return whisper::timeWindows(network_, windows, tokens, stop); });
    }
    double windowSeconds() const override {
        return static_cast<double>(2 * network_.config.sourcePositions * kHopSamples) / kSampleRateHz;
    }
    double encoderOperations() const override { return whisper::encoderOperations(network_.config); }
    std::int64_t bytesPerToken() const override { return network_.decoder.bytesPerToken(); }
    std::int64_t bytesPerWindow() const override {
        const Config& config = network_.config;
        return 2 * config.decoderLayers * config.sourcePositions * config.width *
               static_cast<std::int64_t>(c10::elementSize(type_));
    }
    double operationsPerSecond() const override {
        const tensor::ThreadScope threads(threads_);
        return tensor::runInference([&] { return whisper::operationsPerSecond(type_); });
    }

private:
    // A network without a tokenizer computes, but writes nothing.
    const Vocabulary& vocabulary() const {
        if (vocabulary_) return *vocabulary_;
        throw Error(ErrorCode::NotFound, folder_.string() +
                                             ": neither vocab.json with merges.txt nor "
                                             "tokenizer.json; download the model again");
    }

    StreamParts parts() const {
        return {.network = network_, .vocabulary = vocabulary(), .threads = threads_, .check = [this] {
                    weights_.check();
                }};
    }

    // The likeliest tokens until the end token, at most kMostTokens.
    std::vector<std::int64_t> hear(const at::Tensor& sound, const std::stop_token& stop) const {
        const Config& config = network_.config;
        if (stop.stop_requested()) return {};
        const at::Tensor mel = network_.mel.window(sound, 2 * config.sourcePositions);
        const at::Tensor encoded = network_.encoder(mel.unsqueeze(0));
        expectFinite(encoded, "the encoder's output");

        const Decoder::Heard heard = network_.decoder.hear(encoded);
        const std::size_t room =
            static_cast<std::size_t>(config.targetPositions) - config.englishPrompt.size();
        tensor::KeyValueCache cache = network_.decoder.begin(1, config.targetPositions);
        at::Tensor ids = at::tensor(config.englishPrompt).unsqueeze(0);  // [1, t]
        std::vector<std::int64_t> tokens;
        while (tokens.size() < std::min(kMostTokens, room) && !stop.stop_requested()) {
            const at::Tensor hidden = network_.decoder(ids, heard, cache);
            const at::Tensor logits = network_.decoder.logits(hidden.slice(1, hidden.size(1) - 1));
            expectFinite(logits, "a prediction");
            const auto token = logits.argmax(-1).item<std::int64_t>();
            if (token == config.endToken) break;
            tokens.push_back(token);
            ids = at::full({1, 1}, token, at::kLong);
        }
        return tokens;
    }

    std::filesystem::path folder_;
    int threads_;
    at::ScalarType type_;
    std::optional<Vocabulary> vocabulary_;
    tensor::Weights weights_;
    Network network_;
    std::vector<TensorBytes> memory_;
};

}  // namespace

std::shared_ptr<const LoadedModel> load(const LoadOptions& options) {
    if (options.device != "cpu")
        throw Error(ErrorCode::DeviceUnavailable, "Whisper runs on the CPU only, not on " + options.device);
    const Config config = readConfig(options.folder);
    return tensor::runInference([&]() -> std::shared_ptr<const LoadedModel> {
        return std::make_shared<const Model>(config, tensor::Weights::open(options.folder), options);
    });
}

}  // namespace timbre::models::whisper
