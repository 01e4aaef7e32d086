#include "core/sources/file_hash.h"

#include "core/base/error.h"
#include "core/sources/open_file.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>
#include <vector>

namespace timbre::sources {
namespace {

constexpr std::size_t kBlock = 4 << 20;

EVP_MD_CTX* context(void* state) {
    return static_cast<EVP_MD_CTX*>(state);
}

void require(bool ok) {
    if (!ok) throw Error(ErrorCode::Internal, "hash computation failed");
}

void* begun(const EVP_MD* kind) {
    EVP_MD_CTX* fresh = EVP_MD_CTX_new();
    require(fresh != nullptr && EVP_DigestInit_ex(fresh, kind, nullptr) == 1);
    return fresh;
}

void update(void* state, std::string_view bytes) {
    require(EVP_DigestUpdate(context(state), bytes.data(), bytes.size()) == 1);
}

std::string hex(void* state) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    require(EVP_DigestFinal_ex(context(state), digest.data(), &size) == 1);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += kDigits[digest[i] >> 4];
        text += kDigits[digest[i] & 15];
    }
    return text;
}

}  // namespace

ContentDigest::ContentDigest(Kind kind, std::int64_t bytes) : sha256_(begun(EVP_sha256())) {
    if (kind == Kind::Sha256) return;
    git_ = begun(EVP_sha1());
    update(git_, "blob " + std::to_string(bytes) + '\0');
}

ContentDigest::~ContentDigest() {
    EVP_MD_CTX_free(context(sha256_));
    EVP_MD_CTX_free(context(git_));
}

void ContentDigest::add(std::string_view bytes) {
    update(sha256_, bytes);
    if (git_ != nullptr) update(git_, bytes);
}

std::string ContentDigest::sha256() {
    return hex(sha256_);
}

std::string ContentDigest::gitSha1() {
    return git_ != nullptr ? hex(git_) : std::string();
}

std::optional<std::string> hashFile(const std::filesystem::path& path,
                                    const std::function<void(std::int64_t)>& progress,
                                    const std::stop_token& stop) {
    const OpenFile file(path, O_RDONLY);
    ContentDigest digest(ContentDigest::Kind::Sha256, 0);
    std::vector<char> block(kBlock);
    std::int64_t done = 0;
    while (!stop.stop_requested()) {
        const std::size_t count = file.read(block);
        if (count == 0) return digest.sha256();
        digest.add({block.data(), count});
        done += static_cast<std::int64_t>(count);
        if (progress) progress(done);
    }
    return std::nullopt;
}

}  // namespace timbre::sources
