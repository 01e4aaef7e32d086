#include "core/models/whisper/config.h"

#include "core/base/error.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace timbre::models::whisper {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLongestConfig = 4 << 20;

// A JSON file and its name for messages.
class ConfigFile {
public:
    explicit ConfigFile(const fs::path& path) : path_(path) {
        std::error_code error;
        if (!fs::is_regular_file(path, error)) throw Error(ErrorCode::NotFound, path.string());
        if (fs::file_size(path, error) > kLongestConfig || error)
            throw Error(ErrorCode::DamagedFile, path.string() + ": too long for a configuration");
        std::ifstream file(path, std::ios::binary);
        json_ = nlohmann::json::parse(std::string(std::istreambuf_iterator<char>(file), {}), nullptr, false);
        if (!json_.is_object())
            throw Error(ErrorCode::DamagedFile, path.string() + ": expected a JSON object");
    }

    std::int64_t number(const char* key, std::int64_t least, std::int64_t most) const {
        const auto found = optionalNumber({key}, least, most);
        if (!found) throw Error(ErrorCode::DamagedFile, path_.string() + ": " + key + " is missing");
        return *found;
    }

    // The number at the end of a path of names; absent if any of them is absent or null.
    std::optional<std::int64_t> optionalNumber(std::initializer_list<const char*> keys, std::int64_t least,
                                               std::int64_t most) const {
        const nlohmann::json* value = &json_;
        std::string name;
        for (const char* key : keys) {
            if (!value->is_object() || !value->contains(key)) return std::nullopt;
            value = &(*value)[key];
            name += (name.empty() ? "" : ".") + std::string(key);
        }
        if (value->is_null()) return std::nullopt;
        if (!value->is_number_integer() || value->get<std::int64_t>() < least ||
            value->get<std::int64_t>() > most)
            throw Error(ErrorCode::DamagedFile, path_.string() + ": " + name + ": expected " +
                                                    std::to_string(least) + " to " + std::to_string(most) +
                                                    ", found " + value->dump());
        return value->get<std::int64_t>();
    }

    // Where the key is present, only this value is supported.
    void expect(const char* key, const nlohmann::json& supported) const {
        if (json_.contains(key) && json_[key] != supported)
            throw Error(ErrorCode::Unsupported, path_.string() + ": " + key + ": expected " +
                                                    supported.dump() + ", found " + json_[key].dump());
    }

    void expectDivisible(const char* key, std::int64_t width, std::int64_t heads) const {
        if (width % heads != 0)
            throw Error(ErrorCode::DamagedFile, path_.string() + ": " + key + ": " + std::to_string(heads) +
                                                    " heads do not divide the width " +
                                                    std::to_string(width));
    }

    // Pairs of numbers below the two sizes; none where the key is absent or null.
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs(const char* key, std::int64_t first,
                                                             std::int64_t second) const {
        std::vector<std::pair<std::int64_t, std::int64_t>> found;
        if (!json_.contains(key) || json_[key].is_null()) return found;
        const auto isBelow = [](const nlohmann::json& value, std::int64_t size) {
            return value.is_number_unsigned() &&
                   value.get<std::uint64_t>() < static_cast<std::uint64_t>(size);
        };
        const nlohmann::json& all = json_[key];
        for (const nlohmann::json& one : all) {
            if (!all.is_array() || !one.is_array() || one.size() != 2 || !isBelow(one[0], first) ||
                !isBelow(one[1], second))
                throw Error(ErrorCode::DamagedFile, path_.string() + ": " + key + ": expected pairs below " +
                                                        std::to_string(first) + " and " +
                                                        std::to_string(second) + ", found " + one.dump());
            found.emplace_back(one[0].get<std::int64_t>(), one[1].get<std::int64_t>());
        }
        return found;
    }

private:
    fs::path path_;
    nlohmann::json json_;
};

std::vector<std::int64_t> englishPromptOf(const fs::path& folder, std::int64_t start, std::int64_t highest) {
    std::vector<std::int64_t> prompt{start};
    const fs::path path = folder / "generation_config.json";
    std::error_code error;
    if (!fs::exists(path, error)) return prompt;
    const ConfigFile generation(path);
    using Keys = std::initializer_list<const char*>;
    for (const Keys keys :
         {Keys{"lang_to_id", "<|en|>"}, Keys{"task_to_id", "transcribe"}, Keys{"no_timestamps_token_id"}})
        if (const auto token = generation.optionalNumber(keys, 0, highest)) prompt.push_back(*token);
    return prompt;
}

std::vector<AlignmentHead> alignmentHeadsOf(const fs::path& folder, const Config& config) {
    const fs::path path = folder / "generation_config.json";
    std::error_code error;
    if (!fs::exists(path, error)) return {};
    auto pairs = ConfigFile(path).pairs("alignment_heads", config.decoderLayers, config.decoderHeads);
    std::ranges::sort(pairs);
    std::vector<AlignmentHead> heads;
    for (const auto& [layer, head] : pairs) heads.push_back({layer, head});
    return heads;
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
    config.encoderHeads = file.number("encoder_attention_heads", 1, 256);
    config.encoderInner = file.number("encoder_ffn_dim", 1, 1 << 16);
    config.decoderLayers = file.number("decoder_layers", 1, 256);
    config.decoderHeads = file.number("decoder_attention_heads", 1, 256);
    config.decoderInner = file.number("decoder_ffn_dim", 1, 1 << 16);
    config.vocabulary = file.number("vocab_size", 2, 1 << 20);
    config.sourcePositions = file.number("max_source_positions", 1, 1 << 14);
    config.targetPositions = file.number("max_target_positions", 8, 1 << 14);
    file.expectDivisible("encoder_attention_heads", config.width, config.encoderHeads);
    file.expectDivisible("decoder_attention_heads", config.width, config.decoderHeads);
    config.endToken = file.number("eos_token_id", 0, config.vocabulary - 1);
    config.englishPrompt = englishPromptOf(
        folder, file.number("decoder_start_token_id", 0, config.vocabulary - 1), config.vocabulary - 1);
    config.alignmentHeads = alignmentHeadsOf(folder, config);
    return config;
}

}  // namespace timbre::models::whisper
