#include "core/storage/history_store.h"

#include "core/storage/clock.h"
#include "core/text/error_rate.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

namespace timbre::storage {
namespace {

constexpr const char* kColumns =
    "history.id, history.kind, history.job_id, history.title, history.text, history.voice, history.engine, "
    "history.language, history.settings, history.asset, history.source_path, history.duration_ms, "
    "history.starred, history.created_at, history.deleted_at";

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

// Words as the index knows them: letters and digits only, so that none becomes a phrase.
std::vector<std::string> tokensOf(const std::string& word) {
    std::vector<std::string> tokens(1);
    for (const char c : text::normaliseForComparison(word)) {
        const bool belongs =
            static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c));
        if (belongs)
            tokens.back() += c;
        else if (!tokens.back().empty())
            tokens.emplace_back();
    }
    if (tokens.back().empty()) tokens.pop_back();
    return tokens;
}

// How a query's words become conditions with bound values.
struct Condition {
    std::string match;  // for history_word; empty: no such words
    std::string sql;    // further conditions
    std::vector<std::string> values;
    bool matchesNothing = false;  // words were given and none can be found
};

Condition conditionFor(const std::string& userText) {
    const auto words = wordsOf(text::cleanUtf8(userText));
    Condition condition;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (hasNoSpaces(words[i])) {
            const bool piece = text::countCharacters(words[i]) >= 3;
            condition.sql +=
                piece ? " AND history.id IN (SELECT rowid FROM history_piece WHERE history_piece MATCH ?)"
                      : " AND (instr(history.title || char(10) || history.text, ?) > 0)";
            condition.values.push_back(piece ? quoted(words[i]) : words[i]);
            continue;
        }
        for (const auto& token : tokensOf(words[i]))
            condition.match += (condition.match.empty() ? "" : " ") + quoted(token);
        if (i + 1 == words.size() && condition.match.ends_with('"')) condition.match += "*";
    }
    condition.matchesNothing = !words.empty() && condition.match.empty() && condition.sql.empty();
    return condition;
}

// FROM and WHERE. Led by the index where there are words: it walks rows from new to old and stops
// at the limit.
std::string filterSql(const HistoryQuery& query, const Condition& condition) {
    std::string sql = condition.match.empty()
                          ? " FROM history WHERE true"
                          : " FROM history_word CROSS JOIN history ON history.id = history_word.rowid "
                            "WHERE history_word MATCH ?";
    const std::string id = condition.match.empty() ? "history.id" : "history_word.rowid";
    if (query.beforeId > 0) sql += " AND " + id + " < ?";
    sql += query.inTrash ? " AND history.deleted_at IS NOT NULL" : " AND history.deleted_at IS NULL";
    if (query.kind) sql += " AND history.kind = ?";
    if (query.starred) sql += " AND history.starred = ?";
    return sql + condition.sql;
}

// Binds what filterSql() asks for, from position 1; returns the next free position.
int bindFilter(Statement& statement, const HistoryQuery& query, const Condition& condition) {
    int next = 1;
    if (!condition.match.empty()) statement.bind(next++, std::string_view(condition.match));
    if (query.beforeId > 0) statement.bind(next++, query.beforeId);
    if (query.kind) statement.bind(next++, name(*query.kind));
    if (query.starred) statement.bind(next++, std::int64_t(*query.starred));
    for (const auto& value : condition.values) statement.bind(next++, std::string_view(value));
    return next;
}

// A recording may serve several transcripts, a segment's file the cache.
bool isReferred(Database& database, const std::string& asset) {
    Statement row(
        database,
        "SELECT EXISTS (SELECT 1 FROM history WHERE asset = ?1 AND asset <> '') OR EXISTS (SELECT 1 FROM "
        "segment WHERE asset = ?1 AND asset <> '') OR EXISTS (SELECT 1 FROM cache_entry WHERE asset = ?1)");
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
    if (condition.matchesNothing) return {};
    Statement rows(database_, std::string("SELECT ") + kColumns + filterSql(query, condition) + " ORDER BY " +
                                  (condition.match.empty() ? "history.id" : "history_word.rowid") +
                                  " DESC LIMIT ?");
    const int next = bindFilter(rows, query, condition);
    rows.bind(next, std::int64_t(query.limit));
    std::vector<HistoryItem> items;
    while (rows.step()) items.push_back(read(rows));
    return items;
}

std::int64_t HistoryStore::count(const HistoryQuery& query) {
    const auto condition = conditionFor(query.text);
    if (condition.matchesNothing) return 0;
    Statement rows(database_, "SELECT count(*)" + filterSql(query, condition));
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

}  // namespace timbre::storage
