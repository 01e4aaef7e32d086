#include "app/cli/model_output.h"

#include "core/base/byte_text.h"

#include <algorithm>
#include <cmath>

namespace timbre::cli {
namespace {

using namespace timbre::engine;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string padded(std::string text, std::size_t width) {
    if (text.size() < width) text.resize(width, ' ');
    return text + " ";
}

Json speedJson(const ModelSpeed& speed) {
    return {{"task", speed.task},
            {"rtf", speed.realTimeFactor},
            {"tokens_per_second", speed.tokensPerSecond},
            {"load_seconds", speed.loadSeconds},
            {"first_sound_ms", speed.firstSoundMs},
            {"resident_bytes", speed.residentBytes},
            {"device", speed.device},
            {"precision", speed.precision},
            {"measured_at", speed.measuredAt}};
}

std::string stateText(const ModelRow& row) {
    std::string text(modelStateName(row.state));
    const bool isPartial = row.state == ModelState::Paused || row.state == ModelState::Downloading;
    if (isPartial && row.bytesTotal > 0)
        text += " " + fixed(std::floor(100.0 * double(row.bytesDone) / double(row.bytesTotal)), 0) + " %";
    if (row.pinned) text += ", pinned";
    return text;
}

struct Describe {
    Json operator()(const ModelChanged& e) const {
        Json line = {{"event", "model"}};
        line.update(toJson(e.model));
        return line;
    }
    Json operator()(const ModelProgressed& e) const {
        return {{"event", "model_progress"},
                {"model", e.id},
                {"stage", e.stage},
                {"file", e.file},
                {"bytes_done", e.bytesDone},
                {"bytes_total", e.bytesTotal},
                {"bytes_per_second", e.bytesPerSecond},
                {"eta_seconds", e.etaSeconds}};
    }
    Json operator()(const ModelFailed& e) const {
        Json line = errorJson(e.error);
        line["event"] = "model_failed";
        line["model"] = e.id;
        line["command"] = e.command;
        return line;
    }
    Json operator()(const ModelVerified& e) const {
        Json line = {{"event", "model_verified"},
                     {"model", e.id},
                     {"good", e.good},
                     {"files", e.files},
                     {"bytes", e.bytes},
                     {"result", e.result},
                     {"kept", e.kept},
                     {"peak_disk_bytes", e.peakDiskBytes}};
        line["speed"] = e.speed ? speedJson(*e.speed) : Json(nullptr);
        line["error"] = e.error ? errorJson(*e.error) : Json(nullptr);
        return line;
    }
    Json operator()(const VerifyFinished& e) const {
        return {
            {"event", "verify_finished"}, {"good", e.good}, {"failed", e.failed}, {"cancelled", e.cancelled}};
    }
    template <class Other>
    Json operator()(const Other&) const {
        return nullptr;
    }
};

void addLine(std::string& text, const char* name, const std::string& value) {
    if (!value.empty()) text += padded(name, 12) + value + "\n";
}

}  // namespace

Json toJson(const ModelRow& row) {
    Json json = {{"id", row.id},
                 {"name", row.name},
                 {"family", row.family},
                 {"repository", row.repository},
                 {"revision", row.revision},
                 {"licence", row.licence},
                 {"description", row.description},
                 {"tasks", row.tasks},
                 {"languages", row.languages},
                 {"download_bytes", row.downloadBytes},
                 {"ram_bytes", row.ramBytes},
                 {"needs_token", row.needsToken},
                 {"custom", row.isCustom},
                 {"can_run", row.canRun},
                 {"state", modelStateName(row.state)},
                 {"folder", row.folder},
                 {"in_place", row.inPlace},
                 {"bytes_on_disk", row.bytesOnDisk},
                 {"bytes_done", row.bytesDone},
                 {"bytes_total", row.bytesTotal},
                 {"pinned", row.pinned},
                 {"users", row.users},
                 {"loaded_bytes", row.loadedBytes},
                 {"resident_bytes", row.residentBytes},
                 {"device", row.device},
                 {"precision", row.precision},
                 {"load_seconds", row.loadSeconds}};
    json["speed"] = row.speed ? speedJson(*row.speed) : Json(nullptr);
    json["problem"] = row.problem ? errorJson(*row.problem) : Json(nullptr);
    return json;
}

Json toJson(const FolderUse& folder) {
    return {{"purpose", folder.purpose},
            {"path", folder.path},
            {"used_bytes", folder.usedByUs},
            {"free_bytes", folder.freeBytes},
            {"total_bytes", folder.totalBytes}};
}

Json toJson(const ComputeDevice& device) {
    return {{"id", device.id},
            {"name", device.name},
            {"works", device.works},
            {"in_use", device.inUse},
            {"detail", device.detail}};
}

Json toJson(const HubResult& result) {
    return {{"repository", result.repository}, {"licence", result.licence}, {"tasks", result.tasks},
            {"downloads", result.downloads},   {"family", result.family},   {"model", result.modelId}};
}

Json toJson(const storage::ModelRecord& record) {
    return {{"at", record.at},
            {"kind", storage::modelRecordName(record.kind)},
            {"detail", record.detail},
            {"bytes", record.bytes},
            {"duration_ms", record.durationMs}};
}

Json modelEventJson(const ModelEvent& event) {
    return std::visit(Describe{}, event);
}

std::string modelTable(std::span<const ModelRow> rows) {
    std::size_t idWidth = 8;
    for (const auto& row : rows) idWidth = std::max(idWidth, row.id.size());
    std::string table;
    for (const auto& row : rows) {
        const auto bytes = row.bytesOnDisk > 0 ? row.bytesOnDisk : row.downloadBytes;
        std::string line = padded(row.id, idWidth) + padded(stateText(row), 18) +
                           padded(bytes > 0 ? byteText(bytes) : "-", 10) + padded(joined(row.tasks), 22) +
                           row.name;
        if (row.problem) line += "\n    " + std::string(row.problem->what());
        table += line + "\n";
    }
    return table;
}

std::string modelSheet(const ModelRow& row) {
    std::string text = row.name + " (" + row.id + ")\n";
    addLine(text, "", row.description);
    addLine(text, "state", stateText(row));
    addLine(text, "family",
            row.family + (row.canRun ? "" : " (kept and checked; nothing computes with it yet)"));
    addLine(text, "repository", row.repository + (row.revision.empty() ? "" : " @ " + row.revision));
    addLine(text, "licence", row.licence);
    addLine(text, "tasks", joined(row.tasks));
    addLine(text, "languages", joined(row.languages));
    if (row.downloadBytes > 0) addLine(text, "download", byteText(row.downloadBytes));
    if (row.ramBytes > 0) addLine(text, "memory", byteText(row.ramBytes) + " in fp32");
    addLine(text, "folder", row.folder + (row.inPlace ? " (used in place)" : ""));
    if (row.bytesOnDisk > 0) addLine(text, "on disk", byteText(row.bytesOnDisk));
    if (row.speed)
        addLine(text, "speed", speedText(*row.speed) + ", measured " + formatTime(row.speed->measuredAt));
    if (row.problem)
        addLine(text, "problem", std::string(row.problem->what()) + " " + std::string(row.problem->remedy()));
    return text;
}

std::string hubTable(std::span<const HubResult> results) {
    std::string table;
    for (const auto& result : results)
        table += padded(result.repository, 44) + padded(result.licence.empty() ? "-" : result.licence, 14) +
                 padded(joined(result.tasks), 28) +
                 (result.modelId.empty() ? result.family : result.modelId) + "\n";
    return table;
}

std::string progressLine(const ModelProgressed& progress) {
    std::string text = progress.id + " " + progress.stage;
    if (progress.bytesTotal > 0)
        text += ": " + byteText(progress.bytesDone) + " of " + byteText(progress.bytesTotal);
    if (progress.bytesPerSecond > 0)
        text += ", " + byteText(static_cast<std::int64_t>(progress.bytesPerSecond)) + "/s";
    if (progress.etaSeconds >= 0)
        text += ", " + formatDuration(static_cast<std::int64_t>(progress.etaSeconds * 1000)) + " left";
    if (!progress.file.empty()) text += ", " + progress.file;
    return text;
}

std::string recordLine(const storage::ModelRecord& record) {
    std::string text = formatTime(record.at) + " " + std::string(storage::modelRecordName(record.kind));
    if (!record.detail.empty()) text += ": " + record.detail;
    if (record.bytes > 0) text += ", " + byteText(record.bytes);
    if (record.durationMs > 0) text += ", " + fixed(double(record.durationMs) / 1000, 2) + " s";
    return text;
}

std::string speedText(const ModelSpeed& speed) {
    std::string text;
    if (speed.realTimeFactor > 0) text += "RTF " + fixed(speed.realTimeFactor, 3) + ", ";
    if (speed.tokensPerSecond > 0) text += fixed(speed.tokensPerSecond, 1) + " tokens/s, ";
    return text + "load " + fixed(speed.loadSeconds, 2) + " s, " + byteText(speed.residentBytes) + ", " +
           speed.device + " " + speed.precision;
}

}  // namespace timbre::cli
