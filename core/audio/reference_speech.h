#pragma once

#include "core/audio/reference_sound.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

// Where somebody speaks in a recording, and which part of it serves best; in frames of 10 ms. Only for
// reference_sound.cpp and its test.
namespace timbre::audio {

struct Stretch {  // half open
    std::size_t begin = 0, end = 0;
    std::size_t size() const { return end - begin; }
    bool operator==(const Stretch&) const = default;
};

struct SpeechMap {
    std::vector<double> levels;    // dBFS of each frame, not below -120
    std::vector<Stretch> phrases;  // speech; pauses of less than 100 ms belong to it
    double speechDb = -120;        // RMS of all phrases
    double quietDb = -120;         // RMS of everything else, or of the quietest tenth
};

// Speech is what comes within 30 dB of the loud tenth of the recording and well above the quiet tenth.
// No phrases: nothing reaches -60 dBFS.
SpeechMap findSpeech(std::span<const float> samples);

// The part of at most `longest` frames to copy a voice from, with `room` frames around it: all speech
// where it fits, else what has the most speech, least noise and clipping, a level like the rest, and
// pauses at its ends. Absent without phrases.
std::optional<Stretch> bestStretch(const SpeechMap& map, std::span<const float> clipped, std::size_t longest,
                                   std::size_t room);

}  // namespace timbre::audio
