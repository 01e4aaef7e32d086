// The encoder in bf16: what flows from layer to layer stays float32, what is multiplied is rounded once, and
// norms, GELU and sums are done where the products leave their numbers.
#include "core/models/whisper/encoder.h"
#include "core/tensor/layers/many_rows.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>
#include <c10/util/BFloat16.h>

#include <cmath>

namespace timbre::models::whisper {
namespace {

namespace kernels = tensor::kernels;
using c10::BFloat16;
using kernels::Into;

at::Tensor bf16Rows(std::int64_t rows, std::int64_t width) {
    return at::empty({rows, width}, at::kBFloat16);
}

// Of a tensor of rows.
kernels::ManyRows rowsOf(const at::Tensor& x) {
    return {x.data_ptr<BFloat16>(), x.size(0), x.size(1), x.size(1)};
}

void multiply(const at::Tensor& x, const tensor::Linear& linear, Into into, const at::Tensor& out,
              float scale = 1) {
    const kernels::Matrix matrix = linear.matrix();
    kernels::multiplyMany(
        rowsOf(x), static_cast<const BFloat16*>(matrix.weights), matrix.rows,
        {.into = into, .out = out.data_ptr(), .stride = matrix.rows, .bias = matrix.bias, .scale = scale});
}

void normalise(const tensor::LayerNorm& norm, const at::Tensor& x, const at::Tensor& out) {
    kernels::normaliseMany(x.size(0), norm.width, x.data_ptr<float>(), norm.weight.data_ptr<float>(),
                           norm.bias.data_ptr<float>(), static_cast<float>(norm.epsilon),
                           out.data_ptr<BFloat16>());
}

}  // namespace

bool Encoder::hasManyRows() const {
    if (!firstRows_.defined() || !kernels::hasManyRows() || blocks_.empty()) return false;
    const std::int64_t width = positions_.size(1), head = width / blocks_.front().attention.heads;
    const bool even = positions_.size(0) % 2 == 0 && head % 2 == 0 && 3 * first_.shape().in % 2 == 0 &&
                      blocks_.front().feedForward.up.outputs() % 2 == 0;
    return even && head <= kernels::kPanel;
}

// A convolution is a product whose rows overlap: what an output sees lies in one piece, channel by channel
// within a frame. A frame of nought at both ends pads.
void Encoder::embedMany(const at::Tensor& mel, const at::Tensor& x) const {
    const std::int64_t frames = mel.size(1), bands = mel.size(0), width = x.size(1);
    const at::Tensor padded = at::zeros({frames + 2, bands}, at::kBFloat16);
    padded.narrow(0, 1, frames).copy_(mel.transpose(0, 1));
    const at::Tensor frequencies = at::zeros({frames + 2, width}, at::kBFloat16);
    kernels::multiplyMany({padded.data_ptr<BFloat16>(), frames, 3 * bands, bands},
                          firstRows_.data_ptr<BFloat16>(), width,
                          {.into = Into::GeluBf16,
                           .out = frequencies.data_ptr<BFloat16>() + width,
                           .stride = width,
                           .bias = firstBias_.data_ptr<float>()});
    kernels::multiplyMany({frequencies.data_ptr<BFloat16>(), x.size(0), 3 * width, 2 * width},
                          secondRows_.data_ptr<BFloat16>(), width,
                          {.into = Into::GeluFloat,
                           .out = x.data_ptr<float>(),
                           .stride = width,
                           .bias = secondBias_.data_ptr<float>()});
    x.add_(positions_);
}

at::Tensor Encoder::encodeMany(const at::Tensor& mel) const {
    const std::int64_t rows = positions_.size(0), width = positions_.size(1);
    const at::Tensor x = at::empty({rows, width});
    embedMany(mel, x);
    const at::Tensor operand = bf16Rows(rows, width), queries = bf16Rows(rows, width),
                     keys = bf16Rows(rows, width), values = bf16Rows(rows, width);
    at::Tensor raised;
    for (const Block& block : blocks_) {
        const tensor::MultiHeadAttention& attention = block.attention;
        const std::int64_t headWidth = width / attention.heads;
        normalise(block.attentionNorm, x, operand);
        multiply(operand, attention.query, Into::Bf16, queries, 1 / std::sqrt(static_cast<float>(headWidth)));
        multiply(operand, attention.key, Into::Bf16, keys);
        multiply(operand, attention.value, Into::Bf16, values);
        kernels::attendMany({.rows = rows,
                             .heads = attention.heads,
                             .headWidth = headWidth,
                             .queries = queries.data_ptr<BFloat16>(),
                             .keys = keys.data_ptr<BFloat16>(),
                             .values = values.data_ptr<BFloat16>()},
                            operand.data_ptr<BFloat16>());
        multiply(operand, attention.out, Into::AddFloat, x);
        normalise(block.feedForwardNorm, x, operand);
        if (!raised.defined()) raised = bf16Rows(rows, block.feedForward.up.outputs());
        multiply(operand, block.feedForward.up, Into::GeluBf16, raised);
        multiply(raised, block.feedForward.down, Into::AddFloat, x);
    }
    return norm_(x);
}

}  // namespace timbre::models::whisper
