#include "core/tensor/layers/embedding.h"

#include "core/base/error.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/ops/index_select.h>
#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>

#include <algorithm>

namespace timbre::tensor {
namespace {

void checkId(std::int64_t id, std::int64_t rows) {
    if (id < 0 || id >= rows)
        throw Error(ErrorCode::InvalidInput,
                    "token " + std::to_string(id) + ": expected 0 to " + std::to_string(rows - 1));
}

template <typename Body>
void withRow(const at::Tensor& table, std::int64_t id, const Body& body) {
    checkId(id, table.size(0));
    const std::int64_t first = id * table.size(1);
    switch (table.scalar_type()) {
        case at::kBFloat16:
            return body(table.data_ptr<at::BFloat16>() + first);
        case at::kHalf:
            return body(table.data_ptr<at::Half>() + first);
        default:
            return body(table.data_ptr<float>() + first);
    }
}

}  // namespace

at::Tensor Embedding::operator()(const at::Tensor& ids) const {
    const at::Tensor flat = ids.reshape({-1});
    if (flat.numel() > 0) {
        const auto least = flat.min().item<std::int64_t>(), most = flat.max().item<std::int64_t>();
        checkId(least < 0 ? least : most, weight.size(0));
    }
    auto shape = ids.sizes().vec();
    shape.push_back(weight.size(1));
    return at::index_select(weight, 0, flat).to(at::kFloat).view(shape);
}

void Embedding::copyRow(std::int64_t id, float* row) const {
    withRow(weight, id, [&](const auto* found) {
        std::transform(found, found + weight.size(1), row, [](auto x) { return static_cast<float>(x); });
    });
}

void Embedding::addRow(std::int64_t id, float* row) const {
    withRow(weight, id, [&](const auto* found) {
        for (std::int64_t j = 0; j < weight.size(1); ++j) row[j] += static_cast<float>(found[j]);
    });
}

Embedding takeEmbedding(Weights& weights, const std::string& name, std::int64_t rows, std::int64_t width,
                        at::ScalarType type) {
    return {takeAs(type, weights, name + ".weight", {rows, width})};
}

at::ScalarType embeddingType(const Weights& weights, const std::string& name) {
    const at::ScalarType type = weights.typeInFile(name + ".weight");
    return type == at::kBFloat16 || type == at::kHalf ? type : at::kFloat;
}

}  // namespace timbre::tensor
