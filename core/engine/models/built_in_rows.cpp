#include "core/engine/models/built_in_rows.h"

#include <algorithm>
#include <set>

namespace timbre::engine {
namespace {

ModelRow row(const std::string& id, const std::string& name, const std::string& version) {
    ModelRow row;
    row.id = row.family = id;
    row.name = name;
    row.revision = version;
    row.canRun = true;
    row.state = ModelState::BuiltIn;
    return row;
}

}  // namespace

std::vector<ModelRow> builtInRows(std::span<const models::SpeechEngineInfo> speechEngines,
                                  std::span<const models::RecogniserInfo> recognisers) {
    std::vector<ModelRow> rows;
    for (const auto& engine : speechEngines) {
        auto& made = rows.emplace_back(row(engine.id, engine.name, engine.version));
        made.tasks = {"speak"};
        std::set<std::string> languages;
        for (const auto& voice : engine.voices) languages.insert(voice.language);
        made.languages.assign(languages.begin(), languages.end());
    }
    for (const auto& recogniser : recognisers) {
        auto& made = rows.emplace_back(row(recogniser.id, recogniser.name, recogniser.version));
        made.tasks = {"transcribe"};
        made.languages = recogniser.languages;
        made.description = recogniser.qualityNote;
    }
    return rows;
}

}  // namespace timbre::engine
