#include "core/sources/retry.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace timbre::sources {
namespace {

constexpr std::chrono::seconds kLongestWaitObeyed{300};

}  // namespace

Retry::Retry(int attempts, std::chrono::milliseconds firstDelay, std::chrono::milliseconds longestDelay)
    : attempts_(attempts),
      firstDelay_(firstDelay),
      longestDelay_(longestDelay),
      random_(std::random_device{}()) {}

std::optional<std::chrono::milliseconds> Retry::delayAfter(const TransientError& error) {
    const std::chrono::seconds asked(error.retryAfterSeconds());
    if (++failures_ >= attempts_ || asked > kLongestWaitObeyed) return std::nullopt;
    const auto doubled = firstDelay_ * (std::int64_t{1} << std::min(failures_ - 1, 20));
    const auto longest = std::min<std::chrono::milliseconds>(doubled, longestDelay_);
    std::uniform_int_distribution<std::int64_t> upperHalf(longest.count() / 2, longest.count());
    return std::max<std::chrono::milliseconds>(std::chrono::milliseconds(upperHalf(random_)), asked);
}

bool waitUnlessStopped(std::chrono::milliseconds delay, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, delay, [] { return false; });
    return !stop.stop_requested();
}

}  // namespace timbre::sources
