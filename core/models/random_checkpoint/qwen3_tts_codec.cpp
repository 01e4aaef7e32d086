#include "core/models/random_checkpoint/qwen3_tts_codec.h"

#include "core/models/random_checkpoint/tensor_list.h"

#include <algorithm>
#include <string>

namespace timbre::models {
namespace {

using nlohmann::json;

constexpr double kLayerScale = 0.1;
// What makes the sum of the last stage's channels a sound well below full scale.
constexpr double kSoundGain = 0.02;

std::int64_t number(const json& config, const char* name) {
    return config.at(name).get<std::int64_t>();
}

json decoderConfig() {
    return {{"codebook_size", 2048},
            {"codebook_dim", 512},
            {"num_quantizers", 16},
            {"num_semantic_quantizers", 1},
            {"latent_dim", 1024},
            {"decoder_dim", 1536},
            {"hidden_size", 512},
            {"intermediate_size", 1024},
            {"num_hidden_layers", 8},
            {"num_attention_heads", 16},
            {"num_key_value_heads", 16},
            {"head_dim", 64},
            {"sliding_window", 72},
            {"rope_theta", 10000},
            {"rms_norm_eps", 1e-5},
            {"max_position_embeddings", 8000},
            {"attention_bias", false},
            {"hidden_act", "silu"},
            {"upsampling_ratios", {2, 2}},
            {"upsample_rates", {8, 5, 4, 3}},
            {"semantic_codebook_size", 4096},
            {"vector_quantization_hidden_dimension", 512}};
}

json encoderConfig() {
    return {{"audio_channels", 1},
            {"sampling_rate", 24000},
            {"_frame_rate", 12.5},
            {"num_filters", 64},
            {"upsampling_ratios", {8, 6, 5, 4}},
            {"kernel_size", 7},
            {"last_kernel_size", 3},
            {"residual_kernel_size", 3},
            {"num_residual_layers", 1},
            {"dilation_growth_rate", 2},
            {"compress", 2},
            {"use_causal_conv", true},
            {"pad_mode", "constant"},
            {"use_conv_shortcut", false},
            {"hidden_size", 512},
            {"intermediate_size", 2048},
            {"num_hidden_layers", 8},
            {"num_attention_heads", 8},
            {"num_key_value_heads", 8},
            {"head_dim", 64},
            {"norm_eps", 1e-5},
            {"rope_theta", 10000.0},
            {"hidden_act", "gelu"},
            {"attention_bias", false},
            {"sliding_window", 250},
            {"num_quantizers", 32},
            {"num_semantic_quantizers", 1},
            {"codebook_size", 2048},
            {"codebook_dim", 256},
            {"vector_quantization_hidden_dimension", 256},
            {"use_cache", false}};
}

// A book is kept as sums and how often each vector was used.
void addBook(const TensorList& list, const char* sum, std::int64_t rows, std::int64_t width) {
    list.add(sum, {rows, width}, 0, 1);
    list.add("cluster_usage", {rows}, 1, 0.2);
}

void addDecoderBooks(const TensorList& list, const json& config) {
    const std::int64_t rows = number(config, "codebook_size"), joined = number(config, "codebook_dim"),
                       width = joined / 2, semantic = number(config, "num_semantic_quantizers");
    const auto add = [&](const TensorList& group, std::int64_t books) {
        group.pointwise("input_proj", width, joined);
        group.pointwise("output_proj", joined, width);
        for (std::int64_t i = 0; i < books; ++i)
            addBook(group.at("vq.layers." + std::to_string(i) + "._codebook."), "embedding_sum", rows, width);
    };
    add(list.at("rvq_first."), semantic);
    add(list.at("rvq_rest."), number(config, "num_quantizers") - semantic);
}

void addDecoderTransformer(const TensorList& list, const json& config) {
    const std::int64_t width = number(config, "hidden_size"), inner = number(config, "intermediate_size"),
                       head = number(config, "head_dim"), latent = number(config, "latent_dim");
    const std::int64_t queries = number(config, "num_attention_heads") * head,
                       keys = number(config, "num_key_value_heads") * head;
    list.linear("input_proj", width, latent);
    for (std::int64_t i = 0; i < number(config, "num_hidden_layers"); ++i) {
        const TensorList layer = list.at("layers." + std::to_string(i) + ".");
        layer.scale("input_layernorm", width);
        layer.scale("post_attention_layernorm", width);
        layer.matrix("self_attn.q_proj", queries, width);
        layer.matrix("self_attn.k_proj", keys, width);
        layer.matrix("self_attn.v_proj", keys, width);
        layer.matrix("self_attn.o_proj", width, queries);
        layer.add("self_attn_layer_scale.scale", {width}, kLayerScale, 0);
        layer.matrix("mlp.gate_proj", inner, width);
        layer.matrix("mlp.up_proj", inner, width);
        layer.matrix("mlp.down_proj", width, inner);
        layer.add("mlp_layer_scale.scale", {width}, kLayerScale, 0);
    }
    list.scale("norm", width);
    list.linear("output_proj", latent, width);
}

// ConvNeXt behind a transposed convolution.
void addUpsampling(const TensorList& list, std::int64_t width, std::int64_t ratio) {
    list.transposed("0.conv", width, width, ratio, ratio);
    const TensorList block = list.at("1.");
    block.convolution("dwconv.conv", width, 1, 7);
    block.norm("norm", width);
    block.linear("pwconv1", 4 * width, width);
    block.linear("pwconv2", width, 4 * width);
    block.add("gamma", {width}, kLayerScale, 0);
}

void addSnake(const TensorList& list, const std::string& name, std::int64_t width) {
    list.add(name + ".alpha", {width}, 0, kLayerScale);
    list.add(name + ".beta", {width}, 0, kLayerScale);
}

void addWaveStage(const TensorList& list, std::int64_t in, std::int64_t rate) {
    constexpr double kResidualGain = 0.3;
    const std::int64_t width = in / 2;
    addSnake(list, "0", in);
    list.transposed("1.conv", in, width, 2 * rate, rate);
    for (int i = 2; i <= 4; ++i) {
        const TensorList unit = list.at(std::to_string(i) + ".");
        addSnake(unit, "act1", width);
        unit.convolution("conv1.conv", width, width, 7);
        addSnake(unit, "act2", width);
        unit.convolution("conv2.conv", width, width, 1, kResidualGain);
    }
}

void addDecoder(const TensorList& list, const json& config) {
    const std::int64_t latent = number(config, "latent_dim");
    addDecoderBooks(list.at("quantizer."), config);
    list.convolution("pre_conv.conv", latent, number(config, "codebook_dim"), 3);
    addDecoderTransformer(list.at("pre_transformer."), config);
    const auto ratios = config.at("upsampling_ratios").get<std::vector<std::int64_t>>();
    for (std::size_t i = 0; i < ratios.size(); ++i)
        addUpsampling(list.at("upsample." + std::to_string(i) + "."), latent, ratios[i]);
    std::int64_t width = number(config, "decoder_dim");
    list.convolution("decoder.0.conv", width, latent, 7);
    int index = 1;
    for (const json& rate : config.at("upsample_rates")) {
        addWaveStage(list.at("decoder." + std::to_string(index++) + ".block."), width,
                     rate.get<std::int64_t>());
        width /= 2;
    }
    addSnake(list, "decoder." + std::to_string(index), width);
    list.convolution("decoder." + std::to_string(index + 1) + ".conv", 1, width, 7, kSoundGain);
}

// A layer's index counts activations too.
void addEncoderConvolutions(const TensorList& list, const json& config) {
    constexpr double kElu = 1.2;
    auto strides = config.at("upsampling_ratios").get<std::vector<std::int64_t>>();
    std::reverse(strides.begin(), strides.end());
    int index = 0;
    const auto layer = [&](int step) {
        index += step;
        return list.at(std::to_string(index) + ".");
    };
    std::int64_t width = number(config, "num_filters");
    layer(0).convolution("conv", width, 1, number(config, "kernel_size"), 3 * kElu);
    for (const std::int64_t stride : strides) {
        const std::int64_t narrow = width / number(config, "compress");
        for (std::int64_t i = 0; i < number(config, "num_residual_layers"); ++i) {
            const TensorList block = layer(1).at("block.");
            block.convolution("1.conv", narrow, width, number(config, "residual_kernel_size"), kElu);
            block.convolution("3.conv", width, narrow, 1, kElu);
        }
        layer(2).convolution("conv", 2 * width, width, 2 * stride, kElu);
        width *= 2;
    }
    layer(2).convolution("conv", number(config, "hidden_size"), width, number(config, "last_kernel_size"),
                         kElu);
}

void addEncoderTransformer(const TensorList& list, const json& config) {
    const std::int64_t width = number(config, "hidden_size"), inner = number(config, "intermediate_size"),
                       head = number(config, "head_dim");
    const std::int64_t queries = number(config, "num_attention_heads") * head,
                       keys = number(config, "num_key_value_heads") * head;
    for (std::int64_t i = 0; i < number(config, "num_hidden_layers"); ++i) {
        const TensorList layer = list.at(std::to_string(i) + ".");
        layer.norm("input_layernorm", width);
        layer.norm("post_attention_layernorm", width);
        layer.matrix("self_attn.q_proj", queries, width);
        layer.matrix("self_attn.k_proj", keys, width);
        layer.matrix("self_attn.v_proj", keys, width);
        layer.matrix("self_attn.o_proj", width, queries);
        layer.add("self_attn_layer_scale.scale", {width}, kLayerScale, 0);
        layer.matrix("mlp.fc1", inner, width);
        layer.matrix("mlp.fc2", width, inner);
        layer.add("mlp_layer_scale.scale", {width}, kLayerScale, 0);
    }
}

void addEncoderBooks(const TensorList& list, const json& config) {
    const std::int64_t rows = number(config, "codebook_size"), width = number(config, "codebook_dim"),
                       outer = number(config, "hidden_size"),
                       semantic = number(config, "num_semantic_quantizers");
    const auto add = [&](const TensorList& group, std::int64_t books) {
        group.pointwise("input_proj", width, outer);
        group.pointwise("output_proj", outer, width);
        for (std::int64_t i = 0; i < books; ++i) {
            const TensorList book = group.at("layers." + std::to_string(i) + ".codebook.");
            addBook(book, "embed_sum", rows, width);
            book.add("initialized", {1}, 1, 0);
        }
    };
    add(list.at("semantic_residual_vector_quantizer."), semantic);
    add(list.at("acoustic_residual_vector_quantizer."), number(config, "num_quantizers") - semantic);
}

void addEncoder(const TensorList& list, const json& config, std::int64_t samplesPerFrame) {
    std::int64_t downsampling = samplesPerFrame;
    for (const json& ratio : config.at("upsampling_ratios")) downsampling /= ratio.get<std::int64_t>();
    const std::int64_t width = number(config, "hidden_size");
    addEncoderConvolutions(list.at("encoder.layers."), config);
    addEncoderTransformer(list.at("encoder_transformer.layers."), config);
    list.add("downsample.conv.weight", {width, width, 2 * downsampling}, 0, 0.02);
    addEncoderBooks(list.at("quantizer."), config);
}

}  // namespace

json qwen3TtsCodecConfig() {
    return {{"architectures", {"Qwen3TTSTokenizerV2Model"}},
            {"model_type", "qwen3_tts_tokenizer_12hz"},
            {"encoder_valid_num_quantizers", 16},
            {"input_sample_rate", 24000},
            {"output_sample_rate", 24000},
            {"encode_downsample_rate", 1920},
            {"decode_upsample_rate", 1920},
            {"decoder_config", decoderConfig()},
            {"encoder_config", encoderConfig()}};
}

std::vector<PlannedTensor> qwen3TtsCodecTensors(const json& config) {
    std::vector<PlannedTensor> tensors;
    const TensorList list(tensors);
    addDecoder(list.at("decoder."), config.at("decoder_config"));
    addEncoder(list.at("encoder."), config.at("encoder_config"), number(config, "encode_downsample_rate"));
    return tensors;
}

}  // namespace timbre::models
