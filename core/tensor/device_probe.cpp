#include "core/tensor/device_probe.h"

#include "core/base/error.h"
#include "core/base/module_path.h"
#include "core/tensor/tensor_module.h"

namespace timbre::tensor {

std::vector<DeviceReport> probeDevices(int threads) {
    ensureTensorModule(threads);
    using Probe = void (*)(std::vector<DeviceReport>&);
    // The address of a function arrives as an address of data: the loader knows no other.
    const auto probe = reinterpret_cast<Probe>(moduleSymbol("timbre_torch", "timbre_torch_probe"));
    std::vector<DeviceReport> devices;
    probe(devices);
    return devices;
}

namespace {

const DeviceReport* firstWorkingCard(std::span<const DeviceReport> devices) {
    for (const DeviceReport& device : devices)
        if (device.works && device.id != "cpu") return &device;
    return nullptr;
}

const DeviceReport& wantedDevice(std::span<const DeviceReport> devices, std::string_view wanted) {
    if (wanted == "cuda")
        if (const DeviceReport* card = firstWorkingCard(devices)) return *card;
    for (const DeviceReport& device : devices)
        if (device.id == wanted || (wanted == "cuda" && device.id != "cpu")) return device;
    if (wanted == "cuda")
        throw Error(ErrorCode::DeviceUnavailable, "there is no graphics card that libtorch can use");
    throw Error(ErrorCode::InvalidInput, "no device is called " + std::string(wanted));
}

}  // namespace

std::string chooseDevice(std::span<const DeviceReport> devices, std::string_view wanted, bool usesGpu) {
    if (wanted == "cpu") return "cpu";
    if (wanted == "auto") {
        const DeviceReport* card = usesGpu ? firstWorkingCard(devices) : nullptr;
        return card != nullptr ? card->id : "cpu";
    }
    const DeviceReport& device = wantedDevice(devices, wanted);
    const std::string name = device.id + " (" + device.name + "): ";
    if (!device.works) throw Error(ErrorCode::DeviceUnavailable, name + device.detail);
    if (!usesGpu) throw Error(ErrorCode::DeviceUnavailable, name + "this model computes on the CPU only");
    return device.id;
}

}  // namespace timbre::tensor
