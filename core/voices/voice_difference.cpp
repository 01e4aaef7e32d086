#include "core/voices/voice_difference.h"

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
