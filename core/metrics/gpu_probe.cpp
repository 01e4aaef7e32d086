#include "core/metrics/gpu_probe.h"

#include <algorithm>
#include <dlfcn.h>

namespace timbre::metrics {
namespace {

constexpr int kSuccess = 0;

template <class Function>
bool find(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

}  // namespace

GpuProbe::GpuProbe() {
    library_ = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library_ == nullptr) return;
    int (*init)() = nullptr;
    int (*count)(unsigned int*) = nullptr;
    const bool isComplete =
        find(library_, "nvmlInit_v2", init) && find(library_, "nvmlDeviceGetCount_v2", count) &&
        find(library_, "nvmlDeviceGetHandleByIndex_v2", deviceAt_) &&
        find(library_, "nvmlDeviceGetUtilizationRates", utilisation_) &&
        find(library_, "nvmlDeviceGetMemoryInfo", memory_) && find(library_, "nvmlShutdown", shutdown_);
    if (!isComplete || init() != kSuccess) {
        shutdown_ = nullptr;
        return;
    }
    if (count(&count_) != kSuccess) count_ = 0;
}

GpuProbe::~GpuProbe() {
    if (shutdown_ != nullptr) shutdown_();
    if (library_ != nullptr) dlclose(library_);
}

void GpuProbe::read(SystemSample& sample) {
    for (unsigned int i = 0; i < count_; ++i) {
        Device device = nullptr;
        if (deviceAt_(i, &device) != kSuccess) continue;
        if (Utilisation use{}; utilisation_(device, &use) == kSuccess)
            sample.gpuBusy = std::max(sample.gpuBusy.value_or(0), double(use.gpu) / 100);
        if (Memory memory{}; memory_(device, &memory) == kSuccess)
            sample.gpuMemory = sample.gpuMemory.value_or(0) + std::int64_t(memory.used);
    }
}

}  // namespace timbre::metrics
