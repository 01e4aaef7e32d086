#include "core/text/tokenizer/byte_alphabet.h"

#include "core/text/tokenizer/utf8.h"

#include <array>
#include <cstdint>

namespace timbre::text {
namespace {

constexpr std::uint32_t kLetters = 0x144;  // code points that the alphabet reaches to
constexpr std::int16_t kNone = -1;

constexpr bool standsForItself(int byte) {
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
}

struct Alphabet {
    std::array<std::uint16_t, 256> letterOf{};
    std::array<std::int16_t, kLetters> byteOf{};

    constexpr Alphabet() {
        byteOf.fill(kNone);
        std::uint16_t next = 0x100;
        for (int byte = 0; byte < 256; ++byte) {
            const auto letter = standsForItself(byte) ? static_cast<std::uint16_t>(byte) : next++;
            letterOf[static_cast<std::size_t>(byte)] = letter;
            byteOf[letter] = static_cast<std::int16_t>(byte);
        }
    }
};
constexpr Alphabet kAlphabet;

}  // namespace

std::optional<std::string> bytesOfLetters(std::string_view token) {
    std::string bytes;
    bytes.reserve(token.size());
    for (std::size_t at = 0; at < token.size();) {
        const CodePoint letter = codePointAt(token, at);
        if (letter.value >= kLetters || kAlphabet.byteOf[letter.value] == kNone) return std::nullopt;
        bytes.push_back(static_cast<char>(kAlphabet.byteOf[letter.value]));
        at += letter.length;
    }
    return bytes;
}

std::string lettersOfBytes(std::string_view bytes) {
    std::string letters;
    for (const char byte : bytes) appendUtf8(kAlphabet.letterOf[static_cast<unsigned char>(byte)], letters);
    return letters;
}

}  // namespace timbre::text
