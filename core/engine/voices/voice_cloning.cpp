// Voices copied from recordings: of a person, or of a voice that was described in words.
#include "core/audio/reference_sound.h"
#include "core/base/error.h"
#include "core/engine/voices/voice_work.h"

#include <algorithm>
#include <random>
#include <utility>

namespace timbre::engine {
namespace {

constexpr std::size_t kRenderings = 3;
// A sentence as unlike the reference as the least like of those that were tried is still that voice.
constexpr double kBelowLowest = 0.05;

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

void requireText(const std::string& text, const char* what) {
    if (isBlank(text)) throw Error(ErrorCode::InvalidInput, std::string(what) + " is needed");
}

voices::Voice copyOf(VoiceWork& work, const std::string& engineId, const std::string& name) {
    const auto engine = work.engine(engineId);
    voices::Voice voice;
    voice.id = newVoiceId();
    voice.name = name;
    voice.engine = engine.id;
    voice.engineVersion = engine.version;
    return voice;
}

// What of a voice's options and style its new engine understands.
void adopt(voices::Voice& voice, const voices::Voice& from, const models::SpeechEngineInfo& engine) {
    for (const auto& [key, value] : from.parameters) {
        const auto option = std::ranges::find(engine.options, key, &models::OptionSpec::key);
        if (option != engine.options.end() && value >= option->minimum && value <= option->maximum)
            voice.parameters[key] = value;
    }
    if (engine.takesStyle) voice.style = from.style;
    const auto& languages = engine.languages;
    const bool knows = languages.empty() || std::ranges::find(languages, from.language) != languages.end();
    voice.language = knows ? from.language : "und";
}

// How like its reference a copied voice stays in other sentences; absent where nothing can tell.
std::optional<double> measuredFloor(VoiceWork& work, const voices::Voice& voice) {
    if (!work.engine(voice.engine).hearsSpeakers) return std::nullopt;
    double lowest = 1;
    for (std::size_t i = 1; i <= kRenderings && !work.isStopped(); ++i) {
        auto other = voice;
        other.seed = voice.seed.value_or(0) + i;
        const auto rendering = work.render(other, sentenceIn(voice.language, i));
        const auto* checkpoint = work.prepared(voice);
        if (checkpoint == nullptr) return std::nullopt;
        work.progress("measure", double(i) / kRenderings);
        const auto* encoder = checkpoint->model()->speakerEncoder();
        if (encoder == nullptr || checkpoint->prompt() == nullptr) return std::nullopt;
        lowest = std::min(lowest, models::speakerSimilarity(work.speakerVector(*encoder, rendering.sound),
                                                            checkpoint->prompt()->speaker));
    }
    return std::clamp(lowest - kBelowLowest, -1.0, 1.0);
}

std::uint64_t drawnSeed() {
    std::random_device random;
    return 1 + random() % 1'000'000'000;
}

// The sentence in the described voice, as the sound that a copying engine will keep to.
voices::VoiceReference renderedReference(VoiceWork& work, const voices::Voice& voice,
                                         const std::string& sentence) {
    audio::ReferenceRecording recording;
    auto rendering = work.render(voice, sentence);
    recording.samples = std::move(rendering.sound);
    if (work.isStopped()) return {};
    recording.wholeSeconds = double(recording.samples.size()) / audio::kReferenceSoundRateHz;
    const auto prepared = work.prepareSound(recording, {});
    if (prepared.sound.samples.empty())
        throw Error(ErrorCode::BadAudioOutput, "voice \"" + voice.name + "\" does not speak the sentence");
    voices::VoiceReference reference;
    reference.sound = work.keepSound(prepared.sound);
    if (rendering.isWhole && !prepared.wasShortened) reference.transcript = sentence;
    return reference;
}

}  // namespace

VoiceEvent cloneVoice(VoiceWork& work, const CloneRequest& request) {
    requireText(request.name, "a name");
    requireText(request.consent, "a note about who agreed to be copied");
    if (!work.references().has(request.sound))
        throw Error(ErrorCode::NotFound, "the prepared recording " + request.sound + " is not here");
    const auto engine = work.copyingEngine(request.engine);
    if (engine.empty()) throw Error(ErrorCode::NotFound, "no model that copies voices is installed");
    auto voice = copyOf(work, engine, request.name);
    voice.language = request.language;
    voice.description = request.description;
    voice.consent = request.consent;
    voice.reference =
        voices::VoiceReference{.sound = request.sound,
                               .transcript = isBlank(request.transcript) ? "" : request.transcript,
                               .vector = {}};
    // The prompt is made now, once, and any trouble with it is told now.
    if (work.prepared(voice) == nullptr) return VoiceTaskCancelled{work.task()};
    return VoiceMade{work.task(), voice};
}

VoiceEvent lockVoice(VoiceWork& work, const LockRequest& request) {
    requireText(request.name, "a name");
    auto described = request.voice;
    if (!described.seed) described.seed = drawnSeed();
    const auto copying = work.copyingEngine(request.engine);
    const auto lineage =
        described.id.empty() ? std::nullopt : std::optional(voices::Lineage{described.id, described.version});
    if (copying.empty()) {
        described.id = newVoiceId();
        described.name = request.name;
        described.builtIn = false;
        described.madeFrom = lineage;
        described.engineVersion = work.engine(described.engine).version;
        return VoiceMade{work.task(), described};
    }
    const auto sentence = request.sentence.empty() ? sentenceIn(described.language, 0) : request.sentence;
    const auto reference = renderedReference(work, described, sentence);
    if (work.isStopped()) return VoiceTaskCancelled{work.task()};
    auto voice = copyOf(work, copying, request.name);
    adopt(voice, described, work.engine(copying));
    voice.reference = reference;
    voice.seed = described.seed;
    voice.wish = described.wish;
    voice.description = described.description;
    voice.tags = described.tags;
    voice.madeFrom = lineage;
    if (work.prepared(voice) != nullptr) voice.similarityFloor = measuredFloor(work, voice);
    if (work.isStopped()) return VoiceTaskCancelled{work.task()};
    return VoiceMade{work.task(), voice};
}

}  // namespace timbre::engine
