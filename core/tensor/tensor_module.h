#pragma once

#include <memory>
#include <optional>
#include <string>

namespace timbre::tensor {

// What libtorch and the processor offer, as reported by the module after opening.
struct TensorReport {
    std::string torchVersion;
    std::string cpuCapability;  // "AVX512", "AVX2", "DEFAULT": what the kernels use
    std::string blas;           // "OpenBLAS 0.3.21 (openmp, Cooperlake)", "reference"
    bool blasIsFast = false;
    std::string blasRemedy;  // empty when fast
    int threads = 0;
    bool bf16 = false;      // in hardware
    std::string gateCheck;  // a small product computed inside runInference(), "ok" or what failed
};

// Opens the shared module that holds libtorch. Takes about half a second and 150 MB: call it on a
// lane, never at start. Throws Error(ModuleMissing) when the module or libtorch is absent.
// threads: 0 = one per physical core.
TensorReport openTensorModule(int threads);

// Opens it unless that was done already with as many threads; 0 = leave it as it was set up. Any
// thread.
void ensureTensorModule(int threads);

// What the processor can do, without libtorch.
struct CpuReport {
    std::string model;
    int cores = 0;         // usable by this process
    std::string features;  // "AVX2 FMA AVX512F AVX512_VNNI AVX512_BF16 …"
};
CpuReport cpuReport();

}  // namespace timbre::tensor
