#pragma once

#include "app/cli/session.h"

#include <cstdint>

namespace timbre::cli {

// Shows what becomes of a task of VoiceDesk until it ends. Ctrl+C cancels it. Throws its error, and
// Interrupted when it was cancelled.
engine::VoiceEvent followVoiceTask(Session& session, Context& context, engine::VoiceTask task);

// Waits for SampleRendered of this sample; throws its error.
void followSample(Session& session, Context& context, engine::SampleId sample);

// `timbre history verify`: whether the take can be made again, sample by sample; an exit code.
int verifyTake(std::int64_t historyId, Context& context);

}  // namespace timbre::cli
