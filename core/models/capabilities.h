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
    std::string language;  // BCP 47
    std::string gender;    // "female", "male", ""
};

struct SpeechEngineInfo {
    std::string id;       // "flite", "espeak"
    std::string name;     // "Flite"
    std::string version;  // goes into every take and cache key
    std::vector<OptionSpec> options;
    std::vector<EngineVoice> voices;
    bool givesWordTimes = false;
};

struct RecogniserInfo {
    std::string id;  // "pocketsphinx"
    std::string name;
    std::string version;
    std::vector<std::string> languages;
    std::string qualityNote;  // honest sentence for the screen; empty when none is needed
};

}  // namespace timbre::models
