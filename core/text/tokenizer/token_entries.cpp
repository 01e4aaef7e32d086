#include "core/text/tokenizer/token_entries.h"

#include "core/base/error.h"
#include "core/text/tokenizer/vocabulary.h"

#include <charconv>

namespace timbre::text {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongest = 1000;  // bytes of an added token

[[noreturn]] void fail(const std::string& source, const std::string& what) {
    throw Error(ErrorCode::DamagedFile, source + ": " + what);
}

bool flag(const Json& object, const char* key, const std::string& source) {
    const auto found = object.find(key);
    if (found == object.end()) return false;
    if (!found->is_boolean()) fail(source, std::string(key) + " of an added token is neither true nor false");
    return found->get<bool>();
}

}  // namespace

TokenId tokenIdIn(const Json& value, const std::string& source, const std::string& token) {
    if (!value.is_number_unsigned() ||
        value.get<std::uint64_t>() >= static_cast<std::uint64_t>(Vocabulary::kMostTokens))
        fail(source, "the id of \"" + token.substr(0, 80) + "\" is not a number below 2^22");
    return value.get<TokenId>();
}

AddedToken addedTokenIn(const Json& object, TokenId id, const std::string& source) {
    if (!object.is_object()) fail(source, "an added token is not an object");
    const auto content = object.find("content");
    if (content == object.end() || !content->is_string())
        fail(source, "the added token " + std::to_string(id) + " has no content");
    AddedToken token;
    token.id = id;
    token.content = content->get<std::string>();
    if (token.content.empty() || token.content.size() > kLongest)
        fail(source, "the added token " + std::to_string(id) + " is empty or longer than 1000 bytes");
    token.special = flag(object, "special", source);
    token.singleWord = flag(object, "single_word", source);
    token.lstrip = flag(object, "lstrip", source);
    token.rstrip = flag(object, "rstrip", source);
    token.normalized = flag(object, "normalized", source);
    return token;
}

void readAddedTokensDecoder(const Json& object, const std::string& source, TokenizerParts& parts) {
    if (!object.is_object()) fail(source, "added_tokens_decoder is not an object");
    for (const auto& [key, value] : object.items()) {
        TokenId id = -1;
        const auto [end, failed] = std::from_chars(key.data(), key.data() + key.size(), id);
        if (failed != std::errc() || end != key.data() + key.size() || id < 0 ||
            id >= Vocabulary::kMostTokens)
            fail(source, "\"" + key.substr(0, 80) + "\" is not the id of an added token");
        parts.added.push_back(addedTokenIn(value, id, source));
    }
}

}  // namespace timbre::text
