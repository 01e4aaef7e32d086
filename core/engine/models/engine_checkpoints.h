#pragma once

#include "core/base/error.h"
#include "core/models/capabilities.h"
#include "core/models/stored_model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::engine {

// A checkpoint of the list of models whose family speaks or recognises, whether it can be used now or not.
struct EngineCheckpoint {
    models::StoredModel stored;
    std::string name;                                       // for people
    std::int64_t fp32Bytes = 0;                             // in memory; 0: not known
    std::optional<models::SpeechEngineInfo> speech = {};    // of a Ready one that speaks
    std::optional<models::RecogniserInfo> recogniser = {};  // likewise
    std::optional<Error> problem = std::nullopt;            // why it is no engine
};

bool canBeEngine(std::string_view family);  // speaks or recognises

// Fills in what it can do, or problem. Reads some megabytes: on a lane. Never throws.
void describeCheckpoint(EngineCheckpoint& checkpoint);

// 64 hex digits that change with the files: of the hashes that were promised when it was downloaded,
// else of names, sizes, the whole of small files, and of large ones the beginning, the end and evenly
// spread pieces. Throws Error(NotFound, ReadOnly, Storage, InvalidDocument).
std::string checkpointVersion(const models::StoredModel& model);

}  // namespace timbre::engine
