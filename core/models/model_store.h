#pragma once

#include "core/models/catalogue.h"
#include "core/models/store_notes.h"
#include "core/models/stored_model.h"

#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models {

// Which models are on disk, and where. One folder per model below `root`, named after its id; what
// we know of folders that are not ours is kept in .timbre below the root. Nothing is kept in memory,
// so any thread may use it or a store of its own; import() and remove() one at a time.
class ModelStore {
public:
    // Neither folder need exist. hubCache: snapshots of other programs, see hubCacheFolder(); empty:
    // none is looked at.
    explicit ModelStore(std::filesystem::path root, std::filesystem::path hubCache = {});

    const std::filesystem::path& root() const { return root_; }
    std::filesystem::path folderFor(const std::string& id) const;  // where a download goes; need not exist

    // Looks at names and sizes, reads no content: some milliseconds. Never throws for what is wrong
    // with the files of a model.
    StoredModel look(const CatalogueEntry& entry) const;
    // Every model of the catalogue, the user's imports, and what else lies in the store.
    std::vector<StoredModel> scan(std::span<const CatalogueEntry> catalogue) const;

    // Notes a folder with a checkpoint as a model "local-…". It may also be a folder of the hub cache
    // (models--owner--name). Twice the same folder is one model. Throws Error(NotFound, Unsupported
    // where no family recognises it, InvalidInput for a folder of the store, DiskFull, ReadOnly,
    // Storage).
    StoredModel import(const std::filesystem::path& folder);

    // Reads every file and compares its hash: with what the download promised, with what the hub
    // cache calls its blobs, or with what an import was at its first check (which pins it). What is
    // wrong makes the model Broken until the file changes. Absent when stopped. Throws
    // Error(NotFound) unless it is Ready or Broken, and as writeFileAtomically().
    std::optional<sources::FolderCheck> check(const StoredModel& model,
                                              const sources::CheckProgress& progress,
                                              const std::stop_token& stop) const;

    // Deletes a model of ours; forgets an import and leaves its folder alone. Links are removed, not
    // followed. Throws Error(InUse) while it is downloaded, Unsupported for the hub cache, ReadOnly,
    // Storage.
    void remove(const StoredModel& model);

    // Ends what a crash left half done: removals, and a move to this store. Call it once at start.
    void recover();

private:
    StoredModel lookAtOurs(const std::string& id, const std::string& below) const;
    StoredModel lookAtImport(const Import& import) const;
    void lookInHubCache(const CatalogueEntry& entry, StoredModel& model) const;
    void compare(StoredModel& model, const sources::Manifest& expected) const;
    std::optional<sources::Manifest> expectedOf(const StoredModel& model) const;

    std::filesystem::path root_, hubCache_;
    StoreNotes notes_;
};

}  // namespace timbre::models
