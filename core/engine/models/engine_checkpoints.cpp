#include "core/engine/models/engine_checkpoints.h"

#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/models/checkpoint_families.h"
#include "core/sources/manifest.h"

#include <algorithm>
#include <fstream>
#include <map>

namespace timbre::engine {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kWholeBytes = 16 << 20;  // vocabularies and configurations are smaller
constexpr std::int64_t kPieceBytes = 64 << 10;
constexpr std::int64_t kPieces = 64;  // 4 MB of gigabytes: a fine-tuned copy differs everywhere

std::string piece(std::ifstream& file, const fs::path& path, std::int64_t from, std::int64_t bytes) {
    std::string read(static_cast<std::size_t>(bytes), '\0');
    file.seekg(from);
    file.read(read.data(), bytes);
    if (file.gcount() != bytes) throw Error(ErrorCode::Storage, path.string() + " cannot be read");
    return read;
}

void addFile(ContentKey& key, const fs::path& path) {
    const auto bytes = static_cast<std::int64_t>(fs::file_size(path));
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Error(ErrorCode::Storage, path.string() + " cannot be opened");
    key.add(std::to_string(bytes));
    if (bytes <= kWholeBytes) {
        key.add(piece(file, path, 0, bytes));
        return;
    }
    for (std::int64_t i = 0; i < kPieces; ++i)
        key.add(piece(file, path, i * (bytes - kPieceBytes) / (kPieces - 1), kPieceBytes));
}

// Hidden files and our own are not the model's. Links are followed: the hub's cache is made of them.
std::map<std::string, fs::path> filesOf(const fs::path& folder) {
    std::map<std::string, fs::path> files;
    const auto options = fs::directory_options::follow_directory_symlink;
    for (auto it = fs::recursive_directory_iterator(folder, options);
         it != fs::recursive_directory_iterator(); ++it) {
        const bool hidden = it->path().filename().string().starts_with('.');
        if (hidden && it->is_directory()) it.disable_recursion_pending();
        if (hidden || !it->is_regular_file() || it->path().filename() == sources::kManifestName) continue;
        files.emplace(it->path().lexically_relative(folder).generic_string(), it->path());
    }
    return files;
}

std::string versionByContent(const fs::path& folder) {
    ContentKey key;
    key.add("files/1");
    for (const auto& [name, path] : filesOf(folder)) {
        key.add(name);
        addFile(key, path);
    }
    return key.hex();
}

std::string versionByHashes(std::vector<sources::ManifestFile> files) {
    std::ranges::sort(files, {}, &sources::ManifestFile::path);
    ContentKey key;
    key.add("hashes/1");
    for (const auto& file : files) key.add(file.path).add(file.sha256);
    return key.hex();
}

}  // namespace

std::string checkpointVersion(const models::StoredModel& model) {
    // Only our own folders have a list that never changes while the files are the same: that of a
    // folder of the user's comes with its first check, and would rename the engine then.
    if (model.origin == models::StoreOrigin::Ours)
        if (const auto manifest = sources::readManifest(model.folder))
            return versionByHashes(manifest->files);
    try {
        return versionByContent(model.checkpoint);
    } catch (const fs::filesystem_error& error) {
        throw Error(ErrorCode::Storage, error.what());
    }
}

bool canBeEngine(std::string_view family) {
    const auto* found = models::findFamily(family);
    return found != nullptr && (found->describeSpeech != nullptr || found->describeRecogniser != nullptr);
}

void describeCheckpoint(EngineCheckpoint& checkpoint) {
    const auto& stored = checkpoint.stored;
    auto named = [&, version = std::string()](auto info) mutable {
        if (version.empty()) version = checkpointVersion(stored);
        info.id = stored.id;
        info.family = stored.family;
        info.name = checkpoint.name;
        info.isNeural = true;
        info.version = version;
        return info;
    };
    try {
        checkpoint.problem = models::problemOf(stored);
        if (!checkpoint.problem && stored.state != models::StoreState::Ready)
            checkpoint.problem =
                Error(ErrorCode::NotFound, stored.id + " is not on this machine; download it first");
        if (checkpoint.problem) return;
        if (!canBeEngine(stored.family))
            throw Error(ErrorCode::Unsupported, stored.id + " neither speaks nor recognises");
        const auto* family = models::findFamily(stored.family);
        if (family->describeSpeech != nullptr)
            checkpoint.speech = named(family->describeSpeech(stored.checkpoint));
        if (family->describeRecogniser != nullptr)
            checkpoint.recogniser = named(family->describeRecogniser(stored.checkpoint));
    } catch (...) {
        checkpoint.problem = currentError();
        log(LogLevel::Warning, "models", stored.id + " is no engine: " + checkpoint.problem->what());
    }
}

}  // namespace timbre::engine
