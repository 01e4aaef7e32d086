#include "core/models/whisper/config.h"

#include "core/models/whisper/config_file.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace timbre::models::whisper {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMostHeads = 256, kMostForced = 447;

// "<|en|>" -> "en"
std::string codeIn(std::string_view token) {
    if (token.starts_with("<|") && token.ends_with("|>") && token.size() > 4)
        token = token.substr(2, token.size() - 4);
    return std::string(token);
}

std::vector<AlignmentHead> alignmentHeadsOf(const ConfigFile& file, const Config& config) {
    auto pairs = file.optionalPairs("alignment_heads", config.decoderLayers - 1, config.decoderHeads - 1);
    std::ranges::sort(pairs);
    std::vector<AlignmentHead> heads;
    for (const auto& [layer, head] : pairs)
        if (layer && head) heads.push_back({*layer, *head});
    return heads;
}

// [[1, language or null], [2, task], [3, no timestamps]]
void readForcedTokens(const ConfigFile& file, std::int64_t highest, GenerationConfig& generation) {
    for (const auto& [place, token] : file.optionalPairs("forced_decoder_ids", kMostForced, highest))
        if (place == 1 && token) generation.forcedLanguage = token;
}

// What config.json says of decoding is what generation_config.json leaves out.
void readLists(const ConfigFile& file, std::int64_t highest, GenerationConfig& generation) {
    const auto list = [&](const char* key, std::optional<std::vector<std::int64_t>>& to) {
        auto tokens = file.optionalNumbers(key, -1, highest);
        if (!to && tokens && *tokens != std::vector<std::int64_t>{-1}) to = std::move(tokens);
    };
    list("suppress_tokens", generation.suppressed);
    list("begin_suppress_tokens", generation.suppressedAtBegin);
    if (!generation.forcedLanguage) readForcedTokens(file, highest, generation);
}

void readGeneration(const fs::path& folder, const ConfigFile& old, Config& config) {
    const std::int64_t highest = config.vocabulary - 1;
    GenerationConfig& generation = config.generation;
    const fs::path path = folder / "generation_config.json";
    std::error_code error;
    if (fs::exists(path, error)) {
        const ConfigFile file(path);
        generation.isMultilingual = file.optionalFlag("is_multilingual");
        for (const auto& [name, token] : file.optionalNames("lang_to_id", 0, highest))
            generation.languages.emplace_back(codeIn(name), token);
        generation.transcribe = file.optionalNumber({"task_to_id", "transcribe"}, 0, highest);
        generation.translate = file.optionalNumber({"task_to_id", "translate"}, 0, highest);
        generation.noTimestamps = file.optionalNumber({"no_timestamps_token_id"}, 0, highest);
        generation.startOfPrevious = file.optionalNumber({"prev_sot_token_id"}, 0, highest);
        generation.mostInitialTimestamp =
            file.optionalNumber({"max_initial_timestamp_index"}, 0, config.sourcePositions);
        config.alignmentHeads = alignmentHeadsOf(file, config);
        readLists(file, highest, generation);
    }
    readLists(old, highest, generation);
}

std::vector<std::int64_t> englishPromptOf(const Config& config) {
    const GenerationConfig& generation = config.generation;
    std::vector<std::int64_t> prompt{config.startToken};
    for (const auto& [language, token] : generation.languages)
        if (language == "en") prompt.push_back(token);
    if (generation.transcribe) prompt.push_back(*generation.transcribe);
    if (generation.noTimestamps) prompt.push_back(*generation.noTimestamps);
    return prompt;
}

}  // namespace

Config readConfig(const fs::path& folder) {
    const ConfigFile file(folder / "config.json");
    file.expect("model_type", "whisper");
    file.expect("activation_function", "gelu");
    file.expect("scale_embedding", false);

    Config config;
    config.mels = file.number("num_mel_bins", 1, 512);
    config.width = file.number("d_model", 2, 1 << 14);
    config.encoderLayers = file.number("encoder_layers", 1, 256);
    config.encoderHeads = file.number("encoder_attention_heads", 1, kMostHeads);
    config.encoderInner = file.number("encoder_ffn_dim", 1, 1 << 16);
    config.decoderLayers = file.number("decoder_layers", 1, 256);
    config.decoderHeads = file.number("decoder_attention_heads", 1, kMostHeads);
    config.decoderInner = file.number("decoder_ffn_dim", 1, 1 << 16);
    config.vocabulary = file.number("vocab_size", 2, 1 << 20);
    config.sourcePositions = file.number("max_source_positions", 1, 1 << 14);
    config.targetPositions = file.number("max_target_positions", 8, 1 << 14);
    file.expectDivisible("encoder_attention_heads", config.width, config.encoderHeads);
    file.expectDivisible("decoder_attention_heads", config.width, config.decoderHeads);
    config.endToken = file.number("eos_token_id", 0, config.vocabulary - 1);
    config.startToken = file.number("decoder_start_token_id", 0, config.vocabulary - 1);
    readGeneration(folder, file, config);
    config.englishPrompt = englishPromptOf(config);
    return config;
}

}  // namespace timbre::models::whisper
