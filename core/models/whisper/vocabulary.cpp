#include "core/models/whisper/vocabulary.h"

#include "core/base/error.h"
#include "core/models/whisper/config.h"
#include "core/models/whisper/languages.h"
#include "core/text/tokenizer/tokenizer.h"
#include "core/text/tokenizer/utf8.h"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace timbre::models::whisper {
namespace {

constexpr std::int64_t kTimestampSteps = 1500;      // of 20 ms: 30 s
constexpr std::int64_t kFirstMultilingual = 51865;  // openai/whisper model.py, is_multilingual

using Tokens = std::vector<std::int64_t>;

// openai/whisper tokenizer.py, non_speech_tokens: what subtitles have and speech has not.
constexpr std::string_view kSymbols[] = {
    "\"",  "#",  "(",  ")",  "*",   "+",  "/",  ":",   ";",   "<",  "=",  ">",  "@",  "[",   "\\",  "]",
    "^",   "_",  "`",  "{",  "|",   "}",  "~",  "「",  "」",  "『", "』", "<<", ">>", "<<<", ">>>", "--",
    "---", "-(", "-[", "('", "(\"", "((", "))", "(((", ")))", "[[", "]]", "{{", "}}", "♪♪",  "♪♪♪"};
constexpr std::string_view kMusic[] = {"♩", "♪", "♫", "♬", "♭", "♮", "♯"};

bool isLanguageToken(std::string_view token) {
    if (!token.starts_with("<|") || !token.ends_with("|>") || token.size() < 6 || token.size() > 7)
        return false;
    return std::ranges::all_of(token.substr(2, token.size() - 4),
                               [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

}  // namespace

struct Vocabulary::Text {
    std::shared_ptr<const text::Tokenizer> tokenizer;
    std::int64_t size = 0;  // of the model's vocabulary
    std::string source;

    std::optional<std::int64_t> find(std::initializer_list<std::string_view> names) const {
        for (const std::string_view name : names)
            if (const auto id = tokenizer->idOf(name); id && *id < size) return *id;
        return std::nullopt;
    }
    std::int64_t expect(std::optional<std::int64_t> token, std::string_view name) const {
        if (token) return *token;
        throw Error(ErrorCode::DamagedFile,
                    source + ": the tokenizer has no token " + std::string(name) + " of a Whisper model");
    }
    Tokens encode(std::string_view text) const {
        const auto ids = tokenizer->encode(text, text::AddedTokens::PlainText);
        return {ids.begin(), ids.end()};
    }
};

namespace {

// Both with and without a space in front, where that is one token; of music the first token always.
template <typename Encode>
std::set<std::int64_t> nonSpeech(const Encode& encode) {
    std::set<std::int64_t> tokens = {encode(" -").front(), encode(" '").front()};
    const auto add = [&](std::string_view symbol, bool always) {
        for (const std::string& text : {std::string(symbol), " " + std::string(symbol)})
            if (const Tokens ids = encode(text); ids.size() == 1 || always) tokens.insert(ids.front());
    };
    for (const std::string_view symbol : kSymbols) add(symbol, false);
    for (const std::string_view symbol : kMusic) add(symbol, true);
    return tokens;
}

}  // namespace

Vocabulary::Vocabulary(const std::filesystem::path& folder, const Config& config)
    : text_(std::make_unique<Text>()) {
    Text& text = *text_;
    text = {text::Tokenizer::load(folder), config.vocabulary, folder.string()};
    const GenerationConfig& files = config.generation;
    const auto either = [&](std::optional<std::int64_t> first,
                            std::initializer_list<std::string_view> names) {
        return first ? first : text.find(names);
    };
    end = text.expect(text.find({"<|endoftext|>"}), "<|endoftext|>");
    start = text.expect(text.find({"<|startoftranscript|>"}), "<|startoftranscript|>");
    noTimestamps = text.expect(either(files.noTimestamps, {"<|notimestamps|>"}), "<|notimestamps|>");
    startOfPrevious = either(files.startOfPrevious, {"<|startofprev|>"});
    noSpeech = text.find({"<|nospeech|>", "<|nocaptions|>"});
    readTimestamps();
    if (files.isMultilingual.value_or(!files.languages.empty() || config.vocabulary >= kFirstMultilingual)) {
        transcribe = text.expect(either(files.transcribe, {"<|transcribe|>"}), "<|transcribe|>");
        translate = either(files.translate, {"<|translate|>"});
        languages = files.languages.empty() ? languagesBehindStart() : files.languages;
        if (languages.empty()) text.expect(std::nullopt, "<|en|>");
    }
    suppressed = files.suppressed ? *files.suppressed : nonSpeechTokens();
    if (files.suppressedAtBegin) {
        suppressedAtBegin = *files.suppressedAtBegin;
    } else {
        suppressedAtBegin = encode(" ");
        suppressedAtBegin.push_back(end);
    }
    mostInitialTimestamp = files.mostInitialTimestamp.value_or(mostInitialTimestamp);
}

Vocabulary::~Vocabulary() = default;
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;

// Older files name no timestamps; they follow "no timestamps".
void Vocabulary::readTimestamps() {
    firstTimestamp = text_->find({"<|0.00|>"}).value_or(noTimestamps + 1);
    lastTimestamp = std::min(firstTimestamp + kTimestampSteps, text_->size - 1);
    if (end >= firstTimestamp || lastTimestamp < firstTimestamp)
        throw Error(ErrorCode::DamagedFile, text_->source + ": expected timestamps behind the token " +
                                                std::to_string(noTimestamps) + " of " +
                                                std::to_string(text_->size));
}

std::vector<std::pair<std::string, std::int64_t>> Vocabulary::languagesBehindStart() const {
    std::vector<std::pair<std::string, std::int64_t>> found;
    for (std::int64_t token = start + 1; token < text_->size; ++token) {
        const std::string name = bytesOf(token);
        if (!isLanguageToken(name)) break;
        found.emplace_back(name.substr(2, name.size() - 4), token);
    }
    return found;
}

std::vector<std::int64_t> Vocabulary::nonSpeechTokens() const {
    auto tokens = nonSpeech([&](std::string_view text) { return encode(text); });
    tokens.insert(start);
    for (const auto& token :
         {text_->find({"<|transcribe|>"}), text_->find({"<|translate|>"}), text_->find({"<|startoflm|>"}),
          transcribe, translate, startOfPrevious, noSpeech})
        if (token) tokens.insert(*token);
    return {tokens.begin(), tokens.end()};
}

std::vector<std::int64_t> Vocabulary::encode(std::string_view text) const {
    return text_->encode(text);
}

std::string Vocabulary::decode(std::span<const std::int64_t> tokens) const {
    std::vector<text::TokenId> ids;
    for (const std::int64_t token : tokens)
        if (token >= 0 && isText(token)) ids.push_back(static_cast<text::TokenId>(token));
    return text_->tokenizer->decode(ids);
}

std::string Vocabulary::decodePartial(std::span<const std::int64_t> tokens) const {
    std::string bytes;
    for (const std::int64_t token : tokens)
        if (isText(token)) bytes += bytesOf(token);
    bytes.resize(text::completePrefix(bytes));
    return text::withReplacements(bytes);
}

std::string Vocabulary::bytesOf(std::int64_t token) const {
    if (token < 0 || token >= text_->size) return {};
    return std::string(text_->tokenizer->bytesOf(static_cast<text::TokenId>(token)));
}

std::optional<std::int64_t> Vocabulary::languageToken(std::string_view language) const {
    const auto find = [&](std::string_view code) -> std::optional<std::int64_t> {
        for (const auto& [known, token] : languages)
            if (known == code) return token;
        return std::nullopt;
    };
    const std::string code = languageCode(language);
    const auto token = find(code);
    return token || code != "yue" ? token : find("zh");  // Cantonese came with large-v3
}

}  // namespace timbre::models::whisper
