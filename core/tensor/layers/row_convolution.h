#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace timbre::tensor {

namespace kernels {
struct TapProduct;
}

// The periodic activation x + sin²(x · e^α) / (e^β + 1e-9) per channel, ready to be fused into the
// convolution before it. Immutable; any thread.
class Snake {
public:
    // alpha, beta [channels]; repeated for the `repeats` steps that a transposed convolution makes of one.
    Snake(const at::Tensor& alpha, const at::Tensor& beta, std::int64_t repeats = 1);

private:
    friend class RowConvolution;
    at::Tensor speed_, depth_;
};

// A causal convolution over time of rows [t, channels] in plain float32 memory, plain or transposed, for
// networks in which nearly everything is one: several times as fast as libtorch's in steps of a few rows,
// and as fast as a large matrix product in long ones. The weights are kept in an order of their own.
// Wide filters of five to eight taps are computed with half of the multiplications (tap_kernels.h).
// A transposed one makes `stride` steps of each row: [t, stride · out] is [t · stride, out] in memory.
// Immutable; any thread.
class RowConvolution {
public:
    // weight [out, in, kernel], bias [out]. Throws Error(InvalidInput) if they are not.
    static RowConvolution plain(const at::Tensor& weight, const at::Tensor& bias, std::int64_t dilation = 1);
    // weight [in, out, kernel], bias [out].
    static RowConvolution transposed(const at::Tensor& weight, const at::Tensor& bias, std::int64_t stride);

    // Where the result goes; what is null is not made.
    struct Result {
        float* y = nullptr;               // [t, outputs]
        const float* residual = nullptr;  // [t, outputs], added before anything is written; may be y
        const Snake* snake = nullptr;
        float* snaked = nullptr;  // [t, outputs], with `snake`
    };
    // x [past() + t, inputs]: what came before, zeros at the beginning, and t new rows.
    void operator()(const float* x, std::int64_t t, const Result& result) const;

    std::int64_t past() const { return (taps_ - 1) * dilation_; }  // rows that a new row still sees
    std::int64_t inputs() const { return in_; }
    std::int64_t outputs() const { return out_; }  // numbers for one row; `stride` rows if transposed
    std::int64_t bytes() const { return static_cast<std::int64_t>(weights_.nbytes()); }

private:
    // taps [taps, in, out], contiguous
    RowConvolution(const at::Tensor& taps, const at::Tensor& bias, std::int64_t dilation);
    kernels::TapProduct product(const float* x, std::int64_t t, const Result& result) const;
    bool isFast() const;
    void packFast(const at::Tensor& taps);
    void runFast(const float* x, std::int64_t t, const Result& result) const;

    std::int64_t taps_ = 0, in_ = 0, out_ = 0, dilation_ = 1;
    at::Tensor weights_, bias_;
};

// The rows that a convolution still sees: its run state. Zeros at first. One run, one thread.
class PastRows {
public:
    PastRows() = default;
    PastRows(std::int64_t rows, std::int64_t width)
        : width_(width), values_(static_cast<std::size_t>(rows * width)) {}
    explicit PastRows(const RowConvolution& convolution)
        : PastRows(convolution.past(), convolution.inputs()) {}

    // Writes them to the front of `buffer` [past + t, width], and takes the last ones from there once the
    // t new rows behind them are known.
    void putBefore(float* buffer) const;
    void takeFrom(const float* buffer, std::int64_t t);
    std::int64_t size() const { return static_cast<std::int64_t>(values_.size()); }  // numbers

private:
    std::int64_t width_ = 0;
    std::vector<float> values_;
};

}  // namespace timbre::tensor
