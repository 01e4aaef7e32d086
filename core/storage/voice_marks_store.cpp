#include "core/storage/voice_marks_store.h"

#include "core/storage/history_store.h"

#include <algorithm>
#include <utility>

namespace timbre::storage {
namespace {

void changeMark(Database& database, const std::string& id, const VoiceMarksChange& change) {
    if (!change.favourite && !change.folder) return;
    const std::optional<std::int64_t> favourite =
        change.favourite ? std::optional<std::int64_t>(*change.favourite ? 1 : 0) : std::nullopt;
    const std::optional<std::string_view> folder =
        change.folder ? std::optional<std::string_view>(*change.folder) : std::nullopt;
    Statement(database,
              "INSERT INTO voice_mark (voice_id, favourite, folder) "
              "VALUES (?1, COALESCE(?2, 0), COALESCE(?3, '')) ON CONFLICT (voice_id) DO UPDATE SET "
              "favourite = COALESCE(?2, favourite), folder = COALESCE(?3, folder)")
        .bind(1, std::string_view(id))
        .bind(2, favourite)
        .bind(3, folder)
        .run();
}

void changeTag(Database& database, const char* sql, const std::string& id, const std::string& tag) {
    if (tag.empty()) return;
    Statement(database, sql).bind(1, std::string_view(id)).bind(2, std::string_view(tag)).run();
}

}  // namespace

void VoiceMarksStore::change(const VoiceMarksChange& change) {
    Transaction transaction(database_);
    for (const auto& id : change.ids) {
        changeMark(database_, id, change);
        for (const auto& tag : change.addTags)
            changeTag(database_, "INSERT OR IGNORE INTO voice_tag (voice_id, tag) VALUES (?, ?)", id, tag);
        for (const auto& tag : change.removeTags)
            changeTag(database_, "DELETE FROM voice_tag WHERE voice_id = ? AND tag = ?", id, tag);
    }
    transaction.commit();
}

void VoiceMarksStore::renameFolder(const std::string& from, const std::string& to) {
    Statement(database_, "UPDATE voice_mark SET folder = ?2 WHERE folder = ?1")
        .bind(1, std::string_view(from))
        .bind(2, std::string_view(to))
        .run();
}

std::map<std::string, VoiceMarks> VoiceMarksStore::all() {
    std::map<std::string, VoiceMarks> marks;
    Statement rows(database_, "SELECT voice_id, favourite, folder FROM voice_mark");
    while (rows.step()) {
        auto& mark = marks[rows.text(0)];
        mark.favourite = rows.integer(1) != 0;
        mark.folder = rows.text(2);
    }
    Statement tags(database_, "SELECT voice_id, tag FROM voice_tag ORDER BY voice_id, tag");
    while (tags.step()) marks[tags.text(0)].tags.push_back(tags.text(1));
    Statement uses(database_,
                   "SELECT voice_id, MAX(created_at), COUNT(*) FILTER (WHERE deleted_at IS NULL) "
                   "FROM voice_use JOIN history ON history.id = history_id GROUP BY voice_id");
    while (uses.step()) {
        auto& mark = marks[uses.text(0)];
        mark.usedAt = uses.integer(1);
        mark.takes = static_cast<int>(uses.integer(2));
    }
    return marks;
}

VoiceMarks VoiceMarksStore::marks(const std::string& id) {
    auto every = all();
    return std::move(every[id]);
}

std::vector<HistoryItem> VoiceMarksStore::takesOf(const std::string& id, int limit) {
    Statement rows(database_,
                   "SELECT history_id FROM voice_use JOIN history ON history.id = history_id "
                   "WHERE voice_id = ? AND deleted_at IS NULL ORDER BY history_id DESC LIMIT ?");
    rows.bind(1, std::string_view(id)).bind(2, std::int64_t(limit));
    std::vector<HistoryItem> takes;
    HistoryStore history(database_);
    while (rows.step())
        if (auto item = history.item(rows.integer(0))) takes.push_back(std::move(*item));
    return takes;
}

}  // namespace timbre::storage
