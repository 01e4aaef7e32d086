#include "core/audio/growing_wav.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace timbre::audio {
namespace {

constexpr std::uint64_t kHeaderBytes = 44;
// The sizes in the header are 32 bits wide: 37 hours at 16 kHz.
constexpr std::uint64_t kMostDataBytes = 0xFFFFFFFFull - kHeaderBytes;

static_assert(std::endian::native == std::endian::little, "WAV is little-endian");

template <typename Number>
void put(std::array<char, kHeaderBytes>& header, std::size_t at, Number value) {
    std::memcpy(header.data() + at, &value, sizeof value);
}

std::array<char, kHeaderBytes> headerFor(int sampleRateHz, std::uint64_t dataBytes) {
    std::array<char, kHeaderBytes> header{};
    const auto rate = static_cast<std::uint32_t>(sampleRateHz);
    std::memcpy(header.data(), "RIFF", 4);
    put(header, 4, static_cast<std::uint32_t>(dataBytes + kHeaderBytes - 8));
    std::memcpy(header.data() + 8, "WAVEfmt ", 8);
    put(header, 16, std::uint32_t{16});  // size of this chunk
    put(header, 20, std::uint16_t{1});   // PCM
    put(header, 22, std::uint16_t{1});   // channels
    put(header, 24, rate);
    put(header, 28, rate * 2);           // bytes per second
    put(header, 32, std::uint16_t{2});   // bytes per frame
    put(header, 34, std::uint16_t{16});  // bits per sample
    std::memcpy(header.data() + 36, "data", 4);
    put(header, 40, static_cast<std::uint32_t>(dataBytes));
    return header;
}

std::int16_t toInt16(float sample) {
    if (std::isnan(sample)) return 0;
    return static_cast<std::int16_t>(std::lround(std::clamp(sample * 32768.0f, -32768.0f, 32767.0f)));
}

}  // namespace

GrowingWav::GrowingWav(const std::filesystem::path& path, int sampleRateHz)
    : path_(path), sampleRateHz_(sampleRateHz) {
    file_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file_ < 0) throw errnoError(errno, "create " + path.string());
    try {
        updateHeader();
    } catch (...) {
        ::close(file_);
        throw;
    }
}

GrowingWav::~GrowingWav() {
    try {
        updateHeader();
    } catch (...) {
        // Nobody is left to hear of it, and the header is at most a second old.
    }
    // Half a block may lie behind the last whole one when the disk is full.
    const auto size = static_cast<off_t>(kHeaderBytes + dataBytes_);
    if (::lseek(file_, 0, SEEK_END) > size && ::ftruncate(file_, size) != 0) {
        // The header says where the sound ends.
    }
    ::close(file_);
}

void GrowingWav::write(std::span<const float> samples) {
    block_.resize(samples.size());
    std::transform(samples.begin(), samples.end(), block_.begin(), toInt16);
    const std::size_t bytes = block_.size() * sizeof(std::int16_t);
    if (dataBytes_ + bytes > kMostDataBytes)
        throw Error(ErrorCode::DiskFull, path_.string() + ": a WAV file cannot exceed 4 GiB");
    writeAt(kHeaderBytes + dataBytes_, block_.data(), bytes);
    dataBytes_ += bytes;
}

void GrowingWav::updateHeader() {
    const auto header = headerFor(sampleRateHz_, dataBytes_);
    writeAt(0, header.data(), header.size());
}

void GrowingWav::writeAt(std::uint64_t offset, const void* bytes, std::size_t size) {
    const auto* from = static_cast<const char*>(bytes);
    for (std::size_t done = 0; done < size;) {
        const auto count = ::pwrite(file_, from + done, size - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw errnoError(errno, "write " + path_.string());
        done += static_cast<std::size_t>(count);
    }
}

}  // namespace timbre::audio
