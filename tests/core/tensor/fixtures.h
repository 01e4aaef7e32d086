#pragma once

#include "core/audio/audio_reader.h"
#include "core/tensor/weights.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/tensor.h>

#include <cstdlib>
#include <filesystem>

// The reference outputs lie outside the repository; empty where they are absent (the test skips).
inline std::filesystem::path fixtureFolder() {
    const char* folder = std::getenv("TIMBRE_FIXTURES");
    return folder == nullptr ? std::filesystem::path() : std::filesystem::path(folder);
}

inline timbre::tensor::Weights fixture(const std::string& file) {
    return timbre::tensor::Weights::open(fixtureFolder() / file);
}

// The mono samples of a sound file, [n], ±1.
inline at::Tensor samplesOf(const std::filesystem::path& file) {
    const timbre::audio::Clip clip = timbre::audio::readClip(file, {.minSeconds = 0});
    return at::tensor(clip.samples);
}
