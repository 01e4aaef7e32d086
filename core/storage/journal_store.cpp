#include "core/storage/journal_store.h"

#include "core/base/error.h"
#include "core/storage/clock.h"

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
    "finished_at, (SELECT count(*) FROM segment WHERE job_id = job.id) FROM job ";

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
            .finishedAt = row.integer(10)};
}

std::vector<text::Word> wordsOf(Database& database, JobId job, int segment) {
    Statement rows(database,
                   "SELECT text, start_ms, end_ms, confidence, text_offset, text_length FROM word "
                   "WHERE job_id = ? AND segment = ? ORDER BY position");
    rows.bind(1, job).bind(2, std::int64_t(segment));
    std::vector<text::Word> words;
    while (rows.step())
        words.push_back({.text = rows.text(0),
                         .startMs = rows.integer(1),
                         .endMs = rows.integer(2),
                         .confidence = rows.real(3),
                         .textOffset = rows.integer(4),
                         .textLength = rows.integer(5)});
    return words;
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

void JournalStore::addSegment(JobId job, const SegmentRecord& record) {
    Transaction transaction(database_);
    const auto& segment = record.segment;
    // A resumed job may write a part again that it had announced but not committed.
    Statement(database_, "DELETE FROM segment WHERE job_id = ? AND position = ?")
        .bind(1, job)
        .bind(2, std::int64_t(record.index))
        .run();
    Statement(database_,
              "INSERT INTO segment (job_id, position, start_ms, end_ms, text, speaker, confidence, "
              "source_offset, source_length, asset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, job)
        .bind(2, std::int64_t(record.index))
        .bind(3, segment.startMs)
        .bind(4, segment.endMs)
        .bind(5, std::string_view(segment.text))
        .bind(6, std::string_view(segment.speaker))
        .bind(7, segment.confidence)
        .bind(8, record.sourceOffset)
        .bind(9, record.sourceLength)
        .bind(10, std::string_view(record.asset))
        .run();
    Statement insert(database_,
                     "INSERT INTO word (job_id, segment, position, text, start_ms, end_ms, confidence, "
                     "text_offset, text_length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const auto& word : segment.words)
        insert.bind(1, job)
            .bind(2, std::int64_t(record.index))
            .bind(3, position++)
            .bind(4, std::string_view(word.text))
            .bind(5, word.startMs)
            .bind(6, word.endMs)
            .bind(7, word.confidence)
            .bind(8, word.textOffset)
            .bind(9, word.textLength)
            .run();
    transaction.commit();
}

std::optional<JobRecord> JournalStore::job(JobId job) {
    Statement rows(database_, std::string(kSelectJob) + "WHERE id = ?");
    rows.bind(1, job);
    return rows.step() ? std::optional(read(rows)) : std::nullopt;
}

std::vector<SegmentRecord> JournalStore::segments(JobId job) {
    Statement rows(database_,
                   "SELECT position, start_ms, end_ms, text, speaker, confidence, source_offset, "
                   "source_length, asset FROM segment WHERE job_id = ? ORDER BY position");
    rows.bind(1, job);
    std::vector<SegmentRecord> records;
    while (rows.step()) {
        SegmentRecord record;
        record.index = static_cast<int>(rows.integer(0));
        record.segment = {.startMs = rows.integer(1),
                          .endMs = rows.integer(2),
                          .text = rows.text(3),
                          .speaker = rows.text(4),
                          .confidence = rows.real(5),
                          .words = wordsOf(database_, job, record.index)};
        record.sourceOffset = rows.integer(6);
        record.sourceLength = rows.integer(7);
        record.asset = rows.text(8);
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<JobRecord> JournalStore::recent(int limit) {
    Statement rows(database_, std::string(kSelectJob) + "ORDER BY id DESC LIMIT ?");
    rows.bind(1, std::int64_t(limit));
    std::vector<JobRecord> jobs;
    while (rows.step()) jobs.push_back(read(rows));
    return jobs;
}

std::vector<JobRecord> JournalStore::interrupted() {
    Statement rows(database_, std::string(kSelectJob) + "WHERE state = 'interrupted' ORDER BY id");
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

void JournalStore::dismiss(JobId job) {
    Statement(database_, "UPDATE job SET state = 'cancelled' WHERE id = ? AND state = 'interrupted'")
        .bind(1, job)
        .run();
}

}  // namespace timbre::storage
