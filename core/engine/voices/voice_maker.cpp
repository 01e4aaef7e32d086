#include "core/engine/voices/voice_maker.h"

#include "core/engine/engine_core.h"

namespace timbre::engine {

void VoiceMaker::refuse(VoiceTask task) {
    core_.tell(VoiceTaskFailed{task, {ErrorCode::Unsupported, "this version makes no such voices"}});
}

void VoiceMaker::prepareReference(VoiceTask task, ReferenceRequest) {
    refuse(task);
}

void VoiceMaker::clone(VoiceTask task, CloneRequest) {
    refuse(task);
}

void VoiceMaker::lock(VoiceTask task, LockRequest) {
    refuse(task);
}

void VoiceMaker::blend(VoiceTask task, BlendRequest) {
    refuse(task);
}

void VoiceMaker::compareTake(VoiceTask task, std::int64_t) {
    refuse(task);
}

void VoiceMaker::cancel(VoiceTask task) {
    if (const auto found = tasks_.find(task); found != tasks_.end()) found->second.request_stop();
}

void VoiceMaker::stop() {
    for (auto& [task, stop] : tasks_) stop.request_stop();
}

}  // namespace timbre::engine
