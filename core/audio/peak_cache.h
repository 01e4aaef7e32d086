#pragma once

#include "core/audio/peak_pyramid.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace timbre::audio {

// The peaks of long sounds in files, so that hours are drawn at once the second time. What is in the
// folder can be deleted at any time. Thread-safe: it keeps no state but the folder's name.
class PeakCache {
public:
    explicit PeakCache(std::filesystem::path folder, std::uintmax_t mostBytes = 200'000'000);

    // Differs when the sound differs: made from its length, its time of change and samples of its
    // bytes, because hashing all of an hour takes as long as drawing it. Throws Error(NotFound,
    // ReadOnly).
    static std::string keyOf(const std::filesystem::path& sound);

    std::optional<Peaks> find(const std::string& key) const;  // absent or damaged: nothing
    // Makes room by deleting what was not used for longest. Throws Error(DiskFull, ReadOnly, Storage).
    void store(const std::string& key, std::span<const Peak> peaks) const;

private:
    std::filesystem::path fileOf(const std::string& key) const;
    void makeRoom() const;

    std::filesystem::path folder_;
    std::uintmax_t mostBytes_;
};

// The file's content: "TPEAKS01", the number of peaks as 64 bits, the SHA-256 of what follows as 64
// hex digits, then low, high and rms of each peak, one byte each.
std::string peakBytes(std::span<const Peak> peaks);
std::optional<Peaks> peaksFromBytes(std::string_view bytes);  // nothing unless all of it is right

}  // namespace timbre::audio
