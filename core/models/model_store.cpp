#include "core/models/model_store.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/models/checkpoint_families.h"
#include "core/models/disk_use.h"
#include "core/models/hub_cache.h"
#include "core/models/store_move.h"
#include "core/sources/snapshot_download.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace timbre::models {
namespace {

namespace fs = std::filesystem;
using sources::FileProblem;

constexpr const char* kNotes = ".timbre";
constexpr const char* kRemoving = ".removing-";

bool isFolderName(const std::string& id) {
    return isSafeRelativePath(id) && id.find('/') == std::string::npos && !id.starts_with('.');
}

std::string familyIn(const fs::path& checkpoint) {
    const auto* family = familyOf(checkpoint);
    return family == nullptr ? "" : std::string(family->id);
}

std::int64_t sizeOf(const fs::path& folder, const std::vector<std::string>& files) {
    std::int64_t bytes = 0;
    for (const auto& file : files) {
        std::error_code failed;
        const auto size = fs::file_size(folder / file, failed);
        if (!failed) bytes += static_cast<std::int64_t>(size);
    }
    return bytes;
}

// What people see of a folder of the user's: "local-my-whisper-1f0c2a9b".
std::string importId(const fs::path& folder) {
    std::string id = "local-";
    for (const char c : folder.filename().string()) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || lower == '.';
        if (plain)
            id += lower;
        else if (id.back() != '-')
            id += '-';
        if (id.size() >= 40) break;
    }
    return id + (id.back() == '-' ? "" : "-") + ContentKey().add(folder.string()).hex().substr(0, 8);
}

}  // namespace

std::optional<Error> problemOf(const StoredModel& model) {
    if (model.state != StoreState::Broken) return std::nullopt;
    std::string text = model.id + " in " + model.folder.string() + ": ";
    std::string separator;
    bool wrongHash = false;
    for (const auto& problem : model.problems) {
        wrongHash = wrongHash || problem.kind == FileProblem::Kind::WrongHash;
        text += separator + problem.path + ": expected " + problem.expected + ", found " + problem.found;
        separator = "; ";
    }
    return Error(wrongHash ? ErrorCode::HashMismatch : ErrorCode::DamagedFile, text);
}

ModelStore::ModelStore(fs::path root, fs::path hubCache)
    : root_(std::move(root)), hubCache_(std::move(hubCache)), notes_(root_ / kNotes) {}

fs::path ModelStore::folderFor(const std::string& id) const {
    if (!isFolderName(id))
        throw Error(ErrorCode::InvalidInput, "'" + id + "' cannot be the name of a folder");
    return root_ / id;
}

StoredModel ModelStore::look(const CatalogueEntry& entry) const {
    StoredModel model = lookAtOurs(entry.id, entry.folder);
    if (model.state == StoreState::Absent) lookInHubCache(entry, model);
    if (model.repository.empty()) model.repository = entry.repository;
    if (model.state == StoreState::Partial && model.bytesTotal == 0) model.bytesTotal = entry.downloadBytes;
    if (model.family.empty()) model.family = entry.family;
    return model;
}

StoredModel ModelStore::lookAtOurs(const std::string& id, const std::string& below) const {
    StoredModel model;
    model.id = id;
    const fs::path folder = folderFor(id);
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) return model;
    model.folder = folder;
    model.checkpoint = below.empty() ? folder : folder / below;
    try {
        if (const auto manifest = sources::readManifest(folder)) {
            model.repository = manifest->repository;
            model.commit = manifest->commit;
            compare(model, *manifest);
            return model;
        }
        if (const auto unfinished = sources::unfinishedDownload(folder)) {
            model.state = StoreState::Partial;
            model.repository = unfinished->plan.repository;
            model.commit = unfinished->plan.commit;
            model.bytesDone = unfinished->bytesDone;
            model.bytesTotal = unfinished->bytesTotal;
            model.bytesOnDisk = diskUse(folder);
            return model;
        }
    } catch (const Error& error) {
        model.state = StoreState::Broken;
        model.bytesOnDisk = diskUse(folder);
        model.problems = {{FileProblem::Kind::Unreadable, std::string(sources::kManifestName),
                           "a list of files", error.detail()}};
        return model;
    }
    // Files that no download of ours has brought: the next one keeps what is right of them.
    const auto files = filesBelow(folder);
    model.bytesOnDisk = model.bytesDone = sizeOf(folder, files);
    if (files.empty())
        model.folder = model.checkpoint = fs::path();
    else
        model.state = StoreState::Partial;
    return model;
}

