#include "core/base/error.h"
#include "core/models/whisper/file_stream.h"
#include "core/models/whisper/languages.h"
#include "core/models/whisper/options.h"

#include <ATen/ops/constant_pad_nd.h>

#include <algorithm>

namespace timbre::models::whisper {
namespace {

constexpr std::int64_t kLongestPrompt = 150;  // tokens; the text so far has the rest of 223

}  // namespace

std::vector<std::int64_t> startSequence(const Vocabulary& vocabulary, const std::string& language,
                                        bool translate) {
    std::vector<std::int64_t> sequence = {vocabulary.start};
    if (!vocabulary.transcribe) {
        if (translate) throw Error(ErrorCode::Unsupported, "this model writes English only");
        if (!language.empty() && languageCode(language) != "en")
            throw Error(ErrorCode::Unsupported, "language " + language + ": this model knows English only");
        return sequence;
    }
    const auto token = vocabulary.languageToken(language);
    if (!token)
        throw Error(ErrorCode::Unsupported, "language " + language + ": this model knows " +
                                                std::to_string(vocabulary.languages.size()) +
                                                " others, but not this one");
    sequence.push_back(*token);
    if (translate && !vocabulary.translate)
        throw Error(ErrorCode::Unsupported, "this model does not translate");
    sequence.push_back(translate ? *vocabulary.translate : *vocabulary.transcribe);
    return sequence;
}

void checkOptions(const Network& network, const Vocabulary& vocabulary, const TranscribeOptions& options) {
    readOptions(options.options);
    if (options.translate && isTurbo(network.config))
        throw Error(ErrorCode::Unsupported, "this model was not trained to translate; take large-v3");
    if (options.language != "und") {
        startSequence(vocabulary, options.language, options.translate);
    } else if (vocabulary.transcribe && options.translate && !vocabulary.translate) {
        throw Error(ErrorCode::Unsupported, "this model does not translate");
    }
}

std::vector<std::int64_t> promptTokens(const Vocabulary& vocabulary, const std::string& prompt) {
    const std::string text = prompt.substr(std::min(prompt.find_first_not_of(' '), prompt.size()));
    if (text.empty()) return {};
    auto tokens = vocabulary.encode(" " + text);
    if (std::ssize(tokens) > kLongestPrompt) tokens.erase(tokens.begin(), tokens.end() - kLongestPrompt);
    return tokens;
}

LanguageGuess guessLanguage(const Network& network, const Vocabulary& vocabulary, const at::Tensor& mel) {
    // Files of a single language say so; there is nothing to find.
    for (const auto& [code, token] : vocabulary.languages)
        if (token == network.config.generation.forcedLanguage) return {.language = code, .probability = 1};
    const std::int64_t wanted = 2 * network.config.sourcePositions;
    const at::Tensor whole = at::constant_pad_nd(mel, {0, wanted - mel.size(1)});
    const auto shares = WindowDecoder(network, vocabulary)
                            .languageProbabilities(network.decoder.hear(network.encoder(whole.unsqueeze(0))));
    const auto best = std::ranges::max_element(shares) - shares.begin();
    return {.language = vocabulary.languages[static_cast<std::size_t>(best)].first,
            .probability = shares[static_cast<std::size_t>(best)]};
}

}  // namespace timbre::models::whisper
