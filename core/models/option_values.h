#pragma once

#include "core/models/capabilities.h"
#include "core/voices/voice.h"

#include <map>
#include <string_view>

namespace timbre::models {

// The value of every option of an engine for one voice: what the voice sets, else the default.
// A value object; any thread.
class OptionValues {
public:
    // Throws Error(InvalidInput) for an option the engine does not have and for a value that is not
    // a number within its range.
    OptionValues(const voices::Voice& voice, const SpeechEngineInfo& engine);

    double operator[](std::string_view key) const;  // the key must be one of the engine's options
    bool isDefault(std::string_view key) const;

private:
    struct Value {
        double value;
        bool isDefault;
    };
    std::map<std::string_view, Value> values_;  // keys point into the engine's constant table
};

}  // namespace timbre::models
