#pragma once

#include "core/base/error.h"
#include "core/engine/transcript_desk.h"

#include <functional>
#include <map>
#include <stop_token>

namespace timbre::engine {

class ListeningWork;
struct ListeningEnd;
struct TranscriptToHear;

// Listens once more to transcripts and takes; see TranscriptDesk. Commands arrive on the engine thread,
// the work is posted to a lane of its own (see listening_work.h), and what comes out is posted back;
// checks of takes are kept here.
class TranscriptWorker {
public:
    explicit TranscriptWorker(EngineCore& core) : core_(core) {}

    void findSpeakers(TranscriptTask task, const SpeakerSearch& request);
    void translate(TranscriptTask task, const TranslationRequest& request);
    void hearAgain(TranscriptTask task, const SecondHearing& request);
    void checkTake(TranscriptTask task, const TakeCheckRequest& request);
    void cancel(TranscriptTask task);
    bool isBusy() const { return !tasks_.empty(); }
    void stop();  // the program closes: every task ends as cancelled

private:
    using Work = std::function<ListeningEnd(ListeningWork&)>;
    // Posts what `prepare` makes of what is stored.
    // kind: as metrics name it.
    void start(TranscriptTask task, const char* kind, const std::function<Work()>& prepare);
    void post(TranscriptTask task, const char* kind, Work work);
    void ended(TranscriptTask task, const ListeningEnd& end);
    void keep(const TakeChecked& checked, const ListeningEnd& end);
    // `store` together with the row of what it cost.
    void measured(const ListeningEnd& end, const std::function<void()>& store);
    TranscriptToHear soundOf(storage::JobId job) const;

    EngineCore& core_;
    std::map<TranscriptTask, std::stop_source> tasks_;  // engine thread
};

}  // namespace timbre::engine
