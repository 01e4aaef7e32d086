#include "app/cli/event_json.h"

namespace timbre::cli {
namespace {

using namespace timbre::engine;

const char* kindName(storage::JobKind kind) {
    return kind == storage::JobKind::Speak ? "speak" : "transcribe";
}

const char* noticeName(audio::PlayerNotice::Kind kind) {
    using enum audio::PlayerNotice::Kind;
    switch (kind) {
        case FirstSound:
            return "playing";
        case Finished:
            return "playback_finished";
        case Stopped:
            return "playback_stopped";
        case DeviceChanged:
            return "device_changed";
        case DeviceLost:
            return "device_lost";
        case Failed:
            break;
    }
    return "playback_failed";
}

struct Describe {
    Json operator()(const JobQueued& e) const {
        return {{"event", "queued"}, {"job", e.job}, {"kind", kindName(e.kind)}, {"title", e.title}};
    }
    Json operator()(const JobStarted& e) const {
        Json problems = Json::array();
        for (const auto& problem : e.problems)
            problems.push_back(
                {{"offset", problem.offset}, {"length", problem.length}, {"message", problem.message}});
        return {{"event", "started"}, {"job", e.job}, {"parts", e.partsTotal}, {"problems", problems}};
    }
    Json operator()(const JobProgressed& e) const {
        return {{"event", "progress"},
                {"job", e.job},
                {"stage", e.stage},
                {"fraction", e.fraction},
                {"eta_seconds", e.etaSeconds}};
    }
    Json operator()(const FirstSound& e) const {
        return {{"event", "first_sound"}, {"job", e.job}, {"ms", e.msSinceRequest}};
    }
    Json operator()(const SegmentReady& e) const {
        const auto& segment = e.segment.segment;
        if (!segment.gap.empty())
            return {{"event", "gap"},           {"job", e.job},
                    {"index", e.segment.index}, {"start_ms", segment.startMs},
                    {"end_ms", segment.endMs},  {"reason", segment.gap}};
        Json line = {{"event", "segment"}, {"job", e.job}, {"index", e.segment.index}};
        line.update(toJson(segment));
        return line;
    }
    Json operator()(const LanguageFound& e) const {
        return {
            {"event", "language"}, {"job", e.job}, {"language", e.language}, {"probability", e.probability}};
    }
    Json operator()(const SoundExpected& e) const {
        return {{"event", "sound_expected"}, {"job", e.job}, {"seconds", e.seconds}};
    }
    Json operator()(const SentenceMarked& e) const {
        Json line = {{"event", "sentence_marked"},
                     {"job", e.job},
                     {"index", e.index},
                     {"end", models::speechEndName(e.end)},
                     {"attempts", e.attempts}};
        if (e.floor >= 0) line["similarity"] = e.similarity;
        if (e.floor >= 0) line["floor"] = e.floor;
        return line;
    }
    Json operator()(const PartialText& e) const {
        return {{"event", "partial"}, {"job", e.job},          {"start_ms", e.startMs},
                {"text", e.text},     {"heard_ms", e.heardMs}, {"lag_ms", e.lagMs}};
    }
    Json operator()(const LiveHeard& e) const {
        return {{"event", "listening"},
                {"job", e.job},
                {"recorded_ms", e.recordedMs},
                {"heard_ms", e.heardMs},
                {"confirmed_ms", e.confirmedMs}};
    }
    Json operator()(const JobFinished& e) const {
        return {{"event", "finished"},         {"job", e.job},
                {"history", e.historyId},      {"metrics", toJson(e.metrics)},
                {"check", e.check.describe()}, {"exported_to", e.exportedTo}};
    }
    Json operator()(const JobCancelled& e) const {
        return {{"event", "cancelled"}, {"job", e.job}, {"history", e.historyId}};
    }
    Json operator()(const JobFailed& e) const {
        Json line = errorJson(e.error);
        line["event"] = "failed";
        line["job"] = e.job;
        line["parts_done"] = e.partsDone;
        line["can_resume"] = e.canResume;
        return line;
    }
    Json operator()(const JobRecovered& e) const {
        Json line = {{"event", "unfinished"}};
        line.update(toJson(e.job));
        return line;
    }
    Json operator()(const PlayerNoticed& e) const {
        return {{"event", noticeName(e.notice.kind)}, {"detail", e.notice.detail}};
    }
    Json operator()(const TakeExported& e) const {
        return {{"event", "exported"}, {"history", e.historyId}, {"path", e.path}};
    }
    Json operator()(const Warning& e) const {
        Json line = errorJson(e.error);
        line["event"] = "warning";
        line["job"] = e.job;
        return line;
    }
    Json operator()(const HistoryExportProgressed& e) const {
        return {{"event", "export_progress"}, {"done", e.done}, {"total", e.total}};
    }
    Json operator()(const HistoryExportFinished& e) const {
        Json failures = Json::array();
        for (const auto& failure : e.failures) {
            Json line = errorJson(failure.error);
            line["history"] = failure.historyId;
            failures.push_back(line);
        }
        return {{"event", "export_finished"},
                {"written", e.written},
                {"failures", failures},
                {"cancelled", e.cancelled}};
    }
    // What only a window shows.
    template <class Other>
    Json operator()(const Other&) const {
        return nullptr;
    }
};

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

}  // namespace

Json eventJson(const Event& event) {
    return std::visit(Describe{}, event);
}

Json toJson(const text::Word& word) {
    Json line = {{"text", word.text},
                 {"start_ms", word.startMs},
                 {"end_ms", word.endMs},
                 {"confidence", word.confidence}};
    if (!word.alternatives.empty()) line["alternatives"] = word.alternatives;
    return line;
}

Json toJson(const text::Segment& segment) {
    Json words = Json::array();
    for (const auto& word : segment.words) words.push_back(toJson(word));
    Json line = {{"start_ms", segment.startMs},
                 {"end_ms", segment.endMs},
                 {"text", segment.text},
                 {"confidence", segment.confidence},
                 {"words", words}};
    if (!segment.translation.empty()) line["translation"] = segment.translation;
    return line;
}

Json toJson(const storage::JobMetrics& metrics) {
    Json stages = Json::object();
    for (const auto& stage : metrics.stages) stages[stage.stage] = stage.ms;
    return {{"engine", metrics.engine},
            {"model", metrics.model},
            {"device", metrics.device},
            {"audio_seconds", metrics.audioSeconds},
            {"precision", metrics.precision},
            {"rtf", metrics.rtf},
            {"queue_ms", orNull(metrics.queueMs)},
            {"first_sound_ms", orNull(metrics.firstSoundMs)},
            {"total_ms", orNull(metrics.totalMs)},
            {"peak_rss_bytes", metrics.peakRssBytes},
            {"underruns", metrics.underruns},
            {"cache_hit", metrics.cacheHit},
            {"stages_ms", stages}};
}

Json toJson(const storage::HistoryItem& item) {
    return {{"id", item.id},
            {"kind", item.kind == storage::HistoryKind::Take ? "take" : "transcript"},
            {"job", item.job},
            {"title", item.title},
            {"text", item.text},
            {"voice_or_model", item.voiceOrModel},
            {"engine", item.engine},
            {"language", item.language},
            {"asset", item.asset},
            {"source", item.sourcePath},
            {"duration_ms", item.durationMs},
            {"starred", item.starred},
            {"created_at", item.createdAt}};
}

Json toJson(const storage::JobRecord& job) {
    return {{"job", job.id},           {"kind", kindName(job.kind)},
            {"title", job.title},      {"parts_done", job.partsDone},
            {"parts", job.partsTotal}, {"created_at", job.createdAt}};
}

}  // namespace timbre::cli
