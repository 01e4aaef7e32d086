#pragma once

#include "core/engine/requests.h"

#include <string>

namespace timbre::engine {

// What a job is called in lists: the given title, else the first words or the file's name.
std::string titleOf(const SpeakRequest& request);
std::string titleOf(const TranscribeRequest& request);

}  // namespace timbre::engine
