#pragma once

#include "core/metrics/system_sample.h"

namespace timbre::metrics {

// NVIDIA's GPUs, by the library that comes with their driver; it is opened if it is there. One thread.
// Source: NVML API reference, docs.nvidia.com/deploy/nvml-api.
class GpuProbe {
public:
    GpuProbe();
    ~GpuProbe();
    GpuProbe(const GpuProbe&) = delete;
    GpuProbe& operator=(const GpuProbe&) = delete;

    void read(SystemSample& sample);  // the busiest one, and the memory in use of all

private:
    using Device = void*;
    struct Utilisation {
        unsigned int gpu, memory;  // percent
    };
    struct Memory {
        unsigned long long total, free, used;
    };

    void* library_ = nullptr;
    unsigned int count_ = 0;
    int (*deviceAt_)(unsigned int, Device*) = nullptr;
    int (*utilisation_)(Device, Utilisation*) = nullptr;
    int (*memory_)(Device, Memory*) = nullptr;
    int (*shutdown_)() = nullptr;
};

}  // namespace timbre::metrics
