// timbre-whisper-parity [--threads N] [ROOT]: computes every case of the fixture sets of Whisper and
// compares it with what the references gave.
//
// ROOT is a folder with whisper/manifest.json, whisper_tokenizer/manifest.json or both; else
// $TIMBRE_FIXTURES, else ../shared/fixtures beside the source. Prints the largest error of every result.
// Exit codes: 0 all cases are within their tolerances, 1 one is not, or its kind is unknown, or nothing
// ran, 2 wrong usage, 77 there are no fixtures on this machine.
#include "core/base/error.h"
#include "core/tensor/inference.h"
#include "core/tensor/runtime.h"
#include "tests/core/models/whisper/parity/cases.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
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

const WhisperKind* kindCalled(std::string_view name) {
    for (const auto kinds : {networkKinds(), decodingKinds(), longFormKinds(), tokenizerKinds(), wordKinds()})
        for (const WhisperKind& kind : kinds)
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
    std::size_t compared = 0;
};

// What is wrong with a case beside its numbers; empty: nothing.
std::string problemOf(const WhisperCase& one) {
    std::string forgotten;
    for (const std::string& name : one.untouched()) forgotten += " " + name;
    if (!forgotten.empty()) return "not compared:" + forgotten;
    return one.comparisons().empty() ? "nothing to compare" : "";
}

void runCase(const fs::path& folder, const nlohmann::json& manifest, const nlohmann::json& entry,
             Tally& tally) {
    const std::string name = entry.value("name", "(no name)"), kindName = entry.value("kind", "");
    std::printf("%s (%s)\n", name.c_str(), kindName.c_str());
    std::string problem;
    bool isNear = true;
    try {
        const WhisperKind* kind = kindCalled(kindName);
        if (kind == nullptr) throw Error(ErrorCode::Unsupported, "unknown kind");
        WhisperCase one(folder, manifest, entry);
        tensor::runInference([&] { kind->run(one); });
        for (const Comparison& comparison : one.comparisons()) {
            print(comparison);
            isNear = isNear && comparison.problem.empty();
        }
        problem = problemOf(one);
        tally.compared += one.comparisons().size();
    } catch (...) {
        problem = currentError().what();
    }
    if (!problem.empty()) std::printf("  FAILED: %s\n", problem.c_str());
    ++(isNear && problem.empty() ? tally.passed : tally.failed);
}

void runSet(const fs::path& folder, Tally& tally) {
    std::ifstream file(folder / "manifest.json", std::ios::binary);
    const auto manifest = nlohmann::json::parse(file, nullptr, false);
    if (!manifest.is_object() || !manifest.contains("cases") || !manifest["cases"].is_array())
        throw Error(ErrorCode::DamagedFile, (folder / "manifest.json").string() + ": expected cases");
    for (const nlohmann::json& entry : manifest["cases"]) runCase(folder, manifest, entry, tally);
}

int runAll(const fs::path& root) {
    Tally tally;
    for (const char* set : {"whisper", "whisper_tokenizer"})
        if (fs::exists(root / set / "manifest.json")) runSet(root / set, tally);
    std::printf("%d cases passed, %d failed, %zu results compared\n", tally.passed, tally.failed,
                tally.compared);
    return tally.failed == 0 && tally.compared > 0 ? kPassed : kFailed;
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = argumentsOf(argc, argv);
    if (!arguments) {
        std::fprintf(stderr, "usage: timbre-whisper-parity [--threads N] [ROOT]\n");
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
