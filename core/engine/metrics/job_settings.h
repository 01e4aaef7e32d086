#pragma once

#include "core/engine/requests.h"

#include <string>
#include <variant>

namespace timbre::engine {

// What of a request changes how fast it is, as JSON. Never a text, a name or a path.
std::string settingsOf(const SpeakRequest& request);
std::string settingsOf(const TranscribeRequest& request);

// "speak", "transcribe" or "live", as metrics name it; and the id of the engine.
std::string kindNameOf(const std::variant<SpeakRequest, TranscribeRequest>& request);
std::string engineOf(const std::variant<SpeakRequest, TranscribeRequest>& request);

}  // namespace timbre::engine
