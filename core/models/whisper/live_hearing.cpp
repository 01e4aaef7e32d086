#include "core/models/whisper/live_hearing.h"

#include "core/models/whisper/languages.h"
#include "core/tensor/inference.h"
#include "core/tensor/thread_scope.h"

#include <ATen/ops/tensor.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace timbre::models::whisper {
namespace {

constexpr double kSureProbability = 0.8, kSureSeconds = 5;
// Nobody says more in a second; a loop ends sooner.
constexpr double kMostTokensPerSecond = 12;
constexpr std::int64_t kFewestTokens = 16;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

LiveHearing::LiveHearing(const StreamParts& parts, const TranscribeOptions& options, TranscriptSink sink)
    : parts_(parts), options_(options), sink_(std::move(sink)) {
    if (const auto fixed = options_.options.extract(kFixedTokensPerSecond)) tokensPerSecond_ = fixed.mapped();
    decoding_ = readOptions(options_.options);
    if (tokensPerSecond_ > 0) decoding_.mostNoSpeech.reset();
    checkOptions(parts.network, parts.vocabulary, options_);
    decoding_.temperatureStep = 0;  // the next hearing is a second attempt anyway
    if (options.language != "und" || parts.vocabulary.languages.empty()) {
        language_ = options.language == "und" ? "en" : options.language;
        isSure_ = true;
    }
}

std::vector<LiveWord> LiveHearing::operator()(std::span<const float> sound, const std::string& prompt,
                                              TranscriptionReport& report, const std::stop_token& stop) {
    const tensor::ThreadScope threads(parts_.threads);
    return tensor::runInference([&] {
        auto words = hear(sound, prompt, report, stop);
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

LongFormTask LiveHearing::taskOf(const std::string& prompt, double seconds) const {
    LongFormTask task{.options = decoding_,
                      .startSequence = startSequence(parts_.vocabulary, language_, options_.translate),
                      .language = languageCode(language_),
                      .initialPrompt = promptTokens(parts_.vocabulary, options_.prompt),
                      .wordTimes = true,
                      .isEndless = tokensPerSecond_ > 0,
                      .draft = tokens_};
    const auto before = promptTokens(parts_.vocabulary, prompt);
    task.initialPrompt.insert(task.initialPrompt.end(), before.begin(), before.end());
    const std::int64_t most = task.isEndless ? std::llround(std::ceil(tokensPerSecond_ * seconds))
                                             : kFewestTokens + std::llround(kMostTokensPerSecond * seconds);
    task.options.mostTokens = std::min(decoding_.mostTokens, most);
    return task;
}

std::vector<LiveWord> LiveHearing::hear(std::span<const float> sound, const std::string& prompt,
                                        TranscriptionReport& report, const std::stop_token& stop) {
    const std::int64_t most = 2 * parts_.network.config.sourcePositions;
    const std::int64_t frames = std::min(most, std::ssize(sound) / kHopSamples);
    if (frames == 0 || stop.stop_requested()) return {};
    const auto start = std::chrono::steady_clock::now();
    const at::Tensor samples = at::tensor(std::vector<float>(sound.begin(), sound.end()));
    const LongWindow window{
        .mel = parts_.network.mel.window(samples, most), .seek = 0, .frames = frames, .end = frames};
    report.featureSeconds += secondsSince(start);
    const double seconds = static_cast<double>(frames) / kFramesPerSecond;
    if (!isSure_) findLanguage(window.mel, seconds);

    LongForm form(parts_.network, parts_.vocabulary, taskOf(prompt, seconds));
    std::vector<LiveWord> words;
    for (LongResult& result : form.decodeAll({&window, 1}, stop)) {
        for (const LongSegment& segment : result.segments) {
            for (const TimedWord& word : segment.words)
                words.push_back({.text = word.text,
                                 .start = word.start,
                                 .end = word.end,
                                 .probability = std::clamp(word.probability, 0.0, 1.0)});
            if (!words.empty() && !segment.words.empty()) words.back().endsSegment = true;
        }
        tokens_ = std::move(result.tokens);
        report.tokens += std::ssize(tokens_);
    }
    report.encodeSeconds += form.encodeSeconds();
    report.decodeSeconds += form.decodeSeconds();
    report.wordSeconds += form.wordSeconds();
    return words;
}

}  // namespace timbre::models::whisper
