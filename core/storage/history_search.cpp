#include "core/storage/history_search.h"

#include "core/storage/history_query.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace timbre::storage {
namespace {

constexpr std::int64_t kLongestMarkedBytes = 4 << 20;  // longer texts show their beginning
constexpr std::size_t kAroundBytes = 80;

constexpr std::string_view kRowSql =
    "SELECT brief.id, brief.kind, brief.job_id, brief.title, brief.excerpt, brief.text_bytes, brief.voice, "
    "brief.engine, brief.language, brief.asset, brief.source_path, brief.duration_ms, brief.starred, "
    "brief.created_at, brief.deleted_at, job.state, metric_job.device, "
    "metric_job.total_ms - coalesce(metric_job.queue_ms, 0), "
    "(SELECT CASE WHEN words > 0 THEN (word_substitutions + word_insertions + word_deletions) * 1.0 / words "
    "ELSE min(1.0, word_insertions) END FROM take_check WHERE history_id = brief.id) "
    "FROM history_brief AS brief LEFT JOIN job ON job.id = brief.job_id "
    "LEFT JOIN metric_job ON metric_job.job_id = brief.job_id WHERE brief.id = ?";

HistoryRow read(const Statement& row) {
    HistoryRow result;
    result.id = row.integer(0);
    result.kind = row.text(1) == "take" ? HistoryKind::Take : HistoryKind::Transcript;
    result.job = row.integer(2);
    result.title = row.text(3);
    result.excerpt = row.text(4);
    result.textBytes = row.integer(5);
    result.voiceOrModel = row.text(6);
    result.engine = row.text(7);
    result.language = row.text(8);
    result.asset = row.text(9);
    result.sourcePath = row.text(10);
    result.durationMs = row.integer(11);
    result.starred = row.integer(12) != 0;
    result.createdAt = row.integer(13);
    if (!row.isNull(14)) result.deletedAt = row.integer(14);
    result.state = row.text(15) == "cancelled" ? JobState::Cancelled : JobState::Done;
    result.device = row.text(16);
    if (!row.isNull(17)) result.costMs = row.real(17);
    if (!row.isNull(18)) result.wordErrorRate = row.real(18);
    return result;
}

bool hasHit(const std::string& text) {
    return text.find(kHitStart) != std::string::npos;
}

void replaceLineEnds(std::string& text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
}

// Marks hits in one row after the other. The index tells where they are by reading the text again
// as it was read when it was indexed, so that what is marked is exactly what was found.
class HitMarker {
public:
    HitMarker(Database& database, const std::string& words) : words_(conditionFor(words)) {
        if (!words_.match.empty()) byWord_.emplace(database, wordSql());
        if (!words_.pieces.empty())
            byPiece_.emplace(database, "SELECT title, text FROM history WHERE id = ?");
    }

    void mark(HistoryRow& row) {
        if (row.textBytes > kLongestMarkedBytes) return;
        if (byWord_) markWords(row);
        if (byPiece_ && row.markedTitle.empty() && !hasHit(row.excerpt)) markPiece(row);
        replaceLineEnds(row.excerpt);
    }

private:
    static std::string wordSql() {
        std::string sql = "SELECT highlight(history_word, 0, char(2), char(3))";
        for (const char* column : {"1", "2", "3"})  // text, voice, settings
            sql += std::string(", snippet(history_word, ") + column + ", char(2), char(3), '…', 18)";
        return sql + " FROM history_word WHERE history_word MATCH ? AND rowid = ?";
    }

    void markWords(HistoryRow& row) {
        byWord_->reset();
        byWord_->bind(1, std::string_view(words_.match)).bind(2, row.id);
        if (!byWord_->step()) return;
        if (auto title = byWord_->text(0); hasHit(title)) row.markedTitle = std::move(title);
        if (auto text = byWord_->text(1); hasHit(text)) {
            row.excerpt = std::move(text);
        } else if (row.markedTitle.empty() && !hasHit(byWord_->text(2))) {
            row.excerpt = byWord_->text(3);
            row.hitInSettings = hasHit(row.excerpt);
        }
    }

    void markPiece(HistoryRow& row) {
        const std::string& piece = words_.pieces.front();
        byPiece_->reset();
        byPiece_->bind(1, row.id);
        if (!byPiece_->step()) return;
        if (const auto title = byPiece_->text(0); title.find(piece) != std::string::npos)
            row.markedTitle = marked(title, title.find(piece), piece.size());
        const std::string text = byPiece_->text(1);
        const auto at = text.find(piece);
        if (at == std::string::npos) return;
        std::size_t start = at > kAroundBytes ? at - kAroundBytes : 0;
        std::size_t end = std::min(at + piece.size() + kAroundBytes, text.size());
        const auto isInside = [&](std::size_t i) {
            return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
        };
        while (isInside(start)) ++start;  // whole characters
        while (isInside(end)) ++end;
        row.excerpt = (start > 0 ? "…" : "") +
                      marked(text.substr(start, end - start), at - start, piece.size()) +
                      (end < text.size() ? "…" : "");
    }

    static std::string marked(std::string text, std::size_t at, std::size_t length) {
        text.insert(at + length, 1, kHitEnd);
        text.insert(at, 1, kHitStart);
        return text;
    }

    WordCondition words_;
    std::optional<Statement> byWord_, byPiece_;
};

}  // namespace

std::vector<HistoryKey> HistorySearch::keys(const HistoryQuery& query) {
    const auto words = conditionFor(query.text);
    if (words.matchesNothing) return {};
    Statement rows(database_, "SELECT brief.id, brief.created_at" + filterSql(query, words) +
                                  orderSql(query, words) + (query.limit > 0 ? " LIMIT ?" : ""));
    const int next = bindFilter(rows, query, words);
    if (query.limit > 0) rows.bind(next, std::int64_t(query.limit));
    std::vector<HistoryKey> keys;
    while (rows.step()) keys.push_back({rows.integer(0), rows.integer(1)});
    return keys;
}

std::int64_t HistorySearch::count(const HistoryQuery& query) {
    const auto words = conditionFor(query.text);
    if (words.matchesNothing) return 0;
    Statement rows(database_, "SELECT count(*)" + filterSql(query, words));
    bindFilter(rows, query, words);
    return rows.step() ? rows.integer(0) : 0;
}

std::vector<HistoryRow> HistorySearch::rows(std::span<const std::int64_t> ids, const std::string& words) {
    Statement one(database_, kRowSql);
    std::optional<HitMarker> marker;
    if (!words.empty()) marker.emplace(database_, words);
    std::vector<HistoryRow> rows;
    for (const auto id : ids) {
        one.reset();
        one.bind(1, id);
        if (!one.step()) continue;
        rows.push_back(read(one));
        if (marker) marker->mark(rows.back());
    }
    return rows;
}

std::optional<HistoryRow> HistorySearch::row(std::int64_t id) {
    auto found = rows(std::array{id});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

HistoryFacets HistorySearch::facets() {
    HistoryFacets facets;
    const auto read = [this](const char* column, std::vector<std::string>& into) {
        Statement rows(database_, std::string("SELECT DISTINCT ") + column + " FROM history_brief WHERE " +
                                      column + " <> '' ORDER BY 1 COLLATE NOCASE");
        while (rows.step()) into.push_back(rows.text(0));
    };
    read("voice", facets.voices);
    read("engine", facets.engines);
    read("language", facets.languages);
    return facets;
}

}  // namespace timbre::storage
