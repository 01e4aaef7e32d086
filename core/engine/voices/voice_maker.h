#pragma once

#include "core/engine/voice_desk.h"
#include "core/storage/records.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace timbre::engine {

class VoiceWork;

// Makes voices out of recordings, words and other voices; see VoiceDesk. Commands arrive on the engine
// thread, the work is posted to the lane that speaks (see voice_work.h), and what comes out is posted
// back; made voices are saved here.
class VoiceMaker {
public:
    explicit VoiceMaker(EngineCore& core) : core_(core) {}

    void prepareReference(VoiceTask task, ReferenceRequest request);
    void clone(VoiceTask task, CloneRequest request);
    void lock(VoiceTask task, LockRequest request);
    void blend(VoiceTask task, BlendRequest request);
    void compareTake(VoiceTask task, std::int64_t historyId);
    void cancel(VoiceTask task);
    void stop();  // the program closes: every task ends as cancelled

private:
    using Work = std::function<VoiceEvent(VoiceWork&)>;
    struct End {
        VoiceEvent event;
        std::optional<storage::JobMetrics> metrics = std::nullopt;  // absent: it never began
        std::chrono::steady_clock::time_point askedAt = {}, endedAt = {};
    };
    // kind: as metrics name it.
    void start(VoiceTask task, const char* kind, Work work);
    End run(VoiceTask task, const char* kind, const Work& work, const std::stop_token& stop);  // lane
    void ended(VoiceTask task, End end);
    // `store` together with the row of what it cost.
    void measured(End& end, const std::function<void()>& store);

    EngineCore& core_;
    std::map<VoiceTask, std::stop_source> tasks_;  // engine thread
};

}  // namespace timbre::engine
