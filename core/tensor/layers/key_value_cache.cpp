#include "core/tensor/layers/key_value_cache.h"

#include "core/base/error.h"

#include <ATen/ops/empty.h>

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

}  // namespace timbre::tensor
