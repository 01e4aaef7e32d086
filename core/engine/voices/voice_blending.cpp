// Voices between two others, by the vectors of their speakers.
#include "core/base/error.h"
#include "core/engine/voices/voice_work.h"
#include "core/voices/vector_blend.h"

#include <algorithm>
#include <cmath>

namespace timbre::engine {
namespace {

bool takesVectors(const models::SpeechEngineInfo& engine) {
    return engine.takesSpeakerVector || engine.source == models::VoiceSource::Reference;
}

std::string engineFor(VoiceWork& work, const BlendRequest& request) {
    if (!request.engine.empty()) {
        const auto engine = work.engine(request.engine);
        if (takesVectors(engine)) return engine.id;
        throw Error(ErrorCode::Unsupported, engine.name + " takes no speaker's vector");
    }
    if (request.first.engine == request.second.engine && takesVectors(work.engine(request.first.engine)))
        return request.first.engine;
    auto engine = work.copyingEngine({});
    if (engine.empty())
        throw Error(ErrorCode::NotFound,
                    "no model is installed that can stand for both voices; get one that "
                    "copies voices");
    return engine;
}

// As the engine keeps speakers apart; empty after a stop.
std::vector<float> vectorOf(VoiceWork& work, const voices::Voice& voice,
                            const models::SpeechEngineInfo& engine) {
    if (voice.engine == engine.id && voice.reference && !voice.reference->vector.empty())
        return voice.reference->vector;
    if (voice.engine == engine.id && engine.source == models::VoiceSource::Own) {
        auto* checkpoint = work.prepared(voice);
        return checkpoint != nullptr ? checkpoint->model()->speech()->speakerVector(voice.baseVoice)
                                     : std::vector<float>();
    }
    if (!engine.hearsSpeakers)
        throw Error(ErrorCode::Unsupported, engine.name + " cannot hear voice \"" + voice.name +
                                                "\"; choose a model that copies voices");
    if (voice.reference && !voice.reference->sound.empty()) {
        const auto sound = [&] {
            const StageClock::Scope scope(work.clock(), "decode");
            return work.references().read(voice.reference->sound);
        }();
        return work.hear(engine.id, sound.samples);
    }
    const auto rendering = work.render(voice, sentenceIn(voice.language, 0));
    return work.isStopped() ? std::vector<float>() : work.hear(engine.id, rendering.sound);
}

std::string consentOf(const BlendRequest& request) {
    std::string text;
    for (const auto* voice : {&request.first, &request.second})
        if (!voice->consent.empty()) text += (text.empty() ? "" : "\n") + voice->name + ": " + voice->consent;
    return text;
}

voices::Voice between(const BlendRequest& request, const models::SpeechEngineInfo& engine) {
    const auto& first = request.first;
    voices::Voice voice;
    voice.id = newVoiceId();
    voice.name = request.name;
    voice.engine = engine.id;
    voice.engineVersion = engine.version;
    voice.language = first.language == request.second.language ? first.language : "und";
    if (!engine.languages.empty() &&
        std::ranges::find(engine.languages, voice.language) == engine.languages.end())
        voice.language = "und";
    if (first.engine == engine.id) {
        voice.parameters = first.parameters;
        voice.style = first.style;
        voice.seed = first.seed;
    }
    const auto percent = std::to_string(std::lround(100 * request.share));
    voice.description = first.name + " with " + percent + " % of " + request.second.name + ".";
    voice.consent = consentOf(request);
    if (!first.id.empty()) voice.madeFrom = voices::Lineage{first.id, first.version};
    return voice;
}

}  // namespace

VoiceEvent blendVoices(VoiceWork& work, const BlendRequest& request) {
    if (request.name.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error(ErrorCode::InvalidInput, "a name is needed");
    if (!(request.share >= 0 && request.share <= 1))
        throw Error(ErrorCode::InvalidInput, "the share of the second voice must be from 0 to 1");
    const auto engine = work.engine(engineFor(work, request));
    const auto first = vectorOf(work, request.first, engine);
    const auto second = work.isStopped() ? std::vector<float>() : vectorOf(work, request.second, engine);
    if (work.isStopped()) return VoiceTaskCancelled{work.task()};
    auto voice = between(request, engine);
    voice.reference = voices::VoiceReference{
        .sound = {}, .transcript = {}, .vector = voices::blendVectors(first, second, request.share)};
    return VoiceMade{work.task(), voice};
}

}  // namespace timbre::engine
