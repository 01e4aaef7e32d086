#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

// One number a person can turn. The table is the only description: forms, command line, validation
// and documents read it.
struct OptionSpec {
    std::string_view key;          // "rate", "pitch", "formant1_frequency" …
    std::string_view label;        // English, for people
    std::string_view unit;         // "%", "semitones", "ms", "" …
    std::string_view group;        // "Delivery", "Timbre", "Formants" …
    std::string_view description;  // one sentence
    double minimum, maximum, defaultValue, step;
};

// A voice that an engine brings along.
struct EngineVoice {
    std::string id;  // "slt", "en-us", "vi" …
    std::string name;
    std::string language;          // BCP 47
    std::string gender;            // "female", "male", ""
    std::string description = {};  // one English sentence; may be empty
};

// What decides who speaks.
enum class VoiceSource {
    Own,       // one of the engine's own voices: Voice::baseVoice
    Words,     // a description: Voice::wish
    Reference  // a recording: Voice::reference
};

struct SpeechEngineInfo {
    std::string id;       // "flite", "espeak"
    std::string name;     // "Flite"
    std::string version;  // goes into every take and cache key
    std::vector<OptionSpec> options;
    std::vector<EngineVoice> voices;
    bool givesWordTimes = false;

    // Engines that came with the program have the id of their family. A neural checkpoint is an engine
    // of its own: id = its id in the model store, version = hash of its files.
    std::string family = {};
    VoiceSource source = VoiceSource::Own;
    std::vector<std::string> languages = {};  // BCP 47 that any voice can be told to speak; empty: its own
    bool takesStyle = false;                  // Voice::style changes how it speaks
    std::string styleNote = {};               // why not, one English sentence
    bool takesSpeakerVector = false;          // a blend may stand for the speaker
    bool hearsSpeakers = false;               // has a speaker encoder
    bool isRandom = false;                    // draws random numbers: Voice::seed decides
    bool isNeural = false;                    // loaded on demand; gigabytes, seconds
};

struct RecogniserInfo {
    std::string id;  // "pocketsphinx"
    std::string name;
    std::string version;
    std::vector<std::string> languages;
    std::string qualityNote;  // honest sentence for the screen; empty when none is needed

    // As SpeechEngineInfo: a neural checkpoint is a recogniser of its own.
    std::string family = {};
    std::vector<OptionSpec> options = {};  // of its decoding: beams, temperature, thresholds …
    bool givesWordTimes = true;
    bool findsLanguage = false;  // the language may be "und"
    bool translates = false;     // into English
    bool takesPrompt = false;    // names and earlier text make it likelier to write them so
    bool isNeural = false;
};

}  // namespace timbre::models
