#include "core/text/subtitle_markup.h"

#include <array>
#include <utility>

namespace timbre::text {

namespace {

constexpr std::size_t kMaxTagBytes = 512;
constexpr std::size_t kMaxReferenceBytes = 12;
constexpr std::size_t kMaxHourDigits = 6;

struct NamedReference {
    std::string_view name;
    char32_t codePoint;
};
constexpr std::array<NamedReference, 8> kReferences{{{"amp", '&'},
                                                     {"lt", '<'},
                                                     {"gt", '>'},
                                                     {"quot", '"'},
                                                     {"apos", '\''},
                                                     {"nbsp", 0xA0},
                                                     {"lrm", 0x200E},
                                                     {"rlm", 0x200F}}};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Decimal digits at text[at], at least `least` and at most `most`; -1 when there are fewer or more.
std::int64_t readDigits(std::string_view text, std::size_t& at, std::size_t least, std::size_t most) {
    const std::size_t begin = at;
    std::int64_t value = 0;
    while (at < text.size() && isDigit(text[at]) && at - begin < most)
        value = value * 10 + (text[at++] - '0');
    const bool more = at < text.size() && isDigit(text[at]);
    return at - begin < least || more ? -1 : value;
}

// ".5" is half a second, as in every decimal fraction.
std::int64_t readFraction(std::string_view text, std::size_t& at) {
    const std::size_t begin = ++at;
    std::int64_t value = readDigits(text, at, 1, 3);
    for (std::size_t digits = at - begin; value > 0 && digits < 3; ++digits) value *= 10;
    return value;
}

std::optional<std::int64_t> timeOf(std::string_view text, std::size_t& at) {
    std::array<std::int64_t, 3> fields{};
    std::size_t count = 0;
    for (;;) {
        fields[count] = readDigits(text, at, 1, count == 0 ? kMaxHourDigits : 2);
        if (fields[count] < 0) return std::nullopt;
        ++count;
        if (count == fields.size() || at >= text.size() || text[at] != ':') break;
        ++at;
    }
    if (count < 2) return std::nullopt;
    const std::int64_t hours = count == 3 ? fields[0] : 0;
    const std::int64_t minutes = fields[count - 2], seconds = fields[count - 1];
    if (minutes > 59 || seconds > 59) return std::nullopt;
    std::int64_t ms = 0;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) ms = readFraction(text, at);
    if (ms < 0) return std::nullopt;
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms;
}

// The end of the tag that begins at text[at] ('<' or '{'), or `at` when it is none.
std::size_t tagEnd(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size()) return at;
    const char next = text[at + 1];
    const bool opens = text[at] == '{' ? next == '\\' : isLetter(next) || next == '/' || isDigit(next);
    if (!opens) return at;
    const std::size_t close = text.substr(0, at + kMaxTagBytes).find(text[at] == '{' ? '}' : '>', at);
    if (close == std::string_view::npos) return at;
    // "<3" is a heart: after a digit only a time is a tag.
    std::size_t after = at + 1;
    if (isDigit(next) && (!readTime(text, after) || after != close)) return at;
    return close + 1;
}

// The Name of "v Name" or "v.loud Name".
std::string speakerOf(std::string_view tag) {
    if (!tag.starts_with("v ") && !tag.starts_with("v.")) return {};
    const std::size_t space = tag.find(' ');
    if (space == std::string_view::npos) return {};
    MappedText name;
    for (const char c : tag.substr(space + 1)) name.append(c, 0);
    return spokenLine(stripMarkup(name).text, 0, stripMarkup(name).text.text.size()).text;
}

std::optional<char32_t> numericReference(std::string_view name) {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    std::uint32_t value = 0;
    const std::string_view digits = name.substr(hex ? 2 : 1);
    if (digits.empty()) return std::nullopt;
    for (const char c : digits) {
        const char lower = static_cast<char>(c | 0x20);
        const bool hexLetter = hex && lower >= 'a' && lower <= 'f';
        if (!isDigit(c) && !hexLetter) return std::nullopt;
        value =
            value * (hex ? 16U : 10U) + static_cast<std::uint32_t>(isDigit(c) ? c - '0' : lower - 'a' + 10);
        if (value > 0x10FFFF) return std::nullopt;
    }
    // References to control characters and surrogates stay as they are written.
    if (value < 0x20 || (value >= 0x7F && value < 0xA0) || (value >= 0xD800 && value <= 0xDFFF))
        return std::nullopt;
    return value;
}

// The character that a reference at text[at] ('&') stands for; `at` moves behind it.
std::optional<char32_t> readReference(std::string_view text, std::size_t& at) {
    const std::size_t end = text.substr(0, at + kMaxReferenceBytes).find(';', at);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view name = text.substr(at + 1, end - at - 1);
    std::optional<char32_t> codePoint;
    if (name.starts_with('#')) codePoint = numericReference(name);
    for (const auto& reference : kReferences)
        if (name == reference.name) codePoint = reference.codePoint;
    if (codePoint) at = end + 1;
    return codePoint;
}

void takeTag(std::string_view tag, PlainCue& cue) {
    if (std::string speaker = speakerOf(tag); !speaker.empty() && cue.speaker.empty())
        cue.speaker = std::move(speaker);
    std::size_t at = 0;
    if (const auto ms = readTime(tag, at)) cue.marks.push_back({cue.text.text.size(), *ms});
}

}  // namespace

std::optional<std::int64_t> readTime(std::string_view text, std::size_t& at) {
    std::size_t end = at;
    const auto time = timeOf(text, end);
    if (time) at = end;
    return time;
}

PlainCue stripMarkup(const MappedText& payload) {
    PlainCue cue;
    const std::string_view text = payload.text;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '<' || c == '{') {
            if (const std::size_t end = tagEnd(text, at); end > at) {
                if (c == '<') takeTag(text.substr(at + 1, end - at - 2), cue);
                at = end;
                continue;
            }
        }
        const std::size_t begin = at;
        if (const auto codePoint = c == '&' ? readReference(text, at) : std::nullopt) {
            std::string utf8;
            appendCodePoint(utf8, *codePoint);
            for (const char byte : utf8) cue.text.append(byte, payload.source[begin]);
            continue;
        }
        cue.text.append(payload, at, at + 1);
        ++at;
    }
    return cue;
}

std::string escapeMarkup(std::string_view text, bool webvtt) {
    std::string escaped;
    escaped.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t afterReference = at;
        const char c = text[at];
        if (c == '&' && (webvtt || readReference(text, afterReference)))
            escaped += "&amp;";
        else if (c == '<' && (webvtt || tagEnd(text, at) > at))
            escaped += "&lt;";
        else if (c == '>' && (webvtt || escaped.ends_with("--")))
            escaped += "&gt;";
        else if (c == '{' && at + 1 < text.size() && text[at + 1] == '\\')
            escaped += "&#123;";
        else
            escaped.push_back(c);
    }
    return escaped;
}

}  // namespace timbre::text