// Fills in state, family and bytes by names and sizes, and by what an earlier check found.
void ModelStore::compare(StoredModel& model, const sources::Manifest& expected) const {
    for (const auto& file : expected.files) {
        std::error_code failed;
        const auto path = model.folder / file.path;
        const auto size = static_cast<std::int64_t>(fs::file_size(path, failed));
        if (failed || !fs::is_regular_file(path, failed)) {
            model.problems.push_back({FileProblem::Kind::Missing, file.path, "a file", "none"});
            continue;
        }
        model.bytesOnDisk += size;
        if (size != file.bytes)
            model.problems.push_back({FileProblem::Kind::WrongSize, file.path,
                                      std::to_string(file.bytes) + " bytes",
                                      std::to_string(size) + " bytes"});
    }
    if (model.problems.empty()) model.problems = notes_.problems(model.id, model.folder);
    model.state = model.problems.empty() ? StoreState::Ready : StoreState::Broken;
    model.family = familyIn(model.checkpoint);
}

void ModelStore::lookInHubCache(const CatalogueEntry& entry, StoredModel& model) const {
    const auto snapshot = findSnapshot(hubCache_, entry);
    if (!snapshot) return;
    const fs::path checkpoint = entry.folder.empty() ? *snapshot : *snapshot / entry.folder;
    // Another commit of the repository may have another layout; then it is not this model.
    const auto family = familyIn(checkpoint);
    if (!entry.family.empty() && findFamily(entry.family) != nullptr && family != entry.family) return;
    model.origin = StoreOrigin::HubCache;
    model.folder = *snapshot;
    model.checkpoint = checkpoint;
    model.family = family;
    model.commit = snapshot->filename().string();
    model.bytesOnDisk = sizeOf(*snapshot, filesBelow(*snapshot));
    model.problems = notes_.problems(model.id, *snapshot);
    model.state = model.problems.empty() ? StoreState::Ready : StoreState::Broken;
}

StoredModel ModelStore::lookAtImport(const Import& import) const {
    StoredModel model;
    model.id = import.id;
    model.origin = StoreOrigin::Imported;
    model.folder = model.checkpoint = import.folder;
    if (const auto pins = notes_.pins(import.id)) {
        compare(model, *pins);
    } else {
        model.family = familyIn(import.folder);
        model.bytesOnDisk = sizeOf(import.folder, filesBelow(import.folder));
        model.state = StoreState::Ready;
    }
    if (model.state == StoreState::Ready && model.family.empty()) {
        std::error_code ignored;
        const bool there = fs::is_directory(import.folder, ignored);
        model.state = StoreState::Broken;
        model.problems = {{FileProblem::Kind::Missing, import.folder.string(),
                           "a checkpoint of a known family", there ? "other files" : "no folder"}};
    }
    return model;
}

std::vector<StoredModel> ModelStore::scan(std::span<const CatalogueEntry> catalogue) const {
    std::vector<StoredModel> models;
    std::set<std::string> known;
    for (const auto& entry : catalogue) {
        known.insert(entry.id);
        models.push_back(look(entry));
    }
    for (const auto& import : notes_.imports())
        if (known.insert(import.id).second) models.push_back(lookAtImport(import));
    std::vector<std::string> others;
    std::error_code failed;
    for (fs::directory_iterator entry(root_, failed), end; !failed && entry != end; entry.increment(failed))
        if (auto name = entry->path().filename().string(); isFolderName(name) && !known.contains(name))
            others.push_back(std::move(name));
    std::ranges::sort(others);
    for (const auto& id : others)
        if (auto model = lookAtOurs(id, ""); model.state != StoreState::Absent)
            models.push_back(std::move(model));
    return models;
}

