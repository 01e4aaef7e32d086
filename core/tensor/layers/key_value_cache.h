#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::tensor {

// The keys and values of every position so far, for every layer: the run state of a decoder. Memory is
// taken before it is needed and doubles when it is full, so that appending a position copies only that
// position. One object, one thread; copies would share memory, so it only moves.
class KeyValueCache {
public:
    struct Shape {
        std::int64_t layers = 0, batch = 1, heads = 0, width = 0;  // heads: of keys and values
        std::int64_t most = 0;                                     // positions that the model knows
    };
    // reserved: positions that fit before it grows. 8 · layers · batch · heads · width bytes each.
    KeyValueCache(const Shape& shape, std::int64_t reserved);
    KeyValueCache(KeyValueCache&&) = default;
    KeyValueCache& operator=(KeyValueCache&&) = default;
    KeyValueCache(const KeyValueCache&) = delete;
    KeyValueCache& operator=(const KeyValueCache&) = delete;

    // Positions that every layer has: the position of what comes next.
    std::int64_t length() const { return layers_.empty() ? 0 : layers_.back().length; }
    std::int64_t batch() const { return shape_.batch; }
    std::int64_t bytes() const;

    // keys, values [b, t, h, d] float32 of the next t positions of a layer; layers in order. Throws
    // Error(InvalidInput) when the model knows no more positions.
    void append(std::int64_t layer, const at::Tensor& keys, const at::Tensor& values);
    // The same for whoever writes keys and values itself: the layer counts `count` positions more, whose
    // numbers are as yet undefined. Head h of sequence b begins at (b · heads + h) · stride, its position
    // p there at p · width. Valid until the layer grows. Throws as append().
    struct Place {
        float *keys, *values;
        std::int64_t stride;
    };
    Place extend(std::int64_t layer, std::int64_t count);
    // [b, h, length of the layer, d], views whose heads lie further apart than that.
    at::Tensor keys(std::int64_t layer) const;
    at::Tensor values(std::int64_t layer) const;

    void truncate(std::int64_t length);  // forgets the positions from `length` on
    // From now on sequence i is what sequence rows[i] was: beams follow their parents, finished sequences
    // go, one prompt becomes many beams. Copies the positions of what moved alone. At least one row;
    // throws Error(InvalidInput) for one that is none.
    void select(std::span<const std::int64_t> rows);

private:
    struct Layer {
        at::Tensor keys, values;  // [b, h, reserved, d]
        std::int64_t length = 0;
    };
    void grow(Layer& layer, std::int64_t needed) const;
    void move(Layer& layer, std::span<const std::int64_t> rows) const;

    Shape shape_;
    std::vector<Layer> layers_;
};

}  // namespace timbre::tensor
