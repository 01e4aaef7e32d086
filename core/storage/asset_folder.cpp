#include "core/storage/asset_folder.h"

#include "core/base/error.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <signal.h>
#include <unistd.h>
#include <utility>

namespace timbre::storage {
namespace {

constexpr const char* kSubfolders[] = {"takes", "recordings", "segments", "cache", "prompts"};
constexpr std::string_view kTemporaryMark = ".tmp";  // as in core/base/atomic_file.cpp: .tmp<pid>-<n>

void createFolder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw errnoError(error.value(), "create " + folder.string());
}

// The process that is writing a temporary file, 0 if the name is none of ours.
pid_t writerOf(const std::string& name) {
    const auto mark = name.rfind(kTemporaryMark);
    return mark == std::string::npos ? 0 : std::atoi(name.c_str() + mark + kTemporaryMark.size());
}

}  // namespace

AssetFolder::AssetFolder(std::filesystem::path root) : root_(std::move(root)) {
    for (const char* name : kSubfolders) createFolder(root_ / name);
}

std::filesystem::path AssetFolder::path(std::string_view name) const {
    const std::filesystem::path relative(name);
    if (relative.empty()) throw Error(ErrorCode::InvalidInput, "asset name is empty");
    for (const auto& part : relative)
        if (part == ".." || relative.is_absolute())
            throw Error(ErrorCode::InvalidInput, "asset name leads outside the folder: " + std::string(name));
    return root_ / relative;
}

std::string AssetFolder::newName(std::string_view subfolder, std::string_view extension) const {
    static std::atomic<unsigned> counter{0};
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::microseconds(1);
    return std::string(subfolder) + "/" + std::to_string(now) + "-" + std::to_string(::getpid()) + "-" +
           std::to_string(counter++) + "." + std::string(extension);
}

std::string AssetFolder::segmentName(std::int64_t job, int index) const {
    const std::string folder = "segments/" + std::to_string(job);
    createFolder(root_ / folder);
    char file[32];
    std::snprintf(file, sizeof file, "/%06d.flac", index);
    return folder + file;
}

void AssetFolder::remove(std::string_view name) const {
    std::error_code missing;
    std::filesystem::remove(path(name), missing);
}

std::uint64_t AssetFolder::bytesFree() const {
    std::error_code error;
    const auto space = std::filesystem::space(root_, error);
    return error ? 0 : space.available;
}

int AssetFolder::removeTemporaryFiles() const {
    int removed = 0;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root_, ignored)) {
        const pid_t writer = writerOf(entry.path().filename().string());
        const bool isDead = writer > 0 && ::kill(writer, 0) != 0 && errno == ESRCH;
        if (isDead && std::filesystem::remove(entry.path(), ignored)) ++removed;
    }
    return removed;
}

}  // namespace timbre::storage
