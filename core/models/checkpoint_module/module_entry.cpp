#include "core/models/checkpoint_module/module_families.h"

// Found by name from checkpoint_families.cpp; both are built together, so C++ types may cross.
extern "C" __attribute__((visibility("default"))) void timbre_torch_load(
    std::string_view family, const timbre::models::LoadOptions& options,
    std::shared_ptr<const timbre::models::LoadedModel>& model) {
    model = timbre::models::loadInModule(family, options);
}
