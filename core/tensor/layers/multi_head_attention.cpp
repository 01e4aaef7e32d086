#include "core/tensor/layers/multi_head_attention.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/softmax.h>

#include <algorithm>
#include <cmath>

namespace timbre::tensor {
namespace {

// Scores of so many queries at a time stay in the cache between the product, softmax and the second
// product; over the 1500 positions of a Whisper window they would be 54 MB for six heads.
constexpr std::int64_t kQueriesAtOnce = 256;

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

}  // namespace

at::Tensor MultiHeadAttention::queriesOf(const at::Tensor& x) const {
    const double scale = 1 / std::sqrt(static_cast<double>(query.outputs() / heads));
    return splitHeads(query(x).mul_(scale), heads);
}

MultiHeadAttention::Memory MultiHeadAttention::memoryOf(const at::Tensor& source) const {
    return {splitHeads(key(source), heads).contiguous(), splitHeads(value(source), heads).contiguous()};
}

at::Tensor MultiHeadAttention::operator()(const at::Tensor& x, const Memory& memory) const {
    return out(attend(queriesOf(x), memory.keys, memory.values));
}

at::Tensor MultiHeadAttention::weightsOf(const at::Tensor& x, const Memory& memory) const {
    return weightsFor(queriesOf(x), memory.keys);
}

}  // namespace timbre::tensor
