#pragma once

#include <string>
#include <vector>

namespace timbre::tests {

struct SpokenWord {
    std::string text;
    double startSeconds = 0, endSeconds = 0;
};

struct Spoken {
    std::vector<float> samples;     // 16 kHz mono
    std::vector<SpokenWord> words;  // where the synthesizer put them
};

// Speech whose words and times are known: Flite's voice slt, straight from its library.
Spoken speak(const std::string& text);

// Word errors over the words of the reference, both in lower case.
double wordErrorRate(const std::string& reference, const std::string& hypothesis);

// A 16-bit mono WAV file at 16 kHz; empty when it is not there.
std::vector<float> readWav(const std::string& path);
std::string fixturesFolder();  // TIMBRE_FIXTURES, else ../shared/fixtures beside the source tree

}  // namespace timbre::tests
