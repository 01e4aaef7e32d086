#pragma once

#include "core/text/tokenizer/tokenizer_parts.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace timbre::text {

// A JSON document without its large parts: the vocabulary and the merges go straight into `parts`,
// as 150 000 nodes of a tree would take most of the time of a load.
//
// vocabularyAt, mergesAt: where they are, keys joined by '/'; "" is the root, "-" nowhere.
// Throws Error(DamagedFile) for what is no JSON, nested deeper than 32 levels, or where the
// vocabulary is not an object of whole numbers or the merges not a list of pairs. Numbers that are
// no id (below 0, over Vocabulary::kMostTokens, fractions) are refused with the token's name.
nlohmann::json readJson(std::string_view text, TokenizerParts& parts, std::string_view vocabularyAt,
                        std::string_view mergesAt);

}  // namespace timbre::text
