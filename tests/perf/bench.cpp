// Measures what docs/performance.md records. Usage: timbre-bench [NAME…]; without names everything
// but the ten minutes of "underruns". Prints tables, asserts nothing.
#include "tests/perf/bench_table.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>
#include <utility>
#include <vector>

int main(int argc, char** argv) {
    using namespace timbre::bench;
    const std::vector<std::pair<std::string, std::function<void()>>> benches = {
        {"start", benchStart},
        {"speak", benchSpeaking},
        {"stop", benchStop},
        {"listen", benchListening},
        {"metrics", benchMetrics},
        {"long-text", benchLongText},
        {"long-recording", benchLongRecording},
        {"underruns",
         [] {
             const char* minutes = std::getenv("TIMBRE_BENCH_MINUTES");
             benchUnderruns(minutes != nullptr ? std::atof(minutes) : 10);
         }},
    };
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    for (const auto& name : wanted) {
        const auto known = [&](const auto& bench) { return bench.first == name; };
        if (std::none_of(benches.begin(), benches.end(), known)) {
            std::fprintf(stderr, "unknown bench: %s\n", name.c_str());
            return 2;
        }
    }
    try {
        for (const auto& [name, run] : benches) {
            const bool asked = std::find(wanted.begin(), wanted.end(), name) != wanted.end();
            if (asked || (wanted.empty() && name != "underruns")) run();
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
