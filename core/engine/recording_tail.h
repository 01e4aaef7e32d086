#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace timbre::engine {

// Reads a recording while the Recorder is still writing it (16-bit mono WAV): the file itself is the
// queue between the recorder's thread and the lane, so a slow recogniser costs no memory.
// grown(), ended(): recorder's side. read(): the lane. Both sides share nothing but two numbers.
class RecordingTail {
public:
    void grown(std::size_t frames);  // that many more frames are in the file
    void ended();                    // no more will come

    // Waits for sound and fills up to the span's size; 0 = ended (or stop requested) and all read.
    // Throws Error(Storage, DamagedFile) if the file cannot be read.
    std::size_t read(const std::filesystem::path& file, std::span<float> samples,
                     const std::stop_token& stop);

    void waitForEnd(const std::stop_token& stop);

    bool hasEnded() const;
    std::uint64_t framesWritten() const;
    std::uint64_t framesRead() const { return framesRead_; }

private:
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::uint64_t framesWritten_ = 0;
    bool ended_ = false;

    std::ifstream stream_;  // lane only
    std::uint64_t framesRead_ = 0;
    std::vector<std::int16_t> block_;
};

}  // namespace timbre::engine
