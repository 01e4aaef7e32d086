#pragma once

#include "core/base/error.h"
#include "core/voices/voice.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace timbre::engine {

using VoiceTask = std::int64_t;  // what VoiceDesk was asked for; 0 = none

// What was noticed about a recording that a voice is to be copied from.
struct ReferenceFinding {
    enum class Kind {
        Silent,
        TooShort,
        TooLong,
        TooQuiet,
        Clipped,
        Noisy,
        SeveralSpeakers,
        LowRate,  // nothing above 8 kHz in it
        TranscriptMismatch
    } kind;
    bool isFatal = false;  // no voice can be made of it
    double value = 0;      // seconds, dBFS, share, dB, similarity … by kind
    std::string text;      // an English sentence with the remedy
};
std::string_view findingName(ReferenceFinding::Kind kind);  // "silent", "too_short" …

// A recording was read, trimmed, levelled and kept.
struct ReferencePrepared {
    VoiceTask task;
    std::string sound;                         // as VoiceReference::sound; empty: a finding is fatal
    std::int64_t wholeMs = 0;                  // of the recording
    std::int64_t fromMs = 0, toMs = 0;         // the span that was taken
    int sampleRateHz = 0, channels = 0;        // of the recording
    double lufs = 0, peakDb = 0, noiseDb = 0;  // of the span before levelling; noiseDb: signal over noise
    std::vector<ReferenceFinding> findings;
    std::string transcript;  // given, or recognised
    bool recognised = false;
    std::vector<float> before, after;  // peaks 0…1, evenly over the recording and over what is kept
};
struct VoiceMade {
    VoiceTask task;
    voices::Voice voice;  // saved; VoicesChanged came before
};
// What compareTake() found: the take rendered again, sample by sample beside the one that is kept.
struct TakeCompared {
    VoiceTask task;
    std::int64_t historyId;
    bool equal = false;
    std::int64_t firstDifferenceMs = -1;
    double greatestDifference = 0;  // of full scale
    std::string detail;             // one English sentence, also why it cannot be equal
};
struct VoiceTaskProgressed {  // at most 20 a second
    VoiceTask task;
    std::string stage;  // "read", "recognise", "load", "render", "measure"
    double fraction;    // 0…1; below 0: not known
};
struct VoiceTaskFailed {
    VoiceTask task;
    Error error;
};
struct VoiceTaskCancelled {
    VoiceTask task;
};

// Every task ends with exactly one of ReferencePrepared, VoiceMade, TakeCompared, VoiceTaskFailed and
// VoiceTaskCancelled.
using VoiceEvent = std::variant<ReferencePrepared, VoiceMade, TakeCompared, VoiceTaskProgressed,
                                VoiceTaskFailed, VoiceTaskCancelled>;

}  // namespace timbre::engine
