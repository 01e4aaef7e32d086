#pragma once

#include <filesystem>

namespace timbre::bench {

// A folder of its own for files of a bench; gone with the object. Any thread.
class ScratchFolder {
public:
    ScratchFolder();  // throws Error(DiskFull, ReadOnly, Storage)
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace timbre::bench
