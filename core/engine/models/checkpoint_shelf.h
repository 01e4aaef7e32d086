#pragma once

#include "core/engine/models/device_choice.h"
#include "core/engine/models/engine_checkpoints.h"
#include "core/models/model_pool.h"

#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::engine {

// Checkpoints that can be used now.
struct CheckpointEngines {
    std::vector<models::SpeechEngineInfo> speech;
    std::vector<models::RecogniserInfo> recognisers;
};

// The checkpoints that speak or recognise, for the lanes that use them. The engine thread says what there is;
// every function may be called from any thread, those that load only on a lane.
class CheckpointShelf {
public:
    CheckpointShelf(models::ModelPool& pool, DeviceChoice& devices) : pool_(pool), devices_(devices) {}

    void show(std::vector<EngineCheckpoint> checkpoints);
    void wish(const DeviceChoice::Wish& wish);  // from the next load on

    CheckpointEngines engines() const;
    // Absent: no such model. One with a problem is returned with it.
    std::optional<EngineCheckpoint> find(std::string_view id) const;

    // The model in memory; empty after a stop. user: for people. Throws Error(NotFound) where it is not
    // here, what its problem is, and as ModelPool::acquire().
    models::ModelHandle acquire(const std::string& id, const std::string& user, const std::stop_token& stop,
                                bool onlySpeakerEncoder = false) const;
    // The id of one that hears speakers: `preferred`, else the smallest. Absent: there is none.
    std::optional<std::string> speakerListener(std::string_view preferred) const;

private:
    models::ModelPool& pool_;
    DeviceChoice& devices_;
    mutable std::mutex mutex_;  // guards what follows
    std::vector<EngineCheckpoint> checkpoints_;
    DeviceChoice::Wish wish_;
};

}  // namespace timbre::engine
