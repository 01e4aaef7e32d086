#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// Jobs and the parts of them that are finished. Writing: engine thread only.
class JournalStore {
public:
    explicit JournalStore(Database& database) : database_(database) {}

    // `id` comes from the engine (unique, growing); `owner` names the instance that runs it.
    void create(JobId id, JobKind kind, const std::string& title, const std::string& requestJson,
                const std::string& owner);
    void setRunning(JobId job, int partsTotal);
    void setEnded(JobId job, JobState state, const std::string& errorCode = {},
                  const std::string& errorDetail = {});
    void setRequest(JobId job, const std::string& requestJson);
    void remove(JobId job);                                    // and all that belongs to it
    void addSegment(JobId job, const SegmentRecord& segment);  // with its words, one transaction

    std::optional<JobRecord> job(JobId job);
    std::vector<SegmentRecord> segments(JobId job);  // in order of time, with words and speakers
    std::vector<JobRecord> interrupted();            // in the order of the queue
    std::vector<JobRecord> recent(int limit);        // newest first

    // Jobs left Queued or Running whose owner is not alive become Interrupted and are returned, with
    // those interrupted earlier and neither resumed nor dismissed since. In the order of the queue.
    std::vector<JobRecord> markInterrupted(const std::function<bool(const std::string& owner)>& isAlive);
    std::string owner(JobId job);  // whose instance lock it runs under; empty: there is no such job
    void takeOver(JobId job, const std::string& owner);  // Interrupted or Failed → Queued, ours now
    void dismiss(JobId job);                             // Interrupted → Cancelled; its segments stay

private:
    Database& database_;
};

}  // namespace timbre::storage
