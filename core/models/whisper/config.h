#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace timbre::models::whisper {

// A head of the decoder's attention to the sound.
struct AlignmentHead {
    std::int64_t layer = 0, head = 0;
    bool operator==(const AlignmentHead&) const = default;
};

// What the files say about decoding; what they leave out is absent. generation_config.json, and for older
// checkpoints the keys of the same names in config.json.
struct GenerationConfig {
    std::optional<bool> isMultilingual;
    std::vector<std::pair<std::string, std::int64_t>> languages;  // "en", in the order of their tokens
    std::optional<std::int64_t> transcribe, translate, noTimestamps, startOfPrevious;
    std::optional<std::vector<std::int64_t>> suppressed, suppressedAtBegin;
    std::optional<std::int64_t> mostInitialTimestamp;  // in steps of 20 ms
    // The token behind the start that files of a single language ask for (forced_decoder_ids).
    std::optional<std::int64_t> forcedLanguage;
};

// What config.json and generation_config.json of a Whisper checkpoint say. Every number is in its sane
// range, every token inside the vocabulary.
struct Config {
    std::int64_t mels = 0, width = 0;
    std::int64_t encoderLayers = 0, encoderHeads = 0, encoderInner = 0;
    std::int64_t decoderLayers = 0, decoderHeads = 0, decoderInner = 0;
    std::int64_t vocabulary = 0;
    std::int64_t sourcePositions = 0, targetPositions = 0;  // 1500, 448: positions of encoder, decoder
    std::int64_t startToken = 0, endToken = 0;
    // What stands before the first word of an English transcript without times: start, and where the
    // files have them language, task and "no timestamps".
    std::vector<std::int64_t> englishPrompt;
    std::vector<AlignmentHead> alignmentHeads;  // rising; empty where the files name none
    GenerationConfig generation;
};

// Throws Error(NotFound) without config.json, DamagedFile for what is missing or out of range, and
// Unsupported, by name, for what this network does not compute.
Config readConfig(const std::filesystem::path& folder);

}  // namespace timbre::models::whisper
