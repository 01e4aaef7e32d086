#include "core/tensor/json_cursor.h"

#include "core/base/error.h"
#include "core/tensor/stored_tensor.h"
#include "core/tensor/utf8_character.h"

#include <charconv>
#include <set>
#include <utility>

namespace timbre::tensor {
namespace {

constexpr int kDeepest = 32;
constexpr std::size_t kMostMembers = 250'000;

void appendUtf8(std::string& out, std::uint32_t code) {
    const auto byte = [&out](std::uint32_t value) { out += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | code >> 6);
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | code >> 12);
        byte(0x80 | (code >> 6 & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | code >> 18);
        byte(0x80 | (code >> 12 & 0x3F));
        byte(0x80 | (code >> 6 & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

JsonCursor::JsonCursor(std::string_view text, std::string source) : text_(text), source_(std::move(source)) {}

void JsonCursor::fail(const std::string& what) const {
    throw Error(ErrorCode::DamagedFile, source_ + ", byte " + std::to_string(at_) + ": " + what);
}

char JsonCursor::next() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
        ++at_;
    return at_ < text_.size() ? text_[at_] : '\0';
}

bool JsonCursor::accept(char c) {
    if (at_ >= text_.size() || next() != c) return false;
    ++at_;
    return true;
}

void JsonCursor::expect(char c) {
    if (!accept(c)) fail(std::string("expected '") + c + "'");
}

void JsonCursor::enter(char c) {
    expect(c);
    if (++depth_ > kDeepest) fail("nested deeper than " + std::to_string(kDeepest) + " levels");
}

void JsonCursor::leave(char c) {
    expect(c);
    --depth_;
}

void JsonCursor::object(const std::function<void(const std::string& name)>& member) {
    enter('{');
    if (next() != '}') {
        std::set<std::string> names;
        do {
            const auto [name, isNew] = names.insert(string());
            if (!isNew) fail("the name " + quotedName(*name) + " comes twice");
            if (names.size() > kMostMembers) fail("too many members");
            expect(':');
            member(*name);
        } while (accept(','));
    }
    leave('}');
}

void JsonCursor::array(const std::function<void()>& element) {
    enter('[');
    if (next() != ']') {
        std::size_t count = 0;
        do {
            if (++count > kMostMembers) fail("too many elements");
            element();
        } while (accept(','));
    }
    leave(']');
}

std::string JsonCursor::string() {
    expect('"');
    std::string out;
    while (true) {
        if (at_ >= text_.size()) fail("a string without its end");
        const auto byte = static_cast<unsigned char>(text_[at_]);
        if (byte == '"') {
            ++at_;
            return out;
        }
        if (byte < 0x20) fail("a control character in a string");
        if (byte == '\\') {
            ++at_;
            escape(out);
        } else {
            const std::size_t length = utf8CharacterLength(text_, at_);
            if (length == 0) fail("not UTF-8");
            out += text_.substr(at_, length);
            at_ += length;
        }
    }
}

std::uint32_t JsonCursor::hexUnit() {
    if (at_ + 4 > text_.size()) fail("expected four hexadecimal digits");
    std::uint32_t value = 0;
    const char* begin = text_.data() + at_;
    const auto [end, error] = std::from_chars(begin, begin + 4, value, 16);
    if (error != std::errc() || end != begin + 4) fail("expected four hexadecimal digits");
    at_ += 4;
    return value;
}

void JsonCursor::escape(std::string& out) {
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (at_ >= text_.size()) fail("a string without its end");
    const char letter = text_[at_++];
    if (const std::size_t index = kLetters.find(letter); index != std::string_view::npos) {
        out += kMeanings[index];
        return;
    }
    if (letter != 'u') fail("an unknown escape in a string");
    std::uint32_t code = hexUnit();
    if (code >= 0xDC00 && code <= 0xDFFF) fail("half a surrogate pair");
    if (code >= 0xD800 && code <= 0xDBFF) {
        if (text_.substr(at_, 2) != "\\u") fail("half a surrogate pair");
        at_ += 2;
        const std::uint32_t low = hexUnit();
        if (low < 0xDC00 || low > 0xDFFF) fail("half a surrogate pair");
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
    appendUtf8(out, code);
}

std::int64_t JsonCursor::integer() {
    const char first = next();
    if (first != '-' && !isDigit(first)) fail("expected a whole number");
    const std::size_t start = at_;
    number();
    std::int64_t value = 0;
    const char* end = text_.data() + at_;
    const auto [stop, error] = std::from_chars(text_.data() + start, end, value);
    if (error == std::errc::result_out_of_range) fail("a number beyond 63 bits");
    if (error != std::errc() || stop != end) fail("expected a whole number");
    return value;
}

void JsonCursor::digits() {
    if (at_ >= text_.size() || !isDigit(text_[at_])) fail("expected a digit");
    while (at_ < text_.size() && isDigit(text_[at_])) ++at_;
}

void JsonCursor::number() {
    const auto is = [this](char c) { return at_ < text_.size() && text_[at_] == c; };
    if (is('-')) ++at_;
    if (is('0'))
        ++at_;
    else
        digits();
    if (is('.')) {
        ++at_;
        digits();
    }
    if (is('e') || is('E')) {
        ++at_;
        if (is('+') || is('-')) ++at_;
        digits();
    }
    if (at_ < text_.size() && isDigit(text_[at_])) fail("a number with a leading zero");
}

void JsonCursor::word(std::string_view literal) {
    if (text_.substr(at_, literal.size()) != literal) fail("expected a value");
    at_ += literal.size();
}

void JsonCursor::skip() {
    switch (next()) {
        case '{':
            return object([this](const std::string&) { skip(); });
        case '[':
            return array([this] { skip(); });
        case '"':
            string();
            return;
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
    }
}

void JsonCursor::end() {
    next();
    if (at_ != text_.size()) fail("something after the end");
}

}  // namespace timbre::tensor
