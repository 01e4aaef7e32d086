#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace timbre::sources {

// SHA-256 (FIPS 180-4) of a content and, where asked for, the name that git gives it: SHA-1 of
// "blob <bytes>\0" and the content. One thread.
class ContentDigest {
public:
    enum class Kind { Sha256, Sha256AndGit };

    ContentDigest(Kind kind, std::int64_t bytes);  // bytes: of the whole content; git's needs it
    ~ContentDigest();
    ContentDigest(const ContentDigest&) = delete;
    ContentDigest& operator=(const ContentDigest&) = delete;

    void add(std::string_view bytes);
    // End the computation; call each once.
    std::string sha256();
    std::string gitSha1();  // empty for Sha256

private:
    void* sha256_;  // EVP_MD_CTX, kept out of the header
    void* git_ = nullptr;
};

// SHA-256 of a file; absent when stopped. progress: bytes done, every few MB; the caller's thread.
// Throws NotFound, ReadOnly (no permission), Storage.
std::optional<std::string> hashFile(const std::filesystem::path& path,
                                    const std::function<void(std::int64_t)>& progress,
                                    const std::stop_token& stop);

}  // namespace timbre::sources
