#include "core/engine/model_settings.h"

#include "core/config/settings.h"

namespace timbre::engine {

ModelSettings modelSettings(const config::Settings& settings) {
    ModelSettings models;
    models.offline = settings.boolean("network.offline");
    models.threads = static_cast<int>(settings.integer("engine.threads"));
    return models;
}

}  // namespace timbre::engine
