#pragma once

#include "tests/core/models/made_checkpoint.h"

#include <string>

namespace timbre::test {

struct WhisperSize {
    std::int64_t mels = 8, width = 16, heads = 2, inner = 32, layers = 2;
    std::int64_t vocabulary = 60, sourcePositions = 50, targetPositions = 48;
};

inline std::string whisperConfig(const WhisperSize& size) {
    const auto number = [](const char* key, std::int64_t value) {
        return "\"" + std::string(key) + "\": " + std::to_string(value) + ",\n";
    };
    return "{" + number("num_mel_bins", size.mels) + number("d_model", size.width) +
           number("encoder_layers", size.layers) + number("encoder_attention_heads", size.heads) +
           number("encoder_ffn_dim", size.inner) + number("decoder_layers", size.layers) +
           number("decoder_attention_heads", size.heads) + number("decoder_ffn_dim", size.inner) +
           number("vocab_size", size.vocabulary) + number("max_source_positions", size.sourcePositions) +
           number("max_target_positions", size.targetPositions) + number("eos_token_id", 1) +
           number("decoder_start_token_id", 2) +
           R"("activation_function": "gelu", "scale_embedding": false, "model_type": "whisper"})";
}

inline MadeTensors whisperTensors(const WhisperSize& size) {
    MadeTensors made;
    const std::int64_t width = size.width;
    const auto attention = [&](const std::string& name) {
        made.addLinear(name + ".q_proj", width, width);
        made.addLinear(name + ".k_proj", width, width, false);
        made.addLinear(name + ".v_proj", width, width);
        made.addLinear(name + ".out_proj", width, width);
    };
    const auto blocks = [&](const std::string& part, bool cross) {
        for (std::int64_t i = 0; i < size.layers; ++i) {
            const std::string name = part + ".layers." + std::to_string(i);
            attention(name + ".self_attn");
            made.addNorm(name + ".self_attn_layer_norm", width);
            if (cross) {
                attention(name + ".encoder_attn");
                made.addNorm(name + ".encoder_attn_layer_norm", width);
            }
            made.addLinear(name + ".fc1", width, size.inner);
            made.addLinear(name + ".fc2", size.inner, width);
            made.addNorm(name + ".final_layer_norm", width);
        }
        made.addNorm(part + ".layer_norm", width);
    };
    made.add("model.encoder.conv1.weight", {width, size.mels, 3});
    made.add("model.encoder.conv1.bias", {width});
    made.add("model.encoder.conv2.weight", {width, width, 3}, 0.05);
    made.add("model.encoder.conv2.bias", {width});
    made.add("model.encoder.embed_positions.weight", {size.sourcePositions, width});
    blocks("model.encoder", false);
    made.add("model.decoder.embed_tokens.weight", {size.vocabulary, width});
    made.add("model.decoder.embed_positions.weight", {size.targetPositions, width});
    blocks("model.decoder", true);
    return made;
}

inline void writeWhisper(const MadeFolder& folder, const WhisperSize& size, const MadeTensors& tensors) {
    folder.write("config.json", whisperConfig(size));
    folder.write("model.safetensors", tensors.file());
}

}  // namespace timbre::test
