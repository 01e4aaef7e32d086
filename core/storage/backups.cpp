#include "core/storage/backups.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace timbre::storage {
namespace {

std::int64_t timeOf(const std::filesystem::path& backup, const std::string& stem) {
    const auto name = backup.filename().string();
    return name.size() > stem.size() ? std::atoll(name.c_str() + stem.size() + 1) : 0;
}

}  // namespace

Backups::Backups(const std::filesystem::path& database)
    : folder_(database.parent_path() / "backups"), stem_(database.stem().string()) {}

std::filesystem::path Backups::newName(int schema) const {
    std::filesystem::create_directories(folder_);
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    return folder_ / (stem_ + "-" + std::to_string(now) + "-v" + std::to_string(schema) + ".db");
}

std::vector<std::filesystem::path> Backups::newestFirst() const {
    std::vector<std::filesystem::path> found;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, missing)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with(stem_ + "-") && name.ends_with(".db")) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end(),
              [&](const auto& a, const auto& b) { return timeOf(a, stem_) > timeOf(b, stem_); });
    return found;
}

std::optional<std::int64_t> Backups::newestAt() const {
    const auto all = newestFirst();
    return all.empty() ? std::nullopt : std::optional(timeOf(all.front(), stem_));
}

void Backups::keepOnly(std::size_t count) const {
    const auto all = newestFirst();
    std::error_code ignored;
    for (std::size_t i = count; i < all.size(); ++i) std::filesystem::remove(all[i], ignored);
}

}  // namespace timbre::storage
