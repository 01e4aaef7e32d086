#include "core/models/checkpoint_recognition.h"

#include "core/tensor/checkpoint_files.h"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <yaml-cpp/yaml.h>

namespace timbre::models::recognition {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLongestConfiguration = 1 << 20;

std::optional<std::string> smallFile(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > kLongestConfiguration || error)
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(file), {});
    if (!file) return std::nullopt;
    return text;
}

std::optional<nlohmann::json> configOf(const fs::path& folder) {
    const auto text = smallFile(folder / "config.json");
    if (!text) return std::nullopt;
    auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    return json;
}

bool hasModelType(const fs::path& folder, std::string_view type) {
    try {
        const auto config = configOf(folder);
        return config && config->contains("model_type") && (*config)["model_type"] == type;
    } catch (const std::exception&) {
        return false;
    }
}

// Whether the value at `keys` of config.yaml is this word.
bool yamlSays(const fs::path& folder, std::initializer_list<const char*> keys, std::string_view word) {
    try {
        const auto text = smallFile(folder / "config.yaml");
        if (!text) return false;
        YAML::Node node = YAML::Load(*text);
        for (const char* key : keys) {
            if (!node.IsMap()) return false;
            node.reset(node[key]);
            if (!node.IsDefined()) return false;
        }
        return node.IsScalar() && node.Scalar() == word;
    } catch (const std::exception&) {
        return false;
    }
}

bool hasF5Tensors(const fs::path& weights) {
    constexpr std::string_view kTelling = "transformer.text_embed.text_blocks.0.dwconv.weight";
    try {
        for (const auto& opened : tensor::openCheckpoint(weights))
            for (const auto& stored : opened.tensors)
                if (stored.name.ends_with(kTelling)) return true;
    } catch (const std::exception&) {
    }
    return false;
}

}  // namespace

bool isWhisper(const fs::path& folder) {
    return hasModelType(folder, "whisper");
}

bool isQwen3(const fs::path& folder) {
    return hasModelType(folder, "qwen3");
}

bool isQwen3Tts(const fs::path& folder) {
    return hasModelType(folder, "qwen3_tts");
}

bool isLfm2Audio(const fs::path& folder) {
    try {
        const auto config = configOf(folder);
        if (!config || !config->contains("architectures")) return false;
        const auto& names = (*config)["architectures"];
        return std::any_of(names.begin(), names.end(),
                           [](const auto& name) { return name == "Lfm2AudioForConditionalGeneration"; });
    } catch (const std::exception&) {
        return false;
    }
}

bool isChunkformer(const fs::path& folder) {
    return yamlSays(folder, {"encoder"}, "chunkformer");
}

bool isVocos(const fs::path& folder) {
    return yamlSays(folder, {"backbone", "class_path"}, "vocos.models.VocosBackbone");
}

bool isF5Tts(const fs::path& folder) {
    if (yamlSays(folder, {"model", "backbone"}, "DiT")) return true;
    try {
        const auto sets = tensor::weightFiles(folder);
        return std::any_of(sets.begin(), sets.end(), hasF5Tensors);
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace timbre::models::recognition
