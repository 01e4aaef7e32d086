#include "core/storage/voice_store.h"

#include "core/storage/clock.h"

namespace timbre::storage {
namespace {

std::vector<voices::Voice> readAll(Statement& rows) {
    std::vector<voices::Voice> all;
    while (rows.step()) all.push_back(voices::parseVoice(rows.text(0)));
    return all;
}

constexpr const char* kCurrent =
    "SELECT document FROM voice JOIN voice_version ON voice_id = id AND voice_version.version = "
    "voice.version ";

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
    Statement rows(database_, std::string(kCurrent) + "WHERE id = ?");
    rows.bind(1, std::string_view(id));
    return rows.step() ? std::optional(voices::parseVoice(rows.text(0))) : std::nullopt;
}

std::vector<voices::Voice> VoiceStore::all() {
    Statement rows(database_, std::string(kCurrent) + "WHERE deleted_at IS NULL ORDER BY name, id");
    return readAll(rows);
}

std::vector<voices::Voice> VoiceStore::versions(const std::string& id) {
    Statement rows(database_, "SELECT document FROM voice_version WHERE voice_id = ? ORDER BY version DESC");
    rows.bind(1, std::string_view(id));
    return readAll(rows);
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
    Statement rows(database_,
                   std::string(kCurrent) + "WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC");
    return readAll(rows);
}

}  // namespace timbre::storage
