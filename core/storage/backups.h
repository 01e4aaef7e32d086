#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// The copies of a database in the folder "backups" beside it, named <stem>-<Unix ms>-v<schema>.db.
class Backups {
public:
    explicit Backups(const std::filesystem::path& database);

    std::filesystem::path newName(int schema) const;  // creates the folder
    std::vector<std::filesystem::path> newestFirst() const;
    std::optional<std::int64_t> newestAt() const;  // Unix ms
    void keepOnly(std::size_t count) const;        // the newest

private:
    std::filesystem::path folder_;
    std::string stem_;
};

}  // namespace timbre::storage
