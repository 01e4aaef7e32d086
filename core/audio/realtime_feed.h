#pragma once

#include "core/audio/level_meter.h"
#include "core/audio/sample_ring.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace timbre::audio {

// The half of the Player that the audio callback runs: takes samples out of the ring, applies the
// gate and the volume, counts what was missing. Lives as long as one stream.
class RealtimeFeed {
public:
    RealtimeFeed(int sampleRateHz, double latencySeconds, std::size_t ringFrames);

    int sampleRateHz() const noexcept { return sampleRateHz_; }
    SampleRing& ring() noexcept { return ring_; }
    const LevelMeter& meter() const noexcept { return meter_; }

    // Callback only.
    void fill(std::span<float> samples) noexcept;

    // Any thread. A closed gate gives silence (after a fade of a few ms) and consumes nothing.
    void openGate(bool fromSilence) noexcept;  // fromSilence: no fade-in, the sound starts untouched
    void closeGate() noexcept { gateOpen_.store(false, std::memory_order_release); }
    void setVolume(float volume) noexcept { volume_.store(volume, std::memory_order_relaxed); }
    // Whether an empty ring is an underrun now: sound is due and not all of it was written yet.
    void expectMore(bool expected) noexcept { moreExpected_.store(expected, std::memory_order_relaxed); }

    std::uint64_t underruns() const noexcept { return underruns_.load(std::memory_order_relaxed); }
    // Index of the sample in the ring that is audible now, as far as the device's latency is known.
    std::int64_t audibleIndex() const noexcept;
    bool isAudible() const noexcept { return inDevice_.load(std::memory_order_relaxed) > 0; }

private:
    std::size_t take(std::span<float> samples, bool open) noexcept;
    void count(std::size_t got, std::size_t wanted, bool open) noexcept;

    const int sampleRateHz_;
    SampleRing ring_;
    LevelMeter meter_;
    const std::int64_t latencyFrames_;
    const float gainStep_;
    std::atomic<bool> gateOpen_{false}, fromSilence_{false}, moreExpected_{false};
    std::atomic<float> volume_{1};
    std::atomic<std::uint64_t> underruns_{0};
    std::atomic<std::int64_t> inDevice_{0};  // frames handed to the device that are not audible yet
    float gain_ = 0;                         // callback only, as is the next
    bool starved_ = false;
};

}  // namespace timbre::audio
