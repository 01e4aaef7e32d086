#include "core/storage/segment_rows.h"

#include <sstream>
#include <string>
#include <unordered_map>
#include <utility>

namespace timbre::storage {
namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const auto& line : lines) all += line + "\n";
    return all;
}

// One statement for all words of a job: an hour of speech has ten thousand.
void readWords(Database& database, JobId job, std::vector<SegmentRecord>& records) {
    std::unordered_map<int, std::size_t> places;
    for (std::size_t i = 0; i < records.size(); ++i) places.emplace(records[i].index, i);
    Statement rows(database,
                   "SELECT segment, text, start_ms, end_ms, confidence, text_offset, text_length, "
                   "alternatives FROM word "
                   "WHERE job_id = ? ORDER BY segment, position");
    rows.bind(1, job);
    while (rows.step()) {
        const auto place = places.find(static_cast<int>(rows.integer(0)));
        if (place == places.end()) continue;
        records[place->second].segment.words.push_back({.text = rows.text(1),
                                                        .startMs = rows.integer(2),
                                                        .endMs = rows.integer(3),
                                                        .confidence = rows.real(4),
                                                        .textOffset = rows.integer(5),
                                                        .textLength = rows.integer(6),
                                                        .alternatives = linesOf(rows.text(7))});
    }
}

std::int64_t speakerNamed(Database& database, JobId job, const std::string& name) {
    Statement known(database, "SELECT id FROM speaker WHERE job_id = ? AND name = ?");
    known.bind(1, job).bind(2, std::string_view(name));
    if (known.step()) return known.integer(0);
    Statement(database,
              "INSERT INTO speaker (job_id, id, name, colour, lane) "
              "SELECT ?1, coalesce(max(id), 0) + 1, ?2, count(*), count(*) FROM speaker WHERE job_id = ?1")
        .bind(1, job)
        .bind(2, std::string_view(name))
        .run();
    return speakerNamed(database, job, name);
}

void putWords(Database& database, JobId job, const SegmentRecord& record) {
    Statement insert(database,
                     "INSERT INTO word (job_id, segment, position, text, start_ms, end_ms, confidence, "
                     "text_offset, text_length, alternatives) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const auto& word : record.segment.words)
        insert.bind(1, job)
            .bind(2, std::int64_t(record.index))
            .bind(3, position++)
            .bind(4, std::string_view(word.text))
            .bind(5, word.startMs)
            .bind(6, word.endMs)
            .bind(7, word.confidence)
            .bind(8, word.textOffset)
            .bind(9, word.textLength)
            .bind(10, std::string_view(joined(word.alternatives)))
            .run();
}

}  // namespace

std::vector<SegmentRecord> readSegments(Database& database, JobId job) {
    Statement rows(database,
                   "SELECT position, start_ms, end_ms, text, coalesce(speaker.name, ''), confidence, "
                   "source_offset, source_length, asset, coalesce(speaker.id, 0), similarity, "
                   "similarity_floor, attempts, speech_end, gap, translation FROM segment "
                   "LEFT JOIN speaker ON speaker.job_id = segment.job_id AND speaker.id = speaker_id "
                   "WHERE segment.job_id = ? ORDER BY start_ms, position");
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
                          .words = {},
                          .gap = rows.text(14),
                          .translation = rows.text(15)};
        record.sourceOffset = rows.integer(6);
        record.sourceLength = rows.integer(7);
        record.asset = rows.text(8);
        record.speaker = static_cast<int>(rows.integer(9));
        if (!rows.isNull(10)) record.similarity = rows.real(10);
        if (!rows.isNull(11)) record.similarityFloor = rows.real(11);
        record.attempts = static_cast<int>(rows.integer(12));
        record.end = rows.text(13);
        records.push_back(std::move(record));
    }
    readWords(database, job, records);
    return records;
}

void putSegment(Database& database, JobId job, const SegmentRecord& record) {
    const auto& segment = record.segment;
    const std::int64_t speaker = record.speaker != 0 || segment.speaker.empty()
                                     ? record.speaker
                                     : speakerNamed(database, job, segment.speaker);
    Statement(database, "DELETE FROM segment WHERE job_id = ? AND position = ?")
        .bind(1, job)
        .bind(2, std::int64_t(record.index))
        .run();
    Statement insert(database,
                     "INSERT INTO segment (job_id, position, start_ms, end_ms, text, speaker_id, confidence, "
                     "source_offset, source_length, asset, attempts, speech_end, similarity, "
                     "similarity_floor, gap, translation) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, job)
        .bind(2, std::int64_t(record.index))
        .bind(3, segment.startMs)
        .bind(4, segment.endMs)
        .bind(5, std::string_view(segment.text))
        .bind(6, speaker)
        .bind(7, segment.confidence)
        .bind(8, record.sourceOffset)
        .bind(9, record.sourceLength)
        .bind(10, std::string_view(record.asset))
        .bind(11, std::int64_t(record.attempts))
        .bind(12, std::string_view(record.end));
    insert.bind(15, std::string_view(segment.gap)).bind(16, std::string_view(segment.translation));
    if (record.similarity) insert.bind(13, *record.similarity);
    if (record.similarityFloor) insert.bind(14, *record.similarityFloor);
    insert.run();
    putWords(database, job, record);
}

std::vector<Speaker> readSpeakers(Database& database, JobId job) {
    Statement rows(database, "SELECT id, name, colour, lane FROM speaker WHERE job_id = ? ORDER BY lane, id");
    rows.bind(1, job);
    std::vector<Speaker> speakers;
    while (rows.step())
        speakers.push_back({.id = static_cast<int>(rows.integer(0)),
                            .name = rows.text(1),
                            .colour = static_cast<int>(rows.integer(2)),
                            .lane = static_cast<int>(rows.integer(3))});
    return speakers;
}

}  // namespace timbre::storage
