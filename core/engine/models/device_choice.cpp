#include "core/engine/models/device_choice.h"

#include "core/tensor/tensor_module.h"

#include <algorithm>
#include <filesystem>

namespace timbre::engine {
namespace {

// Without a driver there is nothing to try, and the first model need not wait for the trial.
bool hasGraphicsDriver() {
    std::error_code ignored;
    return std::filesystem::exists("/proc/driver/nvidia/gpus", ignored);
}

}  // namespace

std::vector<tensor::DeviceReport> DeviceChoice::probe(int threads) {
    auto devices = tensor::probeDevices(threads);
    const std::lock_guard lock(mutex_);
    devices_ = devices;
    return devices;
}

std::string DeviceChoice::device(const Wish& wish) {
    if (wish.device == "cpu" || (wish.device == "auto" && !hasGraphicsDriver())) return "cpu";
    auto devices = [this] {
        const std::lock_guard lock(mutex_);
        return devices_;
    }();
    if (devices.empty()) devices = probe(wish.threads);
    return tensor::chooseDevice(devices, wish.device, true);
}

models::Precision DeviceChoice::precision(const Wish& wish, const std::string& device) {
    using models::Precision;
    if (wish.precision != "auto") return wish.precision == "bf16" ? Precision::Bf16 : Precision::Fp32;
    // An emulated bf16 product is many times slower than float32.
    if (device == "cpu")
        return tensor::cpuReport().features.find("BF16") != std::string::npos ? Precision::Bf16
                                                                              : Precision::Fp32;
    const std::lock_guard lock(mutex_);
    const auto found = std::ranges::find(devices_, device, &tensor::DeviceReport::id);
    return found != devices_.end() && found->bf16Gflops > found->fp32Gflops ? Precision::Bf16
                                                                            : Precision::Fp32;
}

models::CheckpointChoice DeviceChoice::choose(const Wish& wish, std::int64_t fp32Bytes) {
    models::CheckpointChoice choice;
    choice.device = device(wish);
    choice.precision = precision(wish, choice.device);
    choice.threads = wish.threads;
    choice.expectedBytes = choice.precision == models::Precision::Fp32 ? fp32Bytes : fp32Bytes / 2;
    return choice;
}

}  // namespace timbre::engine
