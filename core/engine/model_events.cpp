#include "core/engine/model_events.h"

namespace timbre::engine {

std::string_view modelStateName(ModelState state) {
    switch (state) {
        case ModelState::BuiltIn:
            return "built-in";
        case ModelState::Absent:
            return "absent";
        case ModelState::Queued:
            return "queued";
        case ModelState::Downloading:
            return "downloading";
        case ModelState::Paused:
            return "paused";
        case ModelState::Checking:
            return "checking";
        case ModelState::Ready:
            return "ready";
        case ModelState::Loading:
            return "loading";
        case ModelState::Loaded:
            return "loaded";
        case ModelState::Broken:
            break;
    }
    return "broken";
}

}  // namespace timbre::engine
