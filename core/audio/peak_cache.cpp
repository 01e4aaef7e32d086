#include "core/audio/peak_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <vector>

namespace timbre::audio {
namespace {

constexpr std::string_view kMagic = "TPEAKS01";
constexpr std::size_t kCountBytes = 8, kHashBytes = 64, kPeakBytes = 3;
constexpr std::size_t kHeaderBytes = kMagic.size() + kCountBytes + kHashBytes;
constexpr std::uintmax_t kSamples = 16, kSampleBytes = 4096;

static_assert(sizeof(Peak) == kPeakBytes && std::endian::native == std::endian::little);

std::string hashOf(std::string_view body) {
    return ContentKey().add(body).hex();
}

}  // namespace

std::string peakBytes(std::span<const Peak> peaks) {
    std::string body(peaks.size() * kPeakBytes, '\0');
    if (!peaks.empty()) std::memcpy(body.data(), peaks.data(), body.size());
    const std::uint64_t count = peaks.size();
    std::array<char, kCountBytes> number{};
    std::memcpy(number.data(), &count, kCountBytes);
    std::string bytes(kMagic);
    bytes.append(number.data(), number.size());
    bytes += hashOf(body);
    return bytes + body;
}

std::optional<Peaks> peaksFromBytes(std::string_view bytes) {
    if (bytes.size() < kHeaderBytes || !bytes.starts_with(kMagic)) return std::nullopt;
    std::uint64_t count = 0;
    std::memcpy(&count, bytes.data() + kMagic.size(), kCountBytes);
    const std::string_view hash = bytes.substr(kMagic.size() + kCountBytes, kHashBytes);
    const std::string_view body = bytes.substr(kHeaderBytes);
    if (count != body.size() / kPeakBytes || body.size() % kPeakBytes != 0) return std::nullopt;
    if (hash != hashOf(body)) return std::nullopt;
    Peaks peaks(count);
    if (count > 0) std::memcpy(peaks.data(), body.data(), body.size());
    return peaks;
}

PeakCache::PeakCache(std::filesystem::path folder, std::uintmax_t mostBytes)
    : folder_(std::move(folder)), mostBytes_(mostBytes) {}

std::string PeakCache::keyOf(const std::filesystem::path& sound) {
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(sound, failure);
    if (failure) throw errnoError(failure.value(), "read " + sound.string());
    const auto changed = std::filesystem::last_write_time(sound, failure).time_since_epoch().count();
    std::ifstream file(sound, std::ios::binary);
    if (!file) throw errnoError(errno, "read " + sound.string());
    ContentKey key;
    key.add("peaks 1").add(std::to_string(size)).add(std::to_string(changed));
    std::string bytes(kSampleBytes, '\0');
    for (std::uintmax_t i = 0; i < kSamples; ++i) {
        const std::uintmax_t last = size > kSampleBytes ? size - kSampleBytes : 0;
        file.clear();
        file.seekg(static_cast<std::streamoff>(last * i / (kSamples - 1)));
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        key.add(std::string_view(bytes).substr(0, static_cast<std::size_t>(file.gcount())));
    }
    return key.hex();
}

std::filesystem::path PeakCache::fileOf(const std::string& key) const {
    return folder_ / (key + ".peaks");
}

std::optional<Peaks> PeakCache::find(const std::string& key) const {
    std::error_code failure;
    if (!std::filesystem::exists(fileOf(key), failure)) return std::nullopt;
    try {
        auto peaks = peaksFromBytes(readFile(fileOf(key), mostBytes_));
        // The time of the last use decides what goes first when room is needed.
        if (peaks) {
            const auto now = std::filesystem::file_time_type::clock::now();
            std::filesystem::last_write_time(fileOf(key), now, failure);
        }
        return peaks;
    } catch (const Error&) {
        return std::nullopt;  // as good as absent: it is made again
    }
}

void PeakCache::store(const std::string& key, std::span<const Peak> peaks) const {
    std::error_code failure;
    std::filesystem::create_directories(folder_, failure);
    if (failure) throw errnoError(failure.value(), "create " + folder_.string());
    writeFileAtomically(fileOf(key), peakBytes(peaks));
    makeRoom();
}

void PeakCache::makeRoom() const {
    std::error_code failure;
    std::vector<std::filesystem::directory_entry> files;
    std::uintmax_t total = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder_, failure)) {
        if (file.path().extension() != ".peaks") continue;
        total += file.file_size(failure);
        files.push_back(file);
    }
    std::ranges::sort(files, {}, [&](const auto& file) { return file.last_write_time(failure); });
    for (const auto& file : files) {
        if (total <= mostBytes_) return;
        total -= std::min(file.file_size(failure), total);
        std::filesystem::remove(file.path(), failure);
    }
}

}  // namespace timbre::audio
