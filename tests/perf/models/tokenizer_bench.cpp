// Tokens of text: this project's own English, code and Chinese, nothing repeated.
#include "core/base/atomic_file.h"
#include "core/text/tokenizer/tokenizer.h"
#include "tests/perf/models/models_bench.h"

#include <algorithm>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;
using namespace text;

constexpr int kRounds = 5;

std::string filesBelow(const std::filesystem::path& folder, std::string_view suffix) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == suffix) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::string text;
    for (const auto& file : files) text += readFile(file);
    return text;
}

std::string chinese() {
    constexpr std::string_view kBegin = "<translation>", kEnd = "</translation>";
    const std::string file =
        readFile(std::filesystem::path(TIMBRE_SOURCE_DIR) / "translations/timbre_zh_CN.ts");
    std::string text;
    for (auto at = file.find(kBegin); at != file.npos; at = file.find(kBegin, at)) {
        at += kBegin.size();
        text.append(file, at, file.find(kEnd, at) - at).append("\n");
    }
    return text;
}

// Thirds of the shortest one's size, in turns of 4 kB.
std::string mixed(const std::string& english, const std::string& code, const std::string& foreign) {
    const std::size_t size = std::min({english.size(), code.size(), foreign.size()});
    std::string text;
    for (std::size_t at = 0; at < size; at += 4096) {
        for (const std::string* part : {&english, &code, &foreign}) text += part->substr(at, 4096);
    }
    return text;
}

void benchText(const Tokenizer& tokenizer, const std::string& name, const std::string& text,
               const std::string& target) {
    Row speed{name + ", " + std::to_string(text.size() / 1000) + " kB", {}, "MB/s", target};
    for (int round = 0; round < kRounds; ++round) {
        const auto begin = Clock::now();
        const auto ids = tokenizer.encode(text);
        speed.samples.push_back(static_cast<double>(text.size()) / 1000.0 / msSince(begin));
        if (tokenizer.decode(ids).empty()) note("the text came back empty");
    }
    print(speed);
}

void benchFolder(const std::string& title, const std::string& folder) {
    const auto path = fixture(folder);
    if (!path) return note(title + ": no fixtures");
    printHeader("Tokenizer: " + title);
    Row loading{"load", {}, "ms", "< 300"};
    for (int round = 0; round < kRounds; ++round) {
        const auto begin = Clock::now();
        Tokenizer::load(*path);
        loading.samples.push_back(msSince(begin));
    }
    print(loading);

    const auto tokenizer = Tokenizer::load(*path);
    const std::filesystem::path source(TIMBRE_SOURCE_DIR);
    const std::string english = filesBelow(source / "docs", ".md") + filesBelow(source / "resources", ".md");
    const std::string code = filesBelow(source / "core", ".cpp"), foreign = chinese();
    benchText(*tokenizer, "mixed", mixed(english, code, foreign), "≥ 5");
    benchText(*tokenizer, "English", english, "");
    benchText(*tokenizer, "code", code, "");
    benchText(*tokenizer, "Chinese", foreign, "");
}

}  // namespace

void benchTokenizer() {
    benchFolder("Qwen, 151 676 tokens", "qwen2_vocab");
    benchFolder("Whisper, 51 865 tokens", "whisper_vocab/multilingual");
}

}  // namespace timbre::bench
