#pragma once

#include "core/sources/network_gate.h"

#include <chrono>
#include <random>
#include <stop_token>

namespace timbre::sources {

// How often and after what delay something is tried again. The delay doubles with every attempt and
// is then taken at random from its upper half, so that many clients do not come back at once. One thread.
class Retry {
public:
    Retry(int attempts, std::chrono::milliseconds firstDelay, std::chrono::milliseconds longestDelay);

    // Progress was made: the count begins again.
    void forgive() { failures_ = 0; }
    // Absent: no attempt is left, or the server asks for a longer wait than is reasonable.
    std::optional<std::chrono::milliseconds> delayAfter(const TransientError& error);

private:
    int attempts_;
    int failures_ = 0;
    std::chrono::milliseconds firstDelay_, longestDelay_;
    std::minstd_rand random_;
};

// Sleeps; false when it was stopped.
bool waitUnlessStopped(std::chrono::milliseconds delay, const std::stop_token& stop);

}  // namespace timbre::sources
