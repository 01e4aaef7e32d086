#include "core/models/qwen3_tts/codec_codebooks.h"

#include "core/base/error.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace timbre::models::qwen3_tts {
namespace {

// Qwen3-TTS tokenizer, EuclideanCodebook: codes that were hardly used are not blown up.
constexpr float kLeastUsage = 1e-5F;

tensor::Linear takeProjection(tensor::Weights& weights, const std::string& name, std::int64_t in,
                              std::int64_t out) {
    return tensor::Linear(
        tensor::takeAs(at::kFloat, weights, name + ".output_proj.weight", {out, in, 1}).view({out, in}));
}

}  // namespace

CodecCodebooks::CodecCodebooks(const CodecDecoderConfig& config, tensor::Weights& weights)
    : size_(config.codebookSize),
      width_(config.codebookWidth / 2),
      first_(takeProjection(weights, "rvq_first", width_, config.codebookWidth)),
      rest_(takeProjection(weights, "rvq_rest", width_, config.codebookWidth)) {
    books_.push_back(takeBook(config, weights, "rvq_first.vq.layers.0"));
    for (std::int64_t group = 1; group < config.groups; ++group)
        books_.push_back(takeBook(config, weights, "rvq_rest.vq.layers." + std::to_string(group - 1)));
}

CodecCodebooks::Book CodecCodebooks::takeBook(const CodecDecoderConfig& config, tensor::Weights& weights,
                                              const std::string& name) {
    const std::int64_t size = config.codebookSize, width = config.codebookWidth / 2;
    return {tensor::takeAs(at::kFloat, weights, name + "._codebook.embedding_sum", {size, width}),
            tensor::takeAs(at::kFloat, weights, name + "._codebook.cluster_usage", {size})};
}

void CodecCodebooks::addTo(float* sum, const Book& book, std::int64_t code) const {
    if (code < 0 || code >= size_)
        throw Error(ErrorCode::InvalidInput, "codec code: expected 0 to " + std::to_string(size_ - 1) +
                                                 ", found " + std::to_string(code));
    const float* vector = book.sums.data_ptr<float>() + code * width_;
    const float usage = std::max(book.usage.data_ptr<float>()[code], kLeastUsage);
    for (std::int64_t i = 0; i < width_; ++i) sum[i] += vector[i] / usage;
}

at::Tensor CodecCodebooks::operator()(const at::Tensor& codes) const {
    const auto groups = static_cast<std::int64_t>(books_.size());
    if (codes.dim() != 2 || codes.size(1) != groups || codes.scalar_type() != at::kLong)
        throw Error(ErrorCode::InvalidInput,
                    "codec codes: expected whole numbers [frames, " + std::to_string(groups) + "]");
    const at::Tensor numbers = codes.contiguous();
    const auto* code = numbers.data_ptr<std::int64_t>();
    const std::int64_t frames = codes.size(0);
    const at::Tensor semantic = at::zeros({frames, width_}), residual = at::zeros({frames, width_});
    for (std::int64_t t = 0; t < frames; ++t)
        for (std::size_t group = 0; group < books_.size(); ++group, ++code) {
            const at::Tensor& sum = group == 0 ? semantic : residual;
            addTo(sum.data_ptr<float>() + t * width_, books_[group], *code);
        }
    return first_(semantic).add_(rest_(residual));
}

}  // namespace timbre::models::qwen3_tts
