#include "core/models/qwen3_tts/codec_config.h"

#include "core/models/qwen3_tts/config_fields.h"

#include <nlohmann/json.hpp>
#include <string>

namespace timbre::models::qwen3_tts {
namespace {

// Published: 1920 samples, 80 ms. A second is far more than a frame can mean.
constexpr std::int64_t kMostSamplesPerFrame = 1 << 16;

constexpr std::size_t kMostStages = 8;

std::vector<std::int64_t> rates(const ConfigFields& fields, const char* name) {
    const nlohmann::json& list = fields.at(name);
    if (!list.is_array() || list.empty() || list.size() > kMostStages)
        fields.wrong(name, "a list of 1 to 8 numbers");
    std::vector<std::int64_t> rates;
    for (const auto& rate : list) {
        if (!rate.is_number_integer() || rate < 1 || rate > kMostSamplesPerFrame)
            fields.wrong(name, "whole numbers above 0");
        rates.push_back(rate.get<std::int64_t>());
    }
    return rates;
}

void checkShapes(const ConfigFields& fields, const CodecDecoderConfig& config) {
    if (config.groups < 2) fields.wrong("num_quantizers", "at least 2");
    if (config.codebookWidth % 2 != 0) fields.wrong("codebook_dim", "an even number");
    if (config.heads % config.keyValueHeads != 0)
        fields.wrong("num_key_value_heads", "a divisor of num_attention_heads");
    if (config.headWidth < 2 || config.headWidth % 2 != 0) fields.wrong("head_dim", "an even number");
    if (config.waveWidth % (std::int64_t{1} << config.waveRates.size()) != 0)
        fields.wrong("decoder_dim", "a number that every upsampling stage can halve");
}

std::int64_t productOfRates(const ConfigFields& fields, const CodecDecoderConfig& config) {
    std::int64_t product = 1;
    for (const auto* rates : {&config.latentRatios, &config.waveRates})
        for (const std::int64_t rate : *rates) {
            product *= rate;
            if (product > kMostSamplesPerFrame) fields.wrong("upsample_rates", "smaller numbers");
        }
    return product;
}

}  // namespace

CodecDecoderConfig readCodecDecoderConfig(const std::filesystem::path& folder) {
    const ConfigFields file = ConfigFields::open(folder / "config.json");
    if (file.text("model_type") != "qwen3_tts_tokenizer_12hz") file.unsupported("model_type");
    const ConfigFields fields = file.object("decoder_config");
    if (fields.has("hidden_act") && fields.text("hidden_act") != "silu") fields.unsupported("hidden_act");
    if (fields.flagOr("attention_bias", false)) fields.unsupported("attention_bias");

    CodecDecoderConfig config;
    config.sampleRate = file.count("output_sample_rate");
    config.samplesPerFrame = file.count("decode_upsample_rate");
    config.groups = fields.count("num_quantizers");
    config.codebookSize = fields.count("codebook_size");
    config.codebookWidth = fields.count("codebook_dim");
    config.latentWidth = fields.count("latent_dim");
    config.width = fields.count("hidden_size");
    config.inner = fields.count("intermediate_size");
    config.layers = fields.count("num_hidden_layers");
    config.heads = fields.count("num_attention_heads");
    config.keyValueHeads = fields.countOr("num_key_value_heads", config.heads);
    config.headWidth = fields.countOr("head_dim", config.width / config.heads);
    config.window = fields.count("sliding_window");
    config.theta = fields.positive("rope_theta");
    config.epsilon = fields.positive("rms_norm_eps");
    config.latentRatios = rates(fields, "upsampling_ratios");
    config.waveWidth = fields.count("decoder_dim");
    config.waveRates = rates(fields, "upsample_rates");
    checkShapes(fields, config);
    if (productOfRates(fields, config) != config.samplesPerFrame)
        file.wrong("decode_upsample_rate", "the product of all upsampling rates");
    return config;
}

}  // namespace timbre::models::qwen3_tts
