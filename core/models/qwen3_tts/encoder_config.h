#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace timbre::models::qwen3_tts {

// What config.json says about the network that hears who speaks, checked. Block 0 is a convolution,
// the last entry of the lists is the one that joins the blocks between.
struct SpeakerEncoderConfig {
    std::int64_t sampleRate = 24000;
    std::int64_t mels = 128;
    std::vector<std::int64_t> channels{512, 512, 512, 512, 1536};
    std::vector<std::int64_t> kernels{5, 3, 3, 3, 1};
    std::vector<std::int64_t> dilations{1, 2, 3, 4, 1};
    std::int64_t attention = 128;  // channels of the pooling's attention
    std::int64_t squeeze = 128;    // channels of a block's gate
    std::int64_t scale = 8;        // chunks that a block is split into
    std::int64_t width = 0;        // of the vector
};

// folder: the checkpoint. Throws Error(NotFound) without config.json, Unsupported where the checkpoint
// has no speaker encoder or one that is built differently, DamagedFile for what is missing or does not
// fit.
SpeakerEncoderConfig readSpeakerEncoderConfig(const std::filesystem::path& folder);

// What speech_tokenizer/config.json says about the way from sound to codes, checked.
struct CodecEncoderConfig {
    std::int64_t sampleRate = 0;
    std::int64_t samplesPerFrame = 0;
    std::int64_t filters = 0;  // channels of the first convolution; every stage doubles them
    std::int64_t kernel = 0, lastKernel = 0, residualKernel = 0;
    std::int64_t residuals = 0, dilationGrowth = 0, compress = 0;
    std::vector<std::int64_t> strides;              // in the order of the stages
    std::int64_t width = 0, inner = 0, layers = 0;  // of the transformer
    std::int64_t heads = 0, keyValueHeads = 0, headWidth = 0;
    std::int64_t window = 0;  // positions that a position sees in the windowed variant
    double theta = 0, epsilon = 0;
    std::int64_t groups = 0, semanticGroups = 0;  // books in use, the semantic ones first
    std::int64_t codebookSize = 0, codebookWidth = 0;

    std::int64_t samplesPerPosition() const;  // of the transformer
    std::int64_t downsampling() const { return samplesPerFrame / samplesPerPosition(); }
};

// folder: speech_tokenizer. Throws as above.
CodecEncoderConfig readCodecEncoderConfig(const std::filesystem::path& folder);

}  // namespace timbre::models::qwen3_tts
