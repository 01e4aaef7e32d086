#include "app/cli/comparison_output.h"

namespace timbre::cli {
namespace {

std::string rateLine(const char* name, const char* unit, const text::ErrorRate& rate) {
    return std::string(name) + " " + fixed(rate.rate() * 100, 1) + " % (" +
           std::to_string(rate.substitutions) + " substituted, " + std::to_string(rate.insertions) +
           " inserted, " + std::to_string(rate.deletions) + " deleted of " +
           std::to_string(rate.referenceLength) + " " + unit + ")\n";
}

Json rateJson(const text::ErrorRate& rate) {
    return {{"rate", rate.rate()},
            {"substitutions", rate.substitutions},
            {"insertions", rate.insertions},
            {"deletions", rate.deletions},
            {"length", rate.referenceLength}};
}

std::string marked(const text::Edit& edit) {
    switch (edit.kind) {
        case text::EditKind::Same:
            return edit.reference;
        case text::EditKind::Substituted:
            return "[-" + edit.reference + "-] {+" + edit.hypothesis + "+}";
        case text::EditKind::Inserted:
            return "{+" + edit.hypothesis + "+}";
        case text::EditKind::Deleted:
            break;
    }
    return "[-" + edit.reference + "-]";
}

}  // namespace

Json toJson(const text::Comparison& comparison) {
    Json differences = Json::array();
    std::size_t word = 0;
    for (const auto& edit : comparison.edits) {
        if (edit.kind != text::EditKind::Same)
            differences.push_back(
                {{"word", word}, {"reference", edit.reference}, {"hypothesis", edit.hypothesis}});
        if (edit.kind != text::EditKind::Inserted) ++word;
    }
    return {{"wer", rateJson(comparison.words)},
            {"cer", rateJson(comparison.characters)},
            {"differences", differences}};
}

std::string describe(const text::Comparison& comparison) {
    constexpr std::size_t kLineLength = 78;
    std::string text =
        rateLine("WER", "words", comparison.words) + rateLine("CER", "characters", comparison.characters);
    std::string line;
    bool differs = false;
    const auto endLine = [&] {
        if (differs) text += "  " + line + "\n";
        line.clear();
        differs = false;
    };
    for (const auto& edit : comparison.edits) {
        const std::string word = marked(edit);
        if (!line.empty() && line.size() + word.size() >= kLineLength) endLine();
        line += (line.empty() ? "" : " ") + word;
        differs = differs || edit.kind != text::EditKind::Same;
    }
    endLine();
    return text;
}

}  // namespace timbre::cli
