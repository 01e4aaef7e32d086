#pragma once

#include <cstdint>
#include <filesystem>

namespace timbre::models::vocos {

// What config.yaml of a Vocos checkpoint says. Every number is in its sane range.
struct Config {
    std::int64_t sampleRate = 0;
    std::int64_t mels = 0, width = 0, inner = 0, layers = 0;
    std::int64_t fft = 0, hop = 0;
    bool isCentred = true;  // padding "center", else "same"
};

// Throws Error(NotFound) without config.yaml, DamagedFile for what is missing or out of range, and
// Unsupported, by name, for other feature extractors, backbones, heads and conditioned norms.
Config readConfig(const std::filesystem::path& folder);

}  // namespace timbre::models::vocos
