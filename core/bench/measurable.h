#pragma once

#include "core/engine/model_events.h"

namespace timbre::bench {

// Whether ModelDesk::bench can try the model on this machine now.
inline bool canBeMeasured(const engine::ModelRow& row) {
    using enum engine::ModelState;
    return row.canRun && (row.state == BuiltIn || row.state == Ready || row.state == Loaded);
}

}  // namespace timbre::bench
