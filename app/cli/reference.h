#pragma once

#include <string>

namespace timbre::cli {

// docs/settings.md and docs/errors.md: made from the tables, checked by a test.
std::string settingsReference();
std::string errorReference();

}  // namespace timbre::cli
