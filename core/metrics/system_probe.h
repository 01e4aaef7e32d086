#pragma once

#include "core/metrics/proc_files.h"
#include "core/metrics/system_sample.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace timbre::metrics {

class GpuProbe;

// Looks at the machine and this process. One thread. What cannot be read is absent; nothing throws.
class SystemProbe {
public:
    explicit SystemProbe(std::filesystem::path dataFolder);
    ~SystemProbe();
    SystemProbe(const SystemProbe&) = delete;
    SystemProbe& operator=(const SystemProbe&) = delete;

    // Fills what the system says; cpu and ownCpu are since the call before, absent in the first, as the
    // GPU is: a program that ends at once does not wait for its driver.
    void read(SystemSample& sample);

private:
    std::filesystem::path dataFolder_;
    std::optional<CpuTicks> ticks_;
    std::optional<std::uint64_t> ownTicks_;
    std::unique_ptr<GpuProbe> gpu_;  // made by the second read()
};

}  // namespace timbre::metrics
