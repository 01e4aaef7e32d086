#include "core/models/whisper/long_form.h"

#include "core/models/whisper/segment_times.h"
#include "core/models/whisper/segment_words.h"
#include "core/models/whisper/silence_rules.h"

#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/stack.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace timbre::models::whisper {
namespace {

// Text that was drawn at a higher temperature is no good prompt.
constexpr double kMostPromptTemperature = 0.5;

class Watch {
public:
    explicit Watch(double& seconds) : seconds_(seconds), start_(std::chrono::steady_clock::now()) {}
    ~Watch() { seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

private:
    double& seconds_;
    std::chrono::steady_clock::time_point start_;
};

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\n\r\f\v") == std::string::npos;
}

}  // namespace

LongForm::LongForm(const Network& network, const Vocabulary& vocabulary, LongFormTask task)
    : network_(network), vocabulary_(vocabulary), task_(std::move(task)), decoder_(network, vocabulary) {
    if (!task_.keepsPrompt) text_ = task_.initialPrompt;
}

void LongForm::forget() {
    text_.clear();
}

Decoder::Heard LongForm::hear(std::span<const LongWindow> windows) {
    const Watch watch(encodeSeconds_);
    const std::int64_t wanted = 2 * network_.config.sourcePositions;
    std::vector<at::Tensor> mels;
    for (const LongWindow& window : windows) {
        const at::Tensor mel = window.mel.slice(1, 0, std::min(wanted, window.mel.size(1)));
        mels.push_back(at::constant_pad_nd(mel, {0, wanted - mel.size(1)}));
    }
    return network_.decoder.hear(network_.encoder(at::stack(mels)));
}

// The prompt that is kept takes its place first; the text so far has the rest.
std::vector<std::int64_t> LongForm::previousText() const {
    if (!task_.keepsPrompt) return text_;
    const auto most = static_cast<std::size_t>(network_.config.targetPositions / 2 - 1);
    std::vector<std::int64_t> previous = task_.initialPrompt;
    previous.resize(std::min(previous.size(), most));
    const std::size_t room = std::min(most - previous.size(), text_.size());
    previous.insert(previous.end(), text_.end() - static_cast<std::ptrdiff_t>(room), text_.end());
    return previous;
}

WindowTask LongForm::taskOf(bool alone) const {
    return {.previous = alone ? previousText() : task_.initialPrompt,
            .startSequence = task_.startSequence,
            .prefix = {},
            .timestamps = true,
            .mostInitialTimestamp = vocabulary_.mostInitialTimestamp,
            .mostTokens = task_.options.mostTokens,
            .isEndless = task_.isEndless,
            .draft = task_.draft};
}

bool LongForm::looksWrong(const DecodedWindow& result) const {
    const DecodingOptions& options = task_.options;
    const bool repeats = options.mostCompression && result.compression > *options.mostCompression;
    const bool unlikely =
        options.leastLogProbability && result.averageLogProbability < *options.leastLogProbability;
    const bool silent =
        options.mostNoSpeech && result.noSpeechProbability > *options.mostNoSpeech && unlikely;
    return (repeats || unlikely) && !silent;
}

bool LongForm::isSilence(const DecodedWindow& result) const {
    const DecodingOptions& options = task_.options;
    if (!options.mostNoSpeech || result.noSpeechProbability <= *options.mostNoSpeech) return false;
    return !(options.leastLogProbability && result.averageLogProbability > *options.leastLogProbability);
}

LongForm::Attempt LongForm::decodeWithRetries(const Decoder::Heard& heard, const LongWindow& window,
                                              std::optional<DecodedWindow> first, const std::stop_token& stop,
                                              const WindowDecoder::Progress& progress) {
    const Watch watch(decodeSeconds_);
    const DecodingOptions& options = task_.options;
    Attempt attempt{.result = {}, .count = 0};
    for (const double temperature : options.temperatures()) {
        if (first && attempt.count == 0) {
            attempt.result = std::move(*first);
        } else {
            const WindowSearch search{.temperature = temperature,
                                      .beams = options.beams,
                                      .patience = options.patience,
                                      .bestOf = options.bestOf,
                                      .lengthPenalty = options.lengthPenalty,
                                      .seed = options.seed + static_cast<std::uint64_t>(window.seek)};
            attempt.result = decoder_.decode(heard, taskOf(!first), search, stop, progress);
        }
        ++attempt.count;
        attempt.isGood = !looksWrong(attempt.result);
        if (attempt.isGood || stop.stop_requested()) break;
    }
    return attempt;
}

