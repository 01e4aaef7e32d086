#include "core/tensor/layers/embedding.h"

#include "core/base/error.h"
#include "core/tensor/precision.h"

#include <ATen/ops/index_select.h>

namespace timbre::tensor {

at::Tensor Embedding::operator()(const at::Tensor& ids) const {
    const at::Tensor flat = ids.reshape({-1});
    if (flat.numel() > 0) {
        const auto least = flat.min().item<std::int64_t>(), most = flat.max().item<std::int64_t>();
        if (least < 0 || most >= weight.size(0))
            throw Error(ErrorCode::InvalidInput, "token " + std::to_string(least < 0 ? least : most) +
                                                     ": expected 0 to " + std::to_string(weight.size(0) - 1));
    }
    auto shape = ids.sizes().vec();
    shape.push_back(weight.size(1));
    return at::index_select(weight, 0, flat).to(at::kFloat).view(shape);
}

Embedding takeEmbedding(Weights& weights, const std::string& name, std::int64_t rows, std::int64_t width,
                        at::ScalarType type) {
    return {takeAs(type, weights, name + ".weight", {rows, width})};
}

}  // namespace timbre::tensor
