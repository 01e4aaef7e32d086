#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::tensor {

// A device on which products were computed and every number of the results was looked at.
struct DeviceReport {
    std::string id;         // "cpu", "cuda:0"; "cuda": a graphics card that libtorch cannot reach
    std::string name = {};  // of the hardware
    bool works = false;
    std::string detail = {};  // "fp32 140 GFLOP/s, bf16 610 GFLOP/s in hardware, 2 threads", or why not
    double fp32Gflops = 0, bf16Gflops = 0;  // measured with 512 x 512; 0: not computed
};

// Opens the module and runs real products on the processor and on every graphics card, whether libtorch
// supports it or not: what is not used is listed with the reason. The processor comes first. Takes a
// second: on a lane. Throws Error(ModuleMissing). threads as in openTensorModule().
std::vector<DeviceReport> probeDevices(int threads);

// Where to compute. wanted: "cpu" always is the processor, whatever else is there; "auto" is the first
// graphics card that works and, without one or where `usesGpu` is false (the model cannot), the
// processor; "cuda" is the first graphics card that works, a device's id is that device. Throws
// Error(DeviceUnavailable), with the reason the probe found, when the wanted device does not work or the
// model cannot use it, InvalidInput for an id that was not probed.
std::string chooseDevice(std::span<const DeviceReport> devices, std::string_view wanted, bool usesGpu);

}  // namespace timbre::tensor
