#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace timbre::metrics {

// What the kernel's text files say; absent where a text is not of that form. Source: proc(5). Pure.

// Of all processors since the start of the machine, in ticks.
struct CpuTicks {
    std::uint64_t busy = 0, all = 0;
};
std::optional<CpuTicks> cpuTicks(std::string_view procStat);            // /proc/stat
std::optional<std::uint64_t> ownTicks(std::string_view selfStat);       // /proc/self/stat
std::optional<std::int64_t> residentPages(std::string_view selfStatm);  // /proc/self/statm

struct MemoryBytes {
    std::int64_t available = 0, total = 0;
};
std::optional<MemoryBytes> memoryBytes(std::string_view meminfo);  // /proc/meminfo

}  // namespace timbre::metrics
