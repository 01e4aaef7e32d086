#include "core/engine/voice_events.h"

namespace timbre::engine {

std::string_view findingName(ReferenceFinding::Kind kind) {
    using enum ReferenceFinding::Kind;
    switch (kind) {
        case Silent:
            return "silent";
        case TooShort:
            return "too_short";
        case TooLong:
            return "too_long";
        case TooQuiet:
            return "too_quiet";
        case Clipped:
            return "clipped";
        case Noisy:
            return "noisy";
        case SeveralSpeakers:
            return "several_speakers";
        case LowRate:
            return "low_rate";
        case TranscriptMismatch:
            break;
    }
    return "transcript_mismatch";
}

}  // namespace timbre::engine
