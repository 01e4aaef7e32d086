#pragma once

namespace CLI {
class App;
}

namespace timbre::cli {

struct Context;

// Adds `bench quality`: how well a recogniser does on recordings whose texts are known.
void addBenchQuality(CLI::App& bench, Context& context);

}  // namespace timbre::cli
