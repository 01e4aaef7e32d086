#include "core/engine/model_shelf.h"

#include "core/audio/clip.h"
#include "core/audio/loudness.h"
#include "core/base/error.h"
#include "core/base/hash.h"

#include <charconv>

namespace timbre::engine {
namespace {

constexpr const char* kLoudnessSentence =
    "One two three, the early morning was bright and calm over the bay.";
constexpr double kUnknownLufs = -23;  // for a voice that stays silent on the sentence

const models::ModelFamily& family(std::span<const models::ModelFamily> families, const std::string& id) {
    for (const auto& row : families)
        if (row.id == id) return row;
    std::string known;
    for (const auto& row : families) known += (known.empty() ? "" : ", ") + std::string(row.id);
    throw Error(ErrorCode::NotFound, "engine \"" + id + "\" does not exist; there are: " + known);
}

std::string formatNumber(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

}  // namespace

std::string soundKey(const voices::Voice& voice) {
    ContentKey key;
    key.add(voice.engine).add(voice.engineVersion).add(voice.baseVoice).add(voice.language);
    for (const auto& [name, value] : voice.parameters) key.add(name).add(formatNumber(value));
    key.add(voice.seed ? std::to_string(*voice.seed) : "");
    return key.hex();
}

models::SpeechSynthesizer& ModelShelf::synthesizer(const std::string& id) {
    if (const auto found = synthesizers_.find(id); found != synthesizers_.end()) return *found->second;
    const auto& row = family(families_, id);
    if (row.loadSynthesizer == nullptr)
        throw Error(ErrorCode::Unsupported, "engine \"" + id + "\" cannot speak");
    return *synthesizers_.emplace(id, row.loadSynthesizer()).first->second;
}

models::Transcriber& ModelShelf::transcriber(const std::string& id) {
    if (const auto found = transcribers_.find(id); found != transcribers_.end()) return *found->second;
    const auto& row = family(families_, id);
    if (row.loadTranscriber == nullptr)
        throw Error(ErrorCode::Unsupported, "engine \"" + id + "\" cannot transcribe");
    return *transcribers_.emplace(id, row.loadTranscriber()).first->second;
}

std::vector<models::SpeechEngineInfo> ModelShelf::speechEngines(std::vector<std::string>& problems) {
    std::vector<models::SpeechEngineInfo> infos;
    for (const auto& row : families_) {
        if (row.loadSynthesizer == nullptr) continue;
        try {
            infos.push_back(synthesizer(std::string(row.id)).info());
        } catch (...) {
            problems.push_back(currentError().what());
        }
    }
    return infos;
}

std::vector<models::RecogniserInfo> ModelShelf::recognisers(std::vector<std::string>& problems) {
    std::vector<models::RecogniserInfo> infos;
    for (const auto& row : families_) {
        if (row.loadTranscriber == nullptr) continue;
        try {
            infos.push_back(transcriber(std::string(row.id)).info());
        } catch (...) {
            problems.push_back(currentError().what());
        }
    }
    return infos;
}

float ModelShelf::gainFor(const voices::Voice& voice, double targetLufs) {
    const auto key = soundKey(voice);
    auto known = loudness_.find(key);
    if (known == loudness_.end()) {
        auto& engine = synthesizer(voice.engine);
        audio::Clip clip{.samples = {}, .sampleRateHz = engine.sampleRateHz(voice), .channels = 1};
        const models::SpeechSink sink{.samples =
                                          [&](std::span<const float> s) {
                                              clip.samples.insert(clip.samples.end(), s.begin(), s.end());
                                          },
                                      .word = {}};
        engine.speak(kLoudnessSentence, voice, sink, {});
        known = loudness_.emplace(key, audio::integratedLufs(clip).value_or(kUnknownLufs)).first;
    }
    return audio::gainToTarget(known->second, targetLufs);
}

}  // namespace timbre::engine
