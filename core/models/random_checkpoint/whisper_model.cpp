#include "core/models/random_checkpoint/whisper_model.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/models/random_checkpoint/random_tokenizer.h"
#include "core/models/random_checkpoint/tensor_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

namespace timbre::models {
namespace {

using nlohmann::json;

struct Size {
    std::string_view name;
    std::int64_t width, encoderLayers, decoderLayers, heads, mels;
};
constexpr Size kSizes[] = {{"tiny", 384, 4, 4, 6, 80},          {"base", 512, 6, 6, 8, 80},
                           {"small", 768, 12, 12, 12, 80},      {"medium", 1024, 24, 24, 16, 80},
                           {"large-v3", 1280, 32, 32, 20, 128}, {"turbo", 1280, 32, 4, 20, 128}};

constexpr std::int64_t kTextTokens = 50257, kPositions = 1500, kTokens = 448, kTimestamps = 1501;
// Of the published order the last came with 128 mel bins.
constexpr std::string_view kLanguages =
    "en zh de es ru ko fr ja pt tr pl ca nl ar sv it id hi fi vi he uk el ms cs ro da hu ta no th ur hr bg "
    "lt "
    "la mi ml cy sk te fa lv bn sr az sl kn et mk br eu is hy ne mn bs kk sq sw gl mr pa si km sn yo so af "
    "oc "
    "ka be tg sd gu am yi lo uz fo ht ps tk nn mt sa lb my bo tl mg as tt haw ln ha ba jw su yue";
constexpr double kHeadGain = 2;  // logits a little apart

std::int64_t number(const json& config, const char* name) {
    return config.at(name).get<std::int64_t>();
}

std::vector<std::string> languagesOf(const json& config) {
    std::vector<std::string> languages;
    std::string language;
    for (const char letter : std::string(kLanguages) + ' ') {
        if (letter != ' ')
            language += letter;
        else
            languages.push_back(std::exchange(language, {}));
    }
    if (number(config, "num_mel_bins") == 80) languages.pop_back();
    return languages;
}

// In the order of their numbers, which begin behind the text.
std::vector<std::string> specialTokens(const json& config) {
    std::vector<std::string> tokens{"<|endoftext|>", "<|startoftranscript|>"};
    for (const std::string& language : languagesOf(config)) tokens.push_back("<|" + language + "|>");
    for (const char* name :
         {"translate", "transcribe", "startoflm", "startofprev", "nospeech", "notimestamps"})
        tokens.push_back("<|" + std::string(name) + "|>");
    for (std::int64_t step = 0; step < kTimestamps; ++step) {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "<|%.2f|>", static_cast<double>(step) * 0.02);
        tokens.emplace_back(text.data());
    }
    return tokens;
}

std::int64_t tokenOf(const json& config, const std::string& name) {
    const auto tokens = specialTokens(config);
    return kTextTokens + (std::ranges::find(tokens, "<|" + name + "|>") - tokens.begin());
}

void addAttention(const TensorList& list, std::int64_t width, double gain) {
    list.linear("q_proj", width, width);
    list.matrix("k_proj", width, width);
    list.linear("v_proj", width, width);
    list.linear("out_proj", width, width, gain);
}

void addBlocks(const TensorList& list, std::int64_t layers, std::int64_t width, std::int64_t inner,
               bool hears) {
    // Every layer adds to the same stream: the later ones must not drown the first.
    const double gain = 1 / std::sqrt((hears ? 3.0 : 2.0) * static_cast<double>(layers));
    for (std::int64_t i = 0; i < layers; ++i) {
        const TensorList layer = list.at("layers." + std::to_string(i) + ".");
        addAttention(layer.at("self_attn."), width, gain);
        layer.norm("self_attn_layer_norm", width);
        if (hears) {
            addAttention(layer.at("encoder_attn."), width, gain);
            layer.norm("encoder_attn_layer_norm", width);
        }
        layer.linear("fc1", inner, width);
        layer.linear("fc2", width, inner, gain);
        layer.norm("final_layer_norm", width);
    }
    list.norm("layer_norm", width);
}

}  // namespace

std::vector<std::string_view> whisperSizes() {
    std::vector<std::string_view> names;
    for (const Size& size : kSizes) names.push_back(size.name);
    return names;
}

json whisperConfig(std::string_view name) {
    const auto* const size = std::ranges::find(kSizes, name, &Size::name);
    if (size == std::end(kSizes))
        throw Error(ErrorCode::InvalidInput, "there is no Whisper of the size " + std::string(name));
    json config = {{"architectures", {"WhisperForConditionalGeneration"}},
                   {"model_type", "whisper"},
                   {"activation_function", "gelu"},
                   {"scale_embedding", false},
                   {"d_model", size->width},
                   {"encoder_layers", size->encoderLayers},
                   {"decoder_layers", size->decoderLayers},
                   {"encoder_attention_heads", size->heads},
                   {"decoder_attention_heads", size->heads},
                   {"encoder_ffn_dim", 4 * size->width},
                   {"decoder_ffn_dim", 4 * size->width},
                   {"num_mel_bins", size->mels},
                   {"max_source_positions", kPositions},
                   {"max_target_positions", kTokens},
                   {"bos_token_id", kTextTokens},
                   {"eos_token_id", kTextTokens},
                   {"pad_token_id", kTextTokens},
                   {"decoder_start_token_id", kTextTokens + 1}};
    config["vocab_size"] = kTextTokens + static_cast<std::int64_t>(specialTokens(config).size());
    return config;
}

