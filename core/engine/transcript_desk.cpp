#include "core/engine/transcript_desk.h"

#include "core/engine/engine_core.h"

#include <utility>

namespace timbre::engine {

// Every function carries its arguments to the engine thread and returns.
TranscriptTask TranscriptDesk::findSpeakers(SpeakerSearch request) {
    const auto task = core_.newTranscriptTask();
    core_.post([&core = core_, task, request = std::move(request)] {
        core.transcriptWorker().findSpeakers(task, request);
    });
    return task;
}

TranscriptTask TranscriptDesk::translate(TranslationRequest request) {
    const auto task = core_.newTranscriptTask();
    core_.post([&core = core_, task, request = std::move(request)] {
        core.transcriptWorker().translate(task, request);
    });
    return task;
}

TranscriptTask TranscriptDesk::hearAgain(SecondHearing request) {
    const auto task = core_.newTranscriptTask();
    core_.post([&core = core_, task, request = std::move(request)] {
        core.transcriptWorker().hearAgain(task, request);
    });
    return task;
}

TranscriptTask TranscriptDesk::checkTake(TakeCheckRequest request) {
    const auto task = core_.newTranscriptTask();
    core_.post([&core = core_, task, request = std::move(request)] {
        core.transcriptWorker().checkTake(task, request);
    });
    return task;
}

void TranscriptDesk::cancel(TranscriptTask task) {
    core_.post([&core = core_, task] { core.transcriptWorker().cancel(task); });
}

}  // namespace timbre::engine
