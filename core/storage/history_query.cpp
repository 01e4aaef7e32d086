#include "core/storage/history_query.h"

#include "core/base/error.h"
#include "core/storage/clock.h"
#include "core/text/error_rate.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <cctype>
#include <ctime>
#include <nlohmann/json.hpp>
#include <utility>

namespace timbre::storage {
namespace {

using nlohmann::json;

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

std::string_view name(HistoryKind kind) {
    return kind == HistoryKind::Take ? "take" : "transcript";
}

constexpr std::pair<HistorySort, std::string_view> kSorts[] = {{HistorySort::Newest, "newest"},
                                                               {HistorySort::Oldest, "oldest"},
                                                               {HistorySort::Longest, "longest"},
                                                               {HistorySort::Title, "title"}};

// Midnight here, `days` calendar days ago.
UnixMs midnightBefore(int days) {
    const std::time_t now = static_cast<std::time_t>(nowMs() / 1000);
    std::tm day{};
    localtime_r(&now, &day);
    day.tm_hour = day.tm_min = day.tm_sec = 0;
    day.tm_mday -= days;
    day.tm_isdst = -1;
    return UnixMs(std::mktime(&day)) * 1000;
}

UnixMs startOf(const HistoryQuery& query) {
    const UnixMs recent = query.lastDays > 0 ? midnightBefore(query.lastDays - 1) : 0;
    return std::max(recent, query.fromMs);
}

void addChoice(std::string& sql, const char* column, const std::vector<std::string>& values) {
    if (values.empty()) return;
    sql += std::string(" AND brief.") + column + " IN (?";
    for (std::size_t i = 1; i < values.size(); ++i) sql += ", ?";
    sql += ")";
}

}  // namespace

std::string quotedForIndex(const std::string& word) {
    std::string out = "\"";
    for (const char c : word) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

WordCondition conditionFor(const std::string& userText) {
    const auto words = wordsOf(text::cleanUtf8(userText));
    WordCondition condition;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (hasNoSpaces(words[i])) {
            const bool piece = text::countCharacters(words[i]) >= 3;
            condition.sql +=
                piece ? " AND brief.id IN (SELECT rowid FROM history_piece WHERE history_piece MATCH ?)"
                      : " AND EXISTS (SELECT 1 FROM history WHERE history.id = brief.id AND "
                        "instr(history.title || char(10) || history.text, ?) > 0)";
            condition.pieces.push_back(words[i]);
            condition.values.push_back(piece ? quotedForIndex(words[i]) : words[i]);
            continue;
        }
        for (const auto& token : tokensOf(words[i]))
            condition.match += (condition.match.empty() ? "" : " ") + quotedForIndex(token);
        if (i + 1 == words.size() && condition.match.ends_with('"')) condition.match += "*";
    }
    condition.matchesNothing = !words.empty() && condition.match.empty() && condition.sql.empty();
    return condition;
}

std::string filterSql(const HistoryQuery& query, const WordCondition& words) {
    std::string sql = words.match.empty()
                          ? " FROM history_brief AS brief WHERE true"
                          : " FROM history_word CROSS JOIN history_brief AS brief ON brief.id = "
                            "history_word.rowid WHERE history_word MATCH ?";
    const std::string id = words.match.empty() ? "brief.id" : "history_word.rowid";
    if (query.beforeId > 0) sql += " AND " + id + " < ?";
    sql += query.inTrash ? " AND brief.deleted_at IS NOT NULL" : " AND brief.deleted_at IS NULL";
    if (query.kind) sql += " AND brief.kind = ?";
    if (query.starred) sql += " AND brief.starred = ?";
    if (startOf(query) > 0) sql += " AND brief.created_at >= ?";
    if (query.toMs > 0) sql += " AND brief.created_at < ?";
    if (query.minDurationMs > 0) sql += " AND brief.duration_ms >= ?";
    if (query.maxDurationMs > 0) sql += " AND brief.duration_ms <= ?";
    if (query.hasSound)
        sql += *query.hasSound ? " AND (brief.asset <> '' OR brief.source_path <> '')"
                               : " AND brief.asset = '' AND brief.source_path = ''";
    addChoice(sql, "voice", query.voices);
    addChoice(sql, "engine", query.engines);
    addChoice(sql, "language", query.languages);
    return sql + words.sql;
}

std::string orderSql(const HistoryQuery& query, const WordCondition& words) {
    const std::string id = words.match.empty() ? "brief.id" : "history_word.rowid";
    switch (query.sort) {
        case HistorySort::Newest:
            return " ORDER BY " + id + " DESC";
        case HistorySort::Oldest:
            return " ORDER BY " + id;
        case HistorySort::Longest:
            return " ORDER BY brief.duration_ms DESC, brief.id DESC";
        case HistorySort::Title:
            return " ORDER BY brief.title COLLATE NOCASE, brief.id DESC";
    }
    return {};
}

int bindFilter(Statement& statement, const HistoryQuery& query, const WordCondition& words) {
    int next = 1;
    if (!words.match.empty()) statement.bind(next++, std::string_view(words.match));
    if (query.beforeId > 0) statement.bind(next++, query.beforeId);
    if (query.kind) statement.bind(next++, name(*query.kind));
    if (query.starred) statement.bind(next++, std::int64_t(*query.starred));
    if (const UnixMs from = startOf(query); from > 0) statement.bind(next++, from);
    if (query.toMs > 0) statement.bind(next++, query.toMs);
    if (query.minDurationMs > 0) statement.bind(next++, query.minDurationMs);
    if (query.maxDurationMs > 0) statement.bind(next++, query.maxDurationMs);
    for (const auto* values : {&query.voices, &query.engines, &query.languages, &words.values})
        for (const auto& value : *values) statement.bind(next++, std::string_view(value));
    return next;
}

std::string toJson(const HistoryQuery& query) {
    json document = {{"text", text::cleanUtf8(query.text)},
                     {"voices", query.voices},
                     {"engines", query.engines},
                     {"languages", query.languages},
                     {"last_days", query.lastDays},
                     {"from_ms", query.fromMs},
                     {"to_ms", query.toMs},
                     {"min_duration_ms", query.minDurationMs},
                     {"max_duration_ms", query.maxDurationMs}};
    if (query.kind) document["kind"] = name(*query.kind);
    if (query.starred) document["starred"] = *query.starred;
    if (query.hasSound) document["has_sound"] = *query.hasSound;
    for (const auto& [sort, id] : kSorts)
        if (sort == query.sort) document["sort"] = id;
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

HistoryQuery historyQueryFromJson(std::string_view text) {
    try {
        const json document = json::parse(text);
        HistoryQuery query;
        query.text = document.value("text", "");
        query.voices = document.value("voices", query.voices);
        query.engines = document.value("engines", query.engines);
        query.languages = document.value("languages", query.languages);
        query.lastDays = std::clamp(document.value("last_days", 0), 0, 36'500);
        query.fromMs = document.value("from_ms", UnixMs(0));
        query.toMs = document.value("to_ms", UnixMs(0));
        query.minDurationMs = document.value("min_duration_ms", std::int64_t(0));
        query.maxDurationMs = document.value("max_duration_ms", std::int64_t(0));
        if (const auto kind = document.value("kind", ""); !kind.empty())
            query.kind = kind == "take" ? HistoryKind::Take : HistoryKind::Transcript;
        if (document.contains("starred")) query.starred = document["starred"].get<bool>();
        if (document.contains("has_sound")) query.hasSound = document["has_sound"].get<bool>();
        const auto wanted = document.value("sort", "newest");
        for (const auto& [sort, id] : kSorts)
            if (id == wanted) query.sort = sort;
        return query;
    } catch (const json::exception& error) {
        throw Error(ErrorCode::InvalidDocument, std::string("a list of the history: ") + error.what());
    }
}

}  // namespace timbre::storage
