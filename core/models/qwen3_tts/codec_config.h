#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace timbre::models::qwen3_tts {

// What speech_tokenizer/config.json says about the way from codes to sound, checked: every number is in
// a sane range and they fit each other.
struct CodecDecoderConfig {
    std::int64_t sampleRate = 0;
    std::int64_t samplesPerFrame = 0;  // the product of all ratios and rates
    std::int64_t groups = 0;           // codes of a frame: one semantic, the others residual
    std::int64_t codebookSize = 0;     // codes are 0 … codebookSize - 1
    std::int64_t codebookWidth = 0;    // of the summed books; a book's own vectors have half of it
    std::int64_t latentWidth = 0;
    std::int64_t width = 0, inner = 0, layers = 0;  // of the transformer
    std::int64_t heads = 0, keyValueHeads = 0, headWidth = 0;
    std::int64_t window = 0;  // frames that a frame sees, itself included
    double theta = 0, epsilon = 0;
    std::vector<std::int64_t> latentRatios;  // upsampling_ratios: ConvNeXt stages
    std::int64_t waveWidth = 0;              // decoder_dim; every wave stage halves it
    std::vector<std::int64_t> waveRates;     // upsample_rates

    // Channels behind `stages` wave stages.
    std::int64_t waveWidthAfter(std::size_t stages) const { return waveWidth >> stages; }
};

// folder: speech_tokenizer. Throws Error(NotFound) without config.json, DamagedFile for what is missing,
// out of range or does not fit, Unsupported for another kind of codec.
CodecDecoderConfig readCodecDecoderConfig(const std::filesystem::path& folder);

}  // namespace timbre::models::qwen3_tts
