#include "core/base/hash.h"

#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <memory>
#include <openssl/evp.h>

namespace timbre {
namespace {

EVP_MD_CTX* context(void* state) {
    return static_cast<EVP_MD_CTX*>(state);
}

void require(bool ok) {
    if (!ok) throw Error(ErrorCode::Internal, "SHA-256 computation failed");
}

std::string finished(EVP_MD_CTX* state) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    require(EVP_DigestFinal_ex(state, digest.data(), &size) == 1);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += kDigits[digest[i] >> 4];
        text += kDigits[digest[i] & 15];
    }
    return text;
}

}  // namespace

ContentKey::ContentKey() : state_(EVP_MD_CTX_new()) {
    require(state_ != nullptr && EVP_DigestInit_ex(context(state_), EVP_sha256(), nullptr) == 1);
}

ContentKey::~ContentKey() {
    EVP_MD_CTX_free(context(state_));
}

ContentKey& ContentKey::add(std::string_view field) {
    const std::uint64_t length = field.size();
    require(EVP_DigestUpdate(context(state_), &length, sizeof length) == 1 &&
            EVP_DigestUpdate(context(state_), field.data(), field.size()) == 1);
    return *this;
}

std::string ContentKey::hex() {
    return finished(context(state_));
}

std::string sha256Hex(std::string_view bytes) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> state(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    require(state != nullptr && EVP_DigestInit_ex(state.get(), EVP_sha256(), nullptr) == 1 &&
            EVP_DigestUpdate(state.get(), bytes.data(), bytes.size()) == 1);
    return finished(state.get());
}

}  // namespace timbre
