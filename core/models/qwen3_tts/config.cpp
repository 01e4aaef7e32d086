#include "core/models/qwen3_tts/config.h"

#include "core/base/error.h"
#include "core/models/qwen3_tts/config_fields.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <string_view>
#include <system_error>

namespace timbre::models::qwen3_tts {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return lower;
}

void refuseVariants(const ConfigFields& stack) {
    if (stack.has("hidden_act") && stack.at("hidden_act") != "silu")
        stack.unsupported("hidden_act other than silu");
    if (stack.flagOr("attention_bias", false)) stack.unsupported("attention_bias");
    if (stack.flagOr("use_sliding_window", false)) stack.unsupported("use_sliding_window");
    if (stack.flagOr("tie_word_embeddings", false)) stack.unsupported("tie_word_embeddings");
    if (stack.has("layer_types"))
        for (const json& type : stack.at("layer_types"))
            if (type != "full_attention") stack.unsupported("layer_types other than full_attention");
    if (!stack.has("rope_scaling")) return;
    // The three rows of positions of mrope_section are equal for speech: plain rotary positions.
    const ConfigFields rope = stack.object("rope_scaling");
    for (const char* kind : {"rope_type", "type"})
        if (rope.has(kind) && rope.at(kind) != "default" && rope.at(kind) != "mrope")
            rope.unsupported(std::string(kind) + " other than default");
}

tensor::DecoderShape readStack(const ConfigFields& stack) {
    refuseVariants(stack);
    tensor::DecoderShape shape;
    shape.layers = stack.count("num_hidden_layers");
    shape.width = stack.count("hidden_size");
    shape.inner = stack.count("intermediate_size");
    shape.heads = stack.count("num_attention_heads");
    shape.keyValueHeads = stack.countOr("num_key_value_heads", shape.heads);
    shape.headWidth = stack.countOr("head_dim", shape.width / shape.heads);
    shape.mostPositions = stack.count("max_position_embeddings");
    shape.theta = stack.positive("rope_theta");
    shape.epsilon = stack.positive("rms_norm_eps");
    if (shape.heads % shape.keyValueHeads != 0)
        stack.wrong("num_key_value_heads", "a divisor of num_attention_heads");
    if (shape.headWidth < 2 || shape.headWidth % 2 != 0) stack.wrong("head_dim", "an even number");
    return shape;
}

CheckpointKind readKind(const ConfigFields& fields) {
    const std::string type = fields.text("tts_model_type");
    if (type == "custom_voice") return CheckpointKind::CustomVoice;
    if (type == "voice_design") return CheckpointKind::VoiceDesign;
    if (type == "base") return CheckpointKind::Base;
    fields.wrong("tts_model_type", "custom_voice, voice_design or base");
}

CodecMarks readMarks(const ConfigFields& talker, std::int64_t vocabulary) {
    CodecMarks marks;
    marks.pad = talker.id("codec_pad_id", vocabulary);
    marks.begin = talker.id("codec_bos_id", vocabulary);
    marks.end = talker.id("codec_eos_token_id", vocabulary);
    marks.think = talker.id("codec_think_id", vocabulary);
    marks.noThink = talker.id("codec_nothink_id", vocabulary);
    marks.thinkBegin = talker.id("codec_think_bos_id", vocabulary);
    marks.thinkEnd = talker.id("codec_think_eos_id", vocabulary);
    return marks;
}

std::vector<Language> readLanguages(const ConfigFields& talker, std::int64_t vocabulary) {
    const ConfigFields ids = talker.object("codec_language_id");
    std::vector<Language> languages;
    for (const auto& [name, id] : ids.all().items())
        languages.push_back({.name = name, .id = ids.id(name, vocabulary)});
    return languages;  // JSON objects here are sorted
}

std::vector<Speaker> readSpeakers(const ConfigFields& talker, const Config& config) {
    std::vector<Speaker> speakers;
    const ConfigFields ids = talker.object("spk_id");
    for (const auto& [name, id] : ids.all().items())
        speakers.push_back({.name = name, .id = ids.id(name, config.vocabulary), .dialect = {}});
    if (!talker.has("spk_is_dialect")) return speakers;
    const ConfigFields dialects = talker.object("spk_is_dialect");
    for (Speaker& speaker : speakers) {
        const json& dialect = dialects.at(speaker.name);
        if (!dialect.is_string()) continue;  // false
        speaker.dialect = dialect.get<std::string>();
        if (std::ranges::find(config.languages, speaker.dialect, &Language::name) == config.languages.end())
            dialects.wrong(speaker.name, "false or a name in codec_language_id");
    }
    return speakers;
}

