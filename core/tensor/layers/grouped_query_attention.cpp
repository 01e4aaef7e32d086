#include "core/tensor/layers/grouped_query_attention.h"

#include "core/tensor/layers/cpu_kernels.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/softmax.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace timbre::tensor {
namespace {

// Queries per block of a prompt: bounds the memory for scores, and skips keys that no query of the
// block sees.
constexpr std::int64_t kQueriesAtOnce = 256;

// One new position per sequence. queries [b, 1, h, d], keys and values [b, g, T, d].
at::Tensor decode(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values) {
    const std::int64_t batch = queries.size(0), heads = queries.size(2), width = queries.size(3);
    const kernels::CacheShape shape{.heads = batch * keys.size(1),
                                    .group = heads / keys.size(1),
                                    .width = width,
                                    .length = keys.size(2),
                                    .stride = keys.stride(1)};
    const at::Tensor scaled = queries * (1.0 / std::sqrt(static_cast<double>(width)));
    at::Tensor scores = at::empty({batch * heads, shape.length}, queries.options());
    kernels::scoreKeys(shape, scaled.data_ptr<float>(), keys.data_ptr<float>(), scores.data_ptr<float>());
    scores = at::softmax(scores, -1);
    at::Tensor mixed = at::empty_like(queries);
    kernels::mixValues(shape, scores.data_ptr<float>(), values.data_ptr<float>(), mixed.data_ptr<float>());
    return mixed;
}

// -inf where query i, at position first + i, does not see key j, at position firstKey + j.
at::Tensor hidden(std::int64_t first, std::int64_t count, std::int64_t firstKey, std::int64_t lastKey,
                  std::int64_t window) {
    const at::Tensor query = at::arange(first, first + count, at::kLong).unsqueeze(1);
    const at::Tensor key = at::arange(firstKey, lastKey, at::kLong).unsqueeze(0);
    at::Tensor mask = key > query;  // [count, keys]
    if (window > 0) mask = mask.logical_or(key <= query - window);
    return mask;
}

// Queries at positions first … of the keys. queries [b, h, n, d], keys and values [b, g, T, d].
at::Tensor attendBlock(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                       std::int64_t first, std::int64_t window) {
    const std::int64_t batch = queries.size(0), heads = queries.size(1), count = queries.size(2),
                       width = queries.size(3), kvHeads = keys.size(1), group = heads / kvHeads;
    const std::int64_t lastKey = first + count;
    const std::int64_t firstKey = window > 0 ? std::max<std::int64_t>(0, first - window + 1) : 0;
    const at::Tensor seenKeys = keys.narrow(2, firstKey, lastKey - firstKey);
    const at::Tensor seenValues = values.narrow(2, firstKey, lastKey - firstKey);

    const at::Tensor grouped = queries.reshape({batch, kvHeads, group * count, width});
    at::Tensor scores = at::matmul(grouped, seenKeys.transpose(2, 3));         // [b, g, group·n, keys]
    scores = scores.view({batch, kvHeads, group, count, lastKey - firstKey});  // [b, g, group, n, keys]
    scores.masked_fill_(hidden(first, count, firstKey, lastKey, window),
                        -std::numeric_limits<float>::infinity());
    const at::Tensor weights = at::softmax(scores, -1).view({batch, kvHeads, group * count, -1});
    return at::matmul(weights, seenValues).view({batch, heads, count, width});
}

}  // namespace

at::Tensor causalAttention(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                           std::int64_t window) {
    const std::int64_t count = queries.size(1), width = queries.size(3), length = keys.size(2);
    // The kernels walk from head to head and from sequence to sequence in equal steps.
    const bool even = keys.stride(0) == keys.size(1) * keys.stride(1) && keys.stride(2) == width &&
                      keys.strides() == values.strides();
    if (count == 1 && even) {
        const std::int64_t seen = window > 0 ? std::min(window, length) : length;
        return decode(queries, keys.narrow(2, length - seen, seen), values.narrow(2, length - seen, seen));
    }

    const at::Tensor scaled =
        (queries * (1.0 / std::sqrt(static_cast<double>(width)))).transpose(1, 2);  // [b, h, t, d]
    at::Tensor out = at::empty(queries.sizes(), queries.options());
    for (std::int64_t start = 0; start < count; start += kQueriesAtOnce) {
        const std::int64_t block = std::min(kQueriesAtOnce, count - start);
        out.narrow(1, start, block)
            .copy_(attendBlock(scaled.narrow(2, start, block), keys, values, length - count + start, window)
                       .transpose(1, 2));
    }
    return out;
}

at::Tensor GroupedQueryAttention::operator()(const at::Tensor& x, const RotaryTable& table,
                                             KeyValueCache& cache, std::int64_t layer) const {
    const std::int64_t batch = x.size(0), steps = x.size(1);
    at::Tensor q = query(x).view({batch, steps, heads, width});
    at::Tensor k = key(x).view({batch, steps, keyValueHeads, width});
    const at::Tensor v = value(x).view({batch, steps, keyValueHeads, width});
    if (queryNorm) q = (*queryNorm)(q);
    if (keyNorm) k = (*keyNorm)(k);
    rotate(q, table);
    rotate(k, table);
    cache.append(layer, k, v);
    const at::Tensor mixed = causalAttention(q, cache.keys(layer), cache.values(layer), window);
    return output(mixed.view({batch, steps, heads * width}));
}

}  // namespace timbre::tensor
