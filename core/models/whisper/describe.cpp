#include "core/models/whisper/describe.h"

#include "core/models/whisper/config.h"
#include "core/models/whisper/languages.h"
#include "core/models/whisper/options.h"
#include "core/models/whisper/vocabulary.h"

#include <string>
#include <utility>
#include <vector>

namespace timbre::models::whisper {
namespace {

// Files without lists of their own leave it to the tokenizer.
std::vector<std::string> languagesOf(const std::filesystem::path& folder, const Config& config) {
    if (config.generation.isMultilingual == false) return {"en"};
    auto known = config.generation.languages;
    if (known.empty()) known = Vocabulary(folder, config).languages;
    std::vector<std::string> tags;
    for (const auto& [code, token] : known) tags.push_back(languageTag(code));
    return tags.empty() ? std::vector<std::string>{"en"} : tags;
}

std::string qualityNote(const Config& config, bool multilingual) {
    if (isTurbo(config))
        return "Nearly as accurate as large-v3 and several times as fast, but it cannot translate.";
    if (!multilingual) return "This model knows English only.";
    if (config.width <= 512)
        return "A small model: good for clear English and a first look; larger ones make fewer mistakes, "
               "above all in other languages.";
    return "";
}

}  // namespace

RecogniserInfo describeRecogniser(const std::filesystem::path& folder) {
    const Config config = readConfig(folder);
    RecogniserInfo info;
    info.family = "whisper";
    info.languages = languagesOf(folder, config);
    const bool multilingual = info.languages.size() > 1;
    info.qualityNote = qualityNote(config, multilingual);
    info.options = optionTable();
    info.findsLanguage = multilingual;
    info.translates = multilingual && !isTurbo(config);
    info.takesPrompt = true;
    info.isNeural = true;
    return info;
}

}  // namespace timbre::models::whisper
