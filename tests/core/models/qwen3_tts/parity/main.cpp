// timbre-qwen3-tts-parity [--threads N] [ROOT]: computes every case of a fixture set and compares it
// with what the reference gave.
//
// ROOT is a folder with manifest.json or with qwen3-tts/manifest.json; else $TIMBRE_FIXTURES, else
// ../shared/fixtures beside the source. Prints the largest error of every tensor. Exit codes: 0 all
// cases are within their tolerances, 1 one is not, or its kind is unknown, or nothing ran, 2 wrong
// usage, 77 there are no fixtures on this machine.
#include "core/base/error.h"
#include "core/tensor/inference.h"
#include "core/tensor/runtime.h"
#include "tests/core/models/qwen3_tts/parity/cases.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace {

using namespace timbre;
using namespace timbre::parity;
namespace fs = std::filesystem;

constexpr int kPassed = 0, kFailed = 1, kUsage = 2, kSkipped = 77;

struct Arguments {
    fs::path root;
    int threads = 0;
};

std::optional<Arguments> argumentsOf(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--threads" && i + 1 < argc) {
            const char* text = argv[++i];
            const char* end = text + std::strlen(text);
            if (std::from_chars(text, end, arguments.threads).ptr != end) return std::nullopt;
        } else if (word.starts_with("-") || !arguments.root.empty()) {
            return std::nullopt;
        } else {
            arguments.root = word;
        }
    }
    return arguments;
}

fs::path fixtureRoot(const Arguments& arguments) {
    if (!arguments.root.empty()) return arguments.root;
    const char* variable = std::getenv("TIMBRE_FIXTURES");
    if (variable != nullptr && *variable != '\0') return variable;
    return fs::path(TIMBRE_SOURCE_DIR).parent_path() / "shared" / "fixtures";
}

const Kind* kindCalled(std::string_view name) {
    for (const auto kinds : {talkerKinds(), codecKinds(), encoderKinds()})
        for (const Kind& kind : kinds)
            if (kind.name == name) return &kind;
    return nullptr;
}

void print(const Comparison& one) {
    std::printf("  %-28s largest error %-9.3g atol %g rtol %g  %s%s\n", one.tensor.c_str(), one.largestError,
                one.tolerance.absolute, one.tolerance.relative,
                one.problem.empty() ? "ok" : "MISS: ", one.problem.c_str());
}

struct Tally {
    int passed = 0, failed = 0;
    std::size_t tensors = 0;
};

// What is wrong with a case beside its numbers; empty: nothing.
std::string problemOf(const Case& one, const Kind& kind) {
    if (kind.run == nullptr) return one.entry().contains("compare") ? "an input is not compared" : "";
    std::string forgotten;
    for (const std::string& name : one.untouched()) forgotten += " " + name;
    if (!forgotten.empty()) return "not compared:" + forgotten;
    return one.comparisons().empty() ? "nothing to compare" : "";
}

void runCase(const FixtureSet& set, const nlohmann::json& entry, Tally& tally) {
    const std::string name = entry.value("case", "(no name)"), kindName = entry.value("kind", "");
    std::printf("%s (%s)\n", name.c_str(), kindName.c_str());
    std::string problem;
    bool isNear = true;
    try {
        const Kind* kind = kindCalled(kindName);
        if (kind == nullptr) throw Error(ErrorCode::Unsupported, "unknown kind");
        Case one(set, entry);
        if (kind->run != nullptr) tensor::runInference([&] { kind->run(one); });
        for (const Comparison& comparison : one.comparisons()) {
            print(comparison);
            isNear = isNear && comparison.problem.empty();
        }
        if (!one.notes().empty()) std::printf("  %s\n", one.notes().c_str());
        problem = problemOf(one, *kind);
        tally.tensors += one.comparisons().size();
    } catch (...) {
        problem = currentError().what();
    }
    if (!problem.empty()) std::printf("  FAILED: %s\n", problem.c_str());
    ++(isNear && problem.empty() ? tally.passed : tally.failed);
}

int runAll(const fs::path& root) {
    const FixtureSet set(fs::exists(root / "manifest.json") ? root : root / "qwen3-tts");
    Tally tally;
    for (const nlohmann::json& entry : set.cases()) runCase(set, entry, tally);
    std::printf("%d cases passed, %d failed, %zu tensors compared\n", tally.passed, tally.failed,
                tally.tensors);
    return tally.failed == 0 && tally.tensors > 0 ? kPassed : kFailed;
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = argumentsOf(argc, argv);
    if (!arguments) {
        std::fprintf(stderr, "usage: timbre-qwen3-tts-parity [--threads N] [ROOT]\n");
        return kUsage;
    }
    const fs::path root = fixtureRoot(*arguments);
    std::error_code error;
    if (!fs::is_directory(root, error)) {
        std::fprintf(stderr, "no fixtures: %s\n", root.c_str());
        return arguments->root.empty() ? kSkipped : kFailed;
    }
    try {
        tensor::prepareRuntime(arguments->threads);
        return runAll(root);
    } catch (...) {
        std::fprintf(stderr, "%s\n", currentError().what());
        return kFailed;
    }
}
