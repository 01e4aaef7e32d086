#include "core/audio/input_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace timbre::audio {
namespace {

// Lengths from here on are stand-ins for "not known yet"; programs differ in the last digits.
constexpr std::uint32_t kUnknownFrom = 0xFFFFFF00u;
constexpr std::uint32_t kUnknownSigned = 0x7FFFF000u;
constexpr std::int64_t kLargestWavData = 0xFFFFFF00ll - 1;
constexpr std::int64_t kChunkHeader = 8;
constexpr std::int64_t kLargestOggPage = 65307;  // RFC 3533
constexpr std::size_t kMp3TagReach = 4096;       // the tag lies in the first frame

std::uint32_t littleEndian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

bool isUnknown(std::uint32_t length) {
    return length >= kUnknownFrom || (length >= kUnknownSigned && length <= 0x7FFFFFFFu);
}

}  // namespace

InputFile::InputFile(const std::filesystem::path& path) : path_(path) {
    // Without O_NONBLOCK a named pipe would hold us here for ever.
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor_ < 0) throw errnoError(errno, "open " + path.string());
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size == 0) {
        const bool regular = S_ISREG(status.st_mode);
        ::close(descriptor_);
        if (regular) throw Error(ErrorCode::EmptyAudio, path.string() + ": 0 bytes");
        throw Error(ErrorCode::InvalidInput, path.string() + ": expected a file, found a folder or device");
    }
    size_ = status.st_size;
    const std::string magic = text(0, 12);
    if (magic.starts_with("RIFF") && magic.ends_with("WAVE")) inspectWav();
    if (magic.starts_with("OggS")) inspectOgg();
    inspectMp3();
}

InputFile::~InputFile() {
    ::close(descriptor_);
}

std::size_t InputFile::readRaw(std::int64_t position, std::span<std::byte> bytes) const {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pread(descriptor_, bytes.data() + done, bytes.size() - done,
                                      position + static_cast<std::int64_t>(done));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

std::string InputFile::text(std::int64_t position, std::size_t length) const {
    std::string bytes(length, '\0');
    bytes.resize(readRaw(position, std::as_writable_bytes(std::span(bytes))));
    return bytes;
}

std::size_t InputFile::read(std::span<std::byte> bytes) {
    if (position_ < 0 || position_ >= size_) return 0;
    const std::size_t count = readRaw(position_, bytes);
    for (const auto& [start, patch] : replaced_)
        for (std::int64_t i = 0; i < 4; ++i) {
            const std::int64_t at = start + i - position_;
            if (at >= 0 && at < static_cast<std::int64_t>(count))
                bytes[static_cast<std::size_t>(at)] = patch[static_cast<std::size_t>(i)];
        }
    position_ += static_cast<std::int64_t>(count);
    return count;
}

void InputFile::replace(std::int64_t position, std::uint32_t value) {
    std::array<std::byte, 4> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::byte>(value >> 8 * i & 0xFF);
    replaced_.emplace_back(position, bytes);
}

void InputFile::inspectWav() {
    for (std::int64_t at = 12; at + kChunkHeader <= size_;) {
        const std::string header = text(at, kChunkHeader);
        if (header.size() < std::size_t{kChunkHeader}) return;
        const std::uint32_t length = littleEndian(std::string_view(header).substr(4));
        if (header.starts_with("data")) return inspectWavData(at + 4, length);
        at += kChunkHeader + length + length % 2;
    }
}

void InputFile::inspectWavData(std::int64_t sizeField, std::uint32_t declared) {
    const std::int64_t present = size_ - (sizeField + 4);
    if (declared == 0 ? chunksFillTheRest(sizeField + 4) : declared <= present) return;
    if (declared != 0 && !isUnknown(declared)) cutOff_ = true;
    replace(4, static_cast<std::uint32_t>(std::min(size_ - kChunkHeader, kLargestWavData)));
    replace(sizeField, static_cast<std::uint32_t>(std::min(present, kLargestWavData)));
}

// Tells a data chunk that is really empty from one whose length was never filled in.
bool InputFile::chunksFillTheRest(std::int64_t position) const {
    while (position + kChunkHeader <= size_) {
        const std::string header = text(position, kChunkHeader);
        const auto isPrintable = [](unsigned char c) { return std::isprint(c) != 0; };
        if (header.size() < std::size_t{kChunkHeader} ||
            !std::all_of(header.begin(), header.begin() + 4, isPrintable))
            return false;
        const std::uint32_t length = littleEndian(std::string_view(header).substr(4));
        position += kChunkHeader + length + length % 2;
    }
    return position == size_;
}

void InputFile::inspectOgg() {
    const std::int64_t from = std::max<std::int64_t>(0, size_ - kLargestOggPage);
    const std::string tail = text(from, static_cast<std::size_t>(size_ - from));
    const std::size_t page = tail.rfind("OggS");
    constexpr std::size_t kFlags = 5, kSegmentCount = 26;
    constexpr char kEndOfStream = 4;
    if (page == std::string::npos || page + kSegmentCount >= tail.size()) {
        cutOff_ = true;
        return;
    }
    std::size_t end = page + kSegmentCount + 1;
    const std::size_t segments = static_cast<unsigned char>(tail[page + kSegmentCount]);
    end += segments;
    for (std::size_t i = 0; i < segments && end <= tail.size(); ++i)
        end += static_cast<unsigned char>(tail[page + kSegmentCount + 1 + i]);
    cutOff_ = (tail[page + kFlags] & kEndOfStream) == 0 || end > tail.size();
}

void InputFile::inspectMp3() {
    const std::string start = text(0, 10);
    std::int64_t at = 0;
    if (start.size() == 10 && start.starts_with("ID3")) {
        for (std::size_t i = 6; i < 10; ++i) at = at << 7 | (start[i] & 0x7F);  // 7 bits per byte
        at += 10;
    }
    const std::string frame = text(at, kMp3TagReach);
    hasMp3Length_ = frame.find("Xing") != std::string::npos || frame.find("Info") != std::string::npos;
}

}  // namespace timbre::audio
