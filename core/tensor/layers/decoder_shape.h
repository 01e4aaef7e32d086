#pragma once

#include <cstdint>

namespace timbre::tensor {

// The sizes of a Decoder; plain, so that configurations can be read without libtorch.
struct DecoderShape {
    std::int64_t layers = 0, width = 0, inner = 0;  // inner: of the feed-forward part
    std::int64_t heads = 0, keyValueHeads = 0, headWidth = 0;
    std::int64_t mostPositions = 0;
    double theta = 1e6, epsilon = 1e-6;
};

}  // namespace timbre::tensor
