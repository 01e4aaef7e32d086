#pragma once

#include "core/models/whisper/decoder_run.h"
#include "core/models/whisper/logit_rules.h"
#include "core/models/whisper/window_decoder.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace timbre::models::whisper {

// The ways to search through the tokens of a window. All begin behind the prompt, end every row at the end
// token, after `mostTokens` or where the decoder knows no more positions, and look at `stop` between
// tokens.
struct SearchBounds {
    std::int64_t end = 0;
    std::int64_t mostTokens = 224;
    std::stop_token stop;
};

// One row per row of `logits` [rows, v], always the likeliest token.
std::vector<Hypothesis> searchLikeliest(DecoderRun& run, at::Tensor logits, const LogitRules& rules,
                                        const SearchBounds& bounds, const WindowDecoder::Progress& progress);

// The same row that searchLikeliest() finds from one row of logits, up to the order of sums, in fewer passes:
// as far as `draft` guesses right, many tokens are looked at together.
Hypothesis searchDrafted(DecoderRun& run, at::Tensor logits, const LogitRules& rules,
                         const SearchBounds& bounds, std::span<const std::int64_t> draft);

// `count` rows from one row of logits, drawn from softmax(logits / temperature).
std::vector<Hypothesis> searchDrawn(DecoderRun& run, const at::Tensor& logits, const LogitRules& rules,
                                    const SearchBounds& bounds, double temperature, std::int64_t count,
                                    std::uint64_t seed);

// Beam search from one row of logits: the finished rows, at least one.
// Source: openai/whisper decoding.py, BeamSearchDecoder; patience: Kasai et al., arXiv 2204.05424.
std::vector<Hypothesis> searchBeams(DecoderRun& run, const at::Tensor& logits, const LogitRules& rules,
                                    const SearchBounds& bounds, std::int64_t beams, double patience);

// Forbids what may not follow each row.
void applyRules(const LogitRules& rules, at::Tensor& logits, const std::vector<Hypothesis>& rows);

}  // namespace timbre::models::whisper
