#include "core/models/option_values.h"

#include "core/base/error.h"

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <string>

namespace timbre::models {
namespace {

std::string numberText(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%g", value);
    return buffer;
}

}  // namespace

OptionValues::OptionValues(const voices::Voice& voice, const SpeechEngineInfo& engine) {
    for (const auto& option : engine.options) values_[option.key] = {option.defaultValue, true};
    for (const auto& [key, value] : voice.parameters) {
        const auto option = std::find_if(engine.options.begin(), engine.options.end(),
                                         [&](const OptionSpec& spec) { return spec.key == key; });
        if (option == engine.options.end())
            throw Error(ErrorCode::InvalidInput,
                        "voice " + voice.id + ": " + engine.name + " has no option \"" + key + "\"");
        // Written so that NaN fails too.
        if (!(value >= option->minimum && value <= option->maximum))
            throw Error(ErrorCode::InvalidInput,
                        "voice " + voice.id + ": option " + key + " must be " + numberText(option->minimum) +
                            " to " + numberText(option->maximum) + ", found " + numberText(value));
        values_[option->key] = {value, value == option->defaultValue};
    }
}

double OptionValues::operator[](std::string_view key) const {
    const auto found = values_.find(key);
    assert(found != values_.end() && "the engine's own option");
    return found->second.value;
}

bool OptionValues::isDefault(std::string_view key) const {
    const auto found = values_.find(key);
    assert(found != values_.end() && "the engine's own option");
    return found->second.isDefault;
}

}  // namespace timbre::models
