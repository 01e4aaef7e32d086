#include "core/models/qwen3/generation.h"

#include "core/base/error.h"

#include <ATen/ops/tensor.h>

#include <algorithm>

namespace timbre::models::qwen3 {
namespace {

// So many positions of a prompt go through the network at once: bounds the memory of a long one, and
// a stop is noticed between them.
constexpr std::int64_t kPromptAtOnce = 512;

std::int64_t draw(const Network& network, const at::Tensor& hidden, tensor::Sampler& sampler,
                  std::span<const std::int64_t> previous) {
    const at::Tensor logits = network.logits(hidden.select(0, 0).select(0, hidden.size(1) - 1));  // [v]
    return sampler.pick({logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel())}, previous);
}

at::Tensor readPrompt(const Network& network, std::span<const std::int64_t> prompt,
                      tensor::KeyValueCache& cache, const std::stop_token& stop) {
    at::Tensor hidden;
    while (!prompt.empty() && !stop.stop_requested()) {
        const auto part = prompt.first(std::min<std::size_t>(prompt.size(), kPromptAtOnce));
        hidden = network.hidden(at::tensor(at::ArrayRef(part.data(), part.size())).unsqueeze(0), cache);
        prompt = prompt.subspan(part.size());
    }
    return hidden;  // [1, of the last part, d]
}

}  // namespace

std::vector<std::int64_t> generate(const Network& network, std::span<const std::int64_t> prompt,
                                   const GenerationOptions& options, const std::stop_token& stop,
                                   const std::function<void(std::int64_t)>& made) {
    if (prompt.empty()) throw Error(ErrorCode::InvalidInput, "a prompt without tokens");
    const auto length = static_cast<std::int64_t>(prompt.size());
    const std::int64_t most = std::min(options.mostTokens, network.mostPositions() - length);
    tensor::KeyValueCache cache = network.emptyCache(1, length + std::max<std::int64_t>(most, 0));
    tensor::Sampler sampler(options.sampling, options.seed);

    std::vector<std::int64_t> tokens(prompt.begin(), prompt.end());
    at::Tensor hidden = readPrompt(network, prompt, cache, stop);
    for (std::int64_t number = 0; number < most && !stop.stop_requested(); ++number) {
        if (number > 0) hidden = network.hidden(at::tensor({tokens.back()}, at::kLong).unsqueeze(0), cache);
        tokens.push_back(draw(network, hidden, sampler, tokens));
        if (made) made(tokens.back());
        if (std::ranges::find(options.stopTokens, tokens.back()) != options.stopTokens.end()) break;
    }
    return {tokens.begin() + length, tokens.end()};
}

}  // namespace timbre::models::qwen3
