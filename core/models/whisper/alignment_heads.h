#pragma once

#include "core/models/whisper/config.h"

#include <vector>

namespace timbre::models::whisper {

// The heads of the decoder whose attention follows the sound word by word, by layer, then head: what
// generation_config.json names, else those published for the official models (known by their shape), else
// all of the upper half of the layers. Source: openai/whisper __init__.py, _ALIGNMENT_HEADS; spec.md.
std::vector<AlignmentHead> alignmentHeads(const Config& config);

}  // namespace timbre::models::whisper
