#include "core/tensor/tensor_module.h"

#include "core/base/module_path.h"

#include <cstdlib>
#include <mutex>
#include <optional>

namespace timbre::tensor {
namespace {

// libtorch reads it once, while it is loaded; on its own it stops at AVX2.
void askForWidestKernels() {
    if (cpuReport().features.find("AVX512_KERNELS") != std::string::npos)
        ::setenv("ATEN_CPU_CAPABILITY", "avx512", 0);
}

// The module sets the runtime up for one caller at a time.
std::mutex opening;
std::optional<int> threadsInUse;

TensorReport open(int threads) {
    askForWidestKernels();
    using Open = void (*)(int, TensorReport&);
    // The address of a function arrives as an address of data: the loader knows no other.
    const auto function = reinterpret_cast<Open>(moduleSymbol("timbre_torch", "timbre_torch_open"));
    TensorReport report;
    function(threads, report);
    threadsInUse = report.threads;
    return report;
}

}  // namespace

TensorReport openTensorModule(int threads) {
    const std::lock_guard lock(opening);
    return open(threads);
}

void ensureTensorModule(int threads) {
    const std::lock_guard lock(opening);
    if (!threadsInUse || (threads != 0 && threads != *threadsInUse)) open(threads);
}

}  // namespace timbre::tensor