LongResult LongForm::decode(const LongWindow& window, const std::stop_token& stop,
                            const WindowDecoder::Progress& progress) {
    if (stop.stop_requested()) return {.segments = {}, .seek = window.seek};
    const Decoder::Heard heard = hear({&window, 1});
    const Attempt attempt = decodeWithRetries(heard, window, std::nullopt, stop, progress);
    if (stop.stop_requested()) return {.segments = {}, .seek = window.seek};
    LongResult result = segmentsOf(heard, window, attempt, false);
    if (!result.isSilence) remember(result, attempt.result.temperature);
    return result;
}

std::vector<LongResult> LongForm::decodeAll(std::span<const LongWindow> windows,
                                            const std::stop_token& stop) {
    std::vector<LongResult> results;
    if (stop.stop_requested() || windows.empty()) return results;
    const Decoder::Heard heard = hear(windows);
    const std::vector<WindowTask> tasks(windows.size(), taskOf(false));
    std::vector<DecodedWindow> first;
    {
        const Watch watch(decodeSeconds_);
        first = decoder_.decodeAll(heard, tasks, stop);
    }
    for (std::size_t i = 0; i < windows.size() && !stop.stop_requested(); ++i) {
        const std::int64_t row[] = {static_cast<std::int64_t>(i)};
        const Decoder::Heard alone = heard.select(row);
        const Attempt attempt = decodeWithRetries(alone, windows[i], std::move(first[i]), stop, {});
        if (stop.stop_requested()) break;
        results.push_back(segmentsOf(alone, windows[i], attempt, true));
    }
    return results;
}

LongResult LongForm::segmentsOf(const Decoder::Heard& heard, const LongWindow& window, const Attempt& attempt,
                                bool alone) {
    const DecodedWindow& decoded = attempt.result;
    LongResult result;
    result.seek = window.seek + window.frames;
    result.attempts = attempt.count;
    result.tokens = decoded.tokens;
    result.isSilence = isSilence(decoded);
    result.isDoubtful = !attempt.isGood;
    result.averageLogProbability = decoded.averageLogProbability;
    result.compression = decoded.compression;
    result.noSpeechProbability = decoded.noSpeechProbability;
    if (result.isSilence) return result;

    WindowSegments cut = segmentsAt(decoded.tokens, vocabulary_, window, alone);
    result.seek = cut.seek;
    result.segments = std::move(cut.segments);
    for (LongSegment& segment : result.segments) {
        segment.text = vocabulary_.decode(segment.tokens);
        segment.temperature = decoded.temperature;
        segment.averageLogProbability = decoded.averageLogProbability;
        segment.compression = decoded.compression;
        segment.noSpeechProbability = decoded.noSpeechProbability;
    }
    if (task_.wordTimes) {
        timeWords(heard, window, result);
        const SilenceRules rules{.threshold = task_.options.hallucinationSilence,
                                 .lastSpeechEnd = lastSpeechEnd_,
                                 .endsOpen = cut.endsOpen || alone};
        result.isSilence = followWords(window, rules, result);
        if (const auto end = lastWordEnd(result.segments)) lastSpeechEnd_ = *end;
    }
    for (LongSegment& segment : result.segments) {
        if (segment.start != segment.end && !isBlank(segment.text)) continue;
        segment.text.clear();
        segment.tokens.clear();
        segment.words.clear();
    }
    return result;
}

void LongForm::timeWords(const Decoder::Heard& heard, const LongWindow& window, LongResult& result) {
    const Watch watch(wordSeconds_);
    std::vector<std::int64_t> text;
    std::vector<SegmentWords> placed;
    for (const LongSegment& segment : result.segments) {
        const std::size_t before = text.size();
        std::ranges::copy_if(segment.tokens, std::back_inserter(text),
                             [&](std::int64_t token) { return vocabulary_.isText(token); });
        placed.push_back(
            {.start = segment.start, .end = segment.end, .textTokens = text.size() - before, .words = {}});
    }
    placeWords(findWordTimes(network_, vocabulary_,
                             {.heard = heard,
                              .startSequence = task_.startSequence,
                              .text = text,
                              .frames = window.frames,
                              .language = task_.language,
                              .alternativesBelow = task_.alternativesBelow}),
               placed, static_cast<double>(window.seek) / kFramesPerSecond, lastSpeechEnd_);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        result.segments[i].start = placed[i].start;
        result.segments[i].end = placed[i].end;
        result.segments[i].words = std::move(placed[i].words);
    }
}

// What is further back than a prompt reaches is forgotten.
void LongForm::remember(const LongResult& result, double temperature) {
    if (!task_.options.conditionOnPrevious || temperature > kMostPromptTemperature) {
        text_.clear();
        return;
    }
    for (const LongSegment& segment : result.segments)
        text_.insert(text_.end(), segment.tokens.begin(), segment.tokens.end());
    const auto most = static_cast<std::size_t>(network_.config.targetPositions / 2 - 1);
    if (text_.size() > most) text_.erase(text_.begin(), text_.end() - static_cast<std::ptrdiff_t>(most));
}

}  // namespace timbre::models::whisper
