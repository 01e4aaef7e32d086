#include "core/tensor/layers/key_value_cache.h"

#include "core/base/error.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <string>

namespace timbre::tensor {

KeyValueCache::KeyValueCache(const Shape& shape, std::int64_t reserved)
    : shape_(shape), layers_(static_cast<std::size_t>(shape.layers)) {
    const std::int64_t positions =
        std::clamp<std::int64_t>(reserved, 1, std::max<std::int64_t>(shape.most, 1));
    for (Layer& layer : layers_) {
        layer.keys = at::empty({shape.batch, shape.heads, positions, shape.width}, at::kFloat);
        layer.values = at::empty({shape.batch, shape.heads, positions, shape.width}, at::kFloat);
    }
}

std::int64_t KeyValueCache::bytes() const {
    std::int64_t bytes = 0;
    for (const Layer& layer : layers_)
        bytes += static_cast<std::int64_t>(layer.keys.nbytes() + layer.values.nbytes());
    return bytes;
}

void KeyValueCache::append(std::int64_t layer, const at::Tensor& keys, const at::Tensor& values) {
    Layer& kept = layers_.at(static_cast<std::size_t>(layer));
    const std::int64_t count = keys.size(1);
    extend(layer, count);
    kept.keys.narrow(2, kept.length - count, count).copy_(keys.transpose(1, 2));
    kept.values.narrow(2, kept.length - count, count).copy_(values.transpose(1, 2));
}

KeyValueCache::Place KeyValueCache::extend(std::int64_t layer, std::int64_t count) {
    Layer& kept = layers_.at(static_cast<std::size_t>(layer));
    const std::int64_t needed = kept.length + count;
    if (needed > shape_.most)
        throw Error(ErrorCode::InvalidInput, "the text is too long: the model knows " +
                                                 std::to_string(shape_.most) + " positions, position " +
                                                 std::to_string(needed) + " was asked for");
    if (needed > kept.keys.size(2)) grow(kept, needed);
    kept.length = needed;
    return {kept.keys.data_ptr<float>(), kept.values.data_ptr<float>(), kept.keys.stride(1)};
}

void KeyValueCache::grow(Layer& layer, std::int64_t needed) const {
    const std::int64_t reserved = std::min(shape_.most, std::max(needed, 2 * layer.keys.size(2)));
    for (at::Tensor* kept : {&layer.keys, &layer.values}) {
        at::Tensor larger = at::empty({shape_.batch, shape_.heads, reserved, shape_.width}, at::kFloat);
        larger.narrow(2, 0, layer.length).copy_(kept->narrow(2, 0, layer.length));
        *kept = larger;
    }
}

at::Tensor KeyValueCache::keys(std::int64_t layer) const {
    const Layer& kept = layers_.at(static_cast<std::size_t>(layer));
    return kept.keys.narrow(2, 0, kept.length);
}

at::Tensor KeyValueCache::values(std::int64_t layer) const {
    const Layer& kept = layers_.at(static_cast<std::size_t>(layer));
    return kept.values.narrow(2, 0, kept.length);
}

void KeyValueCache::truncate(std::int64_t length) {
    for (Layer& layer : layers_) layer.length = std::min(layer.length, length);
}

void KeyValueCache::select(std::span<const std::int64_t> rows) {
    const bool known =
        std::ranges::all_of(rows, [&](std::int64_t row) { return row >= 0 && row < shape_.batch; });
    if (rows.empty() || !known)
        throw Error(ErrorCode::InvalidInput,
                    "sequences of a cache: expected some of 0 to " + std::to_string(shape_.batch - 1));
    for (Layer& layer : layers_) move(layer, rows);
    shape_.batch = static_cast<std::int64_t>(rows.size());
}

void KeyValueCache::move(Layer& layer, std::span<const std::int64_t> rows) const {
    const auto count = static_cast<std::int64_t>(rows.size());
    std::vector<std::int64_t> moving, parents;
    for (std::int64_t row = 0; row < count; ++row)
        if (rows[static_cast<std::size_t>(row)] != row) {
            moving.push_back(row);
            parents.push_back(rows[static_cast<std::size_t>(row)]);
        }
    for (at::Tensor* kept : {&layer.keys, &layer.values}) {
        at::Tensor moved;  // read before any is written: a row may be a parent and a child
        if (!moving.empty())
            moved = at::index_select(kept->narrow(2, 0, layer.length), 0, at::tensor(parents));
        if (count > shape_.batch) {
            at::Tensor larger = at::empty({count, shape_.heads, kept->size(2), shape_.width}, at::kFloat);
            larger.narrow(0, 0, shape_.batch)
                .narrow(2, 0, layer.length)
                .copy_(kept->narrow(2, 0, layer.length));
            *kept = larger;
        }
        for (std::size_t i = 0; i < moving.size(); ++i)
            kept->select(0, moving[i]).narrow(1, 0, layer.length).copy_(moved[static_cast<std::int64_t>(i)]);
        *kept = kept->narrow(0, 0, count);
    }
}

}  // namespace timbre::tensor
