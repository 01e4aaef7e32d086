#include "core/tensor/layers/row_convolution.h"

#include "core/base/error.h"
#include "core/tensor/layers/tap_kernels.h"
#include "core/tensor/own_memory.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <memory>
#include <string>

namespace timbre::tensor {
namespace {

// [n] float32, with zeros up to where the last panel of columns ends.
at::Tensor padded(const at::Tensor& vector) {
    const at::Tensor whole = at::zeros({kernels::paddedColumns(vector.numel())});
    whole.slice(0, 0, vector.numel()).copy_(vector);
    return whole;
}

void expect(bool fits, const at::Tensor& weight) {
    if (!fits) {
        std::string sizes;
        for (const auto size : weight.sizes()) sizes += (sizes.empty() ? "" : ", ") + std::to_string(size);
        throw Error(ErrorCode::InvalidInput, "row convolution of other weights: [" + sizes + "]");
    }
}

}  // namespace

Snake::Snake(const at::Tensor& alpha, const at::Tensor& beta, std::int64_t repeats)
    : speed_(padded(alpha.to(at::kFloat).exp().repeat({repeats}))),
      depth_(padded((beta.to(at::kFloat).exp() + 1e-9).reciprocal().repeat({repeats}))) {}

RowConvolution::RowConvolution(const at::Tensor& taps, const at::Tensor& bias, std::int64_t dilation)
    : taps_(taps.size(0)), in_(taps.size(1)), out_(taps.size(2)), dilation_(dilation), bias_(padded(bias)) {
    if (isFast()) {
        packFast(taps);
        return;
    }
    weights_ = ownTensor({kernels::paddedColumns(out_) * taps_ * in_}, at::kFloat);
    kernels::packTaps(taps_, in_, out_, taps.data_ptr<float>(), weights_.data_ptr<float>());
}

RowConvolution RowConvolution::plain(const at::Tensor& weight, const at::Tensor& bias,
                                     std::int64_t dilation) {
    expect(
        weight.dim() == 3 && weight.numel() > 0 && bias.sizes() == weight.sizes().slice(0, 1) && dilation > 0,
        weight);
    return {weight.to(at::kFloat).permute({2, 1, 0}).contiguous(), bias, dilation};
}

// out[t·s + p] = Σ_i x[t][i]·w[i][:, p] + x[t-1][i]·w[i][:, p + s] + …: a plain convolution that makes the
// s steps of a row at once. Its first tap is the oldest row.
RowConvolution RowConvolution::transposed(const at::Tensor& weight, const at::Tensor& bias,
                                          std::int64_t stride) {
    expect(
        weight.dim() == 3 && weight.numel() > 0 && bias.sizes() == weight.sizes().slice(1, 1) && stride > 0,
        weight);
    const std::int64_t in = weight.size(0), out = weight.size(1), kernel = weight.size(2);
    const std::int64_t taps = (kernel + stride - 1) / stride;
    const at::Tensor whole = at::constant_pad_nd(weight.to(at::kFloat), {0, taps * stride - kernel});
    const at::Tensor order = whole.view({in, out, taps, stride}).permute({2, 0, 3, 1}).flip({0});
    return {order.reshape({taps, in, stride * out}).contiguous(), bias.repeat({stride}), 1};
}

// Narrower ones spend more on the sums than they save in products, and a step of a few rows reads the
// weights of wider ones longer than it multiplies: there are twice as many at the points.
bool RowConvolution::isFast() const {
    constexpr std::int64_t kWide = 64, kTooWide = 1 << 20, kWhole = 16;
    return taps_ > kernels::kTileSteps && taps_ <= 2 * kernels::kTileSteps && in_ >= kWide && out_ >= kWide &&
           in_ % kWhole == 0 && out_ % kWhole == 0 && in_ * out_ <= kTooWide;
}

// For every point a filter of two taps: what the first and the second half of the filter are there.
void RowConvolution::packFast(const at::Tensor& taps) {
    using kernels::kPoints;
    const std::int64_t size = kernels::paddedColumns(out_) * 2 * in_;
    weights_ = ownTensor({kPoints * size}, at::kFloat);
    for (std::int64_t point = 0; point < kPoints; ++point) {
        const at::Tensor halves = at::zeros({2, in_, out_}, at::kDouble);
        for (std::int64_t tap = 0; tap < taps_; ++tap)
            halves[tap / kernels::kTileSteps].add_(taps[tap].to(at::kDouble),
                                                   kernels::kPointWeights[point][tap % kernels::kTileSteps]);
        kernels::packTaps(2, in_, out_, halves.to(at::kFloat).data_ptr<float>(),
                          weights_.data_ptr<float>() + point * size);
    }
}

void RowConvolution::runFast(const float* x, std::int64_t t, const Result& result) const {
    const kernels::FilterTiles tiles{t, dilation_};
    const std::int64_t rows = tiles.tileRows(), points = kernels::kPoints;
    const auto count = static_cast<std::size_t>(points * ((rows + dilation_) * in_ + rows * out_));
    const std::unique_ptr<float[]> sums(new float[count]);  // not zeroed: all of it is written
    float* products = sums.get() + points * (rows + dilation_) * in_;
    kernels::toPoints(tiles, x, past() + t, in_, sums.get());
    kernels::multiplyTaps({.rows = rows,
                           .in = in_,
                           .out = out_,
                           .taps = 2,
                           .dilation = dilation_,
                           .x = sums.get(),
                           .weights = weights_.data_ptr<float>(),
                           .bias = nullptr,
                           .residual = nullptr,
                           .y = products,
                           .speed = nullptr,
                           .depth = nullptr,
                           .snaked = nullptr,
                           .batch = points,
                           .xStride = (rows + dilation_) * in_});
    kernels::fromPoints(tiles, products, product(x, t, result));
}

kernels::TapProduct RowConvolution::product(const float* x, std::int64_t t, const Result& result) const {
    const bool snakes = result.snaked != nullptr;
    return {.rows = t,
            .in = in_,
            .out = out_,
            .taps = taps_,
            .dilation = dilation_,
            .x = x,
            .weights = weights_.data_ptr<float>(),
            .bias = bias_.data_ptr<float>(),
            .residual = result.residual,
            .y = result.y,
            .speed = snakes ? result.snake->speed_.data_ptr<float>() : nullptr,
            .depth = snakes ? result.snake->depth_.data_ptr<float>() : nullptr,
            .snaked = result.snaked};
}

void RowConvolution::operator()(const float* x, std::int64_t t, const Result& result) const {
    if (!isFast()) return kernels::multiplyTaps(product(x, t, result));
    // Pieces whose sums stay in the caches, of whole tiles.
    constexpr std::int64_t kPiece = 512;
    const std::int64_t tile = kernels::kTileSteps * dilation_;
    const std::int64_t piece = std::max<std::int64_t>(1, kPiece / tile) * tile;
    for (std::int64_t first = 0; first < t; first += piece) {
        Result part = result;
        if (part.y != nullptr) part.y += first * out_;
        if (part.residual != nullptr) part.residual += first * out_;
        if (part.snaked != nullptr) part.snaked += first * out_;
        runFast(x + first * in_, std::min(piece, t - first), part);
    }
}

void PastRows::putBefore(float* buffer) const {
    std::copy(values_.begin(), values_.end(), buffer);
}

void PastRows::takeFrom(const float* buffer, std::int64_t t) {
    std::copy_n(buffer + t * width_, values_.size(), values_.begin());
}

}  // namespace timbre::tensor
