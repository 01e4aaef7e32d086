#include "core/models/hub_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/sources/file_hash.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <system_error>

namespace timbre::models {
namespace {

namespace fs = std::filesystem;
using sources::FileProblem;

constexpr std::size_t kSha1Digits = 40, kSha256Digits = 64;

fs::path variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? fs::path() : fs::path(value);
}

bool isHex(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// The commit that a branch stood for when it was fetched; empty: not known.
std::string commitOf(const fs::path& model, const std::string& branch) {
    std::ifstream file(model / "refs" / branch);
    std::string commit;
    file >> commit;
    return commit.size() == kSha1Digits && isHex(commit) ? commit : "";
}

std::optional<fs::path> existing(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder, ignored) ? std::optional(folder) : std::nullopt;
}

std::optional<fs::path> onlyFolderIn(const fs::path& parent) {
    std::vector<fs::path> folders;
    std::error_code failed;
    for (fs::directory_iterator entry(parent, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->is_directory(failed)) folders.push_back(entry->path());
    return folders.size() == 1 ? std::optional(folders.front()) : std::nullopt;
}

std::optional<fs::path> snapshotOf(const fs::path& model, const std::string& revision) {
    const fs::path snapshots = model / "snapshots";
    for (const std::string& commit : {revision, commitOf(model, revision), commitOf(model, "main")})
        if (!commit.empty())
            if (auto found = existing(snapshots / commit)) return found;
    return onlyFolderIn(snapshots);
}

bool hasAll(const fs::path& snapshot, const CatalogueEntry& entry) {
    try {
        return !selectFiles(entry, filesBelow(snapshot)).empty();
    } catch (const Error&) {
        return false;
    }
}

// The blob that a file of a snapshot is a link to: its name is a hash. Empty: it is something else.
std::string blobOf(const fs::path& file) {
    std::error_code failed;
    const auto blob = fs::read_symlink(file, failed).filename().string();
    const bool isHash = blob.size() == kSha1Digits || blob.size() == kSha256Digits;
    return !failed && isHash && isHex(blob) ? blob : "";
}

struct Task {
    std::string path, expected;
    std::int64_t bytes = 0;
};

// Absent when stopped. Throws NotFound, ReadOnly, Storage.
std::optional<std::string> gitHash(const fs::path& path, std::int64_t bytes, const std::stop_token& stop) {
    if (stop.stop_requested()) return std::nullopt;
    // Git's own files are small ones: whatever the hub keeps apart is named by SHA-256.
    sources::ContentDigest digest(sources::ContentDigest::Kind::Sha256AndGit, bytes);
    digest.add(readFile(path));
    return digest.gitSha1();
}

}  // namespace

fs::path hubCacheFolder() {
    for (const char* name : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"})
        if (auto folder = variable(name); !folder.empty()) return folder;
    if (auto home = variable("HF_HOME"); !home.empty()) return home / "hub";
    if (auto cache = variable("XDG_CACHE_HOME"); !cache.empty()) return cache / "huggingface" / "hub";
    if (auto home = variable("HOME"); !home.empty()) return home / ".cache" / "huggingface" / "hub";
    return {};
}

std::optional<fs::path> findSnapshot(const fs::path& cache, const CatalogueEntry& entry) {
    std::string name = "models--" + entry.repository;
    const auto slash = name.find('/');
    if (cache.empty() || slash == std::string::npos) return std::nullopt;
    name.replace(slash, 1, "--");
    const auto snapshot = snapshotOf(cache / name, entry.revision);
    return snapshot && hasAll(*snapshot, entry) ? snapshot : std::nullopt;
}

std::optional<fs::path> snapshotOf(const fs::path& modelFolder) {
    if (!existing(modelFolder / "snapshots")) return std::nullopt;
    return snapshotOf(modelFolder, "main");
}

std::vector<std::string> filesBelow(const fs::path& folder) {
    std::vector<std::string> files;
    std::error_code failed;
    constexpr auto kOptions = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(folder, kOptions, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code notReadable;
        if (entry->is_regular_file(notReadable))
            files.push_back(entry->path().lexically_relative(folder).generic_string());
    }
    std::ranges::sort(files);
    return files;
}

std::optional<sources::FolderCheck> checkSnapshot(const fs::path& snapshot,
                                                  const sources::CheckProgress& progress,
                                                  const std::stop_token& stop) {
    std::vector<Task> tasks;
    std::int64_t total = 0, before = 0;
    for (const auto& path : filesBelow(snapshot)) {
        std::error_code failed;
        const auto bytes = static_cast<std::int64_t>(fs::file_size(snapshot / path, failed));
        if (auto blob = blobOf(snapshot / path); !blob.empty() && !failed)
            tasks.push_back({path, std::move(blob), bytes});
        else
            continue;
        total += bytes;
    }
    sources::FolderCheck check;
    for (const auto& task : tasks) {
        const auto report = [&](std::int64_t done) {
            if (progress) progress(task.path, before + done, total);
        };
        try {
            const auto file = snapshot / task.path;
            const auto found = task.expected.size() == kSha1Digits ? gitHash(file, task.bytes, stop)
                                                                   : sources::hashFile(file, report, stop);
            if (!found) return std::nullopt;
            ++check.files;
            check.bytes += task.bytes;
            if (*found != task.expected)
                check.problems.push_back({FileProblem::Kind::WrongHash, task.path, task.expected, *found});
        } catch (const Error& error) {
            check.problems.push_back({FileProblem::Kind::Unreadable, task.path, "readable", error.detail()});
        }
        before += task.bytes;
    }
    return check;
}

}  // namespace timbre::models
