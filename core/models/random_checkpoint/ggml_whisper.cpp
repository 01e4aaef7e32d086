#include "core/models/random_checkpoint/ggml_whisper.h"

#include "core/base/error.h"
#include "core/models/random_checkpoint/random_numbers.h"
#include "core/models/random_checkpoint/whisper_model.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <string>
#include <vector>

namespace timbre::models {
namespace {

constexpr std::uint32_t kMagic = 0x67676d6c;
constexpr std::int32_t kF32 = 0, kF16 = 1, kQ8 = 8;  // of a tensor
constexpr std::int32_t kMostlyF16 = 1,
                       kMostlyQ8 = 2007;  // of a file; its version of quantisation, 2, in front
constexpr std::int64_t kGroup = 32;
constexpr std::int64_t kWords = 50257;
constexpr std::int64_t kBins = 201;

// What the tensors of OpenAI are called where Hugging Face renamed them; applied in this order.
constexpr std::pair<std::string_view, std::string_view> kNames[] = {
    {"model.", ""},
    {"layers.", "blocks."},
    {"self_attn_layer_norm", "attn_ln"},
    {"encoder_attn_layer_norm", "cross_attn_ln"},
    {"final_layer_norm", "mlp_ln"},
    {"encoder.layer_norm", "encoder.ln_post"},
    {"decoder.layer_norm", "decoder.ln"},
    {"self_attn.", "attn."},
    {"encoder_attn.", "cross_attn."},
    {"q_proj", "query"},
    {"k_proj", "key"},
    {"v_proj", "value"},
    {"out_proj", "out"},
    {"fc1", "mlp.0"},
    {"fc2", "mlp.2"},
    {"embed_positions.weight", "positional_embedding"},
    {"embed_tokens", "token_embedding"}};

std::string renamed(std::string name) {
    for (const auto& [from, to] : kNames)
        if (const auto at = name.find(from); at != std::string::npos) name.replace(at, from.size(), to);
    return name;
}

// The nearest half, ties away from nought; below its normal numbers nought.
std::uint16_t halfOf(float number) {
    const auto bits = std::bit_cast<std::uint32_t>(number);
    const auto sign = static_cast<std::uint16_t>(bits >> 16 & 0x8000U);
    const std::int32_t rounded = static_cast<std::int32_t>((bits & 0x7FFFFFFFU) + 0x1000U) - (112 << 23);
    return rounded < (1 << 23) ? sign : static_cast<std::uint16_t>(sign | (rounded >> 13));
}

class GgmlFile {
public:
    explicit GgmlFile(const std::filesystem::path& path) : path_(path), out_(path, std::ios::binary) {
        expectGood();
    }
    template <typename Value>
    void add(Value value) {
        addBytes(&value, sizeof value);
    }
    void addBytes(const void* bytes, std::size_t count) {
        out_.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(count));
    }
    void addText(const std::string& text) {
        add(static_cast<std::uint32_t>(text.size()));
        addBytes(text.data(), text.size());
    }
    void finish() {
        out_.close();
        expectGood();
    }

private:
    void expectGood() const {
        if (!out_) throw errnoError(errno, "write " + path_.string());
    }
    std::filesystem::path path_;
    std::ofstream out_;
};

void addNumbers(GgmlFile& file, const std::vector<float>& numbers, std::int32_t type) {
    if (type == kF32) return file.addBytes(numbers.data(), numbers.size() * sizeof(float));
    std::vector<char> bytes;
    const auto add = [&](const auto& value) {
        const auto* begin = reinterpret_cast<const char*>(&value);
        bytes.insert(bytes.end(), begin, begin + sizeof value);
    };
    if (type == kF16) {
        for (const float number : numbers) add(halfOf(number));
    } else {
        for (std::size_t first = 0; first < numbers.size(); first += kGroup) {
            float most = 0;
            for (std::size_t i = first; i < first + kGroup; ++i) most = std::max(most, std::abs(numbers[i]));
            const float scale = most / 127;
            add(halfOf(scale));
            for (std::size_t i = first; i < first + kGroup; ++i)
                add(static_cast<std::int8_t>(scale == 0 ? 0 : std::lround(numbers[i] / scale)));
        }
    }
    file.addBytes(bytes.data(), bytes.size());
}

void addTensor(GgmlFile& file, const PlannedTensor& tensor, GgmlType kind, std::uint64_t seed) {
    const std::string name = renamed(tensor.name);
    std::vector<std::int64_t> shape(tensor.shape.rbegin(), tensor.shape.rend());
    const bool isConvolution = name.starts_with("encoder.conv");
    if (isConvolution && shape.size() == 1) shape.insert(shape.begin(), 1);  // as its bias is stored
    std::int32_t type = kF32;
    if (tensor.shape.size() > 1 && !name.ends_with("positional_embedding"))
        type = kind == GgmlType::Q8 && !isConvolution ? kQ8 : kF16;
    file.add(static_cast<std::int32_t>(shape.size()));
    file.add(static_cast<std::int32_t>(name.size()));
    file.add(type);
    for (const std::int64_t size : shape) file.add(static_cast<std::int32_t>(size));
    file.addBytes(name.data(), name.size());
    const std::uint64_t key = randomKey(seed, tensor.name);
    constexpr std::int64_t kBlock = 1 << 20;  // numbers at a time
    for (std::int64_t first = 0; first < tensor.elements(); first += kBlock) {
        std::vector<float> numbers(static_cast<std::size_t>(std::min(kBlock, tensor.elements() - first)));
        fillNormal(key, static_cast<std::uint64_t>(first), static_cast<float>(tensor.mean),
                   static_cast<float>(tensor.deviation), numbers);
        addNumbers(file, numbers, type);
    }
}

}  // namespace

void writeGgmlWhisper(const std::filesystem::path& path, std::string_view size, GgmlType type,
                      std::uint64_t seed) {
    const nlohmann::json config = whisperConfig(size);
    GgmlFile file(path);
    file.add(kMagic);
    for (const char* name :
         {"vocab_size", "max_source_positions", "d_model", "encoder_attention_heads", "encoder_layers",
          "max_target_positions", "d_model", "decoder_attention_heads", "decoder_layers", "num_mel_bins"})
        file.add(config.at(name).get<std::int32_t>());
    file.add(type == GgmlType::F16 ? kMostlyF16 : kMostlyQ8);
    const auto mels = config.at("num_mel_bins").get<std::int32_t>();
    file.add(mels);
    file.add(static_cast<std::int32_t>(kBins));
    const std::vector<float> filters(static_cast<std::size_t>(mels * kBins));
    file.addBytes(filters.data(), filters.size() * sizeof(float));
    file.add(static_cast<std::int32_t>(kWords));
    for (std::int64_t word = 0; word < kWords; ++word) file.addText(std::to_string(word));
    for (const PlannedTensor& tensor : whisperTensors(config)) addTensor(file, tensor, type, seed);
    file.finish();
}

}  // namespace timbre::models
