#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// Dynamic time warping of tokens against the positions of the encoder. Pure functions.
// Source: Giorgino, "Computing and Visualizing Dynamic Time Warping Alignments in R", 2009 (symmetric steps
// without weights); choices between equals and borders as in openai/whisper timing.py; spec.md.

// The cheapest way through a matrix, from its first element to its last: pairs of row and column, both of
// which never fall.
struct WarpingPath {
    std::vector<std::int64_t> rows, columns;
};

// cost [rows, columns], row after row. Of equally cheap ways the one that stays in its row. A column is -1
// where rows are left over before the first column. Empty for no rows.
WarpingPath warp(std::span<const float> cost, std::int64_t rows, std::int64_t columns);

// How well each token fits each position: the weights of every head, standardised over the tokens and
// smoothed by a median of seven positions, averaged over the heads. A position that all tokens look at
// equally fits none (0), as does everything where there is one token only.
//
// weights  [h, t, s]  softmaxed over s
// returns  [t, s]     float32
at::Tensor fitOf(const at::Tensor& weights);
at::Tensor smoothed(const at::Tensor& weights);  // before the mean over the heads, [h, t, s]

// The position at which each token begins, t of them, from a fit [t, s].
std::vector<std::int64_t> firstPositions(const at::Tensor& fit);

}  // namespace timbre::models::whisper
