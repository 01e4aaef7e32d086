#include "core/tensor/layers/multi_head_attention.h"

#include "core/tensor/layers/cpu_kernels.h"
#include "core/tensor/layers/many_rows.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/softmax.h>

#include <algorithm>
#include <cmath>

namespace timbre::tensor {
namespace {

// Scores of so many queries at a time stay in the cache between the product, softmax and the second
// product; over the 1500 positions of a Whisper window they would be 54 MB for six heads.
constexpr std::int64_t kQueriesAtOnce = 256;

// Up to here reading the memory is what takes the time: one token each of the beams of a search.
constexpr std::int64_t kFewQueries = 8;

// [b, t, d] -> [b, h, t, d/h], a view
at::Tensor splitHeads(const at::Tensor& x, std::int64_t heads) {
    return x.view({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

at::Tensor weightsFor(const at::Tensor& queries, const at::Tensor& keys) {
    return at::softmax(at::matmul(queries, keys.transpose(2, 3)), -1);  // [b, h, t, s]
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

// As attend(), for a few queries: reads keys and values once, where they lie, instead of bringing them
// into the order that a matrix product likes.
at::Tensor attendFew(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values) {
    const std::int64_t batch = queries.size(0), heads = queries.size(1), count = queries.size(2),
                       width = queries.size(3);
    const bool shared = keys.size(0) == 1;  // the queries of all sequences ask the same memory
    const kernels::CacheShape shape{.heads = shared ? heads : batch * heads,
                                    .group = shared ? batch * count : count,
                                    .width = width,
                                    .length = keys.size(2),
                                    .stride = keys.stride(1)};
    const at::Tensor asking = shared ? queries.transpose(0, 1).contiguous() : queries.contiguous();
    at::Tensor scores = at::empty({shape.heads * shape.group, shape.length}, queries.options());
    kernels::scoreKeys(shape, asking.data_ptr<float>(), keys.data_ptr<float>(), scores.data_ptr<float>());
    scores = at::softmax(scores, -1);
    at::Tensor mixed = at::empty_like(asking);
    kernels::mixValues(shape, scores.data_ptr<float>(), values.data_ptr<float>(), mixed.data_ptr<float>());
    const at::Tensor context = shared ? mixed.transpose(0, 1) : mixed;  // [b, h, t, d/h]
    return context.transpose(1, 2).reshape({batch, count, heads * width});
}

bool fitsPanels(const Linear& linear, std::int64_t heads) {
    return kernels::hasManyRows() && linear.matrix().number == kernels::Number::Bf16 &&
           linear.outputs() == heads * kernels::kPanel && linear.inputs() % 2 == 0;
}

// [b, h, s, d/h] in bf16, written in that order. source [b, s, d] bf16; a head is a panel wide.
at::Tensor memoryRows(const Linear& linear, const at::Tensor& source, std::int64_t heads) {
    const std::int64_t batch = source.size(0), length = source.size(1);
    const kernels::Matrix matrix = linear.matrix();
    at::Tensor memory = at::empty({batch, heads, length, kernels::kPanel}, source.options());
    for (std::int64_t window = 0; window < batch; ++window)
        kernels::multiplyMany({source[window].data_ptr<c10::BFloat16>(), length, matrix.width, matrix.width},
                              static_cast<const c10::BFloat16*>(matrix.weights), matrix.rows,
                              {.into = kernels::Into::Bf16,
                               .out = memory[window].data_ptr(),
                               .stride = kernels::kPanel,
                               .panelStride = length * kernels::kPanel,
                               .bias = matrix.bias});
    return memory;
}

}  // namespace

at::Tensor MultiHeadAttention::queriesOf(const at::Tensor& x) const {
    const double scale = 1 / std::sqrt(static_cast<double>(query.outputs() / heads));
    return splitHeads(query(x).mul_(scale), heads);
}

MultiHeadAttention::Memory MultiHeadAttention::memoryOf(const at::Tensor& source, at::ScalarType type) const {
    if (type == at::kBFloat16 && fitsPanels(key, heads) && fitsPanels(value, heads)) {
        const at::Tensor rows = source.to(type).contiguous();
        return {memoryRows(key, rows, heads), memoryRows(value, rows, heads)};
    }
    return {splitHeads(key(source).to(type), heads).contiguous(),
            splitHeads(value(source).to(type), heads).contiguous()};
}

at::Tensor MultiHeadAttention::operator()(const at::Tensor& x, const Memory& memory) const {
    const bool few = x.size(0) * x.size(1) <= kFewQueries;
    return out(
        (few ? attendFew : attend)(queriesOf(x), memory.keys.to(at::kFloat), memory.values.to(at::kFloat)));
}

at::Tensor MultiHeadAttention::weightsOf(const at::Tensor& x, const Memory& memory) const {
    return weightsFor(queriesOf(x), memory.keys.to(at::kFloat));
}

}  // namespace timbre::tensor
