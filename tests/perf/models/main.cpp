// Measures what docs/performance.md records about models on this machine. Usage: timbre-models-bench
// [NAME…]; without names everything. Prints tables, asserts nothing.
#include "core/tensor/runtime.h"
#include "tests/perf/models/models_bench.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <span>
#include <string_view>

namespace timbre::bench {
namespace {

struct Bench {
    std::string_view name;
    void (*run)();
};

// In the order in which they run: those that watch the memory of the process come first.
constexpr Bench kBenches[] = {
    {"weights", benchWeights},     {"pool", benchPool},         {"loading", benchLoading},
    {"tokenizer", benchTokenizer}, {"download", benchDownload}, {"layers", benchLayers},
    {"audio", benchAudio},         {"codec", benchCodec},
};

const Bench* find(std::string_view name) {
    const auto found = std::ranges::find(kBenches, name, &Bench::name);
    return found == std::end(kBenches) ? nullptr : found;
}

}  // namespace

void note(const std::string& text) {
    std::printf("\n%s\n", text.c_str());
}

}  // namespace timbre::bench

int main(int argc, char** argv) {
    using namespace timbre::bench;
    const std::span<char*> wanted(argv + 1, static_cast<std::size_t>(argc - 1));
    for (const std::string_view name : wanted)
        if (find(name) == nullptr) {
            std::fprintf(stderr, "unknown bench: %s; there are:", name.data());
            for (const auto& bench : kBenches) std::fprintf(stderr, " %s", bench.name.data());
            std::fputc('\n', stderr);
            return 2;
        }
    try {
        timbre::tensor::prepareRuntime(0);
        if (wanted.empty())
            for (const auto& bench : kBenches) bench.run();
        else
            for (const std::string_view name : wanted) find(name)->run();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
