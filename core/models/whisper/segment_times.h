#pragma once

#include "core/models/whisper/long_form.h"

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// How the tokens of a window fall into segments.
struct WindowSegments {
    std::vector<LongSegment> segments;  // tokens, start and end alone
    std::int64_t seek = 0;              // where the next window begins
    bool endsOpen = false;              // the last timestamp stands alone: speech goes on until the end
};

// Cuts at pairs of timestamps. What stands behind the last pair is left to the next window, which begins
// there; alone: there is none that could, so it is the last segment. Without any pair the window is one
// segment. Source: openai/whisper transcribe.py.
WindowSegments segmentsAt(std::span<const std::int64_t> tokens, const Vocabulary& vocabulary,
                          const LongWindow& window, bool alone);

}  // namespace timbre::models::whisper
