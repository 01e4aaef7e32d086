#include "core/engine/models/model_keeper.h"

#include "core/engine/models/built_in_rows.h"

namespace timbre::engine {

void ModelKeeper::start(const std::vector<models::SpeechEngineInfo>& speechEngines,
                        const std::vector<models::RecogniserInfo>& recognisers) {
    builtIn_ = builtInRows(speechEngines, recognisers);
    refresh();
}

void ModelKeeper::refresh() {
    emit_(ModelsListed{builtIn_, {}});
}

void ModelKeeper::reject(const std::string& id, const std::string& command) {
    emit_(ModelFailed{id, command, {ErrorCode::NotFound, "there is no model '" + id + "'"}});
}

}  // namespace timbre::engine
