#pragma once

#include <cstdint>
#include <filesystem>

namespace timbre::models {

// Bytes of a disk. Any thread; blocks for the file system.

struct DiskSpace {
    std::int64_t free = 0;  // for us, not for the administrator
    std::int64_t total = 0;
};
// Of the disk that holds the folder, or would hold it. Zeros where the system does not say.
DiskSpace diskSpace(const std::filesystem::path& folder);

// What a folder takes of the disk: blocks, so that holes do not count. Links are not followed, and a
// file of several names counts once. What cannot be read is left out; 0 for a folder that is not there.
std::int64_t diskUse(const std::filesystem::path& folder);

// Whether a path is the folder or below it, by their names alone.
bool isWithin(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace timbre::models
