#include "core/models/random_checkpoint/random_tokenizer.h"

#include "core/base/atomic_file.h"
#include "core/text/tokenizer/byte_alphabet.h"

#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace timbre::models {
namespace {

using nlohmann::json;

// In the order of their ids. Source: qwen3-tts.md, section 5.1.
constexpr const char* kControls[] = {"<|endoftext|>",
                                     "<|im_start|>",
                                     "<|im_end|>",
                                     "<|object_ref_start|>",
                                     "<|object_ref_end|>",
                                     "<|box_start|>",
                                     "<|box_end|>",
                                     "<|quad_start|>",
                                     "<|quad_end|>",
                                     "<|vision_start|>",
                                     "<|vision_end|>",
                                     "<|vision_pad|>",
                                     "<|image_pad|>",
                                     "<|video_pad|>",
                                     "<tool_call>",
                                     "</tool_call>",
                                     "<|fim_prefix|>",
                                     "<|fim_middle|>",
                                     "<|fim_suffix|>",
                                     "<|fim_pad|>",
                                     "<|repo_name|>",
                                     "<|file_sep|>",
                                     "<tool_response>",
                                     "</tool_response>",
                                     "<think>",
                                     "</think>",
                                     "<|audio_start|>",
                                     "<|audio_end|>",
                                     "<tts_pad>",
                                     "<tts_text_bos>",
                                     "<tts_text_eod>",
                                     "<tts_text_bos_single>",
                                     "<|audio_pad|>"};

// Part of a text that a person means.
const std::set<std::string> kPlain = {
    "<tool_call>",   "</tool_call>", "<|fim_prefix|>",  "<|fim_middle|>",   "<|fim_suffix|>", "<|fim_pad|>",
    "<|repo_name|>", "<|file_sep|>", "<tool_response>", "</tool_response>", "<think>",        "</think>"};

json controlTokens(std::int64_t first) {
    json tokens = json::object();
    for (const std::string content : kControls)
        tokens[std::to_string(first++)] = {{"content", content},   {"lstrip", false},
                                           {"normalized", false},  {"rstrip", false},
                                           {"single_word", false}, {"special", !kPlain.contains(content)}};
    return tokens;
}

void write(const std::filesystem::path& file, const json& value) {
    writeFileAtomically(file, value.dump(2) + '\n');
}

}  // namespace

json byteTokens() {
    // Those that stand for themselves first.
    std::string bytes, others;
    for (int byte = 0; byte < 256; ++byte) {
        const bool plain = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
        (plain ? bytes : others) += static_cast<char>(byte);
    }
    json tokens = json::object();
    for (const char byte : bytes + others) tokens[text::lettersOfBytes({&byte, 1})] = tokens.size();
    return tokens;
}

void writeByteTokenizer(const std::filesystem::path& folder, std::int64_t firstControl) {
    const std::string word = "assistant";
    json tokens = byteTokens();
    std::string merges = "#version: 0.2\n";
    for (std::size_t length = 2; length <= word.size(); ++length) {
        const std::string known = word.substr(0, length - 1);
        merges += known + " " + word[length - 1] + "\n";
        tokens[known + word[length - 1]] = tokens.size();
    }
    write(folder / "vocab.json", tokens);
    writeFileAtomically(folder / "merges.txt", merges);
    write(folder / "tokenizer_config.json", {{"tokenizer_class", "Qwen2Tokenizer"},
                                             {"add_bos_token", false},
                                             {"add_prefix_space", false},
                                             {"bos_token", nullptr},
                                             {"eos_token", "<|im_end|>"},
                                             {"pad_token", "<|endoftext|>"},
                                             {"unk_token", nullptr},
                                             {"errors", "replace"},
                                             {"model_max_length", 131072},
                                             {"clean_up_tokenization_spaces", false},
                                             {"split_special_tokens", false},
                                             {"added_tokens_decoder", controlTokens(firstControl)}});
}

}  // namespace timbre::models
