#include "core/storage/cache_store.h"

#include "core/storage/clock.h"

#include <nlohmann/json.hpp>

namespace timbre::storage {
namespace {

using nlohmann::json;

std::string wordsToJson(const std::vector<text::Word>& words) {
    json rows = json::array();
    for (const auto& word : words)
        rows.push_back(
            {word.text, word.startMs, word.endMs, word.confidence, word.textOffset, word.textLength});
    return rows.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<text::Word> wordsFromJson(const std::string& text) {
    std::vector<text::Word> words;
    for (const auto& row : json::parse(text))
        words.push_back({.text = row.at(0),
                         .startMs = row.at(1),
                         .endMs = row.at(2),
                         .confidence = row.at(3),
                         .textOffset = row.at(4),
                         .textLength = row.at(5)});
    return words;
}

void count(Database& database, const char* name, std::int64_t by = 1) {
    Statement(database, "UPDATE cache_count SET value = value + ? WHERE name = ?")
        .bind(1, by)
        .bind(2, std::string_view(name))
        .run();
}

std::int64_t number(Database& database, const char* sql) {
    Statement row(database, sql);
    return row.step() ? row.integer(0) : 0;
}

}  // namespace

std::optional<CacheEntry> CacheStore::find(const std::string& key) {
    Transaction transaction(database_);
    std::optional<CacheEntry> entry;
    {
        Statement rows(database_,
                       "SELECT asset, bytes, duration_ms, words, similarity, attempts, speech_end FROM "
                       "cache_entry WHERE key = ?");
        rows.bind(1, std::string_view(key));
        if (rows.step())
            entry = CacheEntry{.key = key,
                               .asset = rows.text(0),
                               .bytes = rows.integer(1),
                               .durationMs = rows.integer(2),
                               .words = wordsFromJson(rows.text(3)),
                               .similarity = rows.isNull(4) ? std::nullopt : std::optional(rows.real(4)),
                               .attempts = static_cast<int>(rows.integer(5)),
                               .end = rows.text(6)};
    }
    count(database_, entry ? "hit" : "miss");
    ++(entry ? sinceStart_.hits : sinceStart_.misses);
    if (entry)
        Statement(database_,
                  "UPDATE cache_entry SET used_at = max(?, 1 + (SELECT max(used_at) FROM cache_entry)) "
                  "WHERE key = ?")
            .bind(1, nowMs())
            .bind(2, std::string_view(key))
            .run();
    transaction.commit();
    return entry;
}

std::vector<std::string> CacheStore::put(const CacheEntry& entry, std::int64_t byteLimit) {
    Transaction transaction(database_);
    std::vector<std::string> removed;
    {
        Statement rows(database_, "SELECT asset FROM cache_entry WHERE key = ? AND asset <> ?");
        rows.bind(1, std::string_view(entry.key)).bind(2, std::string_view(entry.asset));
        while (rows.step()) removed.push_back(rows.text(0));
    }
    // used_at only grows, so that entries of one millisecond keep their order.
    Statement insert(database_,
                     "INSERT OR REPLACE INTO cache_entry (key, asset, bytes, duration_ms, words, used_at, "
                     "attempts, speech_end, similarity) VALUES (?, ?, ?, ?, ?, "
                     "max(?, 1 + coalesce((SELECT max(used_at) FROM cache_entry), 0)), ?, ?, ?)");
    insert.bind(1, std::string_view(entry.key))
        .bind(2, std::string_view(entry.asset))
        .bind(3, entry.bytes)
        .bind(4, entry.durationMs)
        .bind(5, std::string_view(wordsToJson(entry.words)))
        .bind(6, nowMs())
        .bind(7, std::int64_t(entry.attempts))
        .bind(8, std::string_view(entry.end));
    if (entry.similarity) insert.bind(9, *entry.similarity);
    insert.run();
    auto bytes = number(database_, "SELECT coalesce(sum(bytes), 0) FROM cache_entry");
    while (bytes > byteLimit) {
        Statement oldest(database_, "SELECT key, asset, bytes FROM cache_entry ORDER BY used_at LIMIT 1");
        if (!oldest.step()) break;
        removed.push_back(oldest.text(1));
        bytes -= oldest.integer(2);
        Statement(database_, "DELETE FROM cache_entry WHERE key = ?")
            .bind(1, std::string_view(oldest.text(0)))
            .run();
        count(database_, "eviction");
        ++sinceStart_.evictions;
    }
    transaction.commit();
    bytes_ = bytes;
    return removed;
}

std::vector<std::string> CacheStore::clear() {
    Transaction transaction(database_);
    std::vector<std::string> removed;
    {
        Statement rows(database_, "SELECT asset FROM cache_entry");
        while (rows.step()) removed.push_back(rows.text(0));
    }
    Statement(database_, "DELETE FROM cache_entry").run();
    transaction.commit();
    bytes_ = 0;
    return removed;
}

void CacheStore::forget(const std::string& key) {
    Statement(database_, "DELETE FROM cache_entry WHERE key = ?").bind(1, std::string_view(key)).run();
    bytes_.reset();
}

CacheStats CacheStore::sinceStart() {
    if (!bytes_) bytes_ = number(database_, "SELECT coalesce(sum(bytes), 0) FROM cache_entry");
    auto stats = sinceStart_;
    stats.bytes = *bytes_;
    return stats;
}

CacheStats CacheStore::stats() {
    return {.entries = number(database_, "SELECT count(*) FROM cache_entry"),
            .bytes = number(database_, "SELECT coalesce(sum(bytes), 0) FROM cache_entry"),
            .hits = number(database_, "SELECT value FROM cache_count WHERE name = 'hit'"),
            .misses = number(database_, "SELECT value FROM cache_count WHERE name = 'miss'"),
            .evictions = number(database_, "SELECT value FROM cache_count WHERE name = 'eviction'")};
}

void CacheStore::countPrompt(bool hit) {
    Statement(database_, "UPDATE prompt_count SET value = value + 1 WHERE name = ?")
        .bind(1, std::string_view(hit ? "hit" : "miss"))
        .run();
}

CacheStore::PromptCounts CacheStore::promptCounts() {
    return {.hits = number(database_, "SELECT value FROM prompt_count WHERE name = 'hit'"),
            .misses = number(database_, "SELECT value FROM prompt_count WHERE name = 'miss'")};
}

void CacheStore::resetCounts() {
    Transaction transaction(database_);
    database_.execute("UPDATE cache_count SET value = 0");
    database_.execute("UPDATE prompt_count SET value = 0");
    transaction.commit();
}

}  // namespace timbre::storage
