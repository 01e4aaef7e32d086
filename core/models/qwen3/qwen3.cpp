#include "core/models/qwen3/qwen3.h"

#include "core/base/error.h"
#include "core/models/qwen3/generation.h"
#include "core/models/qwen3/network.h"
#include "core/tensor/inference.h"
#include "core/tensor/precision.h"
#include "core/tensor/thread_scope.h"
#include "core/tensor/weights.h"
#include "core/text/tokenizer/tokenizer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace timbre::models::qwen3 {
namespace {

constexpr std::string_view kSample = "The days of the week are Monday, Tuesday,";
constexpr std::int64_t kSampleTokens = 16;

// Checkpoints under test may come without the files of a tokenizer; the tokens are the real thing.
std::shared_ptr<const text::Tokenizer> tokenizerOf(const std::filesystem::path& folder) {
    try {
        return text::Tokenizer::load(folder);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound) return nullptr;
        throw;
    }
}

class Qwen3 : public LoadedModel {
public:
    Qwen3(tensor::Weights weights, const Config& config, const LoadOptions& options)
        : weights_(std::move(weights)),
          config_(config),
          threads_(options.threads),
          tokenizer_(tokenizerOf(options.folder)),
          network_(weights_, config, tensor::storageType(options.precision)),
          memory_(weights_.memory()) {}

    std::span<const TensorBytes> memory() const override { return memory_; }

    Inference infer(const std::stop_token& stop) const override {
        const std::vector<std::int64_t> prompt = samplePrompt();
        const auto start = std::chrono::steady_clock::now();
        const auto tokens = tensor::runInference([&] {
            const tensor::ThreadScope threads(threads_);
            return generate(network_, prompt, {.mostTokens = kSampleTokens, .stopTokens = config_.stopTokens},
                            stop);
        });
        weights_.check();

        Inference inference;
        inference.task = "text";
        inference.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        inference.tokens = static_cast<std::int64_t>(tokens.size());
        inference.result = describe(tokens, inference.seconds);
        return inference;
    }

private:
    std::vector<std::int64_t> samplePrompt() const {
        std::vector<std::int64_t> prompt;
        if (tokenizer_) {
            for (const text::TokenId id : tokenizer_->encode(kSample)) prompt.push_back(id);
        } else {
            for (std::int64_t id = 0; id < kSampleTokens; ++id) prompt.push_back(id % config_.vocabulary);
        }
        return prompt;
    }

    std::string describe(const std::vector<std::int64_t>& tokens, double seconds) const {
        char speed[32];
        std::snprintf(speed, sizeof speed, "%.1f", static_cast<double>(tokens.size()) / seconds);
        std::string result = std::to_string(tokens.size()) + " tokens, " + speed + " a second";
        if (!tokenizer_) return result + ", every logit a number";
        std::vector<text::TokenId> ids(tokens.size());
        std::ranges::transform(tokens, ids.begin(),
                               [](std::int64_t id) { return static_cast<text::TokenId>(id); });
        return result + ": \"" + std::string(kSample) + tokenizer_->decode(ids, true) + "\"";
    }

    tensor::Weights weights_;
    Config config_;
    int threads_;
    std::shared_ptr<const text::Tokenizer> tokenizer_;
    Network network_;
    std::vector<TensorBytes> memory_;
};

}  // namespace

std::shared_ptr<const LoadedModel> load(const LoadOptions& options) {
    if (options.device != "cpu")
        throw Error(ErrorCode::DeviceUnavailable,
                    "Qwen3 computes on the CPU in this version, not on " + options.device);
    const Config config = readConfig(options.folder);
    return tensor::runInference([&]() -> std::shared_ptr<const LoadedModel> {
        const tensor::ThreadScope threads(options.threads);
        return std::make_shared<const Qwen3>(tensor::Weights::open(options.folder), config, options);
    });
}

}  // namespace timbre::models::qwen3
