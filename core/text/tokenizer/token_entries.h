#pragma once

#include "core/text/tokenizer/tokenizer_parts.h"

#include <nlohmann/json.hpp>
#include <string>

namespace timbre::text {

// What both formats write the same way. All throw Error(DamagedFile) with `source` in front.

TokenId tokenIdIn(const nlohmann::json& value, const std::string& source, const std::string& token);

// {"content": …, "special": …, "single_word": …, "lstrip": …, "rstrip": …, "normalized": …}
AddedToken addedTokenIn(const nlohmann::json& object, TokenId id, const std::string& source);

// {"151643": {"content": …}, …}
void readAddedTokensDecoder(const nlohmann::json& object, const std::string& source, TokenizerParts& parts);

}  // namespace timbre::text
