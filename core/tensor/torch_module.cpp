#include "core/tensor/device_check.h"
#include "core/tensor/runtime.h"

#include <vector>

// Found by name from tensor_module.cpp; both are built together, so C++ types may cross.
extern "C" __attribute__((visibility("default"))) void timbre_torch_open(
    int threads, timbre::tensor::TensorReport& report) {
    report = timbre::tensor::prepareRuntime(threads);
}

// Found by name from device_probe.cpp.
extern "C" __attribute__((visibility("default"))) void timbre_torch_probe(
    std::vector<timbre::tensor::DeviceReport>& devices) {
    devices = timbre::tensor::checkDevices();
}
