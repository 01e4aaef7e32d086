#pragma once

#include "core/models/capabilities.h"
#include "core/models/speech_model.h"
#include "core/text/timed_text.h"
#include "core/voices/voice.h"

#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace timbre::models {

// Receives what a synthesizer makes, in order, on the calling thread or one that it waits for.
struct SpeechSink {
    std::function<void(std::span<const float>)> samples;   // mono, at sampleRateHz() of the voice
    std::function<void(const text::Word&)> word;           // times from the start of this call;
                                                           // textOffset: bytes into its text
    std::function<void(const SpeechReport&)> report = {};  // at the end; neural engines only
};

// Turns one text segment into sound, handing out samples as they appear. One object, one thread
// (the speak lane): the engines behind it have global state.
class SpeechSynthesizer {
public:
    virtual ~SpeechSynthesizer() = default;
    virtual const SpeechEngineInfo& info() const = 0;

    // Loads what this voice needs, so that speaking begins at once. False: stopped before it was
    // there. Throws as speak(), and what loading throws.
    virtual bool prepare(const voices::Voice&, const std::stop_token&) { return true; }

    // Rate of the samples that speak() delivers for this voice. Throws as speak().
    virtual int sampleRateHz(const voices::Voice& voice) = 0;

    // Returns early, without error, soon after a stop is requested (within a block of ≤ 60 ms of
    // sound). Throws Error(NotFound) for an unknown base voice, InvalidInput for an option out of
    // its range, Unsupported, Internal. Text is clean UTF-8 without tags; empty text is silence.
    virtual void speak(std::string_view text, const voices::Voice& voice, const SpeechSink& sink,
                       const std::stop_token& stop) = 0;

    // Nothing more is wanted for now: a model in the pool is handed back.
    virtual void rest() {}
};

}  // namespace timbre::models
