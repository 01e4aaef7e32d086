#include "core/tensor/runtime.h"

#include "core/base/error.h"
#include "core/base/heap.h"
#include "core/tensor/blas.h"
#include "core/tensor/inference.h"

#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/mm.h>
#include <torch/csrc/api/include/torch/version.h>

#include <cmath>
#include <string>

namespace timbre::tensor {
namespace {

constexpr int kMostThreads = 1024;

// "AVX512" out of libtorch's description of itself.
std::string kernelsInUse() {
    const std::string description = at::show_config();
    const std::string key = "CPU capability usage: ";
    const std::size_t start = description.find(key);
    if (start == std::string::npos) return "unknown";
    const std::size_t value = start + key.size();
    return description.substr(value, description.find('\n', value) - value);
}

// a[i][k] = i + k, b[k][j] = k - j: every element of the product has a closed form.
std::string checkProduct() {
    constexpr int kSize = 64;
    return runInference([] {
        at::Tensor a = at::empty({kSize, kSize});
        at::Tensor b = at::empty({kSize, kSize});
        auto left = a.accessor<float, 2>();
        auto right = b.accessor<float, 2>();
        for (int row = 0; row < kSize; ++row)
            for (int column = 0; column < kSize; ++column) {
                left[row][column] = static_cast<float>(row + column);
                right[row][column] = static_cast<float>(row - column);
            }
        const at::Tensor product = at::mm(a, b);
        const auto found = product.accessor<float, 2>();
        constexpr double kSum = kSize * (kSize - 1) / 2.0;                          // of k
        constexpr double kSquares = (kSize - 1) * kSize * (2.0 * kSize - 1) / 6.0;  // of k²
        for (int i = 0; i < kSize; ++i)
            for (int j = 0; j < kSize; ++j) {
                const double expected = kSquares + (i - j) * kSum - static_cast<double>(kSize) * i * j;
                // Integers below 2^24 are exact in float, whatever the order of the sum.
                if (std::abs(static_cast<double>(found[i][j]) - expected) > 0.5)
                    return "product [" + std::to_string(i) + ", " + std::to_string(j) + "]: expected " +
                           std::to_string(expected) + ", found " + std::to_string(found[i][j]);
            }
        return std::string("ok");
    });
}

}  // namespace

TensorReport prepareRuntime(int threads) {
    if (threads < 0 || threads > kMostThreads)
        throw Error(ErrorCode::InvalidInput, "threads: expected 0 to 1024, found " + std::to_string(threads));
    const CpuReport cpu = cpuReport();
    keepFreedMemory();
    at::set_num_threads(threads == 0 ? cpu.cores : threads);

    TensorReport report;
    report.torchVersion = TORCH_VERSION;
    report.cpuCapability = kernelsInUse();
    const BlasReport blas = blasReport();
    report.blas = blas.name;
    report.blasIsFast = blas.isFast;
    report.blasRemedy = blas.remedy;
    report.threads = at::get_num_threads();
    report.bf16 = cpu.features.find("AVX512_BF16") != std::string::npos;
    try {
        report.gateCheck = checkProduct();
    } catch (const Error& error) {
        report.gateCheck = error.what();
    }
    return report;
}

}  // namespace timbre::tensor
