#pragma once

#include "core/storage/records.h"

#include <span>
#include <utility>
#include <vector>

namespace timbre::engine {

// Stretches too short to tell (-1) follow the nearest one in time that is told; all are in order of time.
std::vector<int> withNeighbours(std::span<const storage::SegmentRecord> segments, std::vector<int> voices);

struct SpeakerAssignment {
    std::vector<storage::Speaker> speakers;        // who is heard; a new one has no name yet
    std::vector<std::pair<int, int>> assignments;  // {number of the segment, id of the speaker}
};
// Voices (numbers from 0) become speakers. One of before is the voice that says most of what was theirs, and
// keeps id, name, colour and lane; no two become one. Segments whose voice is below 0 are left alone, and so
// are speakers that other segments still have.
SpeakerAssignment assignedSpeakers(std::span<const storage::SegmentRecord> segments,
                                   std::span<const int> voices, std::span<const storage::Speaker> before);

}  // namespace timbre::engine
