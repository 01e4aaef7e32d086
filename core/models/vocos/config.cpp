#include "core/models/vocos/config.h"

#include "core/base/error.h"

#include <fstream>
#include <string>
#include <system_error>
#include <yaml-cpp/yaml.h>

namespace timbre::models::vocos {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLongestConfig = 1 << 20;

// One of the three parts of the file: its class and the arguments of that.
class Part {
public:
    Part(const fs::path& path, const YAML::Node& root, const std::string& name, const std::string& supported)
        : path_(path), name_(name), part_(root[name]) {
        if (!part_ || !part_.IsMap() || !part_["class_path"] || !part_["init_args"] ||
            !part_["init_args"].IsMap())
            throw Error(ErrorCode::DamagedFile,
                        path.string() + ": " + name + ": expected a class and its arguments");
        const auto found = part_["class_path"].as<std::string>();
        if (found != supported)
            throw Error(ErrorCode::Unsupported,
                        path.string() + ": " + name + ": expected " + supported + ", found " + found);
    }

    std::int64_t number(const std::string& key, std::int64_t least, std::int64_t most) const {
        const YAML::Node value = part_["init_args"][key];
        const auto found = value ? value.as<std::int64_t>() : -1;
        if (found < least || found > most)
            throw Error(ErrorCode::DamagedFile, where(key) + ": expected " + std::to_string(least) + " to " +
                                                    std::to_string(most) + ", found " +
                                                    (value ? std::to_string(found) : "nothing"));
        return found;
    }

    std::string padding() const {
        const YAML::Node value = part_["init_args"]["padding"];
        const auto found = value ? value.as<std::string>() : "center";
        if (found != "center" && found != "same")
            throw Error(ErrorCode::Unsupported,
                        where("padding") + ": expected center or same, found " + found);
        return found;
    }

    void refuse(const std::string& key) const {
        const YAML::Node value = part_["init_args"][key];
        if (value && !value.IsNull()) throw Error(ErrorCode::Unsupported, where(key) + " is not supported");
    }

private:
    std::string where(const std::string& key) const { return path_.string() + ": " + name_ + "." + key; }

    fs::path path_;
    std::string name_;
    YAML::Node part_;
};

Config configOf(const fs::path& path, const YAML::Node& root) {
    const Part features(path, root, "feature_extractor", "vocos.feature_extractors.MelSpectrogramFeatures");
    const Part backbone(path, root, "backbone", "vocos.models.VocosBackbone");
    const Part head(path, root, "head", "vocos.heads.ISTFTHead");
    backbone.refuse("adanorm_num_embeddings");

    Config config;
    config.sampleRate = features.number("sample_rate", 8000, 192000);
    config.mels = backbone.number("input_channels", 1, 1024);
    config.width = backbone.number("dim", 1, 1 << 14);
    config.inner = backbone.number("intermediate_dim", 1, 1 << 16);
    config.layers = backbone.number("num_layers", 1, 128);
    config.fft = head.number("n_fft", 2, 1 << 14);
    config.hop = head.number("hop_length", 1, config.fft / 2);
    config.isCentred = head.padding() == "center";
    if (config.fft % 2 != 0 || config.fft % config.hop != 0)
        throw Error(ErrorCode::Unsupported, path.string() + ": head: a transform of " +
                                                std::to_string(config.fft) + " with hop " +
                                                std::to_string(config.hop));
    if (features.number("n_mels", 1, 1024) != config.mels || head.number("dim", 1, 1 << 14) != config.width ||
        features.number("n_fft", 2, 1 << 14) != config.fft ||
        features.number("hop_length", 1, 1 << 14) != config.hop)
        throw Error(ErrorCode::DamagedFile, path.string() + ": the three parts do not fit each other");
    return config;
}

}  // namespace

Config readConfig(const fs::path& folder) {
    const fs::path path = folder / "config.yaml";
    std::error_code error;
    if (!fs::is_regular_file(path, error)) throw Error(ErrorCode::NotFound, path.string());
    if (fs::file_size(path, error) > kLongestConfig || error)
        throw Error(ErrorCode::DamagedFile, path.string() + ": too long for a configuration");
    try {
        return configOf(path, YAML::LoadFile(path.string()));
    } catch (const YAML::Exception& problem) {
        throw Error(ErrorCode::DamagedFile, path.string() + ": " + problem.what());
    }
}

}  // namespace timbre::models::vocos
