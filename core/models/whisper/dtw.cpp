#include "core/models/whisper/dtw.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/std_mean.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace timbre::models::whisper {
namespace {

constexpr std::int64_t kMedianWidth = 7, kMedianSide = kMedianWidth / 2;

enum class Step : std::uint8_t { Diagonal, Down, Right };  // how a cell was reached

// Pairs that are brought into order one after the other; then the median stands in the middle. Found for
// hardware, it has no branches, so that the compiler does many medians at once.
// Source: Smith, "Implementing Median Filters in XC4000E FPGAs", Xcell 23, 1996.
constexpr std::pair<int, int> kMedianNetwork[] = {{0, 5}, {0, 3}, {1, 6}, {2, 4}, {0, 1}, {3, 5}, {2, 6},
                                                  {2, 3}, {3, 6}, {4, 5}, {1, 4}, {1, 3}, {3, 4}};

inline float medianOf(const float* seven) {
    float window[kMedianWidth];
    for (int i = 0; i < kMedianWidth; ++i) window[i] = seven[i];
#pragma GCC unroll 13
    for (const auto& [one, other] : kMedianNetwork) {
        const float low = window[one] < window[other] ? window[one] : window[other];
        const float high = window[one] < window[other] ? window[other] : window[one];
        window[one] = low;
        window[other] = high;
    }
    return window[kMedianSide];
}

// One row, its ends reflected. count > kMedianSide; padded: count + 2 · kMedianSide numbers of room.
void medianOfRow(const float* row, std::int64_t count, float* padded, float* to) {
    std::copy_n(row, count, padded + kMedianSide);
    for (std::int64_t i = 1; i <= kMedianSide; ++i) {
        padded[kMedianSide - i] = row[i];
        padded[kMedianSide + count - 1 + i] = row[count - 1 - i];
    }
    for (std::int64_t i = 0; i < count; ++i) to[i] = medianOf(padded + i);
}

}  // namespace

WarpingPath warp(std::span<const float> cost, std::int64_t rows, std::int64_t columns) {
    // One row and one column more than the matrix, before its first.
    const auto width = static_cast<std::size_t>(columns + 1);
    std::vector<float> total(static_cast<std::size_t>(rows + 1) * width,
                             std::numeric_limits<float>::infinity());
    std::vector<Step> steps(total.size(), Step::Down);
    std::fill_n(steps.begin(), width, Step::Right);
    total.front() = 0;
    for (std::size_t i = 1; i <= static_cast<std::size_t>(rows); ++i)
        for (std::size_t j = 1; j < width; ++j) {
            const std::size_t at = i * width + j;
            const float diagonal = total[at - width - 1], up = total[at - width], left = total[at - 1];
            Step step = Step::Right;
            if (diagonal < up && diagonal < left)
                step = Step::Diagonal;
            else if (up < diagonal && up < left)
                step = Step::Down;
            const float before = step == Step::Diagonal ? diagonal : step == Step::Down ? up : left;
            total[at] = cost[(i - 1) * (width - 1) + j - 1] + before;
            steps[at] = step;
        }

    WarpingPath path;
    std::int64_t i = rows, j = columns;
    while (i > 0 || j > 0) {
        path.rows.push_back(i - 1);
        path.columns.push_back(j - 1);
        const Step step = steps[static_cast<std::size_t>(i) * width + static_cast<std::size_t>(j)];
        if (step != Step::Right) --i;
        if (step != Step::Down) --j;
    }
    std::ranges::reverse(path.rows);
    std::ranges::reverse(path.columns);
    return path;
}

at::Tensor smoothed(const at::Tensor& weights) {
    const auto [deviation, mean] = at::std_mean(weights, {1}, false, true);  // of the population
    const at::Tensor standard =
        at::where(deviation > 0, (weights - mean) / deviation, at::zeros_like(weights)).contiguous();
    const std::int64_t positions = weights.size(2), rows = weights.size(0) * weights.size(1);
    if (positions <= kMedianSide) return standard;
    at::Tensor result = at::empty_like(standard);
    std::vector<float> padded(static_cast<std::size_t>(positions + 2 * kMedianSide));
    for (std::int64_t row = 0; row < rows; ++row)
        medianOfRow(standard.data_ptr<float>() + row * positions, positions, padded.data(),
                    result.data_ptr<float>() + row * positions);
    return result;
}

at::Tensor fitOf(const at::Tensor& weights) {
    return smoothed(weights).mean(0);
}

std::vector<std::int64_t> firstPositions(const at::Tensor& fit) {
    const at::Tensor cost = (-fit).contiguous();
    const WarpingPath path =
        warp({cost.data_ptr<float>(), static_cast<std::size_t>(cost.numel())}, cost.size(0), cost.size(1));
    std::vector<std::int64_t> first;
    for (std::size_t i = 0; i < path.rows.size(); ++i)
        if (i == 0 || path.rows[i] != path.rows[i - 1]) first.push_back(path.columns[i]);
    return first;
}

}  // namespace timbre::models::whisper
