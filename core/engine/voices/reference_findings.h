#pragma once

#include "core/audio/reference_sound.h"
#include "core/engine/voice_events.h"

#include <string_view>
#include <vector>

namespace timbre::engine {

// What a person should know about a recording before a voice is copied from it: pure functions.
std::vector<ReferenceFinding> findingsOf(const audio::ReferenceRecording& recording,
                                         const audio::PreparedReference& prepared);

// similarity: the lowest between parts of the recording, cosine. Nothing above the limit.
std::vector<ReferenceFinding> speakerFinding(double similarity);

// heard: what the recogniser made of the sound. Nothing while they may be the same words.
std::vector<ReferenceFinding> transcriptFinding(std::string_view transcript, std::string_view heard);

}  // namespace timbre::engine
