#pragma once

#include "app/cli/model_session.h"

#include <string>
#include <vector>

namespace timbre::cli {

// Downloads the models in this order and shows how far it is. Ctrl+C pauses them. What fails is shown,
// the others go on. Returns the exit code.
int downloadModels(ModelSession& session, Context& context, const std::vector<std::string>& ids);

}  // namespace timbre::cli
