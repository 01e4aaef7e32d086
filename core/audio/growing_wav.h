#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace timbre::audio {

// A 16-bit mono WAV file that is complete and readable at any moment between two calls of
// updateHeader(), also for someone who reads it while it grows or after the program was killed.
// Written with plain system calls: nothing waits in a buffer, and the reason of a failure is exact.
class GrowingWav {
public:
    // Replaces an existing file. Throws Error(ReadOnly, DiskFull, NotFound, Storage).
    GrowingWav(const std::filesystem::path& path, int sampleRateHz);
    ~GrowingWav();  // updateHeader(), as far as possible
    GrowingWav(const GrowingWav&) = delete;
    GrowingWav& operator=(const GrowingWav&) = delete;

    // Appends whole samples. Throws as above; what was written before stays, cut to whole samples.
    void write(std::span<const float> samples);  // [-1, 1], clamped; not a number counts as 0
    void updateHeader();
    std::uint64_t frames() const { return dataBytes_ / sizeof(std::int16_t); }

private:
    void writeAt(std::uint64_t offset, const void* bytes, std::size_t size);

    std::filesystem::path path_;
    int sampleRateHz_;
    int file_ = -1;
    std::uint64_t dataBytes_ = 0;
    std::vector<std::int16_t> block_;
};

}  // namespace timbre::audio
