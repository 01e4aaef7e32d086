#pragma once

#include "core/engine/transcript_events.h"

#include <cstdint>
#include <map>
#include <string>

namespace timbre::engine {

class EngineCore;

struct SpeakerSearch {
    storage::JobId job = 0;       // of a transcript with sound
    int atLeast = 1, atMost = 0;  // speakers; 0: as many as are heard
    std::string encoder;          // a checkpoint that hears speakers; empty: any
};
struct TranslationRequest {
    storage::JobId job = 0;
    std::string recogniser;  // one that translates
    std::string language;    // spoken; empty: that of the transcript
};
struct SecondHearing {
    storage::JobId job = 0;
    std::int64_t fromMs = 0, toMs = 0;  // toMs 0: to the end
    std::string recogniser;
    std::string language;  // empty: that of the transcript
    std::string prompt;
    std::map<std::string, double> options;
};
struct TakeCheckRequest {
    std::int64_t historyId = 0;  // of a take
    std::string recogniser;
    std::string language;  // empty: that of the take
};

// Listening once more to transcripts and takes. Functions may be called from any thread and return at
// once; what they lead to arrives as TranscriptNews. The work has a lane of its own, so that a long
// file that is being transcribed does not hold it up; one task after the other.
class TranscriptDesk {
public:
    explicit TranscriptDesk(EngineCore& core) : core_(core) {}

    TranscriptTask findSpeakers(SpeakerSearch request);    // SpeakersFound
    TranscriptTask translate(TranslationRequest request);  // Translated
    TranscriptTask hearAgain(SecondHearing request);       // HeardAgain
    TranscriptTask checkTake(TakeCheckRequest request);    // TakeChecked
    void cancel(TranscriptTask task);

private:
    EngineCore& core_;
};

}  // namespace timbre::engine
