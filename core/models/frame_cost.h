#pragma once

#include <cstdint>

namespace timbre::models {

// What a speech model that makes frame after frame pays for each; a speech model may be one of these
// too. Any thread.
class FrameCost {
public:
    virtual ~FrameCost() = default;
    // Of weights that making one frame reads, in bytes, the decoder to sound left out: what bounds its
    // speed.
    virtual std::int64_t bytesPerFrame() const = 0;
};

}  // namespace timbre::models
