#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::storage {

// The folder that holds the sound files. Names are never reused. Thread-safe: it holds no state but
// the path. Sub-folders: takes/, recordings/, segments/<job>/, cache/, prompts/.
class AssetFolder {
public:
    explicit AssetFolder(std::filesystem::path root);  // creates it; throws Error(ReadOnly, DiskFull …)

    const std::filesystem::path& root() const { return root_; }
    std::filesystem::path path(std::string_view name) const;  // throws InvalidInput if it leads outside
    std::string newName(std::string_view subfolder, std::string_view extension) const;
    std::string segmentName(std::int64_t job, int index) const;
    void remove(std::string_view name) const;  // missing is fine
    std::uint64_t bytesFree() const;

    // Leftovers of a crash: temporary files of writers. Returns how many were removed.
    int removeTemporaryFiles() const;

private:
    std::filesystem::path root_;
};

}  // namespace timbre::storage
