#include "core/tensor/device_check.h"

#include "core/base/error.h"
#include "core/tensor/inference.h"
#include "core/tensor/precision.h"
#include "core/tensor/tensor_module.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/mm.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string_view>
#include <system_error>

namespace timbre::tensor {
namespace {

constexpr std::int64_t kSize = 512;
// The best round counts: others may keep the processor busy.
constexpr int kMostRounds = 20;
constexpr double kMostSeconds = 0.2;

// Small whole numbers: their products and sums are exact in float32, and a bf16 result is only rounded
// at the end.
at::Tensor numbers(std::int64_t step, std::int64_t count) {
    const at::Tensor grid = at::arange(kSize, at::kLong).unsqueeze(1) * step + at::arange(kSize, at::kLong);
    return (grid.remainder(count) - count / 2).to(at::kFloat);  // [512, 512]
}

// Both factors in the type, on the device. Returns GFLOP/s; throws Error(Internal) for a wrong product.
double checkedProduct(const at::Device& device, at::ScalarType type, const at::Tensor& expected) {
    const at::Tensor a = numbers(3, 13).to(device, type), b = numbers(5, 11).to(device, type);
    at::Tensor product;
    double best = 1e9, spent = 0;
    for (int round = 0; round < kMostRounds && spent < kMostSeconds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        product = at::mm(a, b);
        // A graphics card works on its own; reading a number waits for it.
        product[0][0].item<float>();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
        spent += took.count();
    }
    const at::Tensor found = product.to(at::kCPU, at::kFloat);
    // bf16 keeps 8 bits of the result.
    const double tolerance = type == at::kBFloat16 ? 1.0 / 128 : 0;
    const at::Tensor wrong = (found - expected).abs() > expected.abs() * tolerance;
    const auto count = wrong.logical_or(found.isnan()).sum().item<std::int64_t>();
    if (count > 0)
        throw Error(ErrorCode::Internal, std::to_string(count) + " of " + std::to_string(found.numel()) +
                                             " numbers of a " + (type == at::kBFloat16 ? "bf16" : "fp32") +
                                             " product are wrong");
    return 2.0 * kSize * kSize * kSize / best / 1e9;
}

// In whole numbers, by another way than the products under test.
at::Tensor expectedProduct() {
    return at::mm(numbers(3, 13).to(at::kLong), numbers(5, 11).to(at::kLong)).to(at::kFloat);
}

std::string rounded(double gflops) {
    return std::to_string(static_cast<long>(gflops + 0.5)) + " GFLOP/s";
}

}  // namespace

std::string deviceProblem(const std::string& message) {
    const auto says = [&](std::string_view text) { return message.find(text) != std::string::npos; };
    if (says("no kernel image"))
        return "this libtorch has no kernels for this graphics card (no kernel image is available); a "
               "libtorch built for it is needed, until then the CPU computes";
    if (says("from the 'CUDA' backend") || says("Cannot initialize CUDA"))
        return "this libtorch was built without CUDA; the CPU computes";
    if (says("driver version is insufficient") || says("driver on your system is too old"))
        return "the graphics driver is older than this libtorch needs; until it is updated the CPU computes";
    return message;
}

DeviceReport checkDevice(const std::string& id, const std::string& name) {
    DeviceReport report{.id = id, .name = name};
    try {
        runInference([&] {
            const at::Device device(id);
            const at::Tensor expected = expectedProduct();
            report.fp32Gflops = checkedProduct(device, at::kFloat, expected);
            report.detail = "fp32 " + rounded(report.fp32Gflops);
            report.bf16Gflops = checkedProduct(device, at::kBFloat16, expected);
            report.detail += ", bf16 " + rounded(report.bf16Gflops);
        });
        report.works = true;
    } catch (const Error& error) {
        report.detail += (report.detail.empty() ? "" : "; ") + deviceProblem(error.detail());
    }
    return report;
}

std::vector<std::string> driverCards(const std::filesystem::path& gpus) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& card : std::filesystem::directory_iterator(gpus, error)) {
        std::ifstream information(card.path() / "information");
        for (std::string line; std::getline(information, line);)
            if (line.starts_with("Model:")) names.push_back(line.substr(line.find_first_not_of(" \t", 6)));
    }
    std::ranges::sort(names);
    return names;
}

std::vector<DeviceReport> checkDevices() {
    std::vector<DeviceReport> devices = {checkDevice("cpu", cpuReport().model)};
    devices[0].detail += hasFastBf16() ? " in hardware" : " emulated";
    devices[0].detail += ", " + std::to_string(at::get_num_threads()) + " threads";

    const std::vector<std::string> cards = driverCards("/proc/driver/nvidia/gpus");
    const bool reachable = at::globalContext().hasCUDA();
    const std::size_t count =
        reachable ? static_cast<std::size_t>(at::detail::getCUDAHooks().getNumGPUs()) : 0;
    for (std::size_t number = 0; number < count; ++number)
        devices.push_back(checkDevice("cuda:" + std::to_string(number),
                                      number < cards.size() ? cards[number] : "graphics card"));
    // What is there but is not used must not look as if it were.
    for (std::size_t number = count; number < cards.size(); ++number)
        devices.push_back({.id = "cuda",
                           .name = cards[number],
                           .detail = reachable ? "libtorch does not find this graphics card; the CPU computes"
                                               : deviceProblem("Cannot initialize CUDA")});
    return devices;
}

}  // namespace timbre::tensor
