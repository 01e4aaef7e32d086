#pragma once

#include "core/observe/observed.h"
#include "core/storage/database.h"

#include <string>

namespace timbre::observe {

// What is kept, as if somebody had watched since the oldest job that is: without a running engine, so
// without models. The machine is as at its last sample.
Observed observedFromBooks(storage::Database& database, const std::string& program);

}  // namespace timbre::observe
