#pragma once

#include "core/storage/records.h"

#include <string>
#include <string_view>

namespace timbre::storage {

// As they stand in metric_job.
std::string_view purposeName(JobPurpose purpose);  // "use", "bench", "check"
JobPurpose purposeOf(std::string_view name);
std::string_view outcomeName(JobState outcome);  // "done", "failed", "cancelled"
JobState outcomeOf(std::string_view name);

}  // namespace timbre::storage
