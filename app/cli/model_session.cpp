#include "app/cli/model_session.h"

#include "app/cli/interruption.h"
#include "app/cli/model_output.h"

#include <algorithm>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;
using namespace timbre::engine;

}  // namespace

ModelSession::ModelSession(Context& context)
    : context_(context), session_(context, Session::Storage::Needed) {
    follow([](const ModelEvent& event) { return std::holds_alternative<ModelsListed>(event); });
}

const ModelRow& ModelSession::row(const std::string& id) const {
    const auto found = std::ranges::find(rows_, id, &ModelRow::id);
    if (found == rows_.end())
        throw Error(ErrorCode::NotFound, "there is no model '" + id + "'; timbre models list shows them");
    return *found;
}

void ModelSession::follow(const std::function<bool(const ModelEvent&)>& isOver,
                          const std::function<void()>& onInterrupt) {
    while (true) {
        if (interruption() != Interruption::None && !interrupted_) {
            interrupted_ = true;
            if (!onInterrupt) throw Interrupted{};
            onInterrupt();
        }
        const auto event = session_.next(50ms);
        if (!event) continue;
        if (const auto* warning = std::get_if<Warning>(&*event)) context_.console.warning(warning->error);
        const auto* news = std::get_if<ModelNews>(&*event);
        if (news == nullptr) continue;
        take(news->event);
        if (const Json line = modelEventJson(news->event); !line.is_null()) context_.console.line(line);
        if (const auto* progress = std::get_if<ModelProgressed>(&news->event))
            context_.console.progress(progressLine(*progress));
        if (isOver(news->event)) {
            context_.console.clearProgress();
            return;
        }
    }
}

void ModelSession::take(const ModelEvent& event) {
    if (const auto* listed = std::get_if<ModelsListed>(&event)) {
        rows_ = listed->models;
        folders_ = listed->folders;
    } else if (const auto* changed = std::get_if<ModelChanged>(&event)) {
        const auto found = std::ranges::find(rows_, changed->model.id, &ModelRow::id);
        if (found != rows_.end()) *found = changed->model;
    }
}

}  // namespace timbre::cli
