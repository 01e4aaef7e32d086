#include "core/models/checkpoint_synthesizer.h"

#include "core/base/error.h"

#include <algorithm>

namespace timbre::models {
namespace {

// "en-US" for a model that knows "en"; what it does not know stays, for its own message.
std::string languageFor(const std::string& wanted, const SpeechEngineInfo& engine) {
    const auto& known = engine.languages;
    if (wanted.empty()) return "und";
    if (known.empty() || std::ranges::find(known, wanted) != known.end()) return wanted;
    const std::string primary = wanted.substr(0, wanted.find('-'));
    return std::ranges::find(known, primary) != known.end() ? primary : wanted;
}

std::string instructionFor(const voices::Voice& voice, const SpeechEngineInfo& engine) {
    const std::string style = engine.takesStyle ? voice.style : std::string();
    if (engine.source != VoiceSource::Words) return style;
    return style.empty() ? voice.wish : voice.wish + "\n" + style;
}

}  // namespace

Utterance utteranceFor(std::string_view text, const voices::Voice& voice, const SpeechEngineInfo& engine) {
    Utterance utterance;
    utterance.text = text;
    utterance.language = languageFor(voice.language, engine);
    if (engine.source == VoiceSource::Own) utterance.speaker = voice.baseVoice;
    utterance.instruction = instructionFor(voice, engine);
    utterance.options = voice.parameters;
    utterance.seed = voice.seed.value_or(0);
    return utterance;
}

bool CheckpointSynthesizer::needsPrompt(const voices::Voice& voice) const {
    if (!voice.reference) return false;
    if (parts_.info.source == VoiceSource::Reference) return true;
    return parts_.info.takesSpeakerVector && !voice.reference->vector.empty();
}

bool CheckpointSynthesizer::prepare(const voices::Voice& voice, const std::stop_token& stop) {
    if (!handle_) handle_ = parts_.acquire(stop);
    if (!handle_) return false;
    if (!needsPrompt(voice)) {
        prompt_.reset();
        promptOf_.reset();
    } else if (promptOf_ != voice.reference) {
        prompt_ = parts_.prompt(speech(), voice, stop);
        if (prompt_ == nullptr) return false;
        promptOf_ = voice.reference;
    }
    return true;
}

const SpeechModel& CheckpointSynthesizer::speech() const {
    const SpeechModel* speech = handle_->speech();
    if (speech == nullptr) throw Error(ErrorCode::Unsupported, parts_.info.name + " cannot speak");
    return *speech;
}

int CheckpointSynthesizer::sampleRateHz(const voices::Voice& voice) {
    static_cast<void>(prepare(voice, {}));
    return speech().sampleRateHz();
}

void CheckpointSynthesizer::speak(std::string_view text, const voices::Voice& voice, const SpeechSink& sink,
                                  const std::stop_token& stop) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    if (!prepare(voice, stop)) return;
    Utterance utterance = utteranceFor(text, voice, parts_.info);
    if (prompt_ != nullptr) {
        utterance.prompt = prompt_.get();
        if (parts_.info.source == VoiceSource::Own) utterance.speaker.clear();
    }
    const auto report = speech().speak(utterance, sink.samples, stop);
    if (sink.report) sink.report(report);
}

void CheckpointSynthesizer::rest() {
    handle_.release();
    prompt_.reset();
    promptOf_.reset();
}

}  // namespace timbre::models
