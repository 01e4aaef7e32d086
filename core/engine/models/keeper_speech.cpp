// Which checkpoints are engines that speak.
#include "core/base/log.h"
#include "core/engine/models/model_keeper.h"
#include "core/models/checkpoint_families.h"

#include <utility>

namespace timbre::engine {

// Once for everything that changed since: a verify run changes row after row.
void ModelKeeper::lookForSpeech() {
    if (!std::exchange(speechKnown_, false) || closing_) return;
    around_.thread.post([this] {
        speechKnown_ = true;
        std::vector<SpeechCheckpoint> found;
        for (const auto& [id, stored] : facts_.stored) {
            const auto* family = models::findFamily(stored.family);
            if (family == nullptr || family->describeSpeech == nullptr) continue;
            const auto entry = facts_.entry(id);
            found.push_back({.stored = stored, .name = entry.name, .fp32Bytes = entry.ramBytes});
        }
        runOn(
            folder_,
            [found = std::move(found)]() mutable {
                for (auto& checkpoint : found) describeCheckpoint(checkpoint);
                return std::move(found);
            },
            [this](std::vector<SpeechCheckpoint> described) {
                checkpoints_.show(std::move(described));
                around_.speechFound(checkpoints_.engines());
            },
            [](const Error& error) { log(LogLevel::Error, "models", error.what()); });
    });
}

}  // namespace timbre::engine
