#include "core/sources/manifest.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/sources/file_hash.h"
#include "core/sources/hub.h"
#include "core/sources/json_fields.h"

#include <algorithm>
#include <set>

namespace timbre::sources {
namespace {

using nlohmann::json;

constexpr int kFormat = 1;
constexpr std::size_t kMostFiles = 10'000;
constexpr std::size_t kMostBytes = std::size_t{16} << 20;

[[noreturn]] void refuse(const std::string& why) {
    throw Error(ErrorCode::InvalidDocument, std::string(kManifestName) + ": " + why);
}

ManifestFile parseFile(const json& row) {
    ManifestFile file{
        .path = textOf(row, "path"), .bytes = wholeOf(row, "bytes", -1), .sha256 = textOf(row, "sha256")};
    if (!isSafePath(file.path)) refuse("a file has no usable path");
    if (file.bytes < 0) refuse(file.path + " has no size");
    if (!isHex(file.sha256, 64)) refuse(file.path + " has no SHA-256");
    return file;
}

bool isListed(const std::filesystem::path& relative) {
    for (const auto& part : relative)
        if (part.string().starts_with(".")) return false;
    return isSafePath(relative.generic_string());
}

// Reports the bytes of one file as part of all.
class Tally {
public:
    Tally(const CheckProgress& progress, std::int64_t total) : progress_(progress), total_(total) {}
    void begin(const std::string& file) { file_ = file; }
    void at(std::int64_t bytes) const {
        if (progress_) progress_(file_, before_ + bytes, total_);
    }
    void end(std::int64_t bytes) { before_ += bytes; }

private:
    const CheckProgress& progress_;
    std::int64_t total_, before_ = 0;
    std::string file_;
};

// Absent: it is as expected.
std::optional<FileProblem> problemOf(const std::filesystem::path& path, const ManifestFile& file,
                                     const Tally& tally, const std::stop_token& stop) {
    using Kind = FileProblem::Kind;
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (!std::filesystem::is_regular_file(status))
        return FileProblem{Kind::Missing, file.path, "a file", "none"};
    const auto size = std::filesystem::file_size(path, failed);
    if (failed || static_cast<std::int64_t>(size) != file.bytes)
        return FileProblem{Kind::WrongSize, file.path, std::to_string(file.bytes), std::to_string(size)};
    try {
        const auto hash = hashFile(
            path, [&](std::int64_t done) { tally.at(done); }, stop);
        if (!hash || *hash == file.sha256) return std::nullopt;
        return FileProblem{Kind::WrongHash, file.path, file.sha256, *hash};
    } catch (const Error& error) {
        return FileProblem{Kind::Unreadable, file.path, "readable", error.detail()};
    }
}

}  // namespace

Manifest parseManifest(std::string_view text) {
    const json document = json::parse(text, nullptr, false);
    if (!document.is_object()) refuse("not a JSON object");
    if (wholeOf(document, "format", 0) != kFormat) refuse("format is not " + std::to_string(kFormat));
    Manifest manifest{.repository = textOf(document, "repository"),
                      .revision = textOf(document, "revision"),
                      .commit = textOf(document, "commit"),
                      .files = {}};
    const auto files = document.find("files");
    if (files == document.end() || !files->is_array() || files->empty()) refuse("it lists no files");
    if (files->size() > kMostFiles) refuse("more than " + std::to_string(kMostFiles) + " files");
    std::set<std::string> seen;
    for (const auto& row : *files) {
        manifest.files.push_back(parseFile(row));
        if (!seen.insert(manifest.files.back().path).second) refuse(manifest.files.back().path + " twice");
    }
    return manifest;
}

std::string manifestJson(const Manifest& manifest) {
    json files = json::array();
    for (const auto& file : manifest.files)
        files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    const json document{{"format", kFormat},
                        {"repository", manifest.repository},
                        {"revision", manifest.revision},
                        {"commit", manifest.commit},
                        {"files", files}};
    return document.dump(2) + '\n';
}

std::optional<Manifest> readManifest(const std::filesystem::path& folder) {
    const auto path = folder / kManifestName;
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) return std::nullopt;
    return parseManifest(readFile(path, kMostBytes));
}

void writeManifest(const std::filesystem::path& folder, const Manifest& manifest) {
    writeFileAtomically(folder / kManifestName, manifestJson(manifest));
}

std::optional<FolderCheck> verifyFolder(const std::filesystem::path& folder, const Manifest& manifest,
                                        const CheckProgress& progress, const std::stop_token& stop) {
    std::int64_t total = 0;
    for (const auto& file : manifest.files) total += file.bytes;
    Tally tally(progress, total);
    FolderCheck check;
    for (const auto& file : manifest.files) {
        tally.begin(file.path);
        auto problem = problemOf(folder / file.path, file, tally, stop);
        if (stop.stop_requested()) return std::nullopt;
        if (!problem || problem->kind == FileProblem::Kind::WrongHash) {
            ++check.files;
            check.bytes += file.bytes;
        }
        if (problem) check.problems.push_back(std::move(*problem));
        tally.end(file.bytes);
    }
    return check;
}

std::optional<Manifest> describeFolder(const std::filesystem::path& folder, const CheckProgress& progress,
                                       const std::stop_token& stop) {
    Manifest manifest;
    std::int64_t total = 0;
    std::error_code failed;
    for (std::filesystem::recursive_directory_iterator entries(folder, failed), end;
         !failed && entries != end; entries.increment(failed)) {
        const auto relative = entries->path().lexically_relative(folder);
        if (!isListed(relative) || !entries->is_regular_file(failed)) continue;
        manifest.files.push_back({.path = relative.generic_string(),
                                  .bytes = static_cast<std::int64_t>(entries->file_size()),
                                  .sha256 = {}});
        total += manifest.files.back().bytes;
    }
    if (failed) throw errnoError(failed.value(), "list " + folder.string());
    std::ranges::sort(manifest.files, {}, &ManifestFile::path);
    Tally tally(progress, total);
    for (auto& file : manifest.files) {
        tally.begin(file.path);
        auto hash = hashFile(
            folder / file.path, [&](std::int64_t done) { tally.at(done); }, stop);
        if (!hash) return std::nullopt;
        file.sha256 = std::move(*hash);
        tally.end(file.bytes);
    }
    return manifest;
}

}  // namespace timbre::sources
