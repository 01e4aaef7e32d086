#include "core/audio/paced_input.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace timbre::audio {
namespace {

constexpr int kBlocksPerSecond = 50;

}  // namespace

PacedInput::PacedInput(Clip clip, std::function<void(Clock::time_point)> began)
    : clip_(std::move(clip)), began_(std::move(began)) {}

std::vector<DeviceInfo> PacedInput::devices() {
    return {{.id = "file", .name = "file", .maxInputChannels = 1, .defaultRateHz = clip_.sampleRateHz}};
}

StreamInfo PacedInput::start(const std::string&, int, double, InputCallback callback) {
    stop();
    thread_ = std::jthread(
        [this, callback = std::move(callback)](const std::stop_token& stop) { play(stop, callback); });
    return {.device = devices().front(), .sampleRateHz = clip_.sampleRateHz, .latencySeconds = 0.02};
}

void PacedInput::stop() {
    thread_ = {};  // asks it to end and waits
}

// A block is there when its last sample has sounded.
void PacedInput::play(const std::stop_token& stop, const InputCallback& callback) const {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    const auto begin = Clock::now();
    if (began_) began_(begin);
    const auto block = static_cast<std::size_t>(clip_.sampleRateHz / kBlocksPerSecond);
    std::vector<float> samples(block);
    for (std::size_t at = 0; !stop.stop_requested(); at += block) {
        const auto due = begin + std::chrono::microseconds((at + block) * 1'000'000 /
                                                           static_cast<std::size_t>(clip_.sampleRateHz));
        wake.wait_until(lock, stop, due, [] { return false; });
        if (stop.stop_requested()) return;
        const auto from = std::min(at, clip_.samples.size());
        const auto count = std::min(block, clip_.samples.size() - from);
        const auto rest =
            std::copy_n(clip_.samples.begin() + static_cast<std::ptrdiff_t>(from), count, samples.begin());
        std::fill(rest, samples.end(), 0.0f);
        callback(samples);
    }
}

}  // namespace timbre::audio