StoredModel ModelStore::import(const fs::path& folder) {
    std::error_code failed;
    fs::path place = fs::canonical(folder, failed);
    if (failed || !fs::is_directory(place, failed))
        throw Error(ErrorCode::NotFound, folder.string() + " is not a folder");
    if (const auto snapshot = snapshotOf(place)) place = *snapshot;
    if (isWithin(place, fs::weakly_canonical(root_, failed)))
        throw Error(ErrorCode::InvalidInput, place.string() + " is in the model folder already");
    if (familyIn(place).empty())
        throw Error(ErrorCode::Unsupported,
                    place.string() +
                        ": expected a checkpoint of a known family, with its config.json or "
                        "config.yaml beside the weights; found none");
    auto imports = notes_.imports();
    const Import import{importId(place), place};
    const auto same = [&](const Import& other) { return other.id == import.id; };
    if (std::ranges::none_of(imports, same)) {
        imports.push_back(import);
        notes_.writeImports(imports);
    }
    return lookAtImport(import);
}

std::optional<sources::FolderCheck> ModelStore::check(const StoredModel& model,
                                                      const sources::CheckProgress& progress,
                                                      const std::stop_token& stop) const {
    if (model.state != StoreState::Ready && model.state != StoreState::Broken)
        throw Error(ErrorCode::NotFound, model.id + " is not complete: there is nothing to compare with");
    std::optional<sources::FolderCheck> check;
    if (model.origin == StoreOrigin::HubCache) {
        check = checkSnapshot(model.folder, progress, stop);
    } else if (const auto expected = expectedOf(model)) {
        check = sources::verifyFolder(model.folder, *expected, progress, stop);
    } else if (const auto found = sources::describeFolder(model.folder, progress, stop)) {
        check.emplace();
        for (const auto& file : found->files) check->bytes += file.bytes;
        check->files = static_cast<std::int64_t>(found->files.size());
        notes_.writePins(model.id, *found);
    }
    if (check) notes_.writeProblems(model.id, model.folder, check->problems);
    return check;
}

std::optional<sources::Manifest> ModelStore::expectedOf(const StoredModel& model) const {
    if (model.origin == StoreOrigin::Imported) return notes_.pins(model.id);
    auto manifest = sources::readManifest(model.folder);
    if (!manifest) throw Error(ErrorCode::NotFound, model.folder.string() + " has no list of its files");
    return manifest;
}

void ModelStore::remove(const StoredModel& model) {
    if (model.origin == StoreOrigin::HubCache)
        throw Error(ErrorCode::Unsupported, model.id + " belongs to the cache of other programs: " +
                                                model.folder.string() + " is only read here");
    if (model.origin == StoreOrigin::Imported) {
        auto imports = notes_.imports();
        std::erase_if(imports, [&](const Import& import) { return import.id == model.id; });
        notes_.writeImports(imports);
        notes_.forget(model.id);
        return;
    }
    const fs::path folder = folderFor(model.id);
    std::error_code failed;
    if (fs::is_directory(fs::symlink_status(folder, failed))) {
        sources::discardDownload(folder);  // refuses while one runs
        // Under another name first: what a crash leaves half deleted is then no model.
        const fs::path going = root_ / (kRemoving + model.id);
        fs::remove_all(going, failed);
        fs::rename(folder, going, failed);
        if (failed && failed != std::errc::no_such_file_or_directory)
            throw errnoError(failed.value(), "rename " + folder.string());
        fs::remove_all(going, failed);
        if (failed) throw errnoError(failed.value(), "remove " + going.string());
    } else if (!fs::remove(folder, failed) && failed) {
        throw errnoError(failed.value(), "remove " + folder.string());
    }
    notes_.forget(model.id);
}

void ModelStore::recover() {
    std::vector<fs::path> leftovers;
    std::error_code failed;
    for (fs::directory_iterator entry(root_, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().filename().string().starts_with(kRemoving)) leftovers.push_back(entry->path());
    for (const auto& leftover : leftovers) fs::remove_all(leftover, failed);
    finishMove(root_);
}

}  // namespace timbre::models
