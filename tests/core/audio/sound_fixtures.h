#pragma once

#include "core/audio/clip.h"
#include "core/base/error.h"

#include <QTemporaryDir>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <optional>
#include <span>
#include <string>
#include <vector>

// Sounds, files and measurements that the tests of core/audio share.
namespace timbre::audio::fixtures {

inline std::vector<float> tone(double hz, int rateHz, double seconds, float level = 0.5f) {
    std::vector<float> samples(static_cast<std::size_t>(std::llround(seconds * rateHz)));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = level * static_cast<float>(std::sin(2 * std::numbers::pi * hz * double(i) / rateHz));
    return samples;
}

// Even noise within ±0.5, the same each time; compresses badly.
inline std::vector<float> noise(std::size_t count) {
    std::vector<float> samples(count);
    std::uint32_t state = 1;
    for (float& sample : samples) {
        state = state * 1664525u + 1013904223u;
        sample = float(state >> 8) / float(1 << 24) - 0.5f;
    }
    return samples;
}

inline double rms(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples) sum += double(sample) * double(sample);
    return samples.empty() ? 0 : std::sqrt(sum / double(samples.size()));
}

// Strength of one frequency (Goertzel with a Hann window), 0…about the tone's level.
inline double strength(std::span<const float> samples, double hz, int rateHz) {
    double real = 0, imaginary = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double window = 1 - std::cos(2 * std::numbers::pi * double(i) / double(samples.size()));
        const double angle = 2 * std::numbers::pi * hz * double(i) / rateHz;
        real += window * double(samples[i]) * std::cos(angle);
        imaginary += window * double(samples[i]) * std::sin(angle);
    }
    return 2 * std::hypot(real, imaginary) / double(samples.size());
}

// The strongest frequency within ±10 % of `expectedHz`, in steps of half a percent.
inline double peakNear(std::span<const float> samples, double expectedHz, int rateHz) {
    double best = 0, bestHz = 0;
    for (int step = -20; step <= 20; ++step) {
        const double hz = expectedHz * (1 + step / 200.0);
        const double found = strength(samples, hz, rateHz);
        if (found > best) best = found, bestHz = hz;
    }
    return bestHz;
}

inline std::string littleEndian(std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text.push_back(static_cast<char>(value >> 8 * i & 0xFF));
    return text;
}

struct WavHeader {
    std::uint32_t rateHz = 16000;
    std::uint32_t channels = 1;
    std::uint32_t formatTag = 1;  // 1 integer, 3 float
    std::uint32_t bits = 16;
    std::optional<std::uint32_t> riffBytes = {}, dataBytes = {};  // absent: the truth
};

// A WAV file byte by byte, so that its header can lie.
inline std::string wavFile(const WavHeader& header, const std::string& data) {
    const std::uint32_t frameBytes = header.channels * header.bits / 8;
    const auto length = static_cast<std::uint32_t>(data.size());
    return "RIFF" + littleEndian(header.riffBytes.value_or(36 + length), 4) + "WAVEfmt " +
           littleEndian(16, 4) + littleEndian(header.formatTag, 2) + littleEndian(header.channels, 2) +
           littleEndian(header.rateHz, 4) + littleEndian(header.rateHz * frameBytes, 4) +
           littleEndian(frameBytes, 2) + littleEndian(header.bits, 2) + "data" +
           littleEndian(header.dataBytes.value_or(length), 4) + data;
}

inline std::string pcm16(std::span<const float> samples) {
    std::string data;
    for (const float sample : samples)
        data += littleEndian(static_cast<std::uint32_t>(std::lrint(sample * 32767)), 2);
    return data;
}

inline std::string floatBytes(std::span<const float> samples) {
    return {reinterpret_cast<const char*>(samples.data()), samples.size_bytes()};
}

// A folder that goes with the test.
class Folder {
public:
    std::filesystem::path file(const std::string& name, const std::string& content = {}) const {
        const auto path = std::filesystem::path(dir_.path().toStdString()) / name;
        if (!content.empty()) std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    std::filesystem::path path() const { return dir_.path().toStdString(); }
    std::size_t fileCount() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path()), {}));
    }

private:
    QTemporaryDir dir_;
};

template <class Call>
std::optional<ErrorCode> codeOf(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

}  // namespace timbre::audio::fixtures
