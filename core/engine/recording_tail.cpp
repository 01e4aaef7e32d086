#include "core/engine/recording_tail.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace timbre::engine {
namespace {

// Moves to the first byte of the samples: RIFF chunks are skipped until "data".
void seekToSamples(std::ifstream& stream, const std::filesystem::path& file) {
    stream.seekg(12);
    std::array<char, 8> header{};
    while (stream.read(header.data(), header.size())) {
        std::uint32_t size = 0;
        std::memcpy(&size, header.data() + 4, sizeof size);
        if (std::string_view(header.data(), 4) == "data") return;
        stream.seekg(size + (size & 1), std::ios::cur);
    }
    throw Error(ErrorCode::DamagedFile, file.string() + ": no data chunk in the recording");
}

}  // namespace

void RecordingTail::grown(std::size_t frames) {
    const std::lock_guard lock(mutex_);
    framesWritten_ += frames;
    changed_.notify_one();
}

void RecordingTail::ended() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_one();
}

void RecordingTail::waitForEnd(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop, [this] { return ended_; });
}

bool RecordingTail::hasEnded() const {
    const std::lock_guard lock(mutex_);
    return ended_;
}

std::uint64_t RecordingTail::framesWritten() const {
    const std::lock_guard lock(mutex_);
    return framesWritten_;
}

std::size_t RecordingTail::read(const std::filesystem::path& file, std::span<float> samples,
                                const std::stop_token& stop) {
    std::uint64_t available = 0;
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, stop, [&] { return ended_ || framesWritten_ > framesRead_; });
        available = framesWritten_ - framesRead_;
    }
    if (available == 0 || stop.stop_requested()) return 0;

    if (!stream_.is_open()) {
        stream_.open(file, std::ios::binary);
        if (!stream_) throw Error(ErrorCode::Storage, "open " + file.string());
        seekToSamples(stream_, file);
    }
    block_.resize(std::min<std::uint64_t>(available, samples.size()));
    stream_.clear();  // a former end of file is past: the file has grown
    if (!stream_.read(reinterpret_cast<char*>(block_.data()),
                      static_cast<std::streamsize>(block_.size() * sizeof(std::int16_t))))
        throw Error(ErrorCode::Storage, "read " + file.string());
    std::transform(block_.begin(), block_.end(), samples.begin(),
                   [](std::int16_t s) { return float(s) / 32768.0f; });
    framesRead_ += block_.size();
    return block_.size();
}

}  // namespace timbre::engine
