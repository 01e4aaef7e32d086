#include "core/engine/models/checkpoint_shelf.h"

#include "core/models/checkpoint_request.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {

void CheckpointShelf::show(std::vector<EngineCheckpoint> checkpoints) {
    const std::lock_guard lock(mutex_);
    checkpoints_ = std::move(checkpoints);
}

void CheckpointShelf::wish(const DeviceChoice::Wish& wish) {
    const std::lock_guard lock(mutex_);
    wish_ = wish;
}

CheckpointEngines CheckpointShelf::engines() const {
    const std::lock_guard lock(mutex_);
    CheckpointEngines engines;
    for (const auto& checkpoint : checkpoints_) {
        if (checkpoint.problem) continue;
        if (checkpoint.speech) engines.speech.push_back(*checkpoint.speech);
        if (checkpoint.recogniser) engines.recognisers.push_back(*checkpoint.recogniser);
    }
    return engines;
}

std::optional<EngineCheckpoint> CheckpointShelf::find(std::string_view id) const {
    const std::lock_guard lock(mutex_);
    const auto found = std::ranges::find(checkpoints_, id, [](const auto& one) { return one.stored.id; });
    return found != checkpoints_.end() ? std::optional(*found) : std::nullopt;
}

models::ModelHandle CheckpointShelf::acquire(const std::string& id, const std::string& user,
                                             const std::stop_token& stop, bool onlySpeakerEncoder) const {
    const auto checkpoint = find(id);
    if (!checkpoint)
        throw Error(ErrorCode::NotFound, "there is no model '" + id + "' that speaks or recognises");
    if (checkpoint->problem) throw Error(*checkpoint->problem);
    const auto wish = [this] {
        const std::lock_guard lock(mutex_);
        return wish_;
    }();
    auto choice = devices_.choose(wish, checkpoint->fp32Bytes);
    choice.onlySpeakerEncoder = onlySpeakerEncoder;
    if (onlySpeakerEncoder) choice.expectedBytes = 0;  // a small part of the model's
    return pool_.acquire(models::checkpointRequest(checkpoint->stored, choice, user), stop);
}

std::optional<std::string> CheckpointShelf::speakerListener(std::string_view preferred) const {
    const std::lock_guard lock(mutex_);
    const EngineCheckpoint* best = nullptr;
    for (const auto& one : checkpoints_) {
        if (one.problem || !one.speech || !one.speech->hearsSpeakers) continue;
        if (one.stored.id == preferred) return one.stored.id;
        if (best == nullptr || one.stored.bytesOnDisk < best->stored.bytesOnDisk) best = &one;
    }
    return best != nullptr ? std::optional(best->stored.id) : std::nullopt;
}

}  // namespace timbre::engine
