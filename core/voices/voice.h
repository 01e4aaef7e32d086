#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::voices {

// The voice and version that a voice was made from.
struct Lineage {
    std::string id;
    int version = 1;

    bool operator==(const Lineage&) const = default;
};

// A recording that a voice copies.
struct VoiceReference {
    // SHA-256 of the sound (file references/<hash>.flac among the assets, mono at 24 kHz); empty: there
    // is only a vector.
    std::string sound;
    std::string transcript;     // word for word; empty: only the speaker's vector is used
    std::vector<float> vector;  // of the speaker, for this engine (blends); empty: computed of the sound

    bool operator==(const VoiceReference&) const = default;
};

// A voice as a document: everything that decides how it sounds. Two equal documents sound equal.
struct Voice {
    std::string id;                            // stable, [a-z0-9-], e.g. "flite-slt" or "user-3f2a…"
    std::string name;                          // for people
    std::string engine;                        // family id: "flite", "espeak"
    std::string engineVersion;                 // that it was made with
    std::string baseVoice;                     // the engine's own voice: "slt", "en-us", "vi" …
    std::string language;                      // BCP 47
    std::map<std::string, double> parameters;  // by option key; absent = the option's default
    std::optional<std::uint64_t> seed;         // engines that draw random numbers
    int version = 1;                           // grows with every saved change
    bool builtIn = false;
    std::string description;
    std::vector<std::string> tags;
    std::optional<Lineage> madeFrom = std::nullopt;
    // Of neural engines (SpeechEngineInfo::source says which of them is used).
    std::string style = {};  // how to speak, in words
    std::string wish = {};   // who speaks, in words
    std::optional<VoiceReference> reference = std::nullopt;
    std::string consent = {};                              // who agreed to be copied, and when
    std::optional<double> similarityFloor = std::nullopt;  // cosine; sentences below it are tried again

    bool operator==(const Voice&) const = default;
};

// JSON text, schema "timbre-voice/1", keys in a fixed order, so equal voices give equal bytes.
std::string formatVoice(const Voice& voice);
// Throws Error(InvalidDocument) naming the field; checks sizes, characters and number ranges.
Voice parseVoice(std::string_view json);

}  // namespace timbre::voices
