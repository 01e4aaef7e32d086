#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::flite {

// One utterance as the C library makes it.
struct Utterance {
    std::string_view voice;     // "slt", "rms", "awb" or "kal16"
    std::string text;           // ASCII, words separated by single spaces
    double lengthFactor = 1.0;  // 2 = twice as long
    double pitchFactor = 1.0;   // 2 = an octave higher
    double rangeFactor = 1.0;   // 0 = monotone, 1 = as the voice speaks
};

// When a piece of the text between two spaces is spoken.
struct TimedToken {
    std::size_t textEnd = 0;  // bytes from the start of the text to behind the token
    double startSeconds = 0;
    double endSeconds = 0;
};

struct UtteranceSink {
    std::function<void(const std::vector<TimedToken>&)> tokens;  // once, before the first samples
    std::function<bool(std::span<const std::int16_t>)> samples;  // false = stop
};

// Registers the voices; later calls do nothing. Throws Error(ModuleMissing).
void registerVoices();

// Delivers the utterance on the calling thread, in blocks of about 40 ms. Exceptions of the sink
// stop it and come out here. Throws Error(NotFound) for an unknown voice and Error(Internal) if the
// library gives up. registerVoices() comes first.
void synthesize(const Utterance& utterance, const UtteranceSink& sink);

}  // namespace timbre::models::flite
