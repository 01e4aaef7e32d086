#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

struct TokenizerParts;  // what the loaders find in the files

using TokenId = std::int32_t;

// What happens to the text of an added token ("<|im_end|>") inside the text that is encoded.
enum class AddedTokens {
    Recognised,  // it becomes that token; for prompts of ours
    PlainText    // it is text like any other; for what comes from outside
};

// Byte-level BPE as GPT-2, Whisper, Qwen and Llama 3 use it: every byte has a token, so every text
// can be encoded. Immutable: every function may be called from any thread, several at once.
// Source: Radford et al. 2019 section 2.2; the formats of Hugging Face transformers and tokenizers.
class Tokenizer {
public:
    // A folder with vocab.json, merges.txt and tokenizer_config.json (the class in it says how text
    // is cut), or else tokenizer.json. Reads at most 64 MiB a file. About 0.1 s for 150 000 tokens.
    // Throws Error(NotFound) when neither is there, DamagedFile for content that does not fit
    // together (file and place are named), Unsupported for a kind of tokenizer that is not this one.
    static std::shared_ptr<const Tokenizer> load(const std::filesystem::path& folder);

    explicit Tokenizer(TokenizerParts parts);
    ~Tokenizer();

    // Ill-formed UTF-8 counts as U+FFFD. Nothing is added at the ends. Throws Error(InvalidInput)
    // where a cutting expression of tokenizer.json gives up on the text.
    std::vector<TokenId> encode(std::string_view text, AddedTokens added = AddedTokens::Recognised) const;

    // Ill-formed sequences become U+FFFD, ids without a token nothing. skipSpecial leaves out the
    // tokens that the files call special.
    std::string decode(std::span<const TokenId> ids, bool skipSpecial = false) const;

    // The bytes of one token, which need not be whole characters; empty for an id without a token.
    std::string_view bytesOf(TokenId id) const;

    std::optional<TokenId> idOf(std::string_view token) const;  // by its bytes: " the", "<|im_end|>"
    bool isAdded(TokenId id) const;
    bool isSpecial(TokenId id) const;
    std::size_t size() const;  // the highest id plus one

private:
    struct Impl;
    std::unique_ptr<const Impl> impl_;
};

// Text out of tokens as they come: characters that are split over tokens are held back until they
// are whole. One object, one thread.
class StreamingDecoder {
public:
    explicit StreamingDecoder(std::shared_ptr<const Tokenizer> tokenizer, bool skipSpecial = true);

    std::string push(TokenId id);  // what can be said now; may be empty
    std::string finish();          // what is left, U+FFFD for what never became whole

private:
    std::shared_ptr<const Tokenizer> tokenizer_;
    bool skipSpecial_;
    std::string held_;
};

}  // namespace timbre::text
