#pragma once

#include "core/models/loaded_model.h"

#include <memory>
#include <span>
#include <string_view>

namespace timbre::models {

// What a family of checkpoint_families.h is inside the module: how it is loaded. Null: its files are
// checked and kept, but this version cannot compute with them.
struct ModuleFamily {
    std::string_view id;    // as in checkpoint_families.h
    std::string_view name;  // for people
    std::shared_ptr<const LoadedModel> (*load)(const LoadOptions& options) = nullptr;
};

std::span<const ModuleFamily> moduleFamilies();

// Throws Error(NotFound) for an unknown family, else as loadCheckpoint().
std::shared_ptr<const LoadedModel> loadInModule(std::string_view family, const LoadOptions& options);

}  // namespace timbre::models
