#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// The timeline of takes and transcripts, with full-text search over title, text, voice and settings
// (FTS5). Writing without spaces (Chinese, Japanese, Thai …) is found by pieces of it, in title and
// text. Reading: any connection; writing: engine thread only.
class HistoryStore {
public:
    explicit HistoryStore(Database& database) : database_(database) {}

    std::int64_t add(const HistoryItem& item);  // one per job: a second add for a job replaces the row
    std::optional<HistoryItem> item(std::int64_t id);
    std::optional<HistoryItem> itemOfJob(JobId job);
    std::vector<HistoryItem> search(
        const HistoryQuery& query);  // newest first; bad syntax finds nothing, never throws for it
    std::int64_t count(const HistoryQuery& query);

    void setStarred(std::int64_t id, bool starred);
    void setTitle(std::int64_t id, const std::string& title);
    void trash(std::int64_t id);
    void restore(std::int64_t id);
    // Removes rows trashed before `olderThan` for good; returns the assets nobody refers to any more.
    std::vector<std::string> purge(UnixMs olderThan);

private:
    Database& database_;
};

}  // namespace timbre::storage
