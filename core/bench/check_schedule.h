#pragma once

#include <cstdint>
#include <optional>

namespace timbre::bench {

// What the machine is doing, when somebody asks whether a check may run now. Times in Unix ms.
struct CheckSurroundings {
    std::int64_t now = 0;
    bool isWanted = false;  // the setting bench.scheduled_check
    bool jobsRun = false;   // running or waiting
    std::optional<bool> onBattery;
};

// When a check against the baselines may run by itself: once a day, when no job ran for ten minutes and
// the machine is not on battery. One thread. A clock that goes back starts the ten minutes anew and does
// not make the last check come later than a day from now.
class CheckSchedule {
public:
    static constexpr std::int64_t kDayMs = 24LL * 3600 * 1000, kQuietMs = 10LL * 60 * 1000;

    explicit CheckSchedule(std::optional<std::int64_t> lastCheck) : lastCheck_(lastCheck) {}

    // Asked every minute or so. True: the check is to begin now, and is not due again for a day.
    bool isDue(const CheckSurroundings& around);

private:
    std::optional<std::int64_t> lastCheck_, quietSince_;
    std::int64_t before_ = 0;
};

}  // namespace timbre::bench
