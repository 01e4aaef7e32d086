#include "core/models/checkpoint_request.h"

#include "core/models/checkpoint_families.h"
#include "core/tensor/tensor_module.h"

#include <utility>

namespace timbre::models {

ModelRequest checkpointRequest(const StoredModel& model, const CheckpointChoice& choice, std::string user) {
    if (const auto problem = problemOf(model)) throw Error(*problem);
    if (model.state != StoreState::Ready)
        throw Error(ErrorCode::NotFound, model.id + " is not on this machine");
    if (model.family.empty())
        throw Error(ErrorCode::Unsupported,
                    model.checkpoint.string() + " is a checkpoint of no family that this version knows");
    const LoadOptions options{.folder = model.checkpoint,
                              .device = choice.device,
                              .precision = choice.precision,
                              .threads = choice.threads,
                              .onlySpeakerEncoder = choice.onlySpeakerEncoder};
    return {.key = {model.id, choice.device, choice.precision, choice.onlySpeakerEncoder},
            .load = [family = model.family,
                     options](const std::stop_token&) { return loadCheckpoint(family, options); },
            .prepare = [threads = choice.threads] { tensor::ensureTensorModule(threads); },
            .expectedBytes = choice.expectedBytes,
            .user = std::move(user)};
}

}  // namespace timbre::models
