#pragma once

#include "core/models/random_checkpoint/random_checkpoint.h"

#include <cstdint>
#include <filesystem>

// A Qwen3-TTS of some thousand random numbers in the published layout.
namespace timbre::test {

// Every number smaller, no two that could be mixed up equal; the rates of the codec stay.
inline models::RandomCheckpoint tinyQwen3Tts(models::Qwen3TtsKind kind, std::uint64_t seed = 1) {
    models::RandomCheckpoint made = models::randomQwen3Tts(models::Qwen3TtsSize::Large, kind, seed);
    const nlohmann::json network = {{"hidden_size", 32},        {"intermediate_size", 48},
                                    {"num_hidden_layers", 2},   {"num_attention_heads", 4},
                                    {"num_key_value_heads", 2}, {"head_dim", 8}};
    auto& talker = made.config["talker_config"];
    talker.merge_patch(network);
    talker.merge_patch({{"text_hidden_size", 24}, {"hidden_size", 40}});
    talker["rope_scaling"]["mrope_section"] = {2, 1, 1};
    talker["code_predictor_config"].merge_patch(network);
    talker["code_predictor_config"]["layer_types"] = {"full_attention", "full_attention"};
    if (made.config.contains("speaker_encoder_config"))
        made.config["speaker_encoder_config"].merge_patch({{"enc_dim", 40},
                                                           {"enc_channels", {16, 16, 16, 16, 48}},
                                                           {"enc_attention_channels", 8},
                                                           {"enc_se_channels", 8}});
    made.codecConfig["decoder_config"].merge_patch(network);
    made.codecConfig["decoder_config"].merge_patch(
        {{"codebook_dim", 16}, {"latent_dim", 24}, {"decoder_dim", 32}});
    made.codecConfig["encoder_config"].merge_patch(network);
    made.codecConfig["encoder_config"].merge_patch(
        {{"num_filters", 4}, {"codebook_dim", 8}, {"vector_quantization_hidden_dimension", 8}});
    return made;
}

inline void writeTinyQwen3Tts(const std::filesystem::path& folder, models::Qwen3TtsKind kind) {
    models::writeRandomCheckpoint(tinyQwen3Tts(kind), folder, [](std::int64_t, std::int64_t) {}, {});
}

}  // namespace timbre::test
