#pragma once

#include "tests/core/models/whisper/made_whisper.h"

#include <cstdint>
#include <string>

namespace timbre::test {

// The tokens of a small Whisper: bytes, three languages and timestamps of one second.
struct MadeTokens {
    static constexpr std::int64_t kEnd = 256, kStart = 257, kEnglish = 258, kGerman = 259, kJavanese = 260,
                                  kTranslate = 261, kTranscribe = 262, kStartOfPrevious = 264,
                                  kNoSpeech = 265, kNoTimestamps = 266, kFirstTimestamp = 267,
                                  kLastTimestamp = 317, kSize = 318;
};

// vocab.json writes bytes as letters: the printable ones are themselves, the others follow from U+0100 on.
inline std::string letterOf(int byte) {
    const auto isOwn = [](int value) {
        return (value >= 33 && value <= 126) || (value >= 161 && value <= 172) || value >= 174;
    };
    int point = byte;
    if (!isOwn(byte)) {
        point = 256;
        for (int before = 0; before < byte; ++before) point += isOwn(before) ? 0 : 1;
    }
    if (point == '"') return "\\\"";
    if (point == '\\') return "\\\\";
    if (point < 0x80) return std::string(1, static_cast<char>(point));
    return {static_cast<char>(0xC0 | point >> 6), static_cast<char>(0x80 | (point & 0x3F))};
}

inline std::string madeVocabulary() {
    std::string json = "{";
    for (int byte = 0; byte < 256; ++byte)
        json += "\"" + letterOf(byte) + "\": " + std::to_string(byte) + ", ";
    return json + "\"<|endoftext|>\": 256}";
}

inline std::string madeAddedTokens() {
    std::string json = "{";
    std::int64_t token = MadeTokens::kStart;
    for (const char* name : {"startoftranscript", "en", "de", "jw", "translate", "transcribe", "startoflm",
                             "startofprev", "nospeech", "notimestamps"})
        json += "\"<|" + std::string(name) + "|>\": " + std::to_string(token++) + ", ";
    for (int step = 0; step <= 50; ++step) {
        const std::string hundredths = std::to_string(100 + step * 2);
        json += "\"<|" + std::string(step == 50 ? "1" : "0") + "." + hundredths.substr(1) +
                "|>\": " + std::to_string(token++) + (step == 50 ? "}" : ", ");
    }
    return json;
}

inline std::string madeGeneration() {
    return R"({"is_multilingual": true, "lang_to_id": {"<|en|>": 258, "<|jw|>": 260, "<|de|>": 259},
               "task_to_id": {"transcribe": 262, "translate": 261}, "no_timestamps_token_id": 266,
               "prev_sot_token_id": 264, "alignment_heads": [[1, 1], [0, 1]],
               "max_initial_timestamp_index": 25, "suppress_tokens": [7, 257, 261, 262, 263, 264, 265],
               "begin_suppress_tokens": [32, 256]})";
}

inline WhisperSize speakingSize() {
    return {.vocabulary = MadeTokens::kSize};
}

inline std::string speakingConfig() {
    std::string config = whisperConfig(speakingSize());
    const auto replace = [&](const std::string& before, const std::string& after) {
        config.replace(config.find(before), before.size(), after);
    };
    replace("\"eos_token_id\": 1", "\"eos_token_id\": 256");
    replace("\"decoder_start_token_id\": 2", "\"decoder_start_token_id\": 257");
    return config;
}

inline void writeTokens(const MadeFolder& folder) {
    folder.write("config.json", speakingConfig());
    folder.write("generation_config.json", madeGeneration());
    folder.write("vocab.json", madeVocabulary());
    folder.write("merges.txt", "#version: 0.2\n");
    folder.write("added_tokens.json", madeAddedTokens());
    folder.write("tokenizer_config.json", R"({"tokenizer_class": "WhisperTokenizer"})");
}

// A Whisper of random weights that hears one second at a time and writes nonsense.
inline void writeSpeakingWhisper(const MadeFolder& folder) {
    writeTokens(folder);
    folder.write("model.safetensors", whisperTensors(speakingSize()).file());
}

}  // namespace timbre::test
