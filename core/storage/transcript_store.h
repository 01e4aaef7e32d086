#pragma once

#include "core/storage/database.h"
#include "core/storage/decoded_spans.h"
#include "core/storage/records.h"

#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// A transcript: segments that a recogniser adds at the end and that a person edits meanwhile, and its
// speakers. Reading: any connection; writing: engine thread only.
class TranscriptStore {
public:
    explicit TranscriptStore(Database& database) : database_(database) {}

    // Adds what was decoded under the next free number, whatever was edited before, and notes how far
    // decoding came: `span`, or up to its end. Returns the record as it is stored.
    SegmentRecord append(JobId job, SegmentRecord record, std::optional<DecodedSpan> span = std::nullopt);
    void addDecoded(JobId job, DecodedSpan span);
    DecodedSpans decodedSpans(JobId job);
    std::int64_t decodedMs(JobId job);  // the end of the last phrase; 0: there is none

    // One transaction; the searchable text of the history item follows.
    void edit(JobId job, const TranscriptEdit& edit);

    std::vector<SegmentRecord> segments(JobId job);  // in order of time
    std::vector<Speaker> speakers(JobId job);        // in the order of their lanes
    std::string text(JobId job);                     // a line for each segment; gaps have none

private:
    void mergeDecoded(JobId job, DecodedSpan span);

    Database& database_;
};

}  // namespace timbre::storage
