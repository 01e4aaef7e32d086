#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <functional>

namespace timbre::storage {

// Hands out every job of use that is kept, oldest first, without holding more than one: kind, engine,
// audioSeconds, rtf, cacheHit, outcome, queueMs, firstSoundMs and totalMs; the rest is not filled in.
void walkJobs(Database& database, const std::function<void(const JobMetrics&)>& take);

}  // namespace timbre::storage
