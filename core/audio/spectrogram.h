#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace timbre::audio {

// Turns windows of sound into columns of a spectrogram with frequency on the mel scale: equal steps
// are about equally far apart for the ear. One object, one thread.
// Source of the scale: O'Shaughnessy, Speech Communication (1987): mel = 2595 log10(1 + f / 700).
class Spectrogram {
public:
    static constexpr int kSampleRateHz = 16000;
    static constexpr int kRows = 128;
    static constexpr int kWindow = 512;  // samples: 32 ms, pitch and formants are both seen
    static constexpr double kLowestHz = 50, kHighestHz = 8000;
    // A sine of full scale is at 0 dB. Speech rarely has a partial above the top.
    static constexpr double kTopDb = -10, kRangeDb = 80;

    Spectrogram();
    ~Spectrogram();
    Spectrogram(const Spectrogram&) = delete;
    Spectrogram& operator=(const Spectrogram&) = delete;

    // `window` [kWindow], mono, 16 kHz → `rows` [kRows], the lowest frequency first: 0 is 80 dB below
    // the top or less, 255 the top or more.
    void column(std::span<const float> window, std::span<std::uint8_t> rows);

    static double hzOfRow(double row);  // 0 … kRows - 1 → the middle of the row
    static double rowOfHz(double hz);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace timbre::audio
