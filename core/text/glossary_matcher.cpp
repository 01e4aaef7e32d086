#include "core/text/glossary_matcher.h"

#include "core/base/error.h"

#include <algorithm>
#include <string>
#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/utext.h>
#include <unordered_map>
#include <vector>

namespace timbre::text {

namespace {

void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal, std::string("ICU ") + what + ": " + u_errorName(status));
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string folded(std::string_view token) {
    std::string result;
    if (isAscii(token)) {
        result = token;
        for (char& c : result)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return result;
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    check(status, "case folding");
    icu::StringByteSink<std::string> sink(&result);
    normalizer->normalizeUTF8(0, icu::StringPiece(token.data(), static_cast<std::int32_t>(token.size())),
                              sink, nullptr, status);
    check(status, "case folding");
    return result;
}

struct Token {
    std::size_t begin = 0, end = 0;
};

std::vector<Token> tokensOf(icu::BreakIterator& words, std::string_view line) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, line.data(), static_cast<std::int64_t>(line.size()), &status);
    check(status, "utext_openUTF8");
    words.setText(&text, status);
    utext_close(&text);
    check(status, "setText");

    std::vector<Token> tokens;
    std::size_t begin = 0;
    for (auto at = words.next(); at != icu::BreakIterator::DONE; at = words.next()) {
        const auto end = static_cast<std::size_t>(at);
        // A possessive ending is a token of its own, so that the name before it is found.
        std::size_t stem = end;
        for (const std::string_view possessive : {"'s", "\u2019s"})
            if (line.substr(begin, end - begin).ends_with(possessive) && end - begin > possessive.size())
                stem = end - possessive.size();
        if (stem < end) tokens.push_back({begin, stem});
        tokens.push_back({stem < end ? stem : begin, end});
        begin = end;
    }
    return tokens;
}

struct Entry {
    std::vector<std::string> tokens;  // folded
    std::string written, spoken;
    bool caseSensitive = false;
};

void appendSpoken(MappedText& result, const MappedText& line, std::size_t begin, std::size_t end,
                  std::string_view spoken) {
    const std::size_t last = end - begin - 1;
    for (std::size_t i = 0; i < spoken.size(); ++i) {
        const std::size_t from = spoken.size() == 1 ? 0 : i * last / (spoken.size() - 1);
        result.append(spoken[i], line.source[begin + from]);
    }
}

}  // namespace

struct GlossaryMatcher::Index {
    std::unique_ptr<icu::BreakIterator> words;
    std::unordered_map<std::string, std::vector<Entry>> byFirstToken;  // best match first

    const Entry* find(std::string_view line, const std::vector<Token>& tokens,
                      const std::vector<std::string>& keys, std::size_t at) const {
        const auto candidates = byFirstToken.find(keys[at]);
        if (candidates == byFirstToken.end()) return nullptr;
        for (const Entry& entry : candidates->second) {
            const std::size_t count = entry.tokens.size();
            if (count > tokens.size() - at) continue;
            if (!std::equal(entry.tokens.begin(), entry.tokens.end(),
                            keys.begin() + static_cast<std::ptrdiff_t>(at)))
                continue;
            const std::size_t begin = tokens[at].begin;
            if (entry.caseSensitive &&
                line.substr(begin, tokens[at + count - 1].end - begin) != entry.written)
                continue;
            return &entry;
        }
        return nullptr;
    }
};

GlossaryMatcher::GlossaryMatcher(const Glossary& glossary) : index_(std::make_unique<Index>()) {
    UErrorCode status = U_ZERO_ERROR;
    index_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    check(status, "word iterator");
    // The later of two equal entries wins, so it is seen first by the stable sort.
    for (auto row = glossary.rbegin(); row != glossary.rend(); ++row) {
        const auto line = [](const std::string& raw) {
            const MappedText clean = cleanMapped(raw);
            return spokenLine(clean, 0, clean.text.size()).text;
        };
        Entry entry{.tokens = {},
                    .written = line(row->written),
                    .spoken = line(row->spoken),
                    .caseSensitive = row->caseSensitive};
        for (const Token& token : tokensOf(*index_->words, entry.written))
            entry.tokens.push_back(
                folded(std::string_view(entry.written).substr(token.begin, token.end - token.begin)));
        if (entry.tokens.empty() || entry.spoken.empty()) continue;
        auto& bucket = index_->byFirstToken[entry.tokens.front()];
        bucket.push_back(std::move(entry));
    }
    for (auto& [token, entries] : index_->byFirstToken)
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            if (a.tokens.size() != b.tokens.size()) return a.tokens.size() > b.tokens.size();
            return a.caseSensitive && !b.caseSensitive;
        });
}

GlossaryMatcher::~GlossaryMatcher() = default;

MappedText GlossaryMatcher::apply(MappedText line) {
    if (index_->byFirstToken.empty()) return line;
    const std::string_view text = line.text;
    const auto tokens = tokensOf(*index_->words, text);
    std::vector<std::string> keys;
    keys.reserve(tokens.size());
    for (const Token& token : tokens)
        keys.push_back(folded(text.substr(token.begin, token.end - token.begin)));

    MappedText result;
    for (std::size_t at = 0; at < tokens.size();) {
        const Entry* entry = index_->find(text, tokens, keys, at);
        if (entry == nullptr) {
            result.append(line, tokens[at].begin, tokens[at].end);
            ++at;
            continue;
        }
        const std::size_t count = entry->tokens.size();
        appendSpoken(result, line, tokens[at].begin, tokens[at + count - 1].end, entry->spoken);
        at += count;
    }
    return result;
}

}  // namespace timbre::text
