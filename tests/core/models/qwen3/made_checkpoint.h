#pragma once

#include "tests/core/tensor/made_files.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

// A small Qwen3 checkpoint of numbers made here: 2 layers, 4 query heads over 2 key heads of 6, width
// 20, 50 tokens, 40 positions, token 49 ends a text.
namespace timbre::test {

inline const char* const kQwen3Config = R"({"model_type": "qwen3", "architectures": ["Qwen3ForCausalLM"],
"attention_bias": false, "eos_token_id": 49, "head_dim": 6, "hidden_act": "silu", "hidden_size": 20,
"intermediate_size": 28, "max_position_embeddings": 40, "num_attention_heads": 4, "num_hidden_layers": 2,
"num_key_value_heads": 2, "rms_norm_eps": 1e-06, "rope_scaling": null, "rope_theta": 1000000,
"sliding_window": null, "tie_word_embeddings": true, "use_sliding_window": false, "vocab_size": 50})";

inline MadeTensor madeTensor(const std::string& name, std::int64_t rows, std::int64_t columns) {
    std::vector<float> values(static_cast<std::size_t>(rows * columns));
    // Spread over -0.5 … 0.5 without a pattern that rows share.
    double seed = static_cast<double>(name.size()) + static_cast<double>(name.back());
    for (float& value : values) {
        seed = std::fmod(seed * 1.6180339887 + 0.7548776662, 1.0) + 1;
        value = static_cast<float>(std::fmod(seed * 7919.0, 1.0) - 0.5);
    }
    if (rows == 1) return {name, "F32", "[" + std::to_string(columns) + "]", floats(values)};
    const std::string shape = "[" + std::to_string(rows) + "," + std::to_string(columns) + "]";
    return {name, "F32", shape, floats(values)};
}

inline std::vector<MadeTensor> madeQwen3Tensors() {
    std::vector<MadeTensor> tensors = {madeTensor("model.embed_tokens.weight", 50, 20),
                                       madeTensor("model.norm.weight", 1, 20)};
    for (const std::string layer : {"model.layers.0.", "model.layers.1."}) {
        for (const char* norm : {"input_layernorm", "post_attention_layernorm"})
            tensors.push_back(madeTensor(layer + norm + ".weight", 1, 20));
        for (const char* norm : {"self_attn.q_norm", "self_attn.k_norm"})
            tensors.push_back(madeTensor(layer + norm + ".weight", 1, 6));
        tensors.push_back(madeTensor(layer + "self_attn.q_proj.weight", 24, 20));
        tensors.push_back(madeTensor(layer + "self_attn.k_proj.weight", 12, 20));
        tensors.push_back(madeTensor(layer + "self_attn.v_proj.weight", 12, 20));
        tensors.push_back(madeTensor(layer + "self_attn.o_proj.weight", 20, 24));
        tensors.push_back(madeTensor(layer + "mlp.gate_proj.weight", 28, 20));
        tensors.push_back(madeTensor(layer + "mlp.up_proj.weight", 28, 20));
        tensors.push_back(madeTensor(layer + "mlp.down_proj.weight", 20, 28));
    }
    return tensors;
}

inline void writeQwen3(const MadeFolder& folder, const std::string& config = kQwen3Config) {
    folder.write("config.json", config);
    folder.write("model.safetensors", safetensors(madeQwen3Tensors()));
}

}  // namespace timbre::test
