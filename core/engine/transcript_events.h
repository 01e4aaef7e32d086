#pragma once

#include "core/base/error.h"
#include "core/storage/records.h"
#include "core/text/error_rate.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace timbre::engine {

using TranscriptTask = std::int64_t;  // what TranscriptDesk was asked for; 0 = none

// Who spoke each segment, found by the sound of the voices. A proposal: nothing is changed until it
// comes back as an edit.
struct SpeakersFound {
    TranscriptTask task;
    storage::JobId job;
    std::vector<storage::Speaker> speakers;        // those of before where they were heard again
    std::vector<std::pair<int, int>> assignments;  // {number of the segment, id of the speaker}
};
// The segments in another language. A proposal, as SpeakersFound.
struct Translated {
    TranscriptTask task;
    storage::JobId job;
    std::vector<std::pair<int, std::string>> texts;  // {number of the segment, its translation}
};
// What another recogniser heard; whereby its words differ from ours. A proposal.
struct HeardAgain {
    struct Difference {
        int segment = 0;                  // its number
        std::size_t word = 0, count = 0;  // of its words that differ; count 0: something is missing
        std::string heard;                // instead; empty: the other heard nothing there
        std::int64_t startMs = 0, endMs = 0;
    };
    TranscriptTask task;
    storage::JobId job;
    std::string recogniser;
    std::vector<text::Segment> segments;
    std::vector<Difference> differences;
};
// A take was listened to: what of its text was heard. Kept with the history item.
struct TakeChecked {
    TranscriptTask task;
    std::int64_t historyId;
    storage::TakeCheck check;
};
struct TranscriptTaskProgressed {  // at most 20 a second
    TranscriptTask task;
    std::string stage;  // "read", "load", "listen", "voices", "compare"
    double fraction;    // 0…1; below 0: not known
};
struct TranscriptTaskFailed {
    TranscriptTask task;
    Error error;
};
struct TranscriptTaskCancelled {
    TranscriptTask task;
};

// Every task ends with exactly one of these, TranscriptTaskProgressed apart.
using TranscriptEvent = std::variant<SpeakersFound, Translated, HeardAgain, TakeChecked,
                                     TranscriptTaskProgressed, TranscriptTaskFailed, TranscriptTaskCancelled>;

}  // namespace timbre::engine
