#pragma once

#include "core/sources/hub.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace timbre::sources {

// The file in a folder that says what is being downloaded into it; gone when that is complete.
inline constexpr std::string_view kPlanName = "timbre-download.json";

std::string planJson(const HubSnapshot& plan);
// Throw InvalidDocument for what downloadSnapshot could not carry out.
HubSnapshot parsePlan(std::string_view json);
void checkPlan(const HubSnapshot& plan);

std::optional<HubSnapshot> readPlan(const std::filesystem::path& folder);

}  // namespace timbre::sources
