#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::sources {

struct ManifestFile {
    std::string path;  // relative, with '/'
    std::int64_t bytes = 0;
    std::string sha256;
};

// What a complete model folder holds: the file timbre-model.json in it. It is written when every
// file is there and right, so its presence means that the snapshot is complete; from then on its
// hashes are the pins against which the folder is checked.
struct Manifest {
    std::string repository;  // empty: a folder of the user's
    std::string revision, commit;
    std::vector<ManifestFile> files;
};

inline constexpr std::string_view kManifestName = "timbre-model.json";

// Absent when the folder has none. Throws InvalidDocument for one that does not follow the format.
std::optional<Manifest> readManifest(const std::filesystem::path& folder);
Manifest parseManifest(std::string_view json);  // throws InvalidDocument
std::string manifestJson(const Manifest& manifest);
// Atomically. Throws DiskFull, ReadOnly, NotFound, Storage.
void writeManifest(const std::filesystem::path& folder, const Manifest& manifest);

struct FileProblem {
    enum class Kind { Missing, WrongSize, WrongHash, Unreadable };
    Kind kind = Kind::Missing;
    std::string path;
    std::string expected, found;  // bytes or hashes, as text
};

struct FolderCheck {
    std::int64_t files = 0, bytes = 0;  // whose hashes were compared
    std::vector<FileProblem> problems;  // empty: all is right
};

// bytesDone of bytesTotal of all files, and the one in hand. The caller's thread, every few MB.
using CheckProgress =
    std::function<void(const std::string& file, std::int64_t bytesDone, std::int64_t bytesTotal)>;

// Reads every file of the manifest and compares. Absent when stopped. Problems are values; nothing
// is thrown for what is wrong with the files.
std::optional<FolderCheck> verifyFolder(const std::filesystem::path& folder, const Manifest& manifest,
                                        const CheckProgress& progress, const std::stop_token& stop);

// The manifest that a folder would have: all files below it except hidden ones and our own. Absent
// when stopped. Throws NotFound, ReadOnly, Storage.
std::optional<Manifest> describeFolder(const std::filesystem::path& folder, const CheckProgress& progress,
                                       const std::stop_token& stop);

}  // namespace timbre::sources
