#pragma once

#include "core/engine/transcript_events.h"
#include "ui/transcribe/transcript_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace timbre::ui {

// One place where another recogniser heard something else: words of a segment, or what fills a gap.
struct Difference {
    QString before, ours, theirs, after;  // `before` and `after`: the rest of the segment
    qint64 startMs = 0, endMs = 0;
    TranscriptModel::Replacement words;
    std::optional<TranscriptModel::Filling> gap;  // instead of `words`
    bool take = false;                            // theirs
};

// What differs, in order of time. Only what stands in the transcript as it was when it was heard again.
std::vector<Difference> differencesOf(const TranscriptModel& model, const engine::HeardAgain& heard);

// The same as doubts: each of our words with the other's as an alternative.
std::vector<TranscriptModel::Doubt> doubtsOf(const TranscriptModel& model, const engine::HeardAgain& heard);

}  // namespace timbre::ui
