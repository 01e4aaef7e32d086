#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace timbre::metrics {

// What is known of one job that ran: see storage::JobMetrics.
struct ProfiledJob {
    double rtf = 0, audioSeconds = 0, totalMs = 0;
    std::vector<std::pair<std::string, double>> stages;  // name, ms
};

struct StageShare {
    std::string stage;
    double ms = 0;     // of a job, on average
    double share = 0;  // of the jobs' whole time, 0 … 1
};

// Where the time of jobs of one model went.
struct Profile {
    int jobs = 0;
    double rtf = 0, audioSeconds = 0, totalMs = 0;  // medians
    std::vector<StageShare> stages;                 // in the order in which they were first met

    double share(std::string_view stage) const;  // 0 where there is no such stage
};
// Jobs that lasted no time, or whose numbers are none, are passed over.
Profile profileOf(std::span<const ProfiledJob> jobs);

// How far a measured real-time factor is from a wanted one.
struct SpeedGap {
    double target = 0, current = 0;
    double gap = 0;              // current - target; 0: it is reached
    double requiredSpeedUp = 1;  // 1: it is reached
};
SpeedGap gapTo(const Profile& profile, double targetRtf);

// Amdahl (1967): how many times as fast a whole is when a share of it gets `times` as fast.
double wholeSpeedUp(double share, double times);

}  // namespace timbre::metrics
