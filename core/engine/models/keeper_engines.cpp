// Which checkpoints are engines that speak or recognise.
#include "core/base/log.h"
#include "core/engine/models/model_keeper.h"

#include <utility>

namespace timbre::engine {

// Once for everything that changed since: a verify run changes row after row.
void ModelKeeper::lookForEngines() {
    if (!std::exchange(enginesKnown_, false) || closing_) return;
    around_.thread.post([this] {
        enginesKnown_ = true;
        std::vector<EngineCheckpoint> found;
        for (const auto& [id, stored] : facts_.stored) {
            if (!canBeEngine(stored.family)) continue;
            const auto entry = facts_.entry(id);
            found.push_back({.stored = stored, .name = entry.name, .fp32Bytes = entry.ramBytes});
        }
        runOn(
            folder_,
            [found = std::move(found)]() mutable {
                for (auto& checkpoint : found) describeCheckpoint(checkpoint);
                return std::move(found);
            },
            [this](std::vector<EngineCheckpoint> described) {
                checkpoints_.show(std::move(described));
                around_.enginesFound(checkpoints_.engines());
            },
            [](const Error& error) { log(LogLevel::Error, "models", error.what()); });
    });
}

}  // namespace timbre::engine
