#pragma once

#include "core/models/qwen3_tts/codec_config.h"
#include "tests/core/models/made_checkpoint.h"

#include <cmath>
#include <string>
#include <vector>

// The decoder of a 12 Hz codec of numbers made here, in any size.
namespace timbre::test {

using models::qwen3_tts::CodecDecoderConfig;

// As small as it gets with every part different from the others; a frame is 12 samples.
inline CodecDecoderConfig smallCodec() {
    return {.sampleRate = 8000,
            .samplesPerFrame = 12,
            .groups = 3,
            .codebookSize = 10,
            .codebookWidth = 8,
            .latentWidth = 10,
            .width = 6,
            .inner = 9,
            .layers = 2,
            .heads = 4,
            .keyValueHeads = 2,
            .headWidth = 4,
            .window = 5,
            .theta = 10000,
            .epsilon = 1e-5,
            .latentRatios = {2},
            .waveWidth = 12,
            .waveRates = {3, 2}};
}

// As published (Qwen3-TTS-Tokenizer-12Hz).
inline CodecDecoderConfig publishedCodec() {
    return {.sampleRate = 24000,
            .samplesPerFrame = 1920,
            .groups = 16,
            .codebookSize = 2048,
            .codebookWidth = 512,
            .latentWidth = 1024,
            .width = 512,
            .inner = 1024,
            .layers = 8,
            .heads = 16,
            .keyValueHeads = 16,
            .headWidth = 64,
            .window = 72,
            .theta = 10000,
            .epsilon = 1e-5,
            .latentRatios = {2, 2},
            .waveWidth = 1536,
            .waveRates = {8, 5, 4, 3}};
}

inline std::string codecConfig(const CodecDecoderConfig& config) {
    const auto number = [](const char* key, std::int64_t value) {
        return "\"" + std::string(key) + "\": " + std::to_string(value) + ", ";
    };
    const auto list = [](const char* key, const std::vector<std::int64_t>& values) {
        std::string text;
        for (const auto value : values) text += (text.empty() ? "" : ", ") + std::to_string(value);
        return "\"" + std::string(key) + "\": [" + text + "], ";
    };
    return "{\"model_type\": \"qwen3_tts_tokenizer_12hz\", " +
           number("output_sample_rate", config.sampleRate) +
           number("decode_upsample_rate", config.samplesPerFrame) + "\"decoder_config\": {" +
           number("num_quantizers", config.groups) + number("codebook_size", config.codebookSize) +
           number("codebook_dim", config.codebookWidth) + number("latent_dim", config.latentWidth) +
           number("hidden_size", config.width) + number("intermediate_size", config.inner) +
           number("num_hidden_layers", config.layers) + number("num_attention_heads", config.heads) +
           number("num_key_value_heads", config.keyValueHeads) + number("head_dim", config.headWidth) +
           number("sliding_window", config.window) + number("decoder_dim", config.waveWidth) +
           list("upsampling_ratios", config.latentRatios) + list("upsample_rates", config.waveRates) +
           "\"hidden_act\": \"silu\", \"rope_theta\": 10000, \"rms_norm_eps\": 1e-05}}";
}

// Adds layers whose outputs are about as large as their inputs.
class MadeLayers {
public:
    explicit MadeLayers(MadeTensors& made) : made_(made) {}
    void linear(const std::string& name, std::int64_t in, std::int64_t out, bool bias = false) {
        made_.add(name + ".weight", {out, in}, scale(in));
        if (bias) made_.add(name + ".bias", {out}, 0.02);
    }
    void convolution(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t kernel) {
        made_.add(name + ".weight", {out, in, kernel}, scale(in * kernel));
        made_.add(name + ".bias", {out}, 0.02);
    }
    void transposed(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t kernel,
                    std::int64_t stride) {
        made_.add(name + ".weight", {in, out, kernel}, scale(in * kernel / stride));
        made_.add(name + ".bias", {out}, 0.02);
    }
    void snake(const std::string& name, std::int64_t width) {
        made_.add(name + ".alpha", {width}, 0.3);
        made_.add(name + ".beta", {width}, 0.3);
    }
    void one(const std::string& name, std::initializer_list<std::int64_t> shape, double scale) {
        made_.add(name, shape, scale);
    }

private:
    static double scale(std::int64_t terms) { return 1 / std::sqrt(static_cast<double>(terms)); }
    MadeTensors& made_;
};

inline void addCodebooks(MadeLayers& made, const CodecDecoderConfig& config) {
    const std::string root = "decoder.quantizer.";
    const std::int64_t width = config.codebookWidth / 2;
    for (std::int64_t group = 0; group < config.groups; ++group) {
        const std::string book = root + (group == 0 ? "rvq_first" : "rvq_rest") + ".vq.layers." +
                                 std::to_string(group == 0 ? 0 : group - 1) + "._codebook.";
        made.one(book + "embedding_sum", {config.codebookSize, width}, 1);
        made.one(book + "cluster_usage", {config.codebookSize}, 10);
    }
    for (const char* part : {"rvq_first", "rvq_rest"})
        made.one(root + part + ".output_proj.weight", {config.codebookWidth, width, 1}, 1e-3);
}

inline void addTransformer(MadeLayers& made, const CodecDecoderConfig& config) {
    const std::string root = "decoder.pre_transformer.";
    made.linear(root + "input_proj", config.latentWidth, config.width, true);
    made.linear(root + "output_proj", config.width, config.latentWidth, true);
    made.one(root + "norm.weight", {config.width}, 1);
    for (std::int64_t i = 0; i < config.layers; ++i) {
        const std::string layer = root + "layers." + std::to_string(i) + ".";
        const std::int64_t all = config.heads * config.headWidth,
                           kept = config.keyValueHeads * config.headWidth;
        for (const char* norm : {"input_layernorm", "post_attention_layernorm"})
            made.one(layer + norm + ".weight", {config.width}, 1);
        for (const char* scale : {"self_attn_layer_scale", "mlp_layer_scale"})
            made.one(layer + scale + ".scale", {config.width}, 0.3);
        made.linear(layer + "self_attn.q_proj", config.width, all);
        made.linear(layer + "self_attn.k_proj", config.width, kept);
        made.linear(layer + "self_attn.v_proj", config.width, kept);
        made.linear(layer + "self_attn.o_proj", all, config.width);
        made.linear(layer + "mlp.gate_proj", config.width, config.inner);
        made.linear(layer + "mlp.up_proj", config.width, config.inner);
        made.linear(layer + "mlp.down_proj", config.inner, config.width);
    }
}

inline void addLatents(MadeLayers& made, const CodecDecoderConfig& config) {
    const std::int64_t width = config.latentWidth;
    for (std::size_t i = 0; i < config.latentRatios.size(); ++i) {
        const std::string stage = "decoder.upsample." + std::to_string(i) + ".";
        made.transposed(stage + "0.conv", width, width, config.latentRatios[i], config.latentRatios[i]);
        made.convolution(stage + "1.dwconv.conv", 1, width, 7);
        made.one(stage + "1.norm.weight", {width}, 1);
        made.one(stage + "1.norm.bias", {width}, 0.1);
        made.linear(stage + "1.pwconv1", width, 4 * width, true);
        made.linear(stage + "1.pwconv2", 4 * width, width, true);
        made.one(stage + "1.gamma", {width}, 0.5);
    }
}

inline void addWave(MadeLayers& made, const CodecDecoderConfig& config) {
    const std::string root = "decoder.decoder.";
    made.convolution(root + "0.conv", config.latentWidth, config.waveWidth, 7);
    const std::size_t stages = config.waveRates.size();
    for (std::size_t i = 0; i < stages; ++i) {
        const std::string stage = root + std::to_string(i + 1) + ".block.";
        const std::int64_t in = config.waveWidthAfter(i), out = config.waveWidthAfter(i + 1);
        made.snake(stage + "0", in);
        made.transposed(stage + "1.conv", in, out, 2 * config.waveRates[i], config.waveRates[i]);
        for (const char* unit : {"2.", "3.", "4."}) {
            made.snake(stage + unit + "act1", out);
            made.convolution(stage + unit + "conv1.conv", out, out, 7);
            made.snake(stage + unit + "act2", out);
            made.convolution(stage + unit + "conv2.conv", out, out, 1);
        }
    }
    made.snake(root + std::to_string(stages + 1), config.waveWidthAfter(stages));
    made.convolution(root + std::to_string(stages + 2) + ".conv", config.waveWidthAfter(stages), 1, 7);
}

inline MadeTensors codecTensors(const CodecDecoderConfig& config) {
    MadeTensors tensors;
    MadeLayers made(tensors);
    addCodebooks(made, config);
    made.convolution("decoder.pre_conv.conv", config.codebookWidth, config.latentWidth, 3);
    addTransformer(made, config);
    addLatents(made, config);
    addWave(made, config);
    return tensors;
}

inline void writeCodec(const MadeFolder& folder, const CodecDecoderConfig& config) {
    folder.write("config.json", codecConfig(config));
    folder.write("model.safetensors", codecTensors(config).file());
}

}  // namespace timbre::test
