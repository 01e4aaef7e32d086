#include "core/text/text_blocks.h"

#include "core/text/mapped_text.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace timbre::text {

namespace {

constexpr std::size_t kMaxHeadingCharacters = 60;
constexpr std::size_t kMaxListDigits = 3;

struct Line {
    std::size_t begin = 0, end = 0;  // without the newline
};

std::string_view trimmedLine(std::string_view clean, const Line& line) {
    std::size_t begin = line.begin;
    while (begin < line.end) {
        std::size_t next = begin;
        if (!isWhiteSpace(nextCodePoint(clean.substr(0, line.end), next))) break;
        begin = next;
    }
    std::size_t end = line.end;
    while (end > begin && (clean[end - 1] == ' ' || clean[end - 1] == '\t')) --end;
    return clean.substr(begin, end - begin);
}

bool startsListItem(std::string_view line) {
    std::size_t at = 0;
    if (line.empty()) return false;
    const char32_t first = nextCodePoint(line, at);
    std::size_t markEnd = at;
    if (first >= '0' && first <= '9') {
        std::size_t digits = 1;
        while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
        if (digits > kMaxListDigits || digits >= line.size()) return false;
        if (line[digits] != '.' && line[digits] != ')') return false;
        markEnd = digits + 1;
    } else if (first != '-' && first != '*' && first != '+' && first != 0x2022 && first != 0x2013 &&
               first != 0x2014 && first != 0x25E6 && first != 0x25AA) {
        return false;
    }
    return markEnd < line.size() && (line[markEnd] == ' ' || line[markEnd] == '\t');
}

bool endsWithPunctuation(std::string_view line) {
    std::size_t at = line.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80) --at;
    return u_ispunct(static_cast<UChar32>(nextCodePoint(line, at))) != 0;
}

std::size_t firstWordCharacters(std::string_view line) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < line.size() && count <= kMaxHeadingCharacters; ++count)
        if (isWhiteSpace(nextCodePoint(line, at))) break;
    return count;
}

// `width` is the longest line of the paragraph in characters: what the writer's line could hold.
bool isHeading(std::string_view line, std::string_view next, std::size_t width) {
    if (line.empty() || next.empty() || line.size() > 4 * kMaxHeadingCharacters) return false;
    const std::size_t characters = countCharacters(line);
    if (characters > kMaxHeadingCharacters || endsWithPunctuation(line)) return false;
    std::size_t at = 0;
    if (u_islower(static_cast<UChar32>(nextCodePoint(next, at)))) return false;
    return characters + 1 + firstWordCharacters(next) <= width;
}

// Adds the blocks of one paragraph: lines[first, last), none of them blank.
void addParagraph(std::string_view clean, const std::vector<Line>& lines, std::vector<TextBlock>& blocks) {
    std::size_t width = 0;
    for (const Line& line : lines) width = std::max(width, countCharacters(trimmedLine(clean, line)));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool afterHeading =
            i == 1 && isHeading(trimmedLine(clean, lines[0]), trimmedLine(clean, lines[1]), width);
        if (i == 0 || afterHeading || startsListItem(trimmedLine(clean, lines[i])))
            blocks.push_back({.begin = lines[i].begin, .end = lines[i].end});
        else
            blocks.back().end = lines[i].end;
    }
}

}  // namespace

std::vector<TextBlock> splitBlocks(std::string_view clean) {
    std::vector<TextBlock> blocks;
    std::vector<Line> paragraph;
    const auto endParagraph = [&] {
        if (paragraph.empty()) return;
        if (!blocks.empty()) blocks.back().endsParagraph = true;
        addParagraph(clean, paragraph, blocks);
        paragraph.clear();
    };
    for (std::size_t begin = 0; begin < clean.size();) {
        const Line line{begin, std::min(clean.find('\n', begin), clean.size())};
        begin = line.end + 1;
        if (trimmedLine(clean, line).empty())
            endParagraph();
        else
            paragraph.push_back(line);
    }
    endParagraph();
    return blocks;
}

}  // namespace timbre::text
