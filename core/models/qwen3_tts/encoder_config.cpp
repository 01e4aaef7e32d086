#include "core/models/qwen3_tts/encoder_config.h"

#include "core/models/qwen3_tts/config_fields.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace timbre::models::qwen3_tts {
namespace {

// Published: 960. A second is far more than a position can mean.
constexpr std::int64_t kMostSamplesPerPosition = 1 << 16;
constexpr std::int64_t kLargestKernel = 1 << 10;

void checkBlocks(const ConfigFields& fields, const SpeakerEncoderConfig& config) {
    const std::size_t count = config.channels.size();
    if (count < 3) fields.wrong("enc_channels", "at least three numbers");
    if (config.kernels.size() != count) fields.wrong("enc_kernel_sizes", "as many as enc_channels");
    if (config.dilations.size() != count) fields.wrong("enc_dilations", "as many as enc_channels");
    for (std::size_t i = 0; i < count; ++i)
        if (config.kernels[i] * config.dilations[i] > kLargestKernel)
            fields.wrong("enc_kernel_sizes", "a reach of at most 1024 frames");
    // A block adds to what it was given, chunk by chunk.
    for (std::size_t i = 1; i + 1 < count; ++i)
        if (config.channels[i] != config.channels[0] || config.channels[i] % config.scale != 0)
            fields.unsupported("blocks of different widths (enc_channels)");
}

void checkShapes(const ConfigFields& file, const ConfigFields& fields, const CodecEncoderConfig& config) {
    std::int64_t product = 1;
    for (const std::int64_t stride : config.strides) {
        product *= stride;
        if (product > kMostSamplesPerPosition) fields.wrong("upsampling_ratios", "a product up to 65536");
    }
    if (config.samplesPerFrame % product != 0 || config.samplesPerFrame < 2 * product)
        file.wrong("encode_downsample_rate", "a multiple of the product of upsampling_ratios");
    if (config.heads % config.keyValueHeads != 0)
        fields.wrong("num_key_value_heads", "a divisor of num_attention_heads");
    if (config.headWidth % 2 != 0) fields.wrong("head_dim", "an even number");
    if (config.filters % config.compress != 0) fields.wrong("compress", "a divisor of num_filters");
    if (config.groups <= config.semanticGroups || config.groups > fields.count("num_quantizers"))
        file.wrong("encoder_valid_num_quantizers", "more than the semantic and at most all quantizers");
    for (const std::int64_t kernel : {config.kernel, config.lastKernel, config.residualKernel})
        if (kernel > kLargestKernel) fields.wrong("kernel_size", "at most 1024");
    // The reach of a residual's first convolution must not explode.
    std::int64_t dilation = 1;
    for (std::int64_t i = 1; i < config.residuals; ++i) {
        dilation *= config.dilationGrowth;
        if (dilation > kLargestKernel) fields.wrong("dilation_growth_rate", "a reach of at most 1024");
    }
}

}  // namespace

std::int64_t CodecEncoderConfig::samplesPerPosition() const {
    std::int64_t product = 1;
    for (const std::int64_t stride : strides) product *= stride;
    return product;
}

SpeakerEncoderConfig readSpeakerEncoderConfig(const std::filesystem::path& folder) {
    const ConfigFields file = ConfigFields::open(folder / "config.json");
    if (!file.has("speaker_encoder_config"))
        file.unsupported("voices to copy: the checkpoint has no speaker encoder");
    const ConfigFields fields = file.object("speaker_encoder_config");
    SpeakerEncoderConfig config;
    const auto lists = [&](const char* name, std::vector<std::int64_t>& list) {
        if (fields.has(name)) list = fields.counts(name);
    };
    config.width = fields.count("enc_dim");
    config.sampleRate = fields.countOr("sample_rate", config.sampleRate);
    config.mels = fields.countOr("mel_dim", config.mels);
    config.attention = fields.countOr("enc_attention_channels", config.attention);
    config.squeeze = fields.countOr("enc_se_channels", config.squeeze);
    config.scale = fields.countOr("enc_res2net_scale", config.scale);
    lists("enc_channels", config.channels);
    lists("enc_kernel_sizes", config.kernels);
    lists("enc_dilations", config.dilations);
    if (config.scale < 2) fields.wrong("enc_res2net_scale", "at least 2");
    checkBlocks(fields, config);
    return config;
}

CodecEncoderConfig readCodecEncoderConfig(const std::filesystem::path& folder) {
    const ConfigFields file = ConfigFields::open(folder / "config.json");
    file.expect("model_type", "qwen3_tts_tokenizer_12hz");
    const ConfigFields fields = file.object("encoder_config");
    fields.expect("use_causal_conv", true);
    fields.expect("pad_mode", "constant");
    fields.expect("hidden_act", "gelu");
    fields.expect("use_conv_shortcut", false);
    fields.expect("attention_bias", false);
    fields.expect("audio_channels", 1);

    CodecEncoderConfig config;
    config.sampleRate = file.count("input_sample_rate");
    config.samplesPerFrame = file.count("encode_downsample_rate");
    config.groups = file.count("encoder_valid_num_quantizers");
    config.filters = fields.count("num_filters");
    config.kernel = fields.count("kernel_size");
    config.lastKernel = fields.count("last_kernel_size");
    config.residualKernel = fields.count("residual_kernel_size");
    config.residuals = fields.count("num_residual_layers");
    config.dilationGrowth = fields.count("dilation_growth_rate");
    config.compress = fields.count("compress");
    // The file has the order of the decoder.
    config.strides = fields.counts("upsampling_ratios");
    std::reverse(config.strides.begin(), config.strides.end());
    config.width = fields.count("hidden_size");
    config.inner = fields.count("intermediate_size");
    config.layers = fields.count("num_hidden_layers");
    config.heads = fields.count("num_attention_heads");
    config.keyValueHeads = fields.countOr("num_key_value_heads", config.heads);
    config.headWidth = fields.countOr("head_dim", config.width / config.heads);
    config.window = fields.count("sliding_window");
    config.theta = fields.positive("rope_theta");
    config.epsilon = fields.positive("norm_eps");
    config.semanticGroups = fields.count("num_semantic_quantizers");
    config.codebookSize = fields.count("codebook_size");
    config.codebookWidth = fields.count("codebook_dim");
    if (fields.has("vector_quantization_hidden_dimension") &&
        fields.count("vector_quantization_hidden_dimension") != config.codebookWidth)
        fields.unsupported("vector_quantization_hidden_dimension other than codebook_dim");
    checkShapes(file, fields, config);
    return config;
}

}  // namespace timbre::models::qwen3_tts
