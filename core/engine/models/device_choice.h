#pragma once

#include "core/models/checkpoint_request.h"
#include "core/tensor/device_probe.h"

#include <mutex>
#include <string>
#include <vector>

namespace timbre::engine {

// What models compute on, and with what numbers, by the settings and by what a trial computation on
// each device gave. Functions may take a second for the trial: on a lane. Thread-safe.
class DeviceChoice {
public:
    struct Wish {
        std::string device = "auto";     // "auto", "cpu", "cuda"
        std::string precision = "auto";  // "auto", "fp32", "bf16"
        int threads = 0;
    };

    // Tries every device again. Throws Error(ModuleMissing).
    std::vector<tensor::DeviceReport> probe(int threads);
    // The processor needs no trial; a graphics card is used only when its trial went well. Throws as
    // tensor::chooseDevice() and probe().
    std::string device(const Wish& wish);
    models::CheckpointChoice choose(const Wish& wish, std::int64_t fp32Bytes);

private:
    models::Precision precision(const Wish& wish, const std::string& device);

    std::mutex mutex_;  // guards devices_
    std::vector<tensor::DeviceReport> devices_;
};

}  // namespace timbre::engine
