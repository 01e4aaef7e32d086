#include "core/storage/history_store.h"

#include "core/storage/clock.h"
#include "core/storage/history_search.h"

#include <algorithm>
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
    // A job that went on keeps what people know of its beginning: number, name, star.
    const auto before = itemOfJob(item.job);
    Statement(database_, "DELETE FROM history WHERE job_id = ?").bind(1, item.job).run();
    Statement insert(
        database_,
        "INSERT INTO history (kind, job_id, title, text, voice, engine, language, settings, asset, "
        "source_path, duration_ms, starred, created_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)");
    if (before) insert.bind(14, before->id);
    insert.bind(1, name(item.kind))
        .bind(2, item.job)
        .bind(3, std::string_view(before ? before->title : item.title))
        .bind(4, std::string_view(item.text))
        .bind(5, std::string_view(item.voiceOrModel))
        .bind(6, std::string_view(item.engine))
        .bind(7, std::string_view(item.language))
        .bind(8, std::string_view(item.settingsJson))
        .bind(9, std::string_view(item.asset))
        .bind(10, std::string_view(item.sourcePath))
        .bind(11, item.durationMs)
        .bind(12, std::int64_t(item.starred || (before && before->starred)))
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

std::optional<std::int64_t> HistoryStore::idOfJob(JobId job) {
    Statement row(database_, "SELECT id FROM history_brief WHERE job_id = ?");
    row.bind(1, job);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::vector<HistoryItem> HistoryStore::search(const HistoryQuery& query) {
    std::vector<HistoryItem> items;
    for (const auto& key : HistorySearch(database_).keys(query))
        if (auto found = item(key.id)) items.push_back(std::move(*found));
    return items;
}

std::int64_t HistoryStore::count(const HistoryQuery& query) {
    return HistorySearch(database_).count(query);
}

void HistoryStore::setStarred(std::span<const std::int64_t> ids, bool starred) {
    Transaction transaction(database_);
    Statement change(database_, "UPDATE history SET starred = ? WHERE id = ? AND starred <> ?");
    for (const auto id : ids)
        change.bind(1, std::int64_t(starred)).bind(2, id).bind(3, std::int64_t(starred)).run();
    transaction.commit();
}

void HistoryStore::setTitle(std::int64_t id, const std::string& title) {
    Statement(database_, "UPDATE history SET title = ? WHERE id = ?")
        .bind(1, std::string_view(title))
        .bind(2, id)
        .run();
}

void HistoryStore::trash(std::span<const std::int64_t> ids) {
    Transaction transaction(database_);
    Statement change(database_, "UPDATE history SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL");
    for (const auto id : ids) change.bind(1, nowMs()).bind(2, id).run();
    transaction.commit();
}

void HistoryStore::restore(std::span<const std::int64_t> ids) {
    Transaction transaction(database_);
    Statement change(database_, "UPDATE history SET deleted_at = NULL WHERE id = ?");
    for (const auto id : ids) change.bind(1, id).run();
    transaction.commit();
}

std::vector<std::int64_t> HistoryStore::trashedBefore(UnixMs olderThan) {
    Statement rows(database_, "SELECT id FROM history_brief WHERE deleted_at < ?");
    rows.bind(1, olderThan);
    std::vector<std::int64_t> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    return ids;
}

std::vector<std::string> HistoryStore::purge(UnixMs olderThan) {
    return removeTrashed(trashedBefore(olderThan));
}

std::vector<std::string> HistoryStore::removeTrashed(std::span<const std::int64_t> ids) {
    Transaction transaction(database_);
    std::vector<std::string> assets;
    for (const auto id : ids) {
        Statement row(database_,
                      "SELECT job_id, asset FROM history_brief WHERE id = ? AND deleted_at IS NOT NULL");
        row.bind(1, id);
        if (!row.step()) continue;
        const JobId job = row.integer(0);
        if (!row.text(1).empty()) assets.push_back(row.text(1));
        Statement parts(database_, "SELECT asset FROM segment WHERE job_id = ? AND asset <> ''");
        parts.bind(1, job);
        while (parts.step()) assets.push_back(parts.text(0));
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
