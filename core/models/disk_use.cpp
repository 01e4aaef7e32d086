#include "core/models/disk_use.h"

#include <algorithm>
#include <set>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace timbre::models {

namespace fs = std::filesystem;

DiskSpace diskSpace(const fs::path& folder) {
    std::error_code failed;
    fs::path place = fs::absolute(folder, failed);
    while (!fs::exists(place, failed) && place != place.parent_path()) place = place.parent_path();
    const auto space = fs::space(place, failed);
    if (failed) return {};
    return {static_cast<std::int64_t>(space.available), static_cast<std::int64_t>(space.capacity)};
}

std::int64_t diskUse(const fs::path& folder) {
    constexpr std::int64_t kBlock = 512;  // of st_blocks, whatever the file system
    std::int64_t bytes = 0;
    std::set<std::pair<dev_t, ino_t>> shared;
    std::error_code failed;
    for (fs::recursive_directory_iterator
             entry(folder, fs::directory_options::skip_permission_denied, failed),
         end;
         !failed && entry != end; entry.increment(failed)) {
        struct stat status {};
        if (::lstat(entry->path().c_str(), &status) != 0 || S_ISDIR(status.st_mode)) continue;
        if (status.st_nlink > 1 && !shared.emplace(status.st_dev, status.st_ino).second) continue;
        bytes += status.st_blocks * kBlock;
    }
    return bytes;
}

bool isWithin(const fs::path& path, const fs::path& folder) {
    return std::ranges::mismatch(folder, path).in1 == folder.end();
}

}  // namespace timbre::models
