#pragma once

#include <cstdint>
#include <deque>

namespace timbre::audio {

// Which moment of the programme a sample in the ring belongs to: a row of straight pieces, because
// speed changes bend it and loops break it. Ring indices and programme frames count from 0.
class PositionMap {
public:
    // Forgets everything: the sample at `ringIndex` is the programme's `frame`.
    void restart(std::int64_t ringIndex, std::int64_t frame);
    // `frames` of the programme from `frame` on take `samples` of the ring, after what came before.
    void add(std::int64_t frame, std::int64_t frames, double samples);
    // Clamped to what was added. Pieces that lie before ringIndex may be forgotten.
    std::int64_t frameAt(std::int64_t ringIndex) const;
    void forgetBefore(std::int64_t ringIndex);

private:
    struct Piece {
        double start, samples;  // in the ring
        std::int64_t frame, frames;
    };
    std::deque<Piece> pieces_;  // never empty after restart()
    double end_ = 0;
};

}  // namespace timbre::audio
