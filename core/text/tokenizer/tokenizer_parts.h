#pragma once

#include "core/text/tokenizer/added_tokens.h"
#include "core/text/tokenizer/pre_tokenizer.h"
#include "core/text/tokenizer/tokenizer.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace timbre::text {

enum class Normalisation { Nfc, Nfd, Nfkc, Nfkd };

// What the files of a tokenizer say, as they say it: tokens as GPT-2 letters. `source` names the
// file in messages.
struct TokenizerParts {
    std::string source;
    std::vector<std::pair<std::string, TokenId>> tokens;
    std::vector<std::pair<std::string, std::string>> merges;  // in the order of their rank
    std::size_t firstMergeLine = 0;  // for messages: 0 where merges have no lines of their own
    std::vector<AddedToken> added;
    std::vector<Normalisation> normalisation;
    std::vector<std::unique_ptr<const Cutter>> cutters;  // one after the other
    bool addPrefixSpace = false;  // a space before text that does not begin with white space
    bool ignoreMerges = false;    // a word that is a token is that token, whatever the merges say
};

// Both throw as Tokenizer::load().
TokenizerParts readVocabularyAndMerges(const std::filesystem::path& folder);
TokenizerParts readTokenizerJson(const std::filesystem::path& file);

// Whether tokenizer_config.json of the folder names a class whose rules we know.
bool knowsTokenizerClass(const std::filesystem::path& folder);

}  // namespace timbre::text
