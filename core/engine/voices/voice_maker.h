#pragma once

#include "core/engine/model_shelf.h"
#include "core/engine/voice_desk.h"
#include "core/storage/asset_folder.h"

#include <functional>
#include <map>
#include <stop_token>

namespace timbre::engine {

// Makes voices out of recordings, words and other voices; see VoiceDesk. Commands arrive on the engine
// thread, the work is posted to the lane that speaks, and what comes out is posted back.
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
    void refuse(VoiceTask task);

    EngineCore& core_;
    std::map<VoiceTask, std::stop_source> tasks_;  // engine thread
};

}  // namespace timbre::engine
