#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

namespace timbre {

// What this process has of some mapped files, in bytes, as the kernel counts it.
struct MappedUse {
    std::int64_t mapped = 0;        // address space
    std::int64_t resident = 0;      // of it in memory, for this process
    std::int64_t shared = 0;        // of that, mapped by another process too (or here a second time)
    std::int64_t proportional = 0;  // every page divided by the number of those who map it
};

// Counts the mappings of these files and of all files in these folders; links lead to what they point
// at, as in a hub cache. What does not exist counts nothing. Any thread; the kernel looks at every page
// table of the process, some milliseconds per gigabyte. Source: proc(5), /proc/pid/smaps.
MappedUse mappedUse(std::span<const std::filesystem::path> filesAndFolders);

}  // namespace timbre
