#pragma once

#include "core/models/catalogue.h"
#include "core/sources/manifest.h"

#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models {

// The cache that the hub's own programs share: models--owner--name/snapshots/<commit>/ holds links to
// models--owner--name/blobs/<hash>, refs/<branch> holds a commit. Layout: huggingface.co,
// "Understand caching". We only read it. Any thread.

// Where it is by HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, HF_HOME, XDG_CACHE_HOME or the home folder; need
// not exist. Empty without a home.
std::filesystem::path hubCacheFolder();

// The snapshot of the entry's revision, else of the branch "main", else the only one there is, if it
// has every file that the entry needs.
std::optional<std::filesystem::path> findSnapshot(const std::filesystem::path& cache,
                                                  const CatalogueEntry& entry);

// The snapshot that a person means by a folder of the cache; absent for a folder of another kind.
std::optional<std::filesystem::path> snapshotOf(const std::filesystem::path& modelFolder);

// Regular files below a folder, links to files included, as sorted relative paths. What cannot be
// read is left out.
std::vector<std::string> filesBelow(const std::filesystem::path& folder);

// Compares every file of a snapshot with the hash that its blob is named after: SHA-256, or for small
// files the SHA-1 that git gives them. Files that are no such links are not compared. Absent when
// stopped.
std::optional<sources::FolderCheck> checkSnapshot(const std::filesystem::path& snapshot,
                                                  const sources::CheckProgress& progress,
                                                  const std::stop_token& stop);

}  // namespace timbre::models
