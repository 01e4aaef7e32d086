#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::storage {

// The timeline of takes and transcripts, with full-text search over title, text, voice and settings
// (FTS5). Writing without spaces (Chinese, Japanese, Thai …) is found by pieces of it, in title and
// text. Reading: any connection; writing: engine thread only.
class HistoryStore {
public:
    explicit HistoryStore(Database& database) : database_(database) {}

    // One per job: a second add for a job replaces the row, all but its number, name and star.
    std::int64_t add(const HistoryItem& item);
    std::optional<HistoryItem> item(std::int64_t id);
    std::optional<HistoryItem> itemOfJob(JobId job);
    std::vector<HistoryItem> search(
        const HistoryQuery& query);  // whole rows; bad syntax finds nothing, never throws for it
    std::int64_t count(const HistoryQuery& query);

    std::optional<std::int64_t> idOfJob(JobId job);

    // Of many rows at once, one transaction. Unknown ids are passed over.
    void setStarred(std::span<const std::int64_t> ids, bool starred);
    void trash(std::span<const std::int64_t> ids);
    void restore(std::span<const std::int64_t> ids);
    void setTitle(std::int64_t id, const std::string& title);

    std::vector<std::int64_t> trashedBefore(UnixMs olderThan);
    // Removes trashed rows for good, with their jobs, segments and words; rows that are not in the
    // trash stay. Returns the assets that nobody refers to any more.
    std::vector<std::string> removeTrashed(std::span<const std::int64_t> ids);
    std::vector<std::string> purge(UnixMs olderThan);  // the same for what was trashed before

private:
    Database& database_;
};

}  // namespace timbre::storage
