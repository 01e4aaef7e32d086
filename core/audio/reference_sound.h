#pragma once

#include "core/audio/clip.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

// Makes of any recording the few seconds that a voice is copied from. Pure functions; any thread.
namespace timbre::audio {

inline constexpr int kReferenceSoundRateHz = 24000;  // of what is analysed and kept
inline constexpr double kLongestReferenceSeconds = 15;
inline constexpr double kLongestRecordingSeconds = 600;                      // the rest is not looked at
inline constexpr std::size_t kReferenceFrame = kReferenceSoundRateHz / 100;  // 10 ms, the unit of analysis
inline constexpr double kReferenceTargetDb = -20;                            // dBFS, RMS

// A recording as it was read: the mean of its channels, resampled (soxr, high quality) to
// ceil(frames · 24000 / rate) samples.
struct ReferenceRecording {
    std::vector<float> samples;
    std::vector<float> clipped;  // for each 10 ms: share of samples that the recorder cut off
    double startSeconds = 0;     // of the first sample within the recording
    double wholeSeconds = 0;     // of the recording
    int fileRateHz = 0, fileChannels = 0;
    bool isCut = false;  // longer than what is looked at
};

// fromMs, toMs  the part to read; toMs 0: to the end
// progress      0…1; may be empty
// Ends early, with what was read, on a stop. Throws as AudioReader::open, and Error(EmptyAudio) when
// nothing was read.
ReferenceRecording readReference(const std::filesystem::path& path, std::int64_t fromMs, std::int64_t toMs,
                                 const std::function<void(double)>& progress = {},
                                 const std::stop_token& stop = {});

// What is said about a stretch of sound. Levels in dBFS; silence is -120.
struct ReferenceMeasure {
    double speechSeconds = 0;  // in which somebody speaks
    double speechDb = -120;    // RMS of these
    double peakDb = -120;
    double lufs = -70;        // integrated loudness; -70: too short or too quiet to be measured
    double noiseDb = 0;       // speech over what is heard in pauses, dB; at most 90
    double clippedShare = 0;  // 0…1 of all samples
    double highestHz = 0;     // above it there is less than a millionth of the power
    bool isSilent = true;
};

struct ReferenceOptions {
    bool level = true;  // to kReferenceTargetDb, limited to -1 dBFS
    bool trim = true;   // silence at both ends, but for 50 ms
};

struct PreparedReference {
    Clip sound;                             // mono, 24 kHz; empty: nobody speaks
    double fromSeconds = 0, toSeconds = 0;  // within the recording
    bool wasShortened = false;              // there was more speech than 15 s
    ReferenceMeasure measure;               // of the part, before levelling
};

// Of more than kLongestReferenceSeconds the best part is taken: see bestStretch() in reference_speech.h.
PreparedReference prepareReference(const ReferenceRecording& recording, const ReferenceOptions& options);

// Largest absolute sample of `count` even stretches.
std::vector<float> evenPeaks(const std::vector<float>& samples, std::size_t count);

}  // namespace timbre::audio
