#include "core/models/whisper/live_hearing.h"

#include "core/models/whisper/languages.h"
#include "core/tensor/inference.h"
#include "core/tensor/thread_scope.h"

#include <ATen/ops/tensor.h>

#include <algorithm>
#include <utility>

namespace timbre::models::whisper {
namespace {

constexpr double kSureProbability = 0.8, kSureSeconds = 5;
// Nobody says more in a second; a loop ends sooner.
constexpr std::int64_t kTokensPerSecond = 12, kFewestTokens = 16;

}  // namespace

LiveHearing::LiveHearing(const StreamParts& parts, const TranscribeOptions& options, TranscriptSink sink)
    : parts_(parts), options_(options), decoding_(readOptions(options.options)), sink_(std::move(sink)) {
    checkOptions(parts.network, parts.vocabulary, options);
    decoding_.temperatureStep = 0;  // the next hearing is a second attempt anyway
    if (options.language != "und" || parts.vocabulary.languages.empty()) {
        language_ = options.language == "und" ? "en" : options.language;
        isSure_ = true;
    }
}

std::vector<LiveWord> LiveHearing::operator()(std::span<const float> sound, const std::string& prompt,
                                              const std::stop_token& stop) {
    const tensor::ThreadScope threads(parts_.threads);
    return tensor::runInference([&] {
        auto words = hear(sound, prompt, stop);
        parts_.check();
        return words;
    });
}

void LiveHearing::findLanguage(const at::Tensor& mel, double seconds) {
    LanguageGuess guess = guessLanguage(parts_.network, parts_.vocabulary, mel);
    isSure_ = guess.probability >= kSureProbability || seconds >= kSureSeconds;
    if (guess.language == language_) return;
    language_ = guess.language;
    guess.language = languageTag(guess.language);
    if (sink_.language) sink_.language(guess);
}

std::vector<LiveWord> LiveHearing::hear(std::span<const float> sound, const std::string& prompt,
                                        const std::stop_token& stop) {
    const std::int64_t most = 2 * parts_.network.config.sourcePositions;
    const std::int64_t frames = std::min(most, std::ssize(sound) / kHopSamples);
    if (frames == 0 || stop.stop_requested()) return {};
    const at::Tensor samples = at::tensor(std::vector<float>(sound.begin(), sound.end()));
    const LongWindow window{
        .mel = parts_.network.mel.window(samples, most), .seek = 0, .frames = frames, .end = frames};
    if (!isSure_) findLanguage(window.mel, static_cast<double>(frames) / kFramesPerSecond);

    DecodingOptions decoding = decoding_;
    decoding.mostTokens = std::min(decoding.mostTokens, kFewestTokens + frames * kTokensPerSecond / 100);
    LongFormTask task{.options = decoding,
                      .startSequence = startSequence(parts_.vocabulary, language_, options_.translate),
                      .language = languageCode(language_),
                      .initialPrompt = promptTokens(parts_.vocabulary, options_.prompt),
                      .wordTimes = true};
    const auto before = promptTokens(parts_.vocabulary, prompt);
    task.initialPrompt.insert(task.initialPrompt.end(), before.begin(), before.end());
    LongForm form(parts_.network, parts_.vocabulary, std::move(task));
    std::vector<LiveWord> words;
    for (const LongResult& result : form.decodeAll({&window, 1}, stop)) {
        for (const LongSegment& segment : result.segments) {
            for (const TimedWord& word : segment.words)
                words.push_back({.text = word.text,
                                 .start = word.start,
                                 .end = word.end,
                                 .probability = std::clamp(word.probability, 0.0, 1.0)});
            if (!words.empty() && !segment.words.empty()) words.back().endsSegment = true;
        }
    }
    return words;
}

}  // namespace timbre::models::whisper
