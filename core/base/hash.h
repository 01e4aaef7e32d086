#pragma once

#include <string>
#include <string_view>

namespace timbre {

// SHA-256 (FIPS 180-4) of a sequence of fields as 64 hex digits. Every field is prefixed with its
// length, so that ("ab", "c") and ("a", "bc") differ. One object, one thread.
class ContentKey {
public:
    ContentKey();
    ~ContentKey();
    ContentKey(const ContentKey&) = delete;
    ContentKey& operator=(const ContentKey&) = delete;

    ContentKey& add(std::string_view field);
    std::string hex();  // ends the computation; call once

private:
    void* state_;  // EVP_MD_CTX, kept out of the header
};

// SHA-256 of the bytes alone, as sha256sum prints it: 64 hex digits. Any thread.
std::string sha256Hex(std::string_view bytes);

}  // namespace timbre
