#pragma once

#include "core/engine/voice_events.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace timbre::engine {

class EngineCore;

// A recording to copy a voice from: a file, or the sound of a row of the history.
struct ReferenceRequest {
    std::filesystem::path file;
    std::int64_t historyId = 0;
    std::int64_t fromMs = 0, toMs = 0;  // both 0: the best span is chosen
    std::string transcript;             // of the span, word for word; empty: our recogniser is asked
    std::string language = "en";        // of the recording, BCP 47
    bool level = true;                  // to -20 dBFS RMS, limited
    bool trim = true;                   // silence at both ends
};

struct CloneRequest {
    std::string name;
    std::string engine;      // a checkpoint that copies voices
    std::string sound;       // of ReferencePrepared
    std::string transcript;  // empty: the speaker's vector alone
    std::string language = "und";
    std::string consent;  // needed
    std::string description;
};

// Makes a described voice stable: its own rendering becomes its reference.
struct LockRequest {
    voices::Voice voice;  // with wish and seed
    std::string name;
    std::string sentence;  // to render; empty: one in its language
    std::string engine;    // a checkpoint that copies voices; empty: any; if none is here the voice
                           // stays with its seed
};

struct BlendRequest {
    voices::Voice first, second;
    double share = 0.5;  // of the second, 0…1
    std::string name;
    std::string engine;  // takes speaker vectors; empty: that of the voices, or any that copies
};

// Making voices out of recordings, words and other voices. Functions may be called from any thread
// and return at once; what they lead to arrives as VoiceNews. The work is done on the lane that
// speaks, one task after the other.
class VoiceDesk {
public:
    explicit VoiceDesk(EngineCore& core) : core_(core) {}

    VoiceTask prepareReference(ReferenceRequest request);  // ReferencePrepared
    VoiceTask clone(CloneRequest request);                 // VoiceMade
    VoiceTask lock(LockRequest request);                   // VoiceMade
    VoiceTask blend(BlendRequest request);                 // VoiceMade
    VoiceTask compareTake(std::int64_t historyId);         // TakeCompared
    void cancel(VoiceTask task);

private:
    EngineCore& core_;
};

}  // namespace timbre::engine
