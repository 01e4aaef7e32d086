#include "core/models/qwen3_tts/describe.h"

#include "core/models/qwen3_tts/config.h"
#include "core/models/qwen3_tts/languages.h"
#include "core/models/qwen3_tts/options.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace timbre::models::qwen3_tts {
namespace {

struct Known {
    std::string_view id, language, gender, description;
};

// The published speakers. Any of them speaks every language, at home in one.
// Source: the model cards of Qwen3-TTS-12Hz-0.6B-CustomVoice and 1.7B-CustomVoice.
constexpr Known kSpeakers[] = {
    {"aiden", "en", "male", "A sunny American with a clear middle range."},
    {"dylan", "zh", "male", "A youthful man from Beijing, with the dialect of Beijing in Chinese."},
    {"eric", "zh", "male",
     "A lively man from Chengdu, a little husky, with the dialect of Sichuan in Chinese."},
    {"ono_anna", "ja", "female", "A playful Japanese woman with a light, nimble voice."},
    {"ryan", "en", "male", "A dynamic man with a strong rhythm."},
    {"serena", "zh", "female", "A warm and gentle young woman."},
    {"sohee", "ko", "female", "A warm Korean woman, rich in feeling."},
    {"uncle_fu", "zh", "male", "A seasoned man with a low, mellow voice."},
    {"vivian", "zh", "female", "A bright young woman with a slight edge."},
};

std::string readable(std::string_view id) {
    std::string name(id);
    bool first = true;
    for (char& letter : name) {
        if (letter == '_') letter = ' ';
        if (first) letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        first = letter == ' ';
    }
    return name;
}

EngineVoice voiceOf(const Speaker& speaker) {
    EngineVoice voice{.id = speaker.name,
                      .name = readable(speaker.name),
                      .language = speaker.dialect.empty() ? "und" : "zh",
                      .gender = ""};
    const auto* known = std::ranges::find(kSpeakers, speaker.name, &Known::id);
    if (known == std::end(kSpeakers)) return voice;
    voice.language = known->language;
    voice.gender = known->gender;
    voice.description = known->description;
    return voice;
}

std::string styleNote(const Config& config) {
    if (config.kind == CheckpointKind::VoiceDesign)
        return "This checkpoint takes the way of speaking from the description of the voice.";
    if (config.kind == CheckpointKind::Base)
        return "This checkpoint takes the way of speaking from the reference.";
    if (config.ignoresStyle)
        return "CustomVoice of the size 0.6B ignores styles; the size 1.7B follows them.";
    return "";
}

}  // namespace

SpeechEngineInfo describeSpeech(const std::filesystem::path& folder) {
    const Config config = readConfig(folder);
    SpeechEngineInfo info;
    info.family = "qwen3_tts";
    info.options = optionTable(config);
    for (const Speaker& speaker : config.speakers) info.voices.push_back(voiceOf(speaker));
    info.source = config.kind == CheckpointKind::CustomVoice   ? VoiceSource::Own
                  : config.kind == CheckpointKind::VoiceDesign ? VoiceSource::Words
                                                               : VoiceSource::Reference;
    info.languages = languageTags(config);
    info.takesStyle = config.kind == CheckpointKind::CustomVoice && !config.ignoresStyle;
    info.styleNote = styleNote(config);
    info.takesSpeakerVector = config.kind != CheckpointKind::VoiceDesign;
    info.hearsSpeakers = config.kind == CheckpointKind::Base;
    info.isRandom = true;
    info.isNeural = true;
    return info;
}

}  // namespace timbre::models::qwen3_tts
