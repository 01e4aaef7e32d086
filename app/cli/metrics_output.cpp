#include "app/cli/metrics_output.h"

#include "app/cli/event_json.h"
#include "core/base/byte_text.h"
#include "core/storage/metric_names.h"

#include <algorithm>
#include <utility>

namespace timbre::cli {
namespace {

using storage::JobRow;

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(text.size() + 1, width), ' ');
    return text;
}

// In the unit's usual digits.
std::string number(double value, const std::string& unit) {
    if (unit == "share") return fixed(value * 100, 1) + " %";
    if (unit == "bytes") return byteText(std::int64_t(value));
    if (unit == "ms") return fixed(value, value < 10 ? 2 : 0) + " ms";
    return fixed(value, value < 10 ? 3 : 1) + (unit.empty() ? "" : " " + unit);
}

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

// The columns of the export are the keys of its JSON.
std::string csvLine(const Json& row) {
    std::string line;
    bool isFirst = true;
    for (const auto& value : row) {
        if (!std::exchange(isFirst, false)) line += ',';
        if (value.is_string())
            line += csvField(value.get<std::string>());
        else if (!value.is_null())
            line += csvField(value.dump());
    }
    return line + "\r\n";
}

std::string csvNames(const Json& row) {
    std::string line;
    for (const auto& [key, value] : row.items()) line += (line.empty() ? "" : ",") + key;
    return line + "\r\n";
}

template <class Each>
void forEachJob(storage::Database& database, storage::JobQuery query, Each each) {
    constexpr int kPage = 5000;
    query.limit = kPage;
    storage::MetricQueries queries(database);
    for (;;) {
        const auto page = queries.jobs(query).jobs;
        for (const auto& row : page) each(row);
        if (page.size() < kPage) return;
        query.afterCreatedAt = page.back().metrics.createdAt;
        query.afterJob = page.back().metrics.job;
    }
}

}  // namespace

std::string textOf(const storage::Tile& tile) {
    const auto value = tile.value ? number(*tile.value, tile.unit) : std::string("-");
    return padded(tile.label, 42) + padded(value, 16) + "n = " + std::to_string(tile.n) + "\n";
}

Json toJson(const storage::Tile& tile) {
    return {{"id", tile.id},     {"label", tile.label}, {"value", orNull(tile.value)},
            {"unit", tile.unit}, {"n", tile.n},         {"sql", tile.explained.text()}};
}

std::string textOf(const JobRow& row) {
    const auto& metrics = row.metrics;
    const auto outcome = std::string(storage::outcomeName(metrics.outcome));
    return padded(std::to_string(metrics.job), 18) + padded(formatTime(metrics.createdAt), 18) +
           padded(metrics.kind, 12) + padded(metrics.engine, 20) + padded(outcome, 11) +
           padded(fixed(metrics.audioSeconds, 1) + " s", 10) + padded("rtf " + fixed(metrics.rtf, 3), 11) +
           padded(metrics.totalMs ? number(*metrics.totalMs, "ms") : "-", 12) + shortened(row.title, 40) +
           "\n";
}

Json toJson(const JobRow& row) {
    const auto& metrics = row.metrics;
    return {{"job", metrics.job},
            {"created_at", metrics.createdAt},
            {"kind", metrics.kind},
            {"engine", metrics.engine},
            {"model", metrics.model},
            {"device", metrics.device},
            {"precision", metrics.precision},
            {"version", metrics.version},
            {"program", metrics.program},
            {"threads", metrics.threads},
            {"length", row.lengthBucket},
            {"purpose", storage::purposeName(metrics.purpose)},
            {"outcome", storage::outcomeName(metrics.outcome)},
            {"error_code", metrics.errorCode},
            {"audio_seconds", metrics.audioSeconds},
            {"rtf", metrics.rtf},
            {"queue_ms", orNull(metrics.queueMs)},
            {"first_sound_ms", orNull(metrics.firstSoundMs)},
            {"total_ms", orNull(metrics.totalMs)},
            {"lag_ms", orNull(metrics.lagMs)},
            {"tokens", orNull(metrics.tokens)},
            {"word_error_rate", orNull(metrics.wordErrorRate)},
            {"underruns", metrics.underruns},
            {"cache_hit", metrics.cacheHit},
            {"rss_bytes", orNull(metrics.rssBytes)},
            {"peak_rss_bytes", metrics.peakRssBytes},
            {"settings", metrics.settingsJson}};
}

std::string textOf(const storage::TrendLine& line, const storage::TrendPoint& point) {
    return padded(formatTime(point.start), 18) + (line.name.empty() ? "" : padded(line.name, 20)) +
           padded("n " + std::to_string(point.n), 10) + padded("p50 " + fixed(point.p50, 3), 16) +
           padded("p95 " + fixed(point.p95, 3), 16) + padded("p99 " + fixed(point.p99, 3), 16) + "mean " +
           fixed(point.n > 0 ? point.total / double(point.n) : 0, 3) + "\n";
}

Json toJson(const storage::TrendLine& line, const storage::TrendPoint& point) {
    return {{"start", point.start}, {"group", line.name},   {"n", point.n},
            {"total", point.total}, {"least", point.least}, {"most", point.most},
            {"p50", point.p50},     {"p95", point.p95},     {"p99", point.p99}};
}

std::string textOf(const storage::Waterfall& waterfall) {
    std::string text = textOf(waterfall.job);
    for (const auto& bar : waterfall.bars)
        text += (bar.parent.empty() ? "  " : "    ") + padded(bar.label, bar.parent.empty() ? 28 : 26) +
                padded(number(bar.ms, "ms"), 12) +
                fixed(waterfall.totalMs > 0 ? 100 * bar.ms / waterfall.totalMs : 0, 1) + " %" +
                (bar.isBeside ? " beside it" : "") + "\n";
    return text + "  " + padded("Explained", 28) + fixed(100 * waterfall.explainedShare, 1) + " % of " +
           number(waterfall.totalMs, "ms") + "\n";
}

Json toJson(const storage::Waterfall& waterfall) {
    Json line = toJson(waterfall.job);
    line["explained_share"] = waterfall.explainedShare;
    line["stages"] = Json::array();
    for (const auto& bar : waterfall.bars)
        line["stages"].push_back({{"stage", bar.stage},
                                  {"parent", bar.parent},
                                  {"start_ms", bar.startMs},
                                  {"ms", bar.ms},
                                  {"beside", bar.isBeside}});
    return line;
}

std::string exportOf(storage::Database& database, const storage::JobQuery& query, bool asJson) {
    std::string text = asJson ? "" : csvNames(toJson(JobRow()));
    forEachJob(database, query, [&](const JobRow& row) {
        const auto line = toJson(row);
        text += asJson ? line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n" : csvLine(line);
    });
    return text;
}

}  // namespace timbre::cli
