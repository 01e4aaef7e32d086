#include "core/storage/voice_store.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/storage/clock.h"

#include <utility>

namespace timbre::storage {
namespace {

voices::Voice parsed(const std::string& document, const std::string& id, const std::string& name,
                     int version) {
    try {
        return voices::parseVoice(document);
    } catch (const Error& error) {
        log(LogLevel::Error, "storage", "voice " + id + ": " + error.what());
        voices::Voice unreadable;
        unreadable.id = id;
        unreadable.name = name;
        unreadable.version = version;
        return unreadable;
    }
}

// Rows of kColumns.
voices::Voice voiceOf(Statement& rows) {
    return parsed(rows.text(0), rows.text(1), rows.text(2), static_cast<int>(rows.integer(3)));
}

std::vector<voices::Voice> readAll(Statement& rows) {
    std::vector<voices::Voice> all;
    while (rows.step()) all.push_back(voiceOf(rows));
    return all;
}

constexpr const char* kColumns = "SELECT document, id, name, voice_version.version, created_at FROM voice ";

const std::string& current() {
    static const std::string sql =
        std::string(kColumns) +
        "JOIN voice_version ON voice_id = id AND voice_version.version = voice.version ";
    return sql;
}

}  // namespace

voices::Voice VoiceStore::save(voices::Voice voice) {
    Transaction transaction(database_);
    voice.builtIn = false;
    if (const auto stored = find(voice.id)) {
        voice.version = stored->version;
        if (voice == *stored) {
            restore(voice.id);
            transaction.commit();
            return voice;
        }
        ++voice.version;
    } else {
        voice.version = 1;
    }
    Statement(database_,
              "INSERT INTO voice (id, name, version) VALUES (?1, ?2, ?3) "
              "ON CONFLICT (id) DO UPDATE SET name = ?2, version = ?3, deleted_at = NULL")
        .bind(1, std::string_view(voice.id))
        .bind(2, std::string_view(voice.name))
        .bind(3, std::int64_t(voice.version))
        .run();
    Statement(database_,
              "INSERT INTO voice_version (voice_id, version, document, created_at) VALUES (?, ?, ?, ?)")
        .bind(1, std::string_view(voice.id))
        .bind(2, std::int64_t(voice.version))
        .bind(3, std::string_view(voices::formatVoice(voice)))
        .bind(4, nowMs())
        .run();
    transaction.commit();
    return voice;
}

std::optional<voices::Voice> VoiceStore::find(const std::string& id) {
    Statement rows(database_, current() + "WHERE id = ?");
    rows.bind(1, std::string_view(id));
    return rows.step() ? std::optional(voiceOf(rows)) : std::nullopt;
}

std::vector<voices::Voice> VoiceStore::all() {
    Statement rows(database_, current() + "WHERE deleted_at IS NULL ORDER BY name, id");
    return readAll(rows);
}

std::vector<voices::Voice> VoiceStore::versions(const std::string& id) {
    std::vector<voices::Voice> all;
    for (auto& version : history(id)) all.push_back(std::move(version.voice));
    return all;
}

std::vector<VoiceVersion> VoiceStore::history(const std::string& id) {
    Statement rows(database_, std::string(kColumns) +
                                  "JOIN voice_version ON voice_id = id WHERE id = ? "
                                  "ORDER BY voice_version.version DESC");
    rows.bind(1, std::string_view(id));
    std::vector<VoiceVersion> all;
    while (rows.step()) all.push_back({voiceOf(rows), rows.integer(4)});
    return all;
}

voices::Voice VoiceStore::restoreVersion(const std::string& id, int version) {
    for (auto& old : versions(id))
        if (old.version == version) return save(std::move(old));
    throw Error(ErrorCode::NotFound, "voice " + id + " has no version " + std::to_string(version));
}

void VoiceStore::trash(const std::string& id) {
    Statement(database_, "UPDATE voice SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL")
        .bind(1, nowMs())
        .bind(2, std::string_view(id))
        .run();
}

void VoiceStore::restore(const std::string& id) {
    Statement(database_, "UPDATE voice SET deleted_at = NULL WHERE id = ?")
        .bind(1, std::string_view(id))
        .run();
}

std::vector<voices::Voice> VoiceStore::trashed() {
    Statement rows(database_, current() + "WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC");
    return readAll(rows);
}

}  // namespace timbre::storage