GenerationDefaults readGeneration(const fs::path& folder) {
    GenerationDefaults defaults;
    std::error_code error;
    const fs::path path = folder / "generation_config.json";
    if (!fs::exists(path, error)) return defaults;
    const ConfigFields fields = ConfigFields::open(path);
    const auto read = [&fields](GenerationDefaults::Draw& draw, const std::string& prefix) {
        draw.temperature = fields.numberOr(prefix + "temperature", 0.01, 100, draw.temperature);
        draw.topP = fields.numberOr(prefix + "top_p", 0.001, 1, draw.topP);
        if (fields.has(prefix + "top_k")) draw.topK = fields.id(prefix + "top_k", 1 << 24);
    };
    read(defaults.first, "");
    read(defaults.rest, "subtalker_");
    defaults.first.random = fields.flagOr("do_sample", defaults.first.random);
    defaults.rest.random = fields.flagOr("subtalker_dosample", defaults.rest.random);
    defaults.repetitionPenalty = fields.numberOr("repetition_penalty", 0.01, 100, defaults.repetitionPenalty);
    defaults.mostTokens = fields.countOr("max_new_tokens", defaults.mostTokens);
    return defaults;
}

}  // namespace

bool Language::isDialect() const {
    return lowerCase(name).find("dialect") != std::string::npos;
}

Config readConfig(const fs::path& folder) {
    const ConfigFields fields = ConfigFields::open(folder / "config.json");
    if (fields.at("model_type") != "qwen3_tts") fields.wrong("model_type", "\"qwen3_tts\"");
    if (fields.has("quantization_config")) fields.unsupported("quantised weights (quantization_config)");
    if (fields.has("tokenizer_type") && fields.at("tokenizer_type") != "qwen3_tts_tokenizer_12hz")
        fields.unsupported("tokenizer_type other than qwen3_tts_tokenizer_12hz");

    Config config;
    config.kind = readKind(fields);
    config.ignoresStyle = config.kind == CheckpointKind::CustomVoice && fields.at("tts_model_size") == "0b6";
    const ConfigFields talker = fields.object("talker_config");
    const ConfigFields predictor = talker.object("code_predictor_config");
    config.talker = readStack(talker);
    config.predictor = readStack(predictor);
    config.textVocabulary = talker.count("text_vocab_size");
    config.textWidth = talker.count("text_hidden_size");
    config.vocabulary = talker.count("vocab_size");
    config.codes = predictor.count("vocab_size");
    config.groups = talker.count("num_code_groups");
    if (config.groups < 2) talker.wrong("num_code_groups", "at least 2");
    if (predictor.countOr("num_code_groups", config.groups) != config.groups)
        predictor.wrong("num_code_groups", "as many as the talker has");
    if (config.vocabulary <= kControlTokens) talker.wrong("vocab_size", "more than 1024");
    if (config.firstControl() > config.codes)
        predictor.wrong("vocab_size", "at least " + std::to_string(config.firstControl()) +
                                          ", as many codes as the talker has");
    if (config.predictor.mostPositions < config.groups)
        predictor.wrong("max_position_embeddings", "at least num_code_groups");

    config.text = {.begin = fields.id("tts_bos_token_id", config.textVocabulary),
                   .end = fields.id("tts_eos_token_id", config.textVocabulary),
                   .pad = fields.id("tts_pad_token_id", config.textVocabulary)};
    config.codec = readMarks(talker, config.vocabulary);
    config.languages = readLanguages(talker, config.vocabulary);
    if (config.kind == CheckpointKind::CustomVoice) {
        config.speakers = readSpeakers(talker, config);
        if (config.speakers.empty()) talker.wrong("spk_id", "at least one speaker");
    }
    config.generation = readGeneration(folder);
    return config;
}

}  // namespace timbre::models::qwen3_tts
