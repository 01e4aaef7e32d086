#include "core/text/tokenizer/utf8.h"

#include <algorithm>
#include <cstring>

namespace timbre::text {
namespace {

struct Part {
    std::size_t length;  // of the character, or of the ill-formed part
    bool valid;
    bool cutOff;  // the text ends before the part could become a character
};

// What begins at `at`, after table 3-7 of the Unicode standard.
Part partAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) return {1, true, false};
    std::size_t following = 0;
    unsigned char low = 0x80, high = 0xBF;  // of the second byte
    if (first >= 0xC2 && first <= 0xDF) {
        following = 1;
    } else if (first >= 0xE0 && first <= 0xEF) {
        following = 2;
        if (first == 0xE0) low = 0xA0;
        if (first == 0xED) high = 0x9F;
    } else if (first >= 0xF0 && first <= 0xF4) {
        following = 3;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F;
    } else {
        return {1, false, false};
    }
    for (std::size_t i = 1; i <= following; ++i) {
        if (at + i >= text.size()) return {i, false, true};
        if (byte(at + i) < low || byte(at + i) > high) return {i, false, false};
        low = 0x80;
        high = 0xBF;
    }
    return {following + 1, true, false};
}

}  // namespace

std::size_t validPrefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        while (at + sizeof eight <= text.size()) {  // ASCII in steps of eight bytes
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if (eight & 0x8080808080808080u) break;
            at += sizeof eight;
        }
        if (at == text.size()) break;
        const Part part = partAt(text, at);
        if (!part.valid) return at;
        at += part.length;
    }
    return at;
}

std::string withReplacements(std::string_view text) {
    std::string clean;
    clean.reserve(text.size() + 8);
    while (!text.empty()) {
        const std::size_t valid = validPrefix(text);
        clean.append(text.substr(0, valid));
        text.remove_prefix(valid);
        if (text.empty()) break;
        clean.append("\xEF\xBF\xBD");
        text.remove_prefix(partAt(text, 0).length);
    }
    return clean;
}

std::size_t completePrefix(std::string_view text) {
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const std::size_t at = text.size() - back;
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
        return partAt(text, at).cutOff ? at : text.size();
    }
    return text.size();
}

void appendUtf8(std::uint32_t c, std::string& to) {
    const auto put = [&](std::uint32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

}  // namespace timbre::text
