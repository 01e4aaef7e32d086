// vocab.json + merges.txt + tokenizer_config.json, and added_tokens.json of older folders.
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/text/tokenizer/json_reader.h"
#include "core/text/tokenizer/token_entries.h"
#include "core/text/tokenizer/utf8.h"
#include "core/text/tokenizer/vocabulary.h"

#include <algorithm>
#include <array>

namespace timbre::text {
namespace {

using Json = nlohmann::json;

// Classes of the transformers library and what they do with a text before the merges.
struct TokenizerClass {
    std::string_view name;
    std::string_view pattern;
    bool nfc;
};
constexpr auto kClasses = std::to_array<TokenizerClass>({
    {"GPT2Tokenizer", kGpt2Pattern, false},
    {"GPT2TokenizerFast", kGpt2Pattern, false},
    {"Qwen2Tokenizer", kQwen2Pattern, true},
    {"Qwen2TokenizerFast", kQwen2Pattern, true},
    {"WhisperTokenizer", kGpt2Pattern, false},
    {"WhisperTokenizerFast", kGpt2Pattern, false},
});

Json readSmallJson(const std::filesystem::path& file) {
    TokenizerParts none;
    none.source = file.string();
    Json json = readJson(readFile(file), none, "-", "-");
    if (!json.is_object()) throw Error(ErrorCode::DamagedFile, file.string() + ": expected an object");
    return json;
}

Json configOf(const std::filesystem::path& folder) {
    const auto file = folder / "tokenizer_config.json";
    std::error_code failed;
    return std::filesystem::exists(file, failed) ? readSmallJson(file) : Json::object();
}

std::string classNameIn(const Json& config) {
    const auto found = config.find("tokenizer_class");
    return found != config.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const TokenizerClass* classIn(const Json& config) {
    const std::string name = classNameIn(config);
    const auto found = std::find_if(kClasses.begin(), kClasses.end(),
                                    [&](const TokenizerClass& one) { return one.name == name; });
    return found == kClasses.end() ? nullptr : &*found;
}

void readMerges(const std::filesystem::path& file, TokenizerParts& parts) {
    const std::string content = readFile(file);
    std::string_view rest = content;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const auto end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || (number == 1 && line.starts_with("#version"))) continue;
        const auto space = line.find(' ');
        if (space == line.npos || space == 0 || space + 1 == line.size() ||
            line.find(' ', space + 1) != line.npos)
            throw Error(ErrorCode::DamagedFile,
                        file.string() + ":" + std::to_string(number) + ": expected two tokens");
        if (parts.merges.empty()) parts.firstMergeLine = number;
        parts.merges.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
}

// Folders before 2023: the text of the token and its id. That of a control token is <|…|>.
void readAddedTokens(const std::filesystem::path& file, TokenizerParts& parts) {
    const Json json = readSmallJson(file);
    for (const auto& [content, id] : json.items()) {
        AddedToken token;
        token.content = content;
        token.id = tokenIdIn(id, file.string(), content);
        token.special = content.starts_with("<|") && content.ends_with("|>");
        parts.added.push_back(std::move(token));
    }
}

// Tokens that the configuration names for a purpose are special, and found in texts.
void addNamedTokens(const Json& config, TokenizerParts& parts) {
    const auto take = [&](const Json& value) {
        const Json& text = value.is_object() && value.contains("content") ? value["content"] : value;
        if (!text.is_string()) return;
        const auto content = text.get<std::string>();
        const auto added = std::find_if(parts.added.begin(), parts.added.end(),
                                        [&](const AddedToken& token) { return token.content == content; });
        if (added != parts.added.end()) {
            added->special = true;
            return;
        }
        const auto known = std::find_if(parts.tokens.begin(), parts.tokens.end(),
                                        [&](const auto& token) { return token.first == content; });
        if (known == parts.tokens.end() || content.empty()) return;
        AddedToken token;
        token.id = known->second;
        token.content = content;
        token.special = true;
        parts.added.push_back(std::move(token));
    };
    for (const char* name : {"bos_token", "eos_token", "unk_token", "pad_token", "sep_token", "cls_token",
                             "mask_token", "additional_special_tokens"}) {
        const auto found = config.find(name);
        if (found == config.end()) continue;
        if (found->is_array()) {
            for (const Json& one : *found) take(one);
        } else {
            take(*found);
        }
    }
}

}  // namespace

bool knowsTokenizerClass(const std::filesystem::path& folder) {
    return classIn(configOf(folder)) != nullptr;
}

TokenizerParts readVocabularyAndMerges(const std::filesystem::path& folder) {
    const Json config = configOf(folder);
    const TokenizerClass* kind = classIn(config);
    if (!kind)
        throw Error(ErrorCode::Unsupported, folder.string() + ": the tokenizer class \"" +
                                                classNameIn(config) + "\" is not one that we know");
    TokenizerParts parts;
    parts.source = (folder / "vocab.json").string();
    const std::string vocabulary = readFile(folder / "vocab.json");
    readJson(vocabulary, parts, "", "-");
    if (parts.tokens.empty())
        throw Error(ErrorCode::DamagedFile, parts.source + ": expected tokens and their ids");
    parts.source = (folder / "merges.txt").string();
    readMerges(folder / "merges.txt", parts);

    parts.source = folder.string();
    std::error_code failed;
    if (const auto added = config.find("added_tokens_decoder"); added != config.end())
        readAddedTokensDecoder(*added, (folder / "tokenizer_config.json").string(), parts);
    else if (const auto file = folder / "added_tokens.json"; std::filesystem::exists(file, failed))
        readAddedTokens(file, parts);
    addNamedTokens(config, parts);
    parts.cutters.push_back(patternCutter(kind->pattern));
    if (kind->nfc) parts.normalisation.push_back(Normalisation::Nfc);
    if (const auto prefix = config.find("add_prefix_space"); prefix != config.end())
        parts.addPrefixSpace = prefix->is_boolean() && prefix->get<bool>();
    return parts;
}

}  // namespace timbre::text
