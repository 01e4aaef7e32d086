#include "core/tensor/layers/multi_head_attention.h"

#include "core/base/error.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/softmax.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace timbre::tensor {
namespace {

// Scores of so many queries at a time stay in the cache between the product, softmax and the second
// product; over the 1500 positions of a Whisper window they would be 54 MB for six heads.
constexpr std::int64_t kQueriesAtOnce = 256;

// [b, t, d] -> [b, h, t, d/h], a view
at::Tensor splitHeads(const at::Tensor& x, std::int64_t heads) {
    return x.view({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

at::Tensor weightsFor(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& mask = {}) {
    at::Tensor scores = at::matmul(queries, keys.transpose(2, 3));  // [b, h, t, s]
    if (mask.defined()) scores.masked_fill_(mask, -std::numeric_limits<double>::infinity());
    return at::softmax(scores, -1);
}

// queries [b, h, t, d/h] -> [b, t, d]
at::Tensor attend(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values) {
    const std::int64_t batch = queries.size(0), heads = queries.size(1), count = queries.size(2);
    const at::Tensor joined = at::empty({batch, count, heads, queries.size(3)}, queries.options());
    for (std::int64_t from = 0; from < count; from += kQueriesAtOnce) {
        const std::int64_t to = std::min(count, from + kQueriesAtOnce);
        const at::Tensor context = at::matmul(weightsFor(queries.slice(2, from, to), keys), values);
        joined.slice(1, from, to).copy_(context.transpose(1, 2));
    }
    return joined.view({batch, count, heads * queries.size(3)});
}

// True where query i of `count` must not look: at keys after `before` + i.
at::Tensor causalMask(std::int64_t before, std::int64_t count) {
    return at::ones({count, before + count}, at::kBool).triu(before + 1);
}

}  // namespace

at::Tensor MultiHeadAttention::queriesOf(const at::Tensor& x) const {
    const double scale = 1 / std::sqrt(static_cast<double>(query.outputs() / heads));
    return splitHeads(query(x).mul_(scale), heads);
}

MultiHeadAttention::Memory MultiHeadAttention::memoryOf(const at::Tensor& source) const {
    return {splitHeads(key(source), heads).contiguous(), splitHeads(value(source), heads).contiguous()};
}

MultiHeadAttention::Cache MultiHeadAttention::emptyCache(std::int64_t batch, std::int64_t capacity) const {
    const std::int64_t width = key.outputs() / heads;
    Cache cache;
    cache.keys = at::empty({batch, heads, capacity, width});
    cache.values = at::empty_like(cache.keys);
    return cache;
}

at::Tensor MultiHeadAttention::operator()(const at::Tensor& x, const Memory& memory) const {
    return out(attend(queriesOf(x), memory.keys, memory.values));
}

at::Tensor MultiHeadAttention::weightsOf(const at::Tensor& x, const Memory& memory) const {
    return weightsFor(queriesOf(x), memory.keys);
}

at::Tensor MultiHeadAttention::operator()(const at::Tensor& x, Cache& cache) const {
    const std::int64_t before = cache.length, count = x.size(1), after = before + count;
    if (after > cache.keys.size(2))
        throw Error(ErrorCode::InvalidInput, "attention cache of " + std::to_string(cache.keys.size(2)) +
                                                 " positions, asked for " + std::to_string(after));
    cache.keys.slice(2, before, after).copy_(splitHeads(key(x), heads));
    cache.values.slice(2, before, after).copy_(splitHeads(value(x), heads));
    cache.length = after;

    const at::Tensor mask = count > 1 ? causalMask(before, count) : at::Tensor();
    const at::Tensor weights = weightsFor(queriesOf(x), cache.keys.slice(2, 0, after), mask);
    const at::Tensor context = at::matmul(weights, cache.values.slice(2, 0, after));  // [b, h, t, d/h]
    return out(context.transpose(1, 2).reshape(x.sizes()));
}

}  // namespace timbre::tensor
