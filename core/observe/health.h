#pragma once

#include "core/observe/observed.h"

#include <string>
#include <string_view>
#include <vector>

namespace timbre::observe {

enum class Status { Healthy, Degraded, Unhealthy };
std::string_view statusName(Status status);  // "healthy", "degraded", "unhealthy"

struct Health {
    Status status = Status::Healthy;
    std::vector<std::string> reasons;  // English sentences, the worst first; none: healthy
};

// Unhealthy: work cannot be done or kept, or a critical alert is open. Degraded: it is still starting, a
// model is broken, or another alert than a hint is open. A model that is not in memory is idle, which is as
// it should be. Settings that open the program are shown, but they are somebody's choice.
Health healthOf(const Observed& observed);

// {"status", "reasons", "timestamp", "version", "uptime_seconds", "jobs", "models", "alerts", "security"}
std::string healthJson(const Observed& observed);

}  // namespace timbre::observe
