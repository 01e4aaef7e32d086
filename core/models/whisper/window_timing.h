#pragma once

#include "core/models/whisper/network.h"
#include "core/models/window_cost.h"

namespace timbre::models::whisper {

// As WindowCost describes, inside runInference().
WindowCost::Timing timeWindows(const Network& network, std::int64_t windows, std::int64_t tokens,
                               const std::stop_token& stop);
double encoderOperations(const Config& config);
double operationsPerSecond(at::ScalarType kept);  // kept: how matrices are kept

}  // namespace timbre::models::whisper
