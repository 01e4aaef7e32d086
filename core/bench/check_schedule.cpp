#include "core/bench/check_schedule.h"

namespace timbre::bench {

bool CheckSchedule::isDue(const CheckSurroundings& around) {
    const bool wentBack = around.now < before_;
    before_ = around.now;
    if (wentBack || around.jobsRun || !quietSince_) quietSince_ = around.now;
    if (lastCheck_ && *lastCheck_ > around.now) lastCheck_ = around.now;
    if (!around.isWanted || around.jobsRun || around.onBattery.value_or(false)) return false;
    if (around.now - *quietSince_ < kQuietMs) return false;
    if (lastCheck_ && around.now - *lastCheck_ < kDayMs) return false;
    lastCheck_ = around.now;
    return true;
}

}  // namespace timbre::bench
