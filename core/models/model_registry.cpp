#include "core/models/model_registry.h"

#include "core/models/espeak/espeak.h"
#include "core/models/flite/flite.h"
#include "core/models/pocketsphinx/pocketsphinx.h"

namespace timbre::models {

std::span<const ModelFamily> modelFamilies() {
    // The only list of families; the order is the order in which people see them.
    static constexpr ModelFamily kFamilies[] = {
        {.id = "flite", .loadSynthesizer = flite::load, .loadTranscriber = nullptr},
        {.id = "espeak", .loadSynthesizer = espeak::load, .loadTranscriber = nullptr},
        {.id = "pocketsphinx", .loadSynthesizer = nullptr, .loadTranscriber = pocketsphinx::load},
    };
    return kFamilies;
}

}  // namespace timbre::models
