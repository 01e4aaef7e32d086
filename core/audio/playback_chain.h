#pragma once

#include "core/audio/position_map.h"
#include "core/audio/programme.h"
#include "core/audio/realtime_feed.h"
#include "core/audio/resampler.h"
#include "core/audio/time_stretch.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace timbre::audio {

// Which stretch of the programme is repeated. end 0: the programme's end.
struct LoopRange {
    bool active = false;
    std::int64_t startFrame = 0, endFrame = 0;
};

// The way of the samples from a programme into the ring of one stream: read, change speed, convert
// the rate, write, and note what lies where. Player's thread only.
class PlaybackChain {
public:
    // Starts at the programme's cursor; what the ring held is discarded.
    PlaybackChain(Programme& programme, RealtimeFeed& feed, int deviceRateHz, double speed);

    // What was added to the ring belongs where; called for every block that is read.
    using Placed = std::function<void(std::int64_t frame, std::int64_t frames, double samples)>;

    // Fills the ring up to `samples` waiting ones, as far as there is sound. Throws what
    // Programme::read throws; the next call goes on after it.
    void fill(std::size_t samples, const LoopRange& loop, const Placed& placed);

    void setSpeed(double speed);
    std::size_t queued() const;                              // samples in the ring that still wait
    bool isFlushed() const { return flushed_; }              // the programme's last sample is in the ring
    bool isPlayedOut() const;                                // and was taken by the device
    std::int64_t firstIndex() const { return firstIndex_; }  // of the ring

private:
    double outputShare() const;  // samples for the device per frame of the programme at speed 1
    std::size_t readBlock(const LoopRange& loop);
    void convert(std::span<const float> samples);
    void flush();
    void write();

    Programme& programme_;
    RealtimeFeed& feed_;
    int deviceRateHz_;
    double speed_;
    double unplaced_ = 0;  // samples made by blocks whose place was already told
    TimeStretch stretch_;
    Resampler resampler_;
    std::vector<float> block_, stretched_, converted_;
    std::size_t written_ = 0;  // of converted_
    std::int64_t firstIndex_;
    bool flushed_ = false;
};

}  // namespace timbre::audio
