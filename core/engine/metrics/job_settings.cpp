#include "core/engine/metrics/job_settings.h"

#include <nlohmann/json.hpp>

namespace timbre::engine {
namespace {

using nlohmann::json;

std::string dumped(const json& document) {
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

std::string settingsOf(const SpeakRequest& request) {
    json settings = {{"speed", request.speed},         {"semitones", request.semitones},
                     {"normalise", request.normalise}, {"play", request.play},
                     {"cache", request.useCache},      {"language", request.voice.language}};
    if (request.trimSilence) settings["trim_silence"] = true;
    if (request.textIsSubtitles) settings["subtitles"] = true;
    if (request.voice.reference) settings["copied_voice"] = true;
    if (!request.voice.parameters.empty()) settings["options"] = request.voice.parameters;
    return dumped(settings);
}

std::string settingsOf(const TranscribeRequest& request) {
    json settings = {{"language", request.language},
                     {"partials", request.partials},
                     {"gate", request.gate},
                     {"pause_ms", request.pauseMs}};
    if (request.translate) settings["translate"] = true;
    if (!request.prompt.empty()) settings["prompt_bytes"] = request.prompt.size();
    if (!request.alignText.empty()) settings["align"] = true;
    if (!request.options.empty()) settings["options"] = request.options;
    return dumped(settings);
}

std::string kindNameOf(const std::variant<SpeakRequest, TranscribeRequest>& request) {
    const auto* transcribe = std::get_if<TranscribeRequest>(&request);
    if (transcribe == nullptr) return "speak";
    return isLive(transcribe->source) && transcribe->recordingAsset.empty() ? "live" : "transcribe";
}

std::string engineOf(const std::variant<SpeakRequest, TranscribeRequest>& request) {
    const auto* speak = std::get_if<SpeakRequest>(&request);
    return speak != nullptr ? speak->voice.engine : std::get<TranscribeRequest>(request).recogniser;
}

}  // namespace timbre::engine
