#include "core/text/tokenizer/pre_tokenizer.h"

#include "core/base/error.h"
#include "core/text/tokenizer/known_patterns.h"

#include <functional>
#include <unicode/regex.h>
#include <unicode/utext.h>
#include <utility>

namespace timbre::text {
namespace {

// Steps of ICU's engine, ten thousand moves each, for one word: well below a second.
constexpr std::int32_t kMostSteps = 1000;

// Calls `match` for every match in order.
using Matches = std::function<void(std::string_view, Piece, const std::function<void(Piece)>& match)>;

// Cuts between matches; the names are those of the format (tokenizers, SplitDelimiterBehavior).
class SplitCutter final : public Cutter {
public:
    SplitCutter(Matches matches, SplitBehaviour behaviour, bool invert)
        : matches_(std::move(matches)), behaviour_(behaviour), invert_(invert) {}

    void cut(std::string_view text, Piece within, std::vector<Piece>& to) const override {
        std::vector<std::pair<Piece, bool>> parts;  // all of `within`, true for what is a match
        std::size_t place = within.begin;
        const auto add = [&](std::size_t begin, std::size_t end, bool matched) {
            if (begin < end) parts.push_back({{begin, end}, matched != invert_});
        };
        matches_(text, within, [&](Piece match) {
            add(place, match.begin, false);
            add(match.begin, match.end, true);
            place = match.end;
        });
        add(place, within.end, false);
        join(parts, to);
    }

private:
    void join(const std::vector<std::pair<Piece, bool>>& parts, std::vector<Piece>& to) const {
        const std::size_t first = to.size();
        bool previous = false;  // whether the part before was a match
        for (const auto& [piece, matched] : parts) {
            bool joins = false;  // the part before and this one are one piece
            switch (behaviour_) {
                case SplitBehaviour::Isolated:
                    break;
                case SplitBehaviour::Removed:
                    if (matched) continue;
                    break;
                case SplitBehaviour::Contiguous:
                    joins = matched == previous;
                    break;
                case SplitBehaviour::MergedWithPrevious:
                    joins = matched && !previous;
                    break;
                case SplitBehaviour::MergedWithNext:
                    joins = previous && !matched;
                    break;
            }
            if (joins && to.size() > first)
                to.back().end = piece.end;
            else
                to.push_back(piece);
            previous = matched;
        }
    }

    Matches matches_;
    SplitBehaviour behaviour_;
    bool invert_;
};

// UText over UTF-8: places are bytes of the original.
class Utf8Text {
public:
    explicit Utf8Text(std::string_view text) {
        UErrorCode failed = U_ZERO_ERROR;
        utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &failed);
        if (U_FAILURE(failed)) throw Error(ErrorCode::Internal, u_errorName(failed));
    }
    ~Utf8Text() { utext_close(&text_); }
    Utf8Text(const Utf8Text&) = delete;
    Utf8Text& operator=(const Utf8Text&) = delete;

    UText* get() { return &text_; }

private:
    UText text_ = UTEXT_INITIALIZER;
};

std::shared_ptr<const icu::RegexPattern> compiled(std::string_view pattern) {
    UErrorCode failed = U_ZERO_ERROR;
    UParseError place{};
    const auto expression = icu::UnicodeString::fromUTF8(
        icu::StringPiece(pattern.data(), static_cast<std::int32_t>(pattern.size())));
    std::shared_ptr<const icu::RegexPattern> regex(icu::RegexPattern::compile(expression, 0, place, failed));
    if (U_FAILURE(failed))
        throw Error(ErrorCode::Unsupported, "the expression " + std::string(pattern.substr(0, 200)) +
                                                " is not understood: " + u_errorName(failed));
    return regex;
}

void findAll(const icu::RegexPattern& regex, std::string_view text, Piece within,
             const std::function<void(Piece)>& match) {
    UErrorCode failed = U_ZERO_ERROR;
    Utf8Text input(text.substr(within.begin, within.end - within.begin));
    const std::unique_ptr<icu::RegexMatcher> matcher(regex.matcher(failed));
    if (U_SUCCESS(failed)) {
        matcher->setTimeLimit(kMostSteps, failed);
        matcher->reset(input.get());
    }
    while (U_SUCCESS(failed) && matcher->find(failed)) {
        const auto begin = within.begin + static_cast<std::size_t>(matcher->start64(failed));
        const auto end = within.begin + static_cast<std::size_t>(matcher->end64(failed));
        if (end > begin) match({begin, end});
    }
    if (U_FAILURE(failed))
        throw Error(ErrorCode::InvalidInput,
                    std::string("the text cannot be cut into words: ") + u_errorName(failed));
}

}  // namespace

std::unique_ptr<const Cutter> icuCutter(std::string_view pattern, SplitBehaviour behaviour, bool invert) {
    auto matches = [regex = compiled(pattern)](std::string_view text, Piece within,
                                               const std::function<void(Piece)>& match) {
        findAll(*regex, text, within, match);
    };
    return std::make_unique<const SplitCutter>(std::move(matches), behaviour, invert);
}

std::unique_ptr<const Cutter> literalCutter(std::string_view literal, SplitBehaviour behaviour, bool invert) {
    if (literal.empty()) throw Error(ErrorCode::DamagedFile, "a split at an empty text");
    auto matches = [wanted = std::string(literal)](std::string_view text, Piece within,
                                                   const std::function<void(Piece)>& match) {
        const std::string_view inside = text.substr(0, within.end);
        for (auto at = inside.find(wanted, within.begin); at != inside.npos;
             at = inside.find(wanted, at + wanted.size()))
            match({at, at + wanted.size()});
    };
    return std::make_unique<const SplitCutter>(std::move(matches), behaviour, invert);
}

std::unique_ptr<const Cutter> patternCutter(std::string_view pattern, SplitBehaviour behaviour, bool invert) {
    // Nothing lies between the matches of a known pattern, so its matches are the pieces; "removed"
    // and inverted is how older files say the same.
    const bool matchesArePieces =
        (behaviour == SplitBehaviour::Isolated) || (behaviour == SplitBehaviour::Removed && invert);
    if (matchesArePieces) {
        if (auto cutter = knownCutter(pattern)) return cutter;
    }
    return icuCutter(pattern, behaviour, invert);
}

}  // namespace timbre::text
