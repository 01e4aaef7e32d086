#include "core/storage/transcript_store.h"

#include "core/storage/segment_rows.h"

namespace timbre::storage {

SegmentRecord TranscriptStore::append(JobId job, SegmentRecord record, std::optional<DecodedSpan> span) {
    Transaction transaction(database_);
    if (span) mergeDecoded(job, *span);
    Statement next(database_, "SELECT next_segment FROM decoding WHERE job_id = ?");
    next.bind(1, job);
    record.index = next.step() ? static_cast<int>(next.integer(0)) : 0;
    next.reset();
    putSegment(database_, job, record);
    Statement(database_,
              "INSERT INTO decoding (job_id, decoded_ms, next_segment) VALUES (?1, ?2, ?3) "
              "ON CONFLICT (job_id) DO UPDATE SET decoded_ms = max(decoded_ms, ?2), next_segment = ?3")
        .bind(1, job)
        .bind(2, record.segment.endMs)
        .bind(3, std::int64_t(record.index) + 1)
        .run();
    transaction.commit();
    return record;
}

void TranscriptStore::addDecoded(JobId job, DecodedSpan span) {
    Transaction transaction(database_);
    mergeDecoded(job, span);
    transaction.commit();
}

// There are few: one for each time that somebody asked for a part first.
void TranscriptStore::mergeDecoded(JobId job, DecodedSpan span) {
    auto spans = decodedSpans(job);
    addSpan(spans, span);
    Statement(database_, "DELETE FROM decoded_span WHERE job_id = ?").bind(1, job).run();
    Statement insert(database_, "INSERT INTO decoded_span (job_id, from_ms, to_ms) VALUES (?, ?, ?)");
    for (const auto& one : spans) insert.bind(1, job).bind(2, one.fromMs).bind(3, one.toMs).run();
}

// A job of a version that decoded in order knows only how far it came.
DecodedSpans TranscriptStore::decodedSpans(JobId job) {
    Statement rows(database_, "SELECT from_ms, to_ms FROM decoded_span WHERE job_id = ? ORDER BY from_ms");
    rows.bind(1, job);
    DecodedSpans spans;
    while (rows.step()) spans.push_back({.fromMs = rows.integer(0), .toMs = rows.integer(1)});
    if (spans.empty()) addSpan(spans, {.fromMs = 0, .toMs = decodedMs(job)});
    return spans;
}

std::int64_t TranscriptStore::decodedMs(JobId job) {
    Statement row(database_, "SELECT decoded_ms FROM decoding WHERE job_id = ?");
    row.bind(1, job);
    return row.step() ? row.integer(0) : 0;
}

void TranscriptStore::edit(JobId job, const TranscriptEdit& edit) {
    Transaction transaction(database_);
    if (edit.speakers) {
        Statement(database_, "DELETE FROM speaker WHERE job_id = ?").bind(1, job).run();
        Statement insert(database_,
                         "INSERT INTO speaker (job_id, id, name, colour, lane) VALUES (?, ?, ?, ?, ?)");
        for (const auto& speaker : *edit.speakers)
            insert.bind(1, job)
                .bind(2, std::int64_t(speaker.id))
                .bind(3, std::string_view(speaker.name))
                .bind(4, std::int64_t(speaker.colour))
                .bind(5, std::int64_t(speaker.lane))
                .run();
    }
    Statement remove(database_, "DELETE FROM segment WHERE job_id = ? AND position = ?");
    for (const int number : edit.removed) remove.bind(1, job).bind(2, std::int64_t(number)).run();
    for (const auto& record : edit.put) putSegment(database_, job, record);
    // What is still decoded cannot be searched yet: then hours of text are not read for one word.
    Statement item(database_, "SELECT EXISTS (SELECT 1 FROM history_brief WHERE job_id = ?)");
    item.bind(1, job).step();
    if (item.integer(0) != 0) {
        const std::string all = text(job);
        Statement(database_, "UPDATE history SET text = ?1 WHERE job_id = ?2 AND text <> ?1")
            .bind(1, std::string_view(all))
            .bind(2, job)
            .run();
    }
    item.reset();
    transaction.commit();
}

std::vector<SegmentRecord> TranscriptStore::segments(JobId job) {
    return readSegments(database_, job);
}

std::vector<Speaker> TranscriptStore::speakers(JobId job) {
    return readSpeakers(database_, job);
}

std::string TranscriptStore::text(JobId job) {
    Statement rows(database_,
                   "SELECT text FROM segment WHERE job_id = ? AND gap = '' ORDER BY start_ms, position");
    rows.bind(1, job);
    std::string all;
    for (bool first = true; rows.step(); first = false) all += (first ? "" : "\n") + rows.text(0);
    return all;
}

}  // namespace timbre::storage
