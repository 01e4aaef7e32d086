#include "core/models/qwen3/config.h"

#include "core/base/error.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <system_error>

namespace timbre::models::qwen3 {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::uintmax_t kLongestConfiguration = 1 << 20;
// Far above every published model; below, no product of two of them overflows.
constexpr std::int64_t kLargest = 1 << 24;

class Fields {
public:
    explicit Fields(const fs::path& path) : path_(path) {
        std::error_code error;
        if (!fs::is_regular_file(path, error))
            throw Error(ErrorCode::NotFound, path.string() + ": no such file");
        if (fs::file_size(path, error) > kLongestConfiguration || error)
            damaged("expected at most 1 MiB of JSON");
        std::ifstream file(path, std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(file), {});
        fields_ = json::parse(text, nullptr, false);
        if (!fields_.is_object()) damaged("expected a JSON object");
    }

    [[noreturn]] void damaged(const std::string& what) const {
        throw Error(ErrorCode::DamagedFile, path_.string() + ": " + what);
    }
    [[noreturn]] void unsupported(const std::string& what) const {
        throw Error(ErrorCode::Unsupported, path_.string() + ": this version cannot compute with " + what);
    }

    // Null where it is absent.
    const json& at(const char* name) const {
        static const json kNull;
        const auto found = fields_.find(name);
        return found == fields_.end() ? kNull : *found;
    }

    std::int64_t count(const char* name) const { return countIn(name, at(name)); }
    std::int64_t countOr(const char* name, std::int64_t other) const {
        return at(name).is_null() ? other : count(name);
    }
    double positive(const char* name, const json& value) const {
        const double number = value.is_number() ? value.get<double>() : 0;
        if (!(number > 0) || !std::isfinite(number)) wrong(name, "a number above 0", value);
        return number;
    }
    bool flag(const char* name) const {
        const json& value = at(name);
        if (!value.is_null() && !value.is_boolean()) wrong(name, "true or false", value);
        return value.is_boolean() && value.get<bool>();
    }
    [[noreturn]] void wrong(const std::string& name, const char* expected, const json& found) const {
        const std::string text = found.dump(-1, ' ', true, json::error_handler_t::replace);
        damaged(name + ": expected " + expected + ", found " + text.substr(0, 80));
    }

private:
    std::int64_t countIn(const char* name, const json& value) const {
        if (!value.is_number_integer() || value < 1 || value > kLargest)
            wrong(name, "a whole number from 1 to 16777216", value);
        return value.get<std::int64_t>();
    }

    fs::path path_;
    json fields_;
};

void refuseVariants(const Fields& config) {
    if (config.at("model_type") != "qwen3") config.wrong("model_type", "\"qwen3\"", config.at("model_type"));
    if (!config.at("quantization_config").is_null())
        config.unsupported("quantised weights (quantization_config)");
    if (!config.at("hidden_act").is_null() && config.at("hidden_act") != "silu")
        config.unsupported("hidden_act other than silu");
    if (config.flag("attention_bias")) config.unsupported("attention_bias");
    if (config.flag("use_sliding_window")) config.unsupported("use_sliding_window");
    for (const json& type : config.at("layer_types"))
        if (type != "full_attention") config.unsupported("layer_types other than full_attention");
}

// Older files have rope_theta and rope_scaling, newer ones rope_parameters with both.
double theta(const Fields& config) {
    for (const char* name : {"rope_scaling", "rope_parameters"}) {
        const json& rope = config.at(name);
        if (rope.is_null()) continue;
        if (!rope.is_object()) config.wrong(name, "an object", rope);
        for (const char* kind : {"rope_type", "type"})
            if (rope.contains(kind) && rope[kind] != "default")
                config.unsupported(std::string(name) + " of another type than default");
    }
    const json& parameters = config.at("rope_parameters");
    if (parameters.is_object() && parameters.contains("rope_theta"))
        return config.positive("rope_theta", parameters["rope_theta"]);
    return config.positive("rope_theta", config.at("rope_theta"));
}

std::vector<std::int64_t> stopTokens(const Fields& fields, std::int64_t vocabulary) {
    const json& value = fields.at("eos_token_id");
    std::vector<std::int64_t> tokens;
    for (const json& token : value.is_array() ? value : json::array({value})) {
        if (!token.is_number_integer() || token < 0 || token >= vocabulary)
            fields.wrong("eos_token_id", "tokens of the vocabulary", value);
        tokens.push_back(token.get<std::int64_t>());
    }
    if (tokens.empty()) fields.wrong("eos_token_id", "at least one token", value);
    return tokens;
}

}  // namespace

Config readConfig(const fs::path& folder) {
    const Fields fields(folder / "config.json");
    refuseVariants(fields);

    Config config;
    tensor::DecoderShape& decoder = config.decoder;
    decoder.layers = fields.count("num_hidden_layers");
    decoder.width = fields.count("hidden_size");
    decoder.inner = fields.count("intermediate_size");
    decoder.heads = fields.count("num_attention_heads");
    decoder.keyValueHeads = fields.countOr("num_key_value_heads", decoder.heads);
    decoder.headWidth = fields.countOr("head_dim", decoder.width / decoder.heads);
    decoder.mostPositions = fields.count("max_position_embeddings");
    decoder.theta = theta(fields);
    decoder.epsilon = fields.positive("rms_norm_eps", fields.at("rms_norm_eps"));
    config.vocabulary = fields.count("vocab_size");
    config.sharesEmbedding = fields.flag("tie_word_embeddings");
    if (decoder.heads % decoder.keyValueHeads != 0)
        fields.wrong("num_key_value_heads", "a divisor of num_attention_heads",
                     fields.at("num_key_value_heads"));
    if (decoder.headWidth < 2 || decoder.headWidth % 2 != 0)
        fields.wrong("head_dim", "an even number", fields.at("head_dim"));

    std::error_code error;
    const fs::path generation = folder / "generation_config.json";
    config.stopTokens =
        stopTokens(fs::exists(generation, error) ? Fields(generation) : fields, config.vocabulary);
    return config;
}

}  // namespace timbre::models::qwen3
