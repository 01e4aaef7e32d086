#include "core/storage/history_store.h"

#include "core/storage/clock.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <set>
#include <utility>

namespace timbre::storage {
namespace {

constexpr const char* kColumns =
    "id, kind, job_id, title, text, voice, engine, language, settings, asset, source_path, duration_ms, "
    "starred, "
    "created_at, deleted_at";

HistoryItem read(const Statement& row) {
    HistoryItem item;
    item.id = row.integer(0);
    item.kind = row.text(1) == "take" ? HistoryKind::Take : HistoryKind::Transcript;
    item.job = row.integer(2);
    item.title = row.text(3);
    item.text = row.text(4);
    item.voiceOrModel = row.text(5);
    item.engine = row.text(6);
    item.language = row.text(7);
    item.settingsJson = row.text(8);
    item.asset = row.text(9);
    item.sourcePath = row.text(10);
    item.durationMs = row.integer(11);
    item.starred = row.integer(12) != 0;
    item.createdAt = row.integer(13);
    if (!row.isNull(14)) item.deletedAt = row.integer(14);
    return item;
}

std::string_view name(HistoryKind kind) {
    return kind == HistoryKind::Take ? "take" : "transcript";
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (auto at = text.begin(); at != text.end();) {
        at = std::find_if_not(at, text.end(), isSpace);
        const auto end = std::find_if(at, text.end(), isSpace);
        if (at != end) words.emplace_back(at, end);
        at = end;
    }
    return words;
}

// Writing without spaces between words is searched by pieces: Thai to Tibetan, Burmese, Khmer, kana,
// ideographs, hangul. Latin letters of three bytes (Vietnamese) and typographic quotes are not in it.
bool hasNoSpaces(const std::string& text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        if (byte(i) >= 0xF0) return true;
        if (byte(i) < 0xE0) continue;
        const unsigned c = (byte(i) & 0x0Fu) << 12 | (byte(i + 1) & 0x3Fu) << 6 | (byte(i + 2) & 0x3Fu);
        if ((c >= 0x0E00 && c <= 0x0FFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
            (c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF))
            return true;
    }
    return false;
}

std::string quoted(const std::string& word) {
    std::string out = "\"";
    for (const char c : word) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

// How a query's words become a condition and its bound value.
struct Condition {
    std::string sql;  // empty: every row
    std::vector<std::string> values;
};

Condition conditionFor(const std::string& userText) {
    const auto words = wordsOf(text::cleanUtf8(userText));
    Condition condition;
    std::string match;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (hasNoSpaces(words[i])) {
            const bool piece = text::countCharacters(words[i]) >= 3;
            condition.sql += piece
                                 ? " AND id IN (SELECT rowid FROM history_piece WHERE history_piece MATCH ?)"
                                 : " AND (instr(title || char(10) || text, ?) > 0)";
            condition.values.push_back(piece ? quoted(words[i]) : words[i]);
            continue;
        }
        match += (match.empty() ? "" : " ") + quoted(words[i]) + (i + 1 == words.size() ? "*" : "");
    }
    if (!match.empty()) {
        condition.sql += " AND id IN (SELECT rowid FROM history_word WHERE history_word MATCH ?)";
        condition.values.push_back(match);
    }
    return condition;
}

// SELECT … with the query's filters; binds them from position 1 and returns the next free position.
std::string filterSql(const HistoryQuery& query, const Condition& condition) {
    std::string sql = query.inTrash ? " WHERE deleted_at IS NOT NULL" : " WHERE deleted_at IS NULL";
    if (query.kind) sql += " AND kind = ?";
    if (query.starred) sql += " AND starred = ?";
    if (query.beforeId > 0) sql += " AND id < ?";
    return sql + condition.sql;
}

int bindFilter(Statement& statement, const HistoryQuery& query, const Condition& condition) {
    int next = 1;
    if (query.kind) statement.bind(next++, name(*query.kind));
    if (query.starred) statement.bind(next++, std::int64_t(*query.starred));
    if (query.beforeId > 0) statement.bind(next++, query.beforeId);
    for (const auto& value : condition.values) statement.bind(next++, std::string_view(value));
    return next;
}

// A recording may serve several transcripts, a segment's file the cache.
bool isReferred(Database& database, const std::string& asset) {
    Statement row(database,
                  "SELECT EXISTS (SELECT 1 FROM history WHERE asset = ?1) OR EXISTS (SELECT 1 FROM "
                  "segment WHERE asset = ?1) OR EXISTS (SELECT 1 FROM cache_entry WHERE asset = ?1)");
    row.bind(1, std::string_view(asset));
    return row.step() && row.integer(0) != 0;
}

}  // namespace

std::int64_t HistoryStore::add(const HistoryItem& item) {
    Transaction transaction(database_);
    Statement(database_, "DELETE FROM history WHERE job_id = ?").bind(1, item.job).run();
    Statement(database_,
              "INSERT INTO history (kind, job_id, title, text, voice, engine, language, settings, asset, "
              "source_path, duration_ms, starred, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, name(item.kind))
        .bind(2, item.job)
        .bind(3, std::string_view(item.title))
        .bind(4, std::string_view(item.text))
        .bind(5, std::string_view(item.voiceOrModel))
        .bind(6, std::string_view(item.engine))
        .bind(7, std::string_view(item.language))
        .bind(8, std::string_view(item.settingsJson))
        .bind(9, std::string_view(item.asset))
        .bind(10, std::string_view(item.sourcePath))
        .bind(11, item.durationMs)
        .bind(12, std::int64_t(item.starred))
        .bind(13, item.createdAt > 0 ? item.createdAt : nowMs())
        .run();
    // The triggers write to other tables; the last row id of the insert itself is what counts.
    Statement id(database_, "SELECT id FROM history WHERE job_id = ?");
    id.bind(1, item.job).step();
    const std::int64_t result = id.integer(0);
    id.reset();
    transaction.commit();
    return result;
}

std::optional<HistoryItem> HistoryStore::item(std::int64_t id) {
    Statement rows(database_, std::string("SELECT ") + kColumns + " FROM history WHERE id = ?");
    rows.bind(1, id);
    return rows.step() ? std::optional(read(rows)) : std::nullopt;
}

std::optional<HistoryItem> HistoryStore::itemOfJob(JobId job) {
    Statement rows(database_, std::string("SELECT ") + kColumns + " FROM history WHERE job_id = ?");
    rows.bind(1, job);
    return rows.step() ? std::optional(read(rows)) : std::nullopt;
}

std::vector<HistoryItem> HistoryStore::search(const HistoryQuery& query) {
    const auto condition = conditionFor(query.text);
    Statement rows(database_, std::string("SELECT ") + kColumns + " FROM history" +
                                  filterSql(query, condition) + " ORDER BY id DESC LIMIT ?");
    const int next = bindFilter(rows, query, condition);
    rows.bind(next, std::int64_t(query.limit));
    std::vector<HistoryItem> items;
    while (rows.step()) items.push_back(read(rows));
    return items;
}

std::int64_t HistoryStore::count(const HistoryQuery& query) {
    const auto condition = conditionFor(query.text);
    Statement rows(database_, "SELECT count(*) FROM history" + filterSql(query, condition));
    bindFilter(rows, query, condition);
    return rows.step() ? rows.integer(0) : 0;
}

void HistoryStore::setStarred(std::int64_t id, bool starred) {
    Statement(database_, "UPDATE history SET starred = ? WHERE id = ?")
        .bind(1, std::int64_t(starred))
        .bind(2, id)
        .run();
}

void HistoryStore::setTitle(std::int64_t id, const std::string& title) {
    Statement(database_, "UPDATE history SET title = ? WHERE id = ?")
        .bind(1, std::string_view(title))
        .bind(2, id)
        .run();
}

void HistoryStore::trash(std::int64_t id) {
    Statement(database_, "UPDATE history SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL")
        .bind(1, nowMs())
        .bind(2, id)
        .run();
}

void HistoryStore::restore(std::int64_t id) {
    Statement(database_, "UPDATE history SET deleted_at = NULL WHERE id = ?").bind(1, id).run();
}

std::vector<std::string> HistoryStore::purge(UnixMs olderThan) {
    Transaction transaction(database_);
    std::vector<std::string> assets;
    std::vector<JobId> jobs;
    {
        Statement rows(database_, "SELECT job_id, asset FROM history WHERE deleted_at < ?");
        rows.bind(1, olderThan);
        while (rows.step()) {
            jobs.push_back(rows.integer(0));
            if (!rows.text(1).empty()) assets.push_back(rows.text(1));
        }
    }
    for (const JobId job : jobs) {
        Statement rows(database_, "SELECT asset FROM segment WHERE job_id = ? AND asset <> ''");
        rows.bind(1, job);
        while (rows.step()) assets.push_back(rows.text(0));
        // Takes the history row, segments and words along.
        Statement(database_, "DELETE FROM job WHERE id = ?").bind(1, job).run();
    }
    std::set<std::string> seen;
    std::erase_if(assets, [&](const auto& asset) {
        return !seen.insert(asset).second || isReferred(database_, asset);
    });
    transaction.commit();
    return assets;
}

void HistoryStore::updateSegmentText(JobId job, int index, const std::string& text) {
    Transaction transaction(database_);
    Statement(database_, "UPDATE segment SET text = ? WHERE job_id = ? AND position = ?")
        .bind(1, std::string_view(text))
        .bind(2, job)
        .bind(3, std::int64_t(index))
        .run();
    Statement(database_,
              "UPDATE history SET text = coalesce((SELECT group_concat(text, char(10)) FROM "
              "(SELECT text FROM segment WHERE job_id = ?1 ORDER BY position)), '') WHERE job_id = ?1")
        .bind(1, job)
        .run();
    transaction.commit();
}

}  // namespace timbre::storage
