#pragma once

#include "core/engine/transcript_desk.h"

#include <map>
#include <stop_token>

namespace timbre::engine {

// Listens once more to transcripts and takes; see TranscriptDesk. Commands arrive on the engine thread.
class TranscriptWorker {
public:
    explicit TranscriptWorker(EngineCore& core) : core_(core) {}

    void findSpeakers(TranscriptTask task, const SpeakerSearch& request);
    void translate(TranscriptTask task, const TranslationRequest& request);
    void hearAgain(TranscriptTask task, const SecondHearing& request);
    void checkTake(TranscriptTask task, const TakeCheckRequest& request);
    void cancel(TranscriptTask task);
    void stop();  // the program closes: every task ends as cancelled

private:
    EngineCore& core_;
    std::map<TranscriptTask, std::stop_source> tasks_;  // engine thread
};

}  // namespace timbre::engine
