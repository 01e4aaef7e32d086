#include "core/models/whisper/file_stream.h"

#include "core/models/whisper/languages.h"
#include "core/models/whisper/word_text.h"
#include "core/tensor/inference.h"
#include "core/tensor/thread_scope.h"

#include <ATen/ops/tensor.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

namespace timbre::models::whisper {
namespace {

constexpr double kMillisecond = 0.001;
constexpr double kDoubtful = 0.6;  // words less probable than this get alternatives
// Half minutes that are decoded together end at the quietest moment of their last seconds.
constexpr std::int64_t kSearchFrames = 500, kQuietFrames = 10;
constexpr std::size_t kBlockOfAccept = static_cast<std::size_t>(kSampleRateHz);

}  // namespace

FileStream::FileStream(const StreamParts& parts, const TranscribeOptions& options, TranscriptSink sink)
    : parts_(parts),
      options_(options),
      decoding_(readOptions(options.options)),
      sink_(std::move(sink)),
      track_(options.gate),
      loudest_(-std::numeric_limits<double>::infinity()) {
    checkOptions(parts.network, parts.vocabulary, options);
}

void FileStream::accept(std::span<const float> samples, const std::stop_token& stop) {
    while (!samples.empty() && !stop.stop_requested()) {
        const auto block = samples.first(std::min(kBlockOfAccept, samples.size()));
        track_.accept(block);
        samples = samples.subspan(block.size());
        decodeReady(false, stop);
    }
}

void FileStream::finish(const std::stop_token& stop) {
    if (stop.stop_requested()) return;
    track_.finish();
    decodeReady(true, stop);
}

TranscriptionReport FileStream::report() const {
    TranscriptionReport report = report_;
    report.audioSeconds = static_cast<double>(track_.heard()) / kSampleRateHz;
    report.confirmedSeconds = report.partialSeconds =
        static_cast<double>(track_.streamSample(seek_ * kHopSamples, true)) / kSampleRateHz;
    report.skippedSeconds += static_cast<double>(track_.skipped()) / kSampleRateHz;
    if (longForm_) {
        report.encodeSeconds += longForm_->encodeSeconds();
        report.decodeSeconds = longForm_->decodeSeconds();
        report.wordSeconds = longForm_->wordSeconds();
    }
    return report;
}

bool FileStream::isReady(bool isAll) const {
    const std::int64_t most = 2 * parts_.network.config.sourcePositions;
    const std::int64_t frames = track_.length() / kHopSamples;
    if (isAll) return seek_ < frames;
    return frames >= seek_ + decoding_.windows * most + kContextSamples / kHopSamples + 1;
}

void FileStream::decodeReady(bool isAll, const std::stop_token& stop) {
    while (isReady(isAll) && !stop.stop_requested()) {
        const tensor::ThreadScope threads(parts_.threads);
        tensor::runInference([&] {
            const std::vector<LongWindow> windows = nextWindows(isAll);
            if (!longForm_) begin(windows.front());
            if (windows.size() == 1 && decoding_.windows == 1) {
                WindowDecoder::Progress progress;
                if (sink_.partial && options_.partials)
                    progress = [&](std::span<const std::int64_t> tokens) {
                        sink_.partial(shownText(parts_.vocabulary.decodePartial(tokens)),
                                      milliseconds(static_cast<double>(seek_) / kFramesPerSecond, false));
                    };
                LongResult result = longForm_->decode(windows.front(), stop, progress);
                if (!stop.stop_requested()) handle(windows.front(), std::move(result));
            } else {
                auto results = longForm_->decodeAll(windows, stop);
                for (std::size_t i = 0; i < results.size(); ++i) handle(windows[i], std::move(results[i]));
            }
            parts_.check();
        });
        track_.forgetBefore(seek_ * kHopSamples - kContextSamples);
    }
}

std::vector<LongWindow> FileStream::nextWindows(bool isAll) {
    const std::int64_t most = 2 * parts_.network.config.sourcePositions;
    if (decoding_.windows == 1) return {windowAt(seek_, most, isAll)};
    std::vector<LongWindow> windows;
    const std::int64_t frames = track_.length() / kHopSamples;
    std::int64_t seek = seek_;
    for (std::int64_t i = 0; i < decoding_.windows && seek < frames; ++i) {
        const std::int64_t size = frames - seek <= most ? frames - seek : quietestEnd(seek, most);
        windows.push_back(windowAt(seek, size, isAll));
        seek += size;
    }
    return windows;
}

LongWindow FileStream::windowAt(std::int64_t seek, std::int64_t mostFrames, bool isAll) {
    const auto start = std::chrono::steady_clock::now();
    const std::int64_t known = track_.length() / kHopSamples;
    const std::int64_t frames = std::min(mostFrames, known - seek);
    const std::vector<float> samples = track_.between(seek * kHopSamples - kContextSamples,
                                                      (seek + frames - 1) * kHopSamples + kContextSamples);
    const at::Tensor logarithms = parts_.network.mel.logarithms(at::tensor(samples));
    loudest_ = std::max(loudest_, logarithms.max().item<double>());
    LongWindow window{.mel = LogMel::scaled(logarithms, loudest_),
                      .seek = seek,
                      .frames = frames,
                      .end = isAll ? known : std::numeric_limits<std::int64_t>::max() / 2};
    report_.featureSeconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return window;
}

// Frames from `seek`, at most `frames`.
std::int64_t FileStream::quietestEnd(std::int64_t seek, std::int64_t frames) const {
    const std::int64_t search = std::min(kSearchFrames, frames / 2);
    const std::int64_t first = seek + frames - search;
    const auto samples = track_.between(first * kHopSamples, (seek + frames) * kHopSamples);
    std::vector<double> energies;
    for (std::int64_t frame = 0; frame < search; ++frame) {
        const auto from = samples.begin() + frame * kHopSamples;
        energies.push_back(std::inner_product(from, from + kHopSamples, from, 0.0));
    }
    std::int64_t best = search;
    double least = std::numeric_limits<double>::infinity();
    for (std::int64_t frame = 0; frame + kQuietFrames <= search; ++frame) {
        const auto from = energies.begin() + frame;
        const double energy = std::accumulate(from, from + kQuietFrames, 0.0);
        if (energy > least) continue;
        least = energy;
        best = frame + kQuietFrames / 2;
    }
    return frames - search + best;
}

void FileStream::begin(const LongWindow& window) {
    std::string language = options_.language;
    if (language == "und" && !parts_.vocabulary.languages.empty()) {
        const auto start = std::chrono::steady_clock::now();
        LanguageGuess guess = guessLanguage(parts_.network, parts_.vocabulary, window.mel);
        report_.encodeSeconds +=
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        language = guess.language;
        guess.language = languageTag(guess.language);
        if (sink_.language) sink_.language(guess);
    } else if (language == "und") {
        language = "en";
        if (sink_.language) sink_.language({.language = "en", .probability = 1});
    }
    longForm_.emplace(
        parts_.network, parts_.vocabulary,
        LongFormTask{.options = decoding_,
                     .startSequence = startSequence(parts_.vocabulary, language, options_.translate),
                     .language = languageCode(language),
                     .initialPrompt = promptTokens(parts_.vocabulary, options_.prompt),
                     .keepsPrompt = true,
                     .wordTimes = true,
                     .alternativesBelow = kDoubtful});
}

void FileStream::handle(const LongWindow& window, LongResult result) {
    ++report_.windows;
    report_.tokens += std::ssize(result.tokens);
    report_.fallbacks += result.attempts > 1 ? 1 : 0;
    std::vector<GapMark> marks = gaps_.takeOutLoops(result.segments);
    if (!marks.empty()) longForm_->forget();
    // Where the gate found no speech, none is missing.
    if (options_.gate) std::ranges::move(GapWatch::unwritten(window, result), std::back_inserter(marks));
    std::vector<text::Segment> segments;
    for (const LongSegment& segment : result.segments)
        if (!segment.text.empty()) segments.push_back(segmentOf(segment));
    for (const GapMark& mark : marks) segments.push_back(gapOf(mark));
    report_.gaps += std::ssize(marks);
    confirm(std::move(segments));
    // At least a frame on: the recording has an end.
    seek_ = std::max(window.seek + 1, result.seek);
}

text::Segment FileStream::gapOf(const GapMark& mark) const {
    text::Segment gap;
    gap.startMs = milliseconds(mark.start, false);
    gap.endMs = milliseconds(mark.end, true);
    gap.gap = mark.why;
    gap.confidence = 0;
    return gap;
}

text::Segment FileStream::segmentOf(const LongSegment& from) const {
    text::Segment segment;
    segment.startMs = milliseconds(from.start, false);
    segment.endMs = milliseconds(from.end, true);
    segment.text = shownText(from.text);
    double sum = 0;
    for (const TimedWord& timed : from.words) {
        const std::string text = shownText(timed.text);
        if (text.empty()) continue;
        text::Word& word = segment.words.emplace_back();
        word.text = text;
        word.startMs = milliseconds(timed.start, false);
        word.endMs = milliseconds(timed.end, true);
        word.confidence = std::clamp(timed.probability, 0.0, 1.0);
        word.alternatives = timed.alternatives;
        sum += word.confidence;
    }
    segment.confidence = segment.words.empty() ? std::clamp(std::exp(from.averageLogProbability), 0.0, 1.0)
                                               : sum / static_cast<double>(segment.words.size());
    return segment;
}

// In order, none before the end of the one before it, no word outside its segment.
void FileStream::confirm(std::vector<text::Segment> segments) {
    std::ranges::stable_sort(segments, {}, &text::Segment::startMs);
    for (text::Segment& segment : segments) {
        segment.startMs = std::max(lastEndMs_, segment.startMs);
        segment.endMs = std::max(segment.startMs, segment.endMs);
        std::int64_t before = segment.startMs;
        for (text::Word& word : segment.words) {
            word.startMs = std::clamp(word.startMs, before, segment.endMs);
            word.endMs = std::clamp(word.endMs, word.startMs, segment.endMs);
            before = word.startMs;
        }
        // Without a word that has a place: a gap of nothing, or what was made up behind the end of the sound.
        if (segment.startMs == segment.endMs && segment.words.empty()) continue;
        lastEndMs_ = segment.endMs;
        if (sink_.confirmed) sink_.confirmed(segment);
    }
}

std::int64_t FileStream::milliseconds(double trackSeconds, bool isEnd) const {
    const auto sample = static_cast<std::int64_t>(std::llround(trackSeconds * kSampleRateHz));
    const double seconds = static_cast<double>(track_.streamSample(sample, isEnd)) / kSampleRateHz;
    return std::llround(seconds / kMillisecond);
}

}  // namespace timbre::models::whisper
