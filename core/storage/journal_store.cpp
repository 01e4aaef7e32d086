#include "core/storage/journal_store.h"

#include "core/base/error.h"
#include "core/storage/clock.h"
#include "core/storage/segment_rows.h"

#include <array>
#include <utility>

namespace timbre::storage {
namespace {

constexpr std::array kStates = {
    std::pair{JobState::Queued, "queued"},       std::pair{JobState::Running, "running"},
    std::pair{JobState::Done, "done"},           std::pair{JobState::Failed, "failed"},
    std::pair{JobState::Cancelled, "cancelled"}, std::pair{JobState::Interrupted, "interrupted"}};

std::string_view name(JobState state) {
    for (const auto& [value, text] : kStates)
        if (value == state) return text;
    return "failed";
}

JobState stateFrom(const std::string& text) {
    for (const auto& [value, known] : kStates)
        if (text == known) return value;
    throw Error(ErrorCode::Storage, "unknown job state \"" + text + "\"");
}

constexpr const char* kSelectJob =
    "SELECT id, kind, state, title, request, parts_total, error_code, error_detail, created_at, started_at, "
    "finished_at, (SELECT count(*) FROM segment WHERE job_id = job.id), coalesce(queue_entry.paused, 0) FROM "
    "job "
    "LEFT JOIN queue_entry ON queue_entry.job_id = job.id ";

JobRecord read(const Statement& row) {
    return {.id = row.integer(0),
            .kind = row.text(1) == "speak" ? JobKind::Speak : JobKind::Transcribe,
            .state = stateFrom(row.text(2)),
            .title = row.text(3),
            .requestJson = row.text(4),
            .partsTotal = static_cast<int>(row.integer(5)),
            .partsDone = static_cast<int>(row.integer(11)),
            .errorCode = row.text(6),
            .errorDetail = row.text(7),
            .createdAt = row.integer(8),
            .startedAt = row.integer(9),
            .finishedAt = row.integer(10),
            .paused = row.integer(12) != 0};
}

}  // namespace

void JournalStore::create(JobId id, JobKind kind, const std::string& title, const std::string& requestJson,
                          const std::string& owner) {
    Statement(database_,
              "INSERT INTO job (id, kind, state, title, request, owner, created_at) "
              "VALUES (?, ?, 'queued', ?, ?, ?, ?)")
        .bind(1, id)
        .bind(2, std::string_view(kind == JobKind::Speak ? "speak" : "transcribe"))
        .bind(3, std::string_view(title))
        .bind(4, std::string_view(requestJson))
        .bind(5, std::string_view(owner))
        .bind(6, nowMs())
        .run();
}

void JournalStore::setRunning(JobId job, int partsTotal) {
    Statement(database_, "UPDATE job SET state = 'running', parts_total = ?, started_at = ? WHERE id = ?")
        .bind(1, std::int64_t(partsTotal))
        .bind(2, nowMs())
        .bind(3, job)
        .run();
}

void JournalStore::setEnded(JobId job, JobState state, const std::string& errorCode,
                            const std::string& errorDetail) {
    Statement(database_,
              "UPDATE job SET state = ?, error_code = ?, error_detail = ?, finished_at = ? WHERE id = ?")
        .bind(1, name(state))
        .bind(2, std::string_view(errorCode))
        .bind(3, std::string_view(errorDetail))
        .bind(4, nowMs())
        .bind(5, job)
        .run();
}

void JournalStore::setRequest(JobId job, const std::string& requestJson) {
    Statement(database_, "UPDATE job SET request = ? WHERE id = ?")
        .bind(1, std::string_view(requestJson))
        .bind(2, job)
        .run();
}

void JournalStore::remove(JobId job) {
    Statement(database_, "DELETE FROM job WHERE id = ?").bind(1, job).run();
}

void JournalStore::addSegment(JobId job, const SegmentRecord& record) {
    Transaction transaction(database_);
    // A resumed job may write a part again that it had announced but not committed.
    putSegment(database_, job, record);
    transaction.commit();
}

std::optional<JobRecord> JournalStore::job(JobId job) {
    Statement rows(database_, std::string(kSelectJob) + "WHERE id = ?");
    rows.bind(1, job);
    return rows.step() ? std::optional(read(rows)) : std::nullopt;
}

std::vector<SegmentRecord> JournalStore::segments(JobId job) {
    return readSegments(database_, job);
}

std::vector<JobRecord> JournalStore::recent(int limit) {
    Statement rows(database_, std::string(kSelectJob) + "ORDER BY id DESC LIMIT ?");
    rows.bind(1, std::int64_t(limit));
    std::vector<JobRecord> jobs;
    while (rows.step()) jobs.push_back(read(rows));
    return jobs;
}

std::vector<JobRecord> JournalStore::interrupted() {
    Statement rows(database_,
                   std::string(kSelectJob) + "WHERE state = 'interrupted' ORDER BY coalesce(place, id), id");
    std::vector<JobRecord> jobs;
    while (rows.step()) jobs.push_back(read(rows));
    return jobs;
}

std::vector<JobRecord> JournalStore::markInterrupted(
    const std::function<bool(const std::string& owner)>& isAlive) {
    Transaction transaction(database_);
    std::vector<JobId> orphans;
    {
        Statement rows(database_, "SELECT id, owner FROM job WHERE state IN ('queued', 'running')");
        while (rows.step())
            if (!isAlive(rows.text(1))) orphans.push_back(rows.integer(0));
    }
    for (const JobId id : orphans) setEnded(id, JobState::Interrupted);
    auto all = interrupted();
    transaction.commit();
    return all;
}

void JournalStore::takeOver(JobId job, const std::string& owner) {
    Statement(database_,
              "UPDATE job SET state = 'queued', owner = ?, error_code = '', error_detail = '', "
              "finished_at = 0 WHERE id = ?")
        .bind(1, std::string_view(owner))
        .bind(2, job)
        .run();
}

std::string JournalStore::owner(JobId job) {
    Statement rows(database_, "SELECT owner FROM job WHERE id = ?");
    rows.bind(1, job);
    return rows.step() ? rows.text(0) : std::string();
}

void JournalStore::dismiss(JobId job) {
    Statement(database_, "UPDATE job SET state = 'cancelled' WHERE id = ? AND state = 'interrupted'")
        .bind(1, job)
        .run();
}

}  // namespace timbre::storage