json whisperGeneration(const json& config) {
    json languages = json::object();
    for (const std::string& language : languagesOf(config))
        languages["<|" + language + "|>"] = tokenOf(config, language);
    json suppressed = json::array();
    for (const char* name :
         {"startoftranscript", "translate", "transcribe", "startoflm", "startofprev", "nospeech"})
        suppressed.push_back(tokenOf(config, name));
    constexpr std::int64_t kSpace = 220;
    return {{"begin_suppress_tokens", {kSpace, kTextTokens}},
            {"decoder_start_token_id", kTextTokens + 1},
            {"eos_token_id", kTextTokens},
            {"is_multilingual", true},
            {"lang_to_id", languages},
            {"task_to_id",
             {{"transcribe", tokenOf(config, "transcribe")}, {"translate", tokenOf(config, "translate")}}},
            {"max_initial_timestamp_index", 50},
            {"max_length", kTokens},
            {"no_timestamps_token_id", tokenOf(config, "notimestamps")},
            {"prev_sot_token_id", tokenOf(config, "startofprev")},
            {"suppress_tokens", suppressed}};
}

std::vector<PlannedTensor> whisperTensors(const json& config) {
    const std::int64_t width = number(config, "d_model"), mels = number(config, "num_mel_bins");
    std::vector<PlannedTensor> tensors;
    const TensorList model = TensorList(tensors).at("model.");
    const TensorList encoder = model.at("encoder."), decoder = model.at("decoder.");
    encoder.convolution("conv1", width, mels, 3);
    encoder.convolution("conv2", width, width, 3);
    encoder.table("embed_positions", number(config, "max_source_positions"), width);
    addBlocks(encoder, number(config, "encoder_layers"), width, number(config, "encoder_ffn_dim"), false);
    decoder.matrix("embed_tokens", number(config, "vocab_size"), width, kHeadGain);
    decoder.matrix("embed_positions", number(config, "max_target_positions"), width, kHeadGain);
    addBlocks(decoder, number(config, "decoder_layers"), width, number(config, "decoder_ffn_dim"), true);
    return tensors;
}

void writeWhisperTokenizer(const std::filesystem::path& folder, const json& config) {
    json tokens = byteTokens();
    std::string merges = "#version: 0.2\n";
    const auto write = [&](const char* name, const json& value) {
        writeFileAtomically(folder / name, value.dump(1) + '\n');
    };
    // Pieces of two letters, then every piece of n letters with one more: the published number in all.
    constexpr const char* kSpace = "\u0120";  // the letter that stands for a space
    std::vector<std::string> shorter{kSpace};
    for (char letter = 'a'; letter <= 'z'; ++letter) shorter.emplace_back(1, letter);
    constexpr std::size_t kPieces = kTextTokens - 1;
    while (tokens.size() < kPieces) {
        std::vector<std::string> longer;
        for (const std::string& piece : shorter)
            for (char letter = 'a'; letter <= 'z' && tokens.size() < kPieces; ++letter) {
                longer.push_back(piece + letter);
                tokens[longer.back()] = tokens.size();
                merges += piece + ' ' + letter + '\n';
            }
        shorter = std::move(longer);
    }
    tokens[""] = tokens.size();  // as published: a last one without a letter
    json added = json::object();
    for (std::int64_t id = kTextTokens; const std::string& token : specialTokens(config)) {
        if (id == kTextTokens)
            tokens[token] = id;
        else
            added[token] = id;
        ++id;
    }
    write("vocab.json", tokens);
    writeFileAtomically(folder / "merges.txt", merges);
    write("added_tokens.json", added);
    const char* end = "<|endoftext|>";
    write("tokenizer_config.json", {{"tokenizer_class", "WhisperTokenizer"},
                                    {"add_prefix_space", false},
                                    {"bos_token", end},
                                    {"eos_token", end},
                                    {"pad_token", end},
                                    {"unk_token", end},
                                    {"errors", "replace"},
                                    {"model_max_length", 1024},
                                    {"processor_class", "WhisperProcessor"}});
    write("preprocessor_config.json", {{"feature_extractor_type", "WhisperFeatureExtractor"},
                                       {"processor_class", "WhisperProcessor"},
                                       {"feature_size", number(config, "num_mel_bins")},
                                       {"sampling_rate", 16000},
                                       {"hop_length", 160},
                                       {"n_fft", 400},
                                       {"chunk_length", 30},
                                       {"n_samples", 480000},
                                       {"nb_max_frames", 3000},
                                       {"padding_side", "right"},
                                       {"padding_value", 0.0},
                                       {"return_attention_mask", false}});
}

}  // namespace timbre::models
