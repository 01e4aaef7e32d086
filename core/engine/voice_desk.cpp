#include "core/engine/voice_desk.h"

#include "core/engine/engine_core.h"

#include <utility>

namespace timbre::engine {

// Every function carries its arguments to the engine thread and returns.
VoiceTask VoiceDesk::prepareReference(ReferenceRequest request) {
    const auto task = core_.newVoiceTask();
    core_.post([&core = core_, task, request = std::move(request)] {
        core.voiceMaker().prepareReference(task, request);
    });
    return task;
}

VoiceTask VoiceDesk::clone(CloneRequest request) {
    const auto task = core_.newVoiceTask();
    core_.post(
        [&core = core_, task, request = std::move(request)] { core.voiceMaker().clone(task, request); });
    return task;
}

VoiceTask VoiceDesk::lock(LockRequest request) {
    const auto task = core_.newVoiceTask();
    core_.post(
        [&core = core_, task, request = std::move(request)] { core.voiceMaker().lock(task, request); });
    return task;
}

VoiceTask VoiceDesk::blend(BlendRequest request) {
    const auto task = core_.newVoiceTask();
    core_.post(
        [&core = core_, task, request = std::move(request)] { core.voiceMaker().blend(task, request); });
    return task;
}

VoiceTask VoiceDesk::compareTake(std::int64_t historyId) {
    const auto task = core_.newVoiceTask();
    core_.post([&core = core_, task, historyId] { core.voiceMaker().compareTake(task, historyId); });
    return task;
}

void VoiceDesk::cancel(VoiceTask task) {
    core_.post([&core = core_, task] { core.voiceMaker().cancel(task); });
}

}  // namespace timbre::engine
