#pragma once

#include <span>
#include <string_view>

namespace timbre::storage {

// The SQL that leads from schema version i to i + 1, in order. `PRAGMA user_version` counts them.
std::span<const std::string_view> migrations();

}  // namespace timbre::storage
