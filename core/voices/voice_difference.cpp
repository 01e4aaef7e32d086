#include "core/voices/voice_difference.h"

#include "core/base/hash.h"

#include <charconv>
#include <set>

namespace timbre::voices {
namespace {

std::string joined(const std::vector<std::string>& tags) {
    std::string text;
    for (const auto& tag : tags) text += (text.empty() ? "" : ", ") + tag;
    return text;
}

std::optional<double> value(const Voice& voice, const std::string& key) {
    const auto found = voice.parameters.find(key);
    return found == voice.parameters.end() ? std::nullopt : std::optional(found->second);
}

std::string seedText(const Voice& voice) {
    return voice.seed ? std::to_string(*voice.seed) : std::string();
}

// Hashes, short enough to be shown and long enough to tell sounds and vectors apart.
constexpr std::size_t kShownDigits = 12;

std::string soundText(const Voice& voice) {
    return voice.reference ? voice.reference->sound.substr(0, kShownDigits) : std::string();
}

std::string transcriptOf(const Voice& voice) {
    return voice.reference ? voice.reference->transcript : std::string();
}

std::string vectorText(const Voice& voice) {
    if (!voice.reference || voice.reference->vector.empty()) return {};
    const auto& vector = voice.reference->vector;
    return sha256Hex({reinterpret_cast<const char*>(vector.data()), vector.size() * sizeof(float)})
        .substr(0, kShownDigits);
}

std::string floorText(const Voice& voice) {
    if (!voice.similarityFloor) return {};
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, *voice.similarityFloor).ptr;
    return {text, end};
}

}  // namespace

std::vector<VoiceChange> voiceChanges(const Voice& before, const Voice& after) {
    std::vector<VoiceChange> changes;
    const auto compare = [&](const char* field, const std::string& old, const std::string& now) {
        if (old != now) changes.push_back({field, false, old, now, {}, {}});
    };
    compare("name", before.name, after.name);
    compare("engine", before.engine, after.engine);
    compare("engineVersion", before.engineVersion, after.engineVersion);
    compare("baseVoice", before.baseVoice, after.baseVoice);
    compare("language", before.language, after.language);
    compare("seed", seedText(before), seedText(after));
    compare("description", before.description, after.description);
    compare("tags", joined(before.tags), joined(after.tags));
    compare("style", before.style, after.style);
    compare("wish", before.wish, after.wish);
    compare("reference", soundText(before), soundText(after));
    compare("reference.transcript", transcriptOf(before), transcriptOf(after));
    compare("reference.vector", vectorText(before), vectorText(after));
    compare("consent", before.consent, after.consent);
    compare("similarityFloor", floorText(before), floorText(after));
    std::set<std::string> keys;
    for (const auto& [key, unused] : before.parameters) keys.insert(key);
    for (const auto& [key, unused] : after.parameters) keys.insert(key);
    for (const auto& key : keys) {
        const auto old = value(before, key), now = value(after, key);
        if (old != now) changes.push_back({key, true, {}, {}, old, now});
    }
    return changes;
}

}  // namespace timbre::voices
