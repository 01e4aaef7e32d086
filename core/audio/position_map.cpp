#include "core/audio/position_map.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace timbre::audio {

void PositionMap::restart(std::int64_t ringIndex, std::int64_t frame) {
    pieces_.assign(1, {double(ringIndex), 0, frame, 0});
    end_ = double(ringIndex);
}

void PositionMap::add(std::int64_t frame, std::int64_t frames, double samples) {
    pieces_.push_back({end_, samples, frame, frames});
    end_ += samples;
}

std::int64_t PositionMap::frameAt(std::int64_t ringIndex) const {
    if (pieces_.empty()) return 0;
    const auto index = double(ringIndex);
    auto after = std::upper_bound(pieces_.begin(), pieces_.end(), index,
                                  [](double value, const Piece& piece) { return value < piece.start; });
    const Piece& piece = after == pieces_.begin() ? *after : *std::prev(after);
    if (piece.samples <= 0) return piece.frame + piece.frames;
    const double share = std::clamp((index - piece.start) / piece.samples, 0.0, 1.0);
    return piece.frame + std::llround(share * double(piece.frames));
}

void PositionMap::forgetBefore(std::int64_t ringIndex) {
    while (pieces_.size() > 1 && pieces_[1].start <= double(ringIndex)) pieces_.pop_front();
}

}  // namespace timbre::audio
