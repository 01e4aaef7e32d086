#pragma once

#include "app/cli/context.h"

namespace timbre::cli {

// Adds `bench live`: how far the text of a recognition that listens is behind what is said.
void addLiveBench(CLI::App& bench, Context& context);

}  // namespace timbre::cli
