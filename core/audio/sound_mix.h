#pragma once

#include "core/audio/drift_buffer.h"
#include "core/audio/loudness.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace timbre::audio {

// Two sounds with clocks of their own as one, limited to -1 dBFS. One of them leads: every sample of it is
// one of the mix, and the other follows its pace. When the leading one brings nothing while the other
// one brings kStallSeconds, the other leads from then on. One thread.
class SoundMix {
public:
    explicit SoundMix(int sampleRateHz);

    void add(std::size_t source, std::span<const float> samples);  // 0 or 1
    void take(std::vector<float>& out);                            // appends what is complete
    void finish(std::vector<float>& out);                          // also what the limiter holds back

    static constexpr double kStallSeconds = 0.25;

private:
    const std::size_t stallFrames_;
    std::array<DriftBuffer, 2> buffers_;
    Limiter limiter_;
    std::size_t lead_ = 0;
    std::size_t stalledFrames_ = 0;  // that the other one brought since the leading one did
    std::vector<float> sum_, other_;
};

}  // namespace timbre::audio
