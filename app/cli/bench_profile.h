#pragma once

namespace CLI {
class App;
}

namespace timbre::cli {

struct Context;

// Adds `bench profile`: where the time of real jobs went, what would help, how long others will take; and
// `bench advise`: how fast the models on this machine are.
void addBenchProfile(CLI::App& bench, Context& context);

}  // namespace timbre::cli
