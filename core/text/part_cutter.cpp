#include "core/text/part_cutter.h"

#include "core/base/error.h"
#include "core/text/mapped_text.h"

#include <algorithm>
#include <string>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace timbre::text {

namespace {

// Seen beyond a possible cut, so that the iterators know whether it is a boundary.
constexpr std::size_t kLookAhead = 64;

void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal, std::string("ICU ") + what + ": " + u_errorName(status));
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool isClauseMark(char32_t c) {
    switch (c) {
        case ';':
        case ':':
        case ',':
        case 0x2013:  // dashes
        case 0x2014:
        case 0x2026:  // ellipsis
        case 0x060C:  // Arabic comma, semicolon
        case 0x061B:
        case 0x3001:  // ideographic and full-width marks
        case 0xFF0C:
        case 0xFF1A:
        case 0xFF1B:
            return true;
        default:
            return false;
    }
}

// End of the last clause in window[from, limit), trailing space included; 0 when there is none.
std::size_t lastClauseEnd(std::string_view window, std::size_t from, std::size_t limit) {
    std::size_t best = 0;
    for (std::size_t at = 0; at < limit;) {
        const char32_t c = nextCodePoint(window, at);
        if (!isClauseMark(c) || at > limit || at < from) continue;
        // "10,000" and "12:30" are no ends of clauses; full-width marks need no space.
        const bool spaceFollows = at < window.size() && window[at] == ' ';
        if (spaceFollows && at + 1 <= limit) best = at + 1;
        if (!spaceFollows && c > 0x3000) best = at;
    }
    return best;
}

std::size_t lastBoundary(icu::BreakIterator& iterator, std::string_view window, std::size_t limit) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, window.data(), static_cast<std::int64_t>(window.size()), &status);
    check(status, "utext_openUTF8");
    iterator.setText(&text, status);
    while (limit > 0 && isContinuation(window[limit])) --limit;
    const auto last = static_cast<std::int32_t>(limit);
    const auto at = iterator.isBoundary(last) ? last : iterator.preceding(last);
    utext_close(&text);
    check(status, "setText");
    return at == icu::BreakIterator::DONE ? 0 : static_cast<std::size_t>(at);
}

}  // namespace

struct PartCutter::Iterators {
    std::unique_ptr<icu::BreakIterator> lines, clusters;
};

PartCutter::PartCutter() : iterators_(std::make_unique<Iterators>()) {
    UErrorCode status = U_ZERO_ERROR;
    iterators_->lines.reset(icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    iterators_->clusters.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    check(status, "line iterator");
}

PartCutter::~PartCutter() = default;

std::size_t PartCutter::cutAt(std::string_view window, std::size_t maxBytes) {
    // A clause that is much shorter than the limit would leave crumbs.
    if (const auto clause = lastClauseEnd(window, maxBytes / 3, maxBytes); clause > 0) return clause;
    if (const auto line = lastBoundary(*iterators_->lines, window, maxBytes); line > 0) return line;
    if (const auto cluster = lastBoundary(*iterators_->clusters, window, maxBytes); cluster > 0)
        return cluster;
    std::size_t at = maxBytes;
    while (at > 0 && isContinuation(window[at])) --at;
    return at;
}

std::vector<std::size_t> PartCutter::pieceEnds(std::string_view text, std::size_t maxBytes) {
    maxBytes = std::max<std::size_t>(maxBytes, 16);
    std::vector<std::size_t> ends;
    std::size_t begin = 0;
    while (text.size() - begin > maxBytes) {
        std::size_t windowEnd = std::min(text.size(), begin + maxBytes + kLookAhead);
        while (windowEnd < text.size() && isContinuation(text[windowEnd])) --windowEnd;
        begin += cutAt(text.substr(begin, windowEnd - begin), maxBytes);
        ends.push_back(begin);
    }
    if (begin < text.size()) ends.push_back(text.size());
    return ends;
}

}  // namespace timbre::text
