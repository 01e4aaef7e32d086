#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <string>
#include <vector>

namespace timbre::storage {

// Rows of segment and word, shared by the stores of jobs and of transcripts. The caller brings the
// transaction.

// In order of time. Names of speakers are in segment.speaker.
std::vector<SegmentRecord> readSegments(Database& database, JobId job);

// Writes the segment and its words; one of the same number is replaced. A name in segment.speaker
// without a number in `speaker` becomes a speaker of the job if it is not one yet.
void putSegment(Database& database, JobId job, const SegmentRecord& record);

std::vector<Speaker> readSpeakers(Database& database, JobId job);  // in the order of their lanes

}  // namespace timbre::storage
