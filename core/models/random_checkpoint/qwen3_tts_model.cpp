#include "core/models/random_checkpoint/qwen3_tts_model.h"

#include "core/models/random_checkpoint/random_tokenizer.h"
#include "core/models/random_checkpoint/tensor_list.h"

#include <cmath>
#include <numeric>
#include <string>

namespace timbre::models {
namespace {

using nlohmann::json;

// Logits a little apart, so that drawing among them is not a lottery of thousands.
constexpr double kHeadGain = 2;

std::int64_t number(const json& config, const char* name) {
    return config.at(name).get<std::int64_t>();
}

json predictorConfig() {
    return {{"model_type", "qwen3_tts_talker_code_predictor"},
            {"hidden_size", 1024},
            {"intermediate_size", 3072},
            {"num_hidden_layers", 5},
            {"num_attention_heads", 16},
            {"num_key_value_heads", 8},
            {"head_dim", 128},
            {"vocab_size", 2048},
            {"num_code_groups", 16},
            {"rms_norm_eps", 1e-6},
            {"rope_theta", 1000000},
            {"rope_scaling", nullptr},
            {"max_position_embeddings", 65536},
            {"attention_bias", false},
            {"hidden_act", "silu"},
            {"tie_word_embeddings", false},
            {"sliding_window", nullptr},
            {"use_sliding_window", false},
            {"layer_types", std::vector<std::string>(5, "full_attention")}};
}

json languageIds(Qwen3TtsKind kind) {
    json ids = {{"chinese", 2055},  {"english", 2050},   {"german", 2053}, {"italian", 2070},
                {"japanese", 2058}, {"korean", 2064},    {"french", 2061}, {"russian", 2069},
                {"spanish", 2054},  {"portuguese", 2071}};
    if (kind == Qwen3TtsKind::CustomVoice) {
        ids["beijing_dialect"] = 2074;
        ids["sichuan_dialect"] = 2062;
    }
    return ids;
}

void addSpeakers(json& talker, Qwen3TtsKind kind) {
    talker["spk_id"] = json::object();
    talker["spk_is_dialect"] = json::object();
    if (kind != Qwen3TtsKind::CustomVoice) return;
    talker["spk_id"] = {{"serena", 3066}, {"vivian", 3065}, {"uncle_fu", 3010},
                        {"ryan", 3061},   {"aiden", 2861},  {"ono_anna", 2873},
                        {"sohee", 2864},  {"eric", 2875},   {"dylan", 2878}};
    for (const auto& [name, id] : talker["spk_id"].items()) talker["spk_is_dialect"][name] = false;
    talker["spk_is_dialect"]["eric"] = "sichuan_dialect";
    talker["spk_is_dialect"]["dylan"] = "beijing_dialect";
}

json talkerConfig(Qwen3TtsSize size, Qwen3TtsKind kind) {
    const bool small = size == Qwen3TtsSize::Small;
    json talker = {
        {"model_type", "qwen3_tts_talker"},
        {"hidden_size", small ? 1024 : 2048},
        {"intermediate_size", small ? 3072 : 6144},
        {"num_hidden_layers", 28},
        {"num_attention_heads", 16},
        {"num_key_value_heads", 8},
        {"head_dim", 128},
        {"vocab_size", 3072},
        {"text_vocab_size", 151936},
        {"text_hidden_size", 2048},
        {"num_code_groups", 16},
        {"rms_norm_eps", 1e-6},
        {"rope_theta", 1000000},
        {"rope_scaling", {{"interleaved", true}, {"mrope_section", {24, 20, 20}}, {"rope_type", "default"}}},
        {"max_position_embeddings", 32768},
        {"attention_bias", false},
        {"hidden_act", "silu"},
        {"sliding_window", nullptr},
        {"use_sliding_window", false},
        {"position_id_per_seconds", 13},
        {"codec_pad_id", 2148},
        {"codec_bos_id", 2149},
        {"codec_eos_token_id", 2150},
        {"codec_think_id", 2154},
        {"codec_nothink_id", 2155},
        {"codec_think_bos_id", 2156},
        {"codec_think_eos_id", 2157},
        {"codec_language_id", languageIds(kind)},
        {"code_predictor_config", predictorConfig()}};
    addSpeakers(talker, kind);
    return talker;
}

// Every layer adds to the same stream: the later ones must not drown the first.
double residualGain(std::int64_t layers) {
    return 1 / std::sqrt(2.0 * static_cast<double>(layers));
}

void addDecoder(const TensorList& list, const json& config) {
    const std::int64_t width = number(config, "hidden_size"), inner = number(config, "intermediate_size"),
                       head = number(config, "head_dim"), layers = number(config, "num_hidden_layers");
    const std::int64_t queries = number(config, "num_attention_heads") * head,
                       keys = number(config, "num_key_value_heads") * head;
    for (std::int64_t i = 0; i < layers; ++i) {
        const TensorList layer = list.at("layers." + std::to_string(i) + ".");
        layer.scale("input_layernorm", width);
        layer.scale("post_attention_layernorm", width);
        layer.matrix("self_attn.q_proj", queries, width);
        layer.matrix("self_attn.k_proj", keys, width);
        layer.matrix("self_attn.v_proj", keys, width);
        layer.matrix("self_attn.o_proj", width, queries, residualGain(layers));
        layer.scale("self_attn.q_norm", head);
        layer.scale("self_attn.k_norm", head);
        layer.matrix("mlp.gate_proj", inner, width);
        layer.matrix("mlp.up_proj", inner, width);
        layer.matrix("mlp.down_proj", width, inner, residualGain(layers));
    }
    list.scale("norm", width);
}

void addTalker(const TensorList& list, const json& config) {
    const std::int64_t width = number(config, "hidden_size"), codes = number(config, "vocab_size"),
                       text = number(config, "text_hidden_size");
    list.table("model.text_embedding", number(config, "text_vocab_size"), text);
    list.table("model.codec_embedding", codes, width);
    addDecoder(list.at("model."), config);
    list.matrix("codec_head", codes, width, kHeadGain);
    list.linear("text_projection.linear_fc1", text, text);
    list.linear("text_projection.linear_fc2", width, text);
}

// width: of the talker.
void addPredictor(const TensorList& list, const json& config, std::int64_t width) {
    const std::int64_t own = number(config, "hidden_size"), codes = number(config, "vocab_size");
    for (std::int64_t i = 0; i + 1 < number(config, "num_code_groups"); ++i) {
        list.table("model.codec_embedding." + std::to_string(i), codes, width);
        list.matrix("lm_head." + std::to_string(i), codes, own, kHeadGain);
    }
    if (own != width) list.linear("small_to_mtp_projection", own, width);
    addDecoder(list.at("model."), config);
}

void addSpeakerEncoder(const TensorList& list, const json& config) {
    constexpr double kRelu = 1.4;  // half of what it is given becomes nought
    const auto channels = config.at("enc_channels").get<std::vector<std::int64_t>>();
    const auto kernels = config.at("enc_kernel_sizes").get<std::vector<std::int64_t>>();
    const std::int64_t scale = number(config, "enc_res2net_scale"), gate = number(config, "enc_se_channels"),
                       joined = channels.back(), attention = number(config, "enc_attention_channels");
    list.convolution("blocks.0.conv", channels[0], number(config, "mel_dim"), kernels[0], kRelu);
    for (std::size_t i = 1; i + 1 < channels.size(); ++i) {
        const TensorList block = list.at("blocks." + std::to_string(i) + ".");
        const std::int64_t width = channels[i], chunk = width / scale;
        block.convolution("tdnn1.conv", width, channels[i - 1], 1, kRelu);
        for (std::int64_t j = 0; j + 1 < scale; ++j)
            block.convolution("res2net_block.blocks." + std::to_string(j) + ".conv", chunk, chunk,
                              kernels[i]);
        block.convolution("tdnn2.conv", width, width, 1, kRelu);
        block.convolution("se_block.conv1", gate, width, 1, kRelu);
        block.convolution("se_block.conv2", width, gate, 1);
    }
    list.convolution("mfa.conv", joined, std::accumulate(channels.begin() + 1, channels.end() - 1, 0LL),
                     kernels.back(), kRelu);
    list.convolution("asp.tdnn.conv", attention, 3 * joined, 1, kRelu);
    list.convolution("asp.conv", joined, attention, 1);
    list.convolution("fc", number(config, "enc_dim"), 2 * joined, 1);
}

}  // namespace

json qwen3TtsConfig(Qwen3TtsSize size, Qwen3TtsKind kind) {
    const char* kKinds[] = {"base", "custom_voice", "voice_design"};
    json config = {{"architectures", {"Qwen3TTSForConditionalGeneration"}},
                   {"model_type", "qwen3_tts"},
                   {"tokenizer_type", "qwen3_tts_tokenizer_12hz"},
                   {"tts_model_size", size == Qwen3TtsSize::Small ? "0b6" : "1b7"},
                   {"tts_model_type", kKinds[static_cast<int>(kind)]},
                   {"im_start_token_id", 151644},
                   {"im_end_token_id", 151645},
                   {"assistant_token_id", kAssistantToken},
                   {"tts_pad_token_id", 151671},
                   {"tts_bos_token_id", 151672},
                   {"tts_eos_token_id", 151673},
                   {"talker_config", talkerConfig(size, kind)}};
    if (kind == Qwen3TtsKind::Base)
        config["speaker_encoder_config"] = {{"enc_dim", config["talker_config"]["hidden_size"]},
                                            {"sample_rate", 24000},
                                            {"mel_dim", 128},
                                            {"enc_channels", {512, 512, 512, 512, 1536}},
                                            {"enc_kernel_sizes", {5, 3, 3, 3, 1}},
                                            {"enc_dilations", {1, 2, 3, 4, 1}},
                                            {"enc_attention_channels", 128},
                                            {"enc_res2net_scale", 8},
                                            {"enc_se_channels", 128}};
    return config;
}

json qwen3TtsGeneration() {
    return {{"do_sample", true},
            {"temperature", 0.9},
            {"top_k", 50},
            {"top_p", 1.0},
            {"repetition_penalty", 1.05},
            {"subtalker_dosample", true},
            {"subtalker_top_k", 50},
            {"subtalker_top_p", 1.0},
            {"max_new_tokens", 8192},
            {"subtalker_temperature", 0.9}};
}

std::vector<PlannedTensor> qwen3TtsTensors(const json& config) {
    const json& talker = config.at("talker_config");
    std::vector<PlannedTensor> tensors;
    const TensorList list(tensors);
    addTalker(list.at("talker."), talker);
    addPredictor(list.at("talker.code_predictor."), talker.at("code_predictor_config"),
                 number(talker, "hidden_size"));
    if (config.contains("speaker_encoder_config"))
        addSpeakerEncoder(list.at("speaker_encoder."), config.at("speaker_encoder_config"));
    return tensors;
}

}  // namespace timbre::models
