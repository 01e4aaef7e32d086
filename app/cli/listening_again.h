#pragma once

#include "app/cli/session.h"

namespace CLI {
class App;
}

namespace timbre::cli {

// `timbre history check`, `compare`, `translate` and `speakers`: what TranscriptDesk does. `history` is the
// command that they belong to.
void addListeningAgain(CLI::App& history, Context& context);

// The error rate of a take's last check, for a list: "WER 4 %"; empty: never checked.
std::string errorRateText(double rate);

}  // namespace timbre::cli
