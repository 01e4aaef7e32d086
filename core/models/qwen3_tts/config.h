#pragma once

#include "core/tensor/layers/decoder_shape.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace timbre::models::qwen3_tts {

// The last so many tokens of the talker's vocabulary are marks, languages and speakers (spec.md).
inline constexpr std::int64_t kControlTokens = 1024;

// What decides who speaks: tts_model_type.
enum class CheckpointKind {
    CustomVoice,  // speakers of its own
    VoiceDesign,  // a description in words
    Base          // a reference
};

struct Language {
    std::string name;        // as the file has it: "english", "beijing_dialect"
    std::int64_t id = 0;     // in the vocabulary of the talker
    bool isDialect() const;  // not for people to choose: a speaker brings it
};

struct Speaker {
    std::string name;  // as the file has it: "uncle_fu"
    std::int64_t id = 0;
    std::string dialect;  // the name of a Language; empty: none
};

// Tokens of the text vocabulary that frame what is said.
struct TextMarks {
    std::int64_t begin = 0, end = 0, pad = 0;  // tts_bos, tts_eos, tts_pad
};

// Tokens of the talker's vocabulary that are no sound.
struct CodecMarks {
    std::int64_t pad = 0, begin = 0, end = 0;
    std::int64_t think = 0, noThink = 0, thinkBegin = 0, thinkEnd = 0;
};

// generation_config.json, else the published numbers.
struct GenerationDefaults {
    struct Draw {
        bool random = true;  // false: always the best token
        double temperature = 0.9, topP = 1;
        std::int64_t topK = 50;
    };
    Draw first, rest;  // of the first code of a frame (the talker) and of the others (the predictor)
    double repetitionPenalty = 1.05;
    std::int64_t mostTokens = 2048;  // one more than the most frames
};

// What config.json and generation_config.json of a Qwen3-TTS checkpoint say, checked. What the codec
// and the speaker encoder need is read by their own parts.
struct Config {
    CheckpointKind kind = CheckpointKind::CustomVoice;
    bool ignoresStyle = false;  // custom_voice of size 0b6: the reference drops instructions
    tensor::DecoderShape talker, predictor;
    std::int64_t textVocabulary = 0, textWidth = 0;
    std::int64_t vocabulary = 0;  // of the talker: codes, then marks, languages, speakers
    std::int64_t codes = 0;       // of a code book, as the predictor draws them
    std::int64_t groups = 0;      // codes per frame
    TextMarks text;
    CodecMarks codec;
    std::vector<Language> languages;  // sorted by name
    std::vector<Speaker> speakers;    // sorted by name; of CustomVoice alone
    GenerationDefaults generation;

    // The first token of the talker's vocabulary that is no code; the others follow.
    std::int64_t firstControl() const { return vocabulary - kControlTokens; }
};

// Throws Error(NotFound) without config.json, DamagedFile for what is missing or of the wrong kind,
// Unsupported for a variant that this version does not compute; each names the file and the field.
Config readConfig(const std::filesystem::path& folder);

}  // namespace timbre::models::qwen3_tts
