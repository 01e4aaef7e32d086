#include "core/models/speech_model.h"

#include <cmath>

namespace timbre::models {

std::string_view speechEndName(SpeechEnd end) {
    switch (end) {
        case SpeechEnd::LengthCap:
            return "length cap";
        case SpeechEnd::Repeating:
            return "repeating";
        case SpeechEnd::Silent:
            return "silent";
        case SpeechEnd::Stopped:
            return "stopped";
        case SpeechEnd::Ended:
            break;
    }
    return "ended";
}

double speakerSimilarity(std::span<const float> a, std::span<const float> b) {
    if (a.size() != b.size()) return 0;
    double product = 0, squaresOfA = 0, squaresOfB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += double(a[i]) * double(b[i]);
        squaresOfA += double(a[i]) * double(a[i]);
        squaresOfB += double(b[i]) * double(b[i]);
    }
    const double lengths = std::sqrt(squaresOfA) * std::sqrt(squaresOfB);
    return lengths > 0 ? product / lengths : 0;
}

}  // namespace timbre::models
