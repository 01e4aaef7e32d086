#include "core/base/base64.h"

#include <algorithm>
#include <openssl/evp.h>

namespace timbre {
namespace {

// The library counts in int: larger texts are worked through in blocks, whole groups each.
constexpr std::size_t kBlockBytes = 3u << 20;
constexpr std::size_t kBlockDigits = 4u << 20;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string toBase64(std::string_view bytes) {
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');  // the library writes a terminator
    std::size_t used = 0;
    for (std::size_t at = 0; at < bytes.size(); at += kBlockBytes) {
        const auto block = bytes.substr(at, kBlockBytes);
        used += static_cast<std::size_t>(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data() + used),
                                                         bytesOf(block), static_cast<int>(block.size())));
    }
    text.resize(used);
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    std::string bytes(text.size() / 4 * 3, '\0');
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size(); at += kBlockDigits) {
        const auto block = text.substr(at, kBlockDigits);
        const int count = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data() + used),
                                          bytesOf(block), static_cast<int>(block.size()));
        if (count < 0) return std::nullopt;
        used += static_cast<std::size_t>(count);
    }
    const auto padding = std::min<std::size_t>(text.size() - text.find_last_not_of('=') - 1, 2);
    if (used < padding) return std::nullopt;
    bytes.resize(used - padding);
    // The library is lenient about spaces, padding and spare bits.
    if (toBase64(bytes) != text) return std::nullopt;
    return bytes;
}

}  // namespace timbre
