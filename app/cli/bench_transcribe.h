#pragma once

namespace CLI {
class App;
}

namespace timbre::cli {

struct Context;

void addBenchTranscribe(CLI::App& bench, Context& context);

}  // namespace timbre::cli
