#include "core/tensor/layers/rotary.h"

#include "core/base/error.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty.h>
#include <c10/util/Exception.h>

#include <cmath>
#include <string>

namespace timbre::tensor {
namespace {

// Below this many numbers, waking the other threads costs more than they save.
constexpr std::int64_t kWorthSharing = 64 * 1024;

// The `heads` vectors of one position, behind one another.
void turnHalves(float* x, std::int64_t heads, std::int64_t width, const float* cosines, const float* sines,
                std::int64_t pairs) {
    for (std::int64_t head = 0; head < heads; ++head) {
        float* first = x + head * width;
        float* second = first + pairs;
#pragma omp simd
        for (std::int64_t j = 0; j < pairs; ++j) {
            const float turned = first[j] * cosines[j] - second[j] * sines[j];
            second[j] = second[j] * cosines[j] + first[j] * sines[j];
            first[j] = turned;
        }
    }
}

void turnNeighbours(float* x, std::int64_t heads, std::int64_t width, const float* cosines,
                    const float* sines, std::int64_t pairs) {
    for (std::int64_t head = 0; head < heads; ++head) {
        float* vector = x + head * width;
        for (std::int64_t j = 0; j < pairs; ++j) {
            const float first = vector[2 * j], second = vector[2 * j + 1];
            vector[2 * j] = first * cosines[j] - second * sines[j];
            vector[2 * j + 1] = second * cosines[j] + first * sines[j];
        }
    }
}

}  // namespace

Rotary::Rotary(std::int64_t width, double theta, RotaryStyle style) : style_(style) {
    if (width <= 0 || width % 2 != 0)
        throw Error(ErrorCode::Unsupported, "rotary width: expected even, found " + std::to_string(width));
    frequencies_ = at::empty({width / 2});
    auto frequency = frequencies_.accessor<float, 1>();
    for (std::int64_t j = 0; j < width / 2; ++j)
        frequency[j] =
            static_cast<float>(std::pow(theta, -2.0 * static_cast<double>(j) / static_cast<double>(width)));
}

RotaryTable Rotary::table(std::int64_t position, std::int64_t count) const {
    const at::Tensor positions = at::arange(position, position + count, at::kFloat);
    const at::Tensor angles = positions.unsqueeze(1) * frequencies_;  // [t, d/2]
    return {angles.cos(), angles.sin(), style_};
}

void Rotary::turns(std::int64_t position, float* cosines, float* sines) const {
    const auto* frequencies = frequencies_.data_ptr<float>();
    for (std::int64_t j = 0; j < pairs(); ++j) {
        const float angle = static_cast<float>(position) * frequencies[j];
        cosines[j] = std::cos(angle);
        sines[j] = std::sin(angle);
    }
}

void rotateHeads(float* x, std::int64_t heads, std::int64_t width, RotaryStyle style, std::int64_t pairs,
                 const float* cosines, const float* sines) {
    const auto turn = style == RotaryStyle::SplitHalf ? turnHalves : turnNeighbours;
    turn(x, heads, width, cosines, sines, pairs);
}

void rotate(at::Tensor& x, const RotaryTable& table) {
    const std::int64_t batch = x.size(0), steps = x.size(1), heads = x.size(2), width = x.size(3);
    const std::int64_t pairs = table.cosines.size(1);
    TORCH_CHECK(x.is_contiguous() && table.cosines.size(0) == steps && 2 * pairs <= width, "rotate: x ",
                x.sizes(), ", table ", table.cosines.sizes());
    auto* data = x.data_ptr<float>();
    const auto* cosines = table.cosines.data_ptr<float>();
    const auto* sines = table.sines.data_ptr<float>();
#pragma omp parallel for if (x.numel() > kWorthSharing)
    for (std::int64_t row = 0; row < batch * steps; ++row) {
        const std::int64_t step = row % steps;
        rotateHeads(data + row * heads * width, heads, width, table.style, pairs, cosines + step * pairs,
                    sines + step * pairs);
    }
}

}  // namespace timbre::tensor
