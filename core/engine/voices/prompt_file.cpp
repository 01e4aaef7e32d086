#include "core/engine/voices/prompt_file.h"

#include "core/base/error.h"
#include "core/base/hash.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace timbre::engine {
namespace {

static_assert(std::endian::native == std::endian::little, "the file is little-endian");

constexpr std::string_view kMark = "timbre-prompt/1\n";
constexpr std::size_t kCounts = 4;
constexpr std::size_t kHashBytes = 64;
constexpr std::uint32_t kMostNumbers = 1 << 22;  // a quarter of an hour of codes

template <class T>
void append(std::string& bytes, const T* values, std::size_t count) {
    bytes.append(reinterpret_cast<const char*>(values), count * sizeof(T));
}

template <class T>
void take(std::string_view& rest, T* values, std::size_t count) {
    std::memcpy(values, rest.data(), count * sizeof(T));
    rest.remove_prefix(count * sizeof(T));
}

[[noreturn]] void damaged(const char* what) {
    throw Error(ErrorCode::DamagedFile, std::string("voice prompt: ") + what);
}

}  // namespace

std::string formatPrompt(const models::VoicePrompt& prompt) {
    const std::array<std::uint32_t, kCounts> counts = {static_cast<std::uint32_t>(prompt.groups),
                                                       static_cast<std::uint32_t>(prompt.speaker.size()),
                                                       static_cast<std::uint32_t>(prompt.codes.size()),
                                                       static_cast<std::uint32_t>(prompt.transcript.size())};
    std::string bytes(kMark);
    append(bytes, counts.data(), kCounts);
    append(bytes, prompt.speaker.data(), prompt.speaker.size());
    append(bytes, prompt.codes.data(), prompt.codes.size());
    bytes += prompt.transcript;
    return bytes + ContentKey().add(bytes).hex();
}

models::VoicePrompt parsePrompt(std::string_view bytes) {
    if (!bytes.starts_with(kMark)) damaged("not one of ours");
    std::string_view rest = bytes.substr(kMark.size());
    std::array<std::uint32_t, kCounts> counts{};
    if (rest.size() < sizeof counts + kHashBytes) damaged("it ends too early");
    take(rest, counts.data(), kCounts);
    const auto [groups, speaker, codes, letters] = counts;
    if (speaker > kMostNumbers || codes > kMostNumbers || letters > kMostNumbers) damaged("too large");
    const std::size_t expected = 4 * (std::size_t{speaker} + codes) + letters + kHashBytes;
    if (rest.size() != expected) damaged("its size is not what it says");
    const auto body = bytes.substr(0, bytes.size() - kHashBytes);
    if (ContentKey().add(body).hex() != bytes.substr(body.size())) damaged("its hash is wrong");
    if (codes > 0 && (groups == 0 || codes % groups != 0)) damaged("codes without groups");
    models::VoicePrompt prompt;
    prompt.groups = groups;
    prompt.speaker.resize(speaker);
    take(rest, prompt.speaker.data(), speaker);
    prompt.codes.resize(codes);
    take(rest, prompt.codes.data(), codes);
    prompt.transcript = rest.substr(0, letters);
    for (const float number : prompt.speaker)
        if (!std::isfinite(number)) damaged("a number of the vector is none");
    return prompt;
}

}  // namespace timbre::engine
