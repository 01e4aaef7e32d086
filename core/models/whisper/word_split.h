#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::whisper {

// Tokens that belong together, and their text: UTF-8, U+FFFD for what is no character.
struct TokenWord {
    std::string text;
    std::vector<std::int64_t> tokens;
    bool operator==(const TokenWord&) const = default;
};

using TokenBytes = std::function<std::string(std::int64_t token)>;

// Cuts tokens where their texts end in whole characters. Nothing is lost: the tokens together are those
// passed in. Source: openai/whisper tokenizer.py, split_to_word_tokens; spec.md.
std::vector<TokenWord> splitAtCharacters(std::span<const std::int64_t> tokens, const TokenBytes& bytesOf);

// The same, joined to words: a word begins with a space, is punctuation, or is special (`end` or above).
// Languages that are written without spaces keep the pieces of splitAtCharacters().
std::vector<TokenWord> splitIntoWords(std::span<const std::int64_t> tokens, const TokenBytes& bytesOf,
                                      std::int64_t end, std::string_view language);

bool isPunctuation(std::string_view piece);              // of ASCII; also nothing but spaces
bool isWrittenWithoutSpaces(std::string_view language);  // code of the files

}  // namespace timbre::models::whisper
