#include "core/engine/requests.h"

#include "core/base/error.h"
#include "core/text/unicode.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace timbre::engine {
namespace {

using nlohmann::json;

std::optional<std::string> outOfRange(std::string_view name, double value, double low, double high) {
    if (std::isfinite(value) && value >= low && value <= high) return std::nullopt;
    return std::string(name) + " is " + std::to_string(value) + ", expected " + std::to_string(low) + " to " +
           std::to_string(high);
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

json glossaryToJson(const text::Glossary& glossary) {
    json rows = json::array();
    for (const auto& entry : glossary)
        if (!entry.spoken.empty()) rows.push_back({entry.written, entry.spoken, entry.caseSensitive});
    return rows;
}

text::Glossary glossaryFromJson(const json& rows) {
    text::Glossary glossary;
    for (const auto& row : rows)
        glossary.push_back({.written = row.at(0).get<std::string>(),
                            .spoken = row.at(1).get<std::string>(),
                            .caseSensitive = row.at(2).get<bool>()});
    return glossary;
}

// Runs a parser and gives every JSON complaint our type.
template <class Parse>
auto parsed(std::string_view what, Parse parse) {
    try {
        return parse();
    } catch (const json::exception& error) {
        throw Error(ErrorCode::InvalidDocument, std::string(what) + ": " + error.what());
    }
}

std::string_view name(Priority priority) {
    return priority == Priority::Batch ? "batch" : "interactive";
}
Priority priorityFrom(const json& value) {
    return value.get<std::string>() == "batch" ? Priority::Batch : Priority::Interactive;
}

constexpr std::pair<storage::JobPurpose, std::string_view> kPurposes[] = {
    {storage::JobPurpose::Use, "use"},
    {storage::JobPurpose::Bench, "bench"},
    {storage::JobPurpose::Check, "check"},
};
std::string_view name(storage::JobPurpose purpose) {
    for (const auto& [value, text] : kPurposes)
        if (value == purpose) return text;
    return "use";
}
// Of jobs of older versions: use.
storage::JobPurpose purposeFrom(const json& document) {
    const std::string wanted = document.value("purpose", "use");
    for (const auto& [purpose, text] : kPurposes)
        if (wanted == text) return purpose;
    throw Error(ErrorCode::InvalidDocument, "request: unknown purpose " + wanted);
}

constexpr std::pair<SoundSource, std::string_view> kSources[] = {
    {SoundSource::File, "file"},
    {SoundSource::Microphone, "microphone"},
    {SoundSource::System, "system"},
    {SoundSource::MicrophoneAndSystem, "microphone and system"},
};
std::string_view name(SoundSource source) {
    for (const auto& [value, text] : kSources)
        if (value == source) return text;
    return "file";
}
SoundSource soundSourceFrom(const json& value) {
    for (const auto& [source, text] : kSources)
        if (value == text) return source;
    throw Error(ErrorCode::InvalidDocument, "transcribe request: unknown source " + value.dump());
}

}  // namespace

std::optional<std::string> validate(const SpeakRequest& request) {
    if (isBlank(request.text)) return "there is no text to speak";
    if (request.voice.engine.empty()) return "no voice is chosen";
    if (auto problem = outOfRange("speed", request.speed, 0.5, 2.0)) return problem;
    if (auto problem = outOfRange("semitones", request.semitones, -12, 12)) return problem;
    if (auto problem = outOfRange("target loudness", request.targetLufs, -40, -8)) return problem;
    if (auto problem = outOfRange("export quality", request.exportQuality, 0, 1)) return problem;
    if (request.paragraphPauseMs < 0 || request.paragraphPauseMs > 60000)
        return "the pause between paragraphs is " + std::to_string(request.paragraphPauseMs) +
               " ms, expected 0 to 60000";
    return std::nullopt;
}

std::optional<std::string> validate(const TranscribeRequest& request) {
    if (request.source == SoundSource::File && request.file.empty()) return "no file is chosen";
    if (request.recogniser.empty()) return "no recogniser is chosen";
    if (request.language.empty()) return "no language is chosen";
    if (isLive(request.source) && !request.alignText.empty())
        return "known text can be placed in a file only, not in a live recording";
    if (request.fromMs < 0 || (request.toMs != 0 && request.toMs <= request.fromMs))
        return "the range from " + std::to_string(request.fromMs) + " to " + std::to_string(request.toMs) +
               " ms is empty";
    return std::nullopt;
}

std::string toJson(const SpeakRequest& request) {
    json document = {
        {"kind", "speak"},
        {"text", text::cleanUtf8(request.text)},
        {"subtitles", request.textIsSubtitles},
        {"voice", json::parse(voices::formatVoice(request.voice))},
        {"speed", request.speed},
        {"semitones", request.semitones},
        {"normalise", request.normalise},
        {"target_lufs", request.targetLufs},
        {"trim_silence", request.trimSilence},
        {"paragraph_pause_ms", request.paragraphPauseMs},
        {"glossary", glossaryToJson(request.glossary)},
        {"play", request.play},
        {"use_cache", request.useCache},
        {"title", text::cleanUtf8(request.title)},
        {"export_format", audio::formatInfo(request.exportFormat).id},
        {"export_quality", request.exportQuality},
        {"priority", name(request.priority)},
    };
    // Left out where they are as usual: people search in settings.
    if (!request.keep) document["keep"] = false;
    if (request.purpose != storage::JobPurpose::Use) document["purpose"] = name(request.purpose);
    if (request.exportTo) document["export_to"] = request.exportTo->string();
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string toJson(const TranscribeRequest& request) {
    json document = {
        {"kind", "transcribe"},
        {"source", name(request.source)},
        {"file", request.file.string()},
        {"recording", request.recordingAsset},
        {"input_device", request.inputDevice},
        {"system_device", request.systemDevice},
        {"recogniser", request.recogniser},
        {"language", request.language},
        {"translate", request.translate},
        {"prompt", text::cleanUtf8(request.prompt)},
        {"options", request.options},
        {"gate", request.gate},
        {"partials", request.partials},
        {"pause_ms", request.pauseMs},
        {"align_text", text::cleanUtf8(request.alignText)},
        {"from_ms", request.fromMs},
        {"to_ms", request.toMs},
        {"glossary", glossaryToJson(request.glossary)},
        {"keep", request.keep},
        {"title", text::cleanUtf8(request.title)},
        {"priority", name(request.priority)},
    };
    if (request.purpose != storage::JobPurpose::Use) document["purpose"] = name(request.purpose);
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

SpeakRequest speakRequestFromJson(std::string_view text) {
    return parsed("speak request", [&] {
        const json document = json::parse(text);
        SpeakRequest request;
        request.text = document.at("text");
        request.textIsSubtitles = document.at("subtitles");
        request.voice = voices::parseVoice(document.at("voice").dump());
        request.speed = document.at("speed");
        request.semitones = document.at("semitones");
        request.normalise = document.at("normalise");
        request.targetLufs = document.at("target_lufs");
        request.trimSilence = document.at("trim_silence");
        request.paragraphPauseMs = document.at("paragraph_pause_ms");
        request.glossary = glossaryFromJson(document.at("glossary"));
        request.play = document.at("play");
        request.useCache = document.at("use_cache");
        request.title = document.at("title");
        const auto format = audio::formatFromId(document.at("export_format").get<std::string>());
        if (!format) throw Error(ErrorCode::InvalidDocument, "speak request: unknown export_format");
        request.exportFormat = *format;
        request.exportQuality = document.at("export_quality");
        request.priority = priorityFrom(document.at("priority"));
        request.keep = document.value("keep", true);
        request.purpose = purposeFrom(document);
        if (document.contains("export_to")) request.exportTo = document["export_to"].get<std::string>();
        return request;
    });
}

TranscribeRequest transcribeRequestFromJson(std::string_view text) {
    return parsed("transcribe request", [&] {
        const json document = json::parse(text);
        TranscribeRequest request;
        request.source = soundSourceFrom(document.at("source"));
        request.file = document.at("file").get<std::string>();
        request.recordingAsset = document.at("recording");
        request.inputDevice = document.at("input_device");
        request.recogniser = document.at("recogniser");
        request.language = document.at("language");
        request.partials = document.at("partials");
        request.pauseMs = document.at("pause_ms");
        request.alignText = document.at("align_text");
        // Journals of the first versions do not know these.
        request.systemDevice = document.value("system_device", "");
        request.translate = document.value("translate", false);
        request.prompt = document.value("prompt", "");
        request.options = document.value("options", request.options);
        request.gate = document.value("gate", true);
        request.fromMs = document.value("from_ms", std::int64_t(0));
        request.toMs = document.value("to_ms", std::int64_t(0));
        if (document.contains("glossary")) request.glossary = glossaryFromJson(document["glossary"]);
        request.keep = document.value("keep", true);
        request.title = document.at("title");
        request.priority = priorityFrom(document.at("priority"));
        request.purpose = purposeFrom(document);
        return request;
    });
}

}  // namespace timbre::engine
