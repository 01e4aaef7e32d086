#pragma once

#include "core/tensor/device_probe.h"

#include <filesystem>
#include <string>
#include <vector>

namespace timbre::tensor {

// The side of device_probe.h that needs libtorch. Any thread; uses the calling thread's processors.
std::vector<DeviceReport> checkDevices();

// Computes products of float32 and bf16 on a device of libtorch ("cpu", "cuda:0") and looks at every
// number. What goes wrong is said in `detail`; throws nothing.
DeviceReport checkDevice(const std::string& id, const std::string& name);

// What libtorch says, in words for people: above all "no kernel image", which means that this libtorch
// was built for other graphics cards.
std::string deviceProblem(const std::string& message);

// Names of the graphics cards that the system's NVIDIA driver knows; `gpus` is its folder
// /proc/driver/nvidia/gpus.
std::vector<std::string> driverCards(const std::filesystem::path& gpus);

}  // namespace timbre::tensor
