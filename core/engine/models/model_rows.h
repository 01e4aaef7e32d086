#pragma once

#include "core/engine/model_events.h"
#include "core/models/catalogue.h"
#include "core/models/pool_entry.h"
#include "core/models/stored_model.h"
#include "core/storage/model_book.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace timbre::engine {

// What is being done with a model. Bytes: Queued, Downloading, Checking.
struct ModelActivity {
    ModelState state = ModelState::Queued;
    std::int64_t bytesDone = 0, bytesTotal = 0;
};

// Everything that the list of models is made from, each from its own source. Engine thread only.
struct ModelFacts {
    std::vector<ModelRow> builtIn;
    models::Catalogue catalogue;
    std::map<std::string, models::StoredModel> stored;  // by id, as all below
    std::map<std::string, ModelActivity> activities;
    std::map<std::string, Error> problems;  // of the last command
    std::vector<models::PooledModel> pooled;
    std::set<std::string> pinned;
    std::map<std::string, storage::ModelMeasurement> speeds;

    bool has(const std::string& id) const;
    // Its entry, or one made of what is on disk. The model must be there.
    models::CatalogueEntry entry(const std::string& id) const;
    ModelRow row(const std::string& id) const;  // the model must be there
    std::vector<ModelRow> rows() const;         // built in, the catalogue's, then what else is on disk
};

ModelSpeed speedOf(const storage::ModelMeasurement& measurement);

}  // namespace timbre::engine
