#include "app/cli/bench_output.h"

#include "app/cli/interruption.h"
#include "core/base/error.h"
#include "core/engine/model_settings.h"
#include "core/models/catalogue.h"
#include "core/models/model_store.h"
#include "core/models/speech_bench.h"

#include <algorithm>
#include <chrono>

namespace timbre::cli {

using namespace timbre::models;

void InterruptionWatch::watch(const std::stop_token& over, const std::stop_source& stop) {
    std::stop_source stopping = stop;
    while (!over.stop_requested()) {
        if (interruption() != Interruption::None) stopping.request_stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

StoredModel modelToMeasure(const Context& context, const std::string& id,
                           const std::function<bool(const StoredModel&)>& fits, const std::string& doing,
                           const std::string& example) {
    const auto settings = engine::modelSettings(context.settings);
    const ModelStore store(settings.folder.empty() ? context.folders.data / "models" : settings.folder,
                           settings.hubCache);
    const auto models = store.scan(Catalogue().entries());
    const auto found = std::ranges::find_if(
        models, [&](const StoredModel& model) { return id.empty() ? fits(model) : model.id == id; });
    if (found == models.end())
        throw Error(ErrorCode::NotFound, id.empty() ? "no checkpoint on this machine " + doing +
                                                          "; timbre models synthesize-random " + example +
                                                          " makes one to measure"
                                                    : "there is no model '" + id + "'");
    if (found->state == StoreState::Ready && !fits(*found))
        throw Error(ErrorCode::Unsupported, found->id + " is none that " + doing);
    return *found;
}

std::string benchRow(const std::string& name, std::vector<double> values, const std::string& unit,
                     int digits) {
    if (values.empty()) return "";
    std::ranges::sort(values);
    std::string text = "  " + name;
    text.resize(std::max<std::size_t>(text.size(), 44), ' ');
    text += fixed(median(values), digits) + " " + unit;
    if (values.size() > 1)
        text += "  (" + fixed(values.front(), digits) + " to " + fixed(values.back(), digits) + ")";
    return text + "\n";
}

Json benchNumbers(std::vector<double> values) {
    std::ranges::sort(values);
    if (values.empty()) return nullptr;
    return {{"median", median(values)}, {"least", values.front()}, {"most", values.back()}};
}

}  // namespace timbre::cli
