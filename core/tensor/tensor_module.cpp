#include "core/tensor/tensor_module.h"

#include "core/base/module_path.h"

#include <cstdlib>

namespace timbre::tensor {
namespace {

// libtorch reads it once, while it is loaded; on its own it stops at AVX2.
void askForWidestKernels() {
    if (cpuReport().features.find("AVX512_KERNELS") != std::string::npos)
        ::setenv("ATEN_CPU_CAPABILITY", "avx512", 0);
}

}  // namespace

TensorReport openTensorModule(int threads) {
    askForWidestKernels();
    using Open = void (*)(int, TensorReport&);
    // The address of a function arrives as an address of data: the loader knows no other.
    const auto open = reinterpret_cast<Open>(moduleSymbol("timbre_torch", "timbre_torch_open"));
    TensorReport report;
    open(threads, report);
    return report;
}

}  // namespace timbre::tensor
