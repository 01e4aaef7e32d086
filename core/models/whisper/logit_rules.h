#pragma once

#include "core/models/whisper/vocabulary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// Which tokens may follow, by setting the logits of the others to -inf: no symbols that are not spoken, no
// blank text, timestamps that come in pairs and never go back. Immutable; any thread.
// Source: openai/whisper decoding.py, SuppressBlank, SuppressTokens, ApplyTimestampRules, in that order.
class LogitRules {
public:
    // mostInitial: of the first timestamp, in steps; absent: any. Without timestamps their tokens are not
    // suppressed either, as in the references.
    // isEndless, for measuring with weights that know no language: behind the first timestamp only text
    // follows, no token twice, and never the end.
    LogitRules(const Vocabulary& vocabulary, bool timestamps, std::optional<std::int64_t> mostInitial,
               bool isEndless = false);

    // logits: of every token, [vocabulary]; made: the tokens of this window so far, without prompt and
    // prefix.
    void apply(std::span<float> logits, std::span<const std::int64_t> made) const;

private:
    void applyEndless(std::span<float> logits, std::span<const std::int64_t> made) const;
    void applyTimestamps(std::span<float> logits, std::span<const std::int64_t> made) const;

    std::vector<std::int64_t> never_, notFirst_;
    std::int64_t end_, noTimestamps_, firstTimestamp_;
    bool timestamps_, isEndless_;
    std::optional<std::int64_t> mostInitial_;
};

}  // namespace timbre::models::whisper
