#pragma once

#include "core/config/settings.h"

#include <string>
#include <vector>

namespace timbre::observe {

// A setting that makes the program more open than it comes.
struct SecurityFinding {
    std::string setting;  // key
    std::string meaning;  // an English sentence
    bool operator==(const SecurityFinding&) const = default;
};

// In the order of the settings; empty: as safe as it comes.
std::vector<SecurityFinding> securityFindings(const config::Settings& settings);

}  // namespace timbre::observe
