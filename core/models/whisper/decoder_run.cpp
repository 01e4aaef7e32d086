#include "core/models/whisper/decoder_run.h"

#include "core/base/error.h"

#include <ATen/ops/logsumexp.h>
#include <ATen/ops/tensor.h>

#include <cmath>

namespace timbre::models::whisper {
namespace {

constexpr std::int64_t kUsualTokens = 64;  // behind the prompt, before the cache grows

}  // namespace

DecoderRun::DecoderRun(const Network& network, const Decoder::Heard& heard)
    : network_(network), heard_(heard) {}

at::Tensor DecoderRun::begin(std::span<const std::vector<std::int64_t>> prompts) {
    std::vector<std::int64_t> ids;
    for (const auto& prompt : prompts) ids.insert(ids.end(), prompt.begin(), prompt.end());
    const auto rows = static_cast<std::int64_t>(prompts.size());
    const auto length = static_cast<std::int64_t>(prompts.front().size());
    cache_.emplace(network_.decoder.begin(rows, length + kUsualTokens));
    prompted_ = network_.decoder(at::tensor(ids).view({rows, length}), heard_, *cache_);
    return logitsAt(length - 1);
}

at::Tensor DecoderRun::logitsAt(std::int64_t at) const {
    return logitsOf(prompted_.slice(1, at, at + 1));
}

at::Tensor DecoderRun::step(std::span<const std::int64_t> tokens) {
    const at::Tensor ids = at::tensor(std::vector<std::int64_t>(tokens.begin(), tokens.end()));
    return logitsOf(network_.decoder(ids.unsqueeze(1), heard_, *cache_));
}

at::Tensor DecoderRun::read(std::span<const std::int64_t> tokens) {
    const at::Tensor ids = at::tensor(std::vector<std::int64_t>(tokens.begin(), tokens.end()));
    const at::Tensor hidden = network_.decoder(ids.unsqueeze(0), heard_, *cache_)[0];
    return network_.decoder.logits(hidden).to(at::kFloat).contiguous();
}

at::Tensor DecoderRun::logitsOf(const at::Tensor& hidden) const {
    return network_.decoder.logits(hidden).select(1, 0).to(at::kFloat).contiguous();
}

std::vector<double> normalisersOf(const at::Tensor& logits) {
    const at::Tensor sums = at::logsumexp(logits, 1).to(at::kDouble).contiguous();
    std::vector<double> normalisers(sums.data_ptr<double>(), sums.data_ptr<double>() + sums.numel());
    for (const double sum : normalisers)
        if (!std::isfinite(sum))
            throw Error(ErrorCode::Internal, "Whisper: a prediction contains NaN or infinity");
    return normalisers;
}

}  // namespace timbre::models::whisper
