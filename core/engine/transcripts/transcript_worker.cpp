#include "core/engine/transcripts/transcript_worker.h"

#include "core/engine/engine_core.h"

namespace timbre::engine {
namespace {

TranscriptTaskFailed unsupported(TranscriptTask task) {
    return {task, Error(ErrorCode::Unsupported, "this version does not listen again yet")};
}

}  // namespace

void TranscriptWorker::findSpeakers(TranscriptTask task, const SpeakerSearch&) {
    core_.tell(TranscriptEvent(unsupported(task)));
}
void TranscriptWorker::translate(TranscriptTask task, const TranslationRequest&) {
    core_.tell(TranscriptEvent(unsupported(task)));
}
void TranscriptWorker::hearAgain(TranscriptTask task, const SecondHearing&) {
    core_.tell(TranscriptEvent(unsupported(task)));
}
void TranscriptWorker::checkTake(TranscriptTask task, const TakeCheckRequest&) {
    core_.tell(TranscriptEvent(unsupported(task)));
}
void TranscriptWorker::cancel(TranscriptTask task) {
    if (const auto found = tasks_.find(task); found != tasks_.end()) found->second.request_stop();
}
void TranscriptWorker::stop() {
    for (auto& [task, stop] : tasks_) stop.request_stop();
}

}  // namespace timbre::engine
