#include "core/tensor/layers/swiglu.h"

#include <ATen/ops/silu.h>

namespace timbre::tensor {

at::Tensor SwiGlu::operator()(const at::Tensor& x) const {
    return down(at::silu(gate(x)).mul_(up(x)));
}

}  // namespace timbre::tensor
