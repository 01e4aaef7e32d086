#pragma once

#include <optional>
#include <span>

namespace timbre::metrics {

// A job that ran: how long its sound is, and how long it took from its start to its end.
struct EarlierJob {
    double audioSeconds = 0, seconds = 0;
};

struct TimeEstimate {
    double seconds = 0;
    int jobs = 0;         // it rests on
    bool isSure = false;  // at least five, of about this length: it is then within 30 % as a rule
};

// How long a job of that much sound will take, from the last ones of the same model, device and precision.
// A fixed part and one that grows with the sound, by the medians of Theil (1950) and Sen (1968), so that a
// job that was disturbed does not matter; jobs of the same length bucket count alone where there are
// enough of them. Absent where nothing is known.
std::optional<TimeEstimate> estimateTime(std::span<const EarlierJob> jobs, double audioSeconds);

}  // namespace timbre::metrics
