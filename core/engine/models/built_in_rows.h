#pragma once

#include "core/engine/model_events.h"
#include "core/models/capabilities.h"

#include <span>
#include <vector>

namespace timbre::engine {

// The engines that came with the program, as rows of the list of models.
std::vector<ModelRow> builtInRows(std::span<const models::SpeechEngineInfo> speechEngines,
                                  std::span<const models::RecogniserInfo> recognisers);

}  // namespace timbre::engine
