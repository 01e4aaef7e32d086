#pragma once
#include "core/models/transcriber.h"

#include <memory>
namespace timbre::models::pocketsphinx {
// PocketSphinx with its US English model. Throws Error(ModuleMissing) without the model.
std::unique_ptr<Transcriber> load();
}  // namespace timbre::models::pocketsphinx
