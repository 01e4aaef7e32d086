#include "core/storage/model_book.h"

#include "core/base/error.h"

namespace timbre::storage {
namespace {

using Kind = ModelRecord::Kind;

Kind kindFrom(const std::string& name) {
    for (const auto kind :
         {Kind::Downloaded, Kind::Loaded, Kind::Evicted, Kind::Verified, Kind::Removed, Kind::Failed})
        if (name == modelRecordName(kind)) return kind;
    throw Error(ErrorCode::Storage, "model_event.kind is '" + name + "'");
}

}  // namespace

std::string_view modelRecordName(Kind kind) {
    switch (kind) {
        case Kind::Downloaded:
            return "downloaded";
        case Kind::Loaded:
            return "loaded";
        case Kind::Evicted:
            return "evicted";
        case Kind::Verified:
            return "verified";
        case Kind::Removed:
            return "removed";
        case Kind::Failed:
            break;
    }
    return "failed";
}

void ModelBook::addMeasurement(const ModelMeasurement& measurement) {
    Statement(database_,
              "INSERT INTO model_speed (model, task, device, precision, real_time_factor, "
              "tokens_per_second, load_seconds, resident_bytes, measured_at, first_sound_ms) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, std::string_view(measurement.model))
        .bind(2, std::string_view(measurement.task))
        .bind(3, std::string_view(measurement.device))
        .bind(4, std::string_view(measurement.precision))
        .bind(5, measurement.realTimeFactor)
        .bind(6, measurement.tokensPerSecond)
        .bind(7, measurement.loadSeconds)
        .bind(8, measurement.residentBytes)
        .bind(9, measurement.measuredAt)
        .bind(10, measurement.firstSoundMs)
        .run();
}

std::map<std::string, ModelMeasurement> ModelBook::lastMeasurements() {
    Statement rows(database_,
                   "SELECT model, task, device, precision, real_time_factor, tokens_per_second, "
                   "load_seconds, resident_bytes, measured_at, first_sound_ms FROM model_speed "
                   "WHERE id IN (SELECT max(id) FROM model_speed GROUP BY model)");
    std::map<std::string, ModelMeasurement> found;
    while (rows.step())
        found[rows.text(0)] = {.model = rows.text(0),
                               .task = rows.text(1),
                               .device = rows.text(2),
                               .precision = rows.text(3),
                               .realTimeFactor = rows.real(4),
                               .tokensPerSecond = rows.real(5),
                               .loadSeconds = rows.real(6),
                               .residentBytes = rows.integer(7),
                               .firstSoundMs = rows.real(9),
                               .measuredAt = rows.integer(8)};
    return found;
}

void ModelBook::addRecord(const ModelRecord& record) {
    Statement(database_,
              "INSERT INTO model_event (at, model, kind, detail, bytes, duration_ms) "
              "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, record.at)
        .bind(2, std::string_view(record.model))
        .bind(3, modelRecordName(record.kind))
        .bind(4, std::string_view(record.detail))
        .bind(5, record.bytes)
        .bind(6, record.durationMs)
        .run();
}

std::vector<ModelRecord> ModelBook::records(const std::string& model, int limit) {
    Statement rows(database_,
                   "SELECT id, at, model, kind, detail, bytes, duration_ms FROM model_event "
                   "WHERE ?1 = '' OR model = ?1 ORDER BY id DESC LIMIT ?2");
    rows.bind(1, std::string_view(model)).bind(2, std::int64_t(limit));
    std::vector<ModelRecord> found;
    while (rows.step())
        found.push_back({.id = rows.integer(0),
                         .at = rows.integer(1),
                         .model = rows.text(2),
                         .kind = kindFrom(rows.text(3)),
                         .detail = rows.text(4),
                         .bytes = rows.integer(5),
                         .durationMs = rows.integer(6)});
    return found;
}

void ModelBook::setPinned(const std::string& model, bool pinned) {
    Statement(database_, pinned ? "INSERT OR IGNORE INTO model_pin (model) VALUES (?)"
                                : "DELETE FROM model_pin WHERE model = ?")
        .bind(1, std::string_view(model))
        .run();
}

std::set<std::string> ModelBook::pinned() {
    Statement rows(database_, "SELECT model FROM model_pin");
    std::set<std::string> found;
    while (rows.step()) found.insert(rows.text(0));
    return found;
}

}  // namespace timbre::storage
