#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::tensor {

// Which two features turn together.
enum class RotaryStyle {
    SplitHalf,     // j and j + d/2: Qwen3, LFM2, the Qwen3-TTS talker and codec
    AdjacentPair,  // 2j and 2j + 1: the LFM2-Audio depthformer, Mimi, F5-TTS
};

// Cosines and sines of consecutive positions; made once per pass and used by every layer.
struct RotaryTable {
    at::Tensor cosines, sines;  // [t, d/2] float32
    RotaryStyle style = RotaryStyle::SplitHalf;
};

// Rotary position embedding: the pair j of a vector at position p turns by p·θ^(-2j/d), so that the
// product of a query and a key depends on their distance alone. Angles are float32 in every precision.
// Immutable; any thread.
// Source: Su et al., RoFormer, arXiv 2104.09864, equations 15 and 34.
class Rotary {
public:
    // width d: even, the features that turn.
    Rotary(std::int64_t width, double theta, RotaryStyle style);

    RotaryTable table(std::int64_t position, std::int64_t count) const;  // position … position + count - 1
    // The same row of one position, without tensors: d/2 numbers each.
    void turns(std::int64_t position, float* cosines, float* sines) const;
    std::int64_t pairs() const { return frequencies_.numel(); }
    RotaryStyle style() const { return style_; }

private:
    at::Tensor frequencies_;  // [d/2] float32
    RotaryStyle style_;
};

// The `heads` vectors of one position, `width` numbers each behind one another, turned in place.
void rotateHeads(float* x, std::int64_t heads, std::int64_t width, RotaryStyle style, std::int64_t pairs,
                 const float* cosines, const float* sines);

// x [b, t, h, d'] float32, turned in place; features beyond the table's d stay. x is contiguous.
void rotate(at::Tensor& x, const RotaryTable& table);

}  // namespace timbre::tensor
