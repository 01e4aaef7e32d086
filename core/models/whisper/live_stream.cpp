#include "core/models/whisper/live_stream.h"

#include "core/models/whisper/live_segment.h"
#include "core/models/whisper/word_text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace timbre::models::whisper {
namespace {

constexpr double kRate = 16000;
constexpr double kUsualInterval = 1;  // seconds between two hearings: below, they hardly differ
constexpr double kMostInterval = 8;   // seconds; a longer one would overrun the window
constexpr double kMostLag = 1.4;  // seconds until text: what was just missed waits an interval and a hearing
constexpr double kSpare = 1.1;    // of the time a hearing takes, at least: others compute too
constexpr double kWaiting = 4;    // hearings; sound that waits for less long is heard together
constexpr double kUncertainEnd = 0.2;  // seconds before the end of the sound where a word may go on
constexpr double kTrimAfter = 15;      // seconds; then the sound is cut behind a sentence,
constexpr double kTrimAnywhere = 24;   // then behind a word; a window has 30
constexpr double kKeptOfUnheard = 1;   // seconds kept of sound that gave no usable words
constexpr std::size_t kPromptBytes = 200;

double secondsOf(std::int64_t samples) {
    return static_cast<double>(samples) / kRate;
}

// Seconds between two hearings that take so long. As seldom as text may be late; where that is too often,
// with a little rest in between.
double intervalFor(double hearing) {
    const double seldom = std::min(kUsualInterval, kMostLag - hearing);
    return std::min(std::max(seldom, kSpare * hearing), kMostInterval);
}

// The end of a text from a word's beginning on.
std::string endOf(const std::string& text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    const std::size_t space = text.find(' ', text.size() - bytes);
    return space == std::string::npos ? std::string() : text.substr(space);
}

}  // namespace

LiveStream::LiveStream(const TranscribeOptions& options, TranscriptSink sink, HearSound hear, Clock clock)
    : options_(options),
      sink_(std::move(sink)),
      hear_(std::move(hear)),
      clock_(std::move(clock)),
      gate_({.pauseMs = options.pauseMs, .maxSeconds = options.maxUtteranceSeconds}) {}

double LiveStream::soundStart() const {
    return secondsOf(soundSample_);
}

double LiveStream::soundEnd() const {
    return secondsOf(soundSample_ + static_cast<std::int64_t>(sound_.size()));
}

void LiveStream::accept(std::span<const float> samples, const std::stop_token& stop) {
    for (std::size_t at = 0; at < samples.size() && !stopped_; ++at) {
        block_.push_back(samples[at]);
        if (block_.size() < kBlockSamples) continue;
        stopped_ = !acceptBlock(Block(block_), samples.size() - at > kBlockSamples, stop);
        block_.clear();
    }
}

void LiveStream::finish(const std::stop_token& stop) {
    if (!block_.empty()) accept(std::vector<float>(kBlockSamples - block_.size(), 0.0F), stop);
    if (stopped_ || !open_) return;
    const bool isSpeech = !options_.gate || gate_.finish() == SpeechGate::Result::Closed;
    if (isSpeech || !inSound_.empty())
        stopped_ = !end(stop);
    else
        discard();
}

bool LiveStream::acceptBlock(Block block, bool isMoreWaiting, const std::stop_token& stop) {
    if (stop.stop_requested()) return false;
    seen_ += static_cast<std::int64_t>(block.size());
    report_.audioSeconds = secondsOf(seen_);
    if (options_.gate) {
        if (!acceptGated(block, stop)) return false;
    } else {
        if (!open_) begin(seen_ - static_cast<std::int64_t>(block.size()), {});
        sound_.insert(sound_.end(), block.begin(), block.end());
    }
    return !isDue(isMoreWaiting) || update(stop);
}

// Where the machine is late, all sound that is there is heard at once: half of it would not be text sooner.
bool LiveStream::isDue(bool isMoreWaiting) const {
    const double patience = isMoreWaiting ? std::min(kWaiting * hearing_, kMostInterval - interval_) : 0;
    return open_ && static_cast<double>(sound_.size() - heard_) >= (interval_ + patience) * kRate;
}

bool LiveStream::acceptGated(Block block, const std::stop_token& stop) {
    const SpeechGate::Result result = gate_.accept(block);
    if (open_) sound_.insert(sound_.end(), block.begin(), block.end());
    switch (result) {
        case SpeechGate::Result::Nothing:
            if (!open_) report_.skippedSeconds += secondsOf(static_cast<std::int64_t>(block.size()));
            return true;
        case SpeechGate::Result::Opened:
            begin(gate_.current().startSample, gate_.current().samples);
            return true;
        case SpeechGate::Result::Full:
            gate_.take();  // it goes on; what is cut is decided here, by words
            return true;
        case SpeechGate::Result::Closed:
            gate_.take();
            return end(stop);
        case SpeechGate::Result::Dropped:
            if (!inSound_.empty()) return end(stop);
            discard();
            return true;
    }
    return true;
}

void LiveStream::begin(std::int64_t startSample, std::vector<float> sound) {
    open_ = true;
    soundSample_ = startSample;
    sound_ = std::move(sound);
    heard_ = 0;
}

bool LiveStream::update(const std::stop_token& stop) {
    const double before = clock_();
    std::vector<LiveWord> words = hear_(sound_, said_, report_, stop);
    if (stop.stop_requested()) return false;
    ++report_.windows;
    hearing_ = clock_() - before;
    interval_ = intervalFor(hearing_);
    heard_ = sound_.size();
    for (LiveWord& word : words) {
        word.start = std::min(word.start + soundStart(), soundEnd());
        word.end = std::min(word.end + soundStart(), soundEnd());
    }
    keep(agreement_.hear(std::move(words), soundEnd() - kUncertainEnd));
    breakLoop();
    trim();
    sayConfirmed(false);
    sayPartial();
    return true;
}

// The utterance is over: what its last hearing gave is as good as it gets.
bool LiveStream::end(const std::stop_token& stop) {
    if (heard_ < sound_.size() && !update(stop)) return false;
    keep(agreement_.finish());
    sayConfirmed(true);
    cut(std::numeric_limits<double>::infinity());
    open_ = false;
    loopedBefore_ = false;
    sayPartial();
    return true;
}

// It was no speech after all.
void LiveStream::discard() {
    report_.skippedSeconds += secondsOf(static_cast<std::int64_t>(sound_.size()));
    agreement_.forget();
    cut(std::numeric_limits<double>::infinity());
    open_ = false;
    sayPartial();
}

void LiveStream::keep(std::vector<LiveWord> words) {
    inSound_.insert(inSound_.end(), words.begin(), words.end());
    unsaid_.insert(unsaid_.end(), std::make_move_iterator(words.begin()),
                   std::make_move_iterator(words.end()));
}

// What goes round in circles is heard again without the text before; if that does not help, it is passed
// over with a mark.
void LiveStream::breakLoop() {
    const bool loops = agreement_.isLooping();
    if (loops) {
        agreement_.forget();
        said_.clear();
        ++report_.fallbacks;
        if (loopedBefore_) passOver(soundEnd() - kKeptOfUnheard, text::kGapRepetition);
    }
    loopedBefore_ = loops && !loopedBefore_;
}

void LiveStream::passOver(double until, const char* gap) {
    const double from = std::max(soundStart(), agreement_.confirmedUntil());
    if (until <= from) return;
    sayConfirmed(true);
    cut(until);
    ++report_.gaps;
    saidUntil_ = std::max(saidUntil_, until);
    if (sink_.confirmed) sink_.confirmed(gapSegment(from, until, gap));
}

// Keeps the sound short enough for a window, cut where nothing is in the middle.
void LiveStream::trim() {
    const double length = soundEnd() - soundStart();
    if (length <= kTrimAfter) return;
    for (auto word = inSound_.rbegin(); word != inSound_.rend(); ++word)
        if (word->endsSegment || endsSentence(word->text)) return cut(word->end);
    if (length <= kTrimAnywhere) return;
    if (!inSound_.empty()) return cut(inSound_.back().end);
    keep(agreement_.finish());
    if (!inSound_.empty()) return cut(inSound_.back().end);
    passOver(soundEnd() - kKeptOfUnheard, text::kGapUnclear);
}

void LiveStream::cut(double second) {
    const double samples =
        std::clamp((second - soundStart()) * kRate, 0.0, static_cast<double>(sound_.size()));
    const auto count = static_cast<std::size_t>(samples);
    sound_.erase(sound_.begin(), sound_.begin() + static_cast<std::ptrdiff_t>(count));
    soundSample_ += static_cast<std::int64_t>(count);
    heard_ -= std::min(heard_, count);
    const auto kept = std::ranges::find_if(inSound_, [&](const LiveWord& word) { return word.end > second; });
    for (auto word = inSound_.begin(); word != kept; ++word) said_ += word->text;
    inSound_.erase(inSound_.begin(), kept);
    said_ = endOf(said_, kPromptBytes);
}

// Segments end behind a sentence; unfinished ones when they are long, or at the end of the utterance.
void LiveStream::sayConfirmed(bool all) {
    while (!unsaid_.empty()) {
        const std::size_t count = completeWords(unsaid_, options_.maxUtteranceSeconds);
        if (count == 0 && !all) return;
        const auto behind =
            unsaid_.begin() + static_cast<std::ptrdiff_t>(count == 0 ? unsaid_.size() : count);
        const text::Segment segment = segmentOf({unsaid_.begin(), behind});
        saidUntil_ = (behind - 1)->end;
        unsaid_.erase(unsaid_.begin(), behind);
        saidPartial_.clear();
        if (!segment.words.empty() && sink_.confirmed) sink_.confirmed(segment);
    }
}

void LiveStream::sayPartial() {
    if (!options_.partials || !sink_.partial) return;
    std::vector<LiveWord> words = unsaid_;
    words.insert(words.end(), agreement_.open().begin(), agreement_.open().end());
    const text::Segment segment = segmentOf(words);
    if (segment.text == saidPartial_) return;
    saidPartial_ = segment.text;
    sink_.partial(segment.text, segment.startMs);
}

TranscriptionReport LiveStream::report() const {
    TranscriptionReport report = report_;
    const double all = secondsOf(seen_);
    report.partialSeconds = open_ ? secondsOf(soundSample_ + static_cast<std::int64_t>(heard_)) : all;
    report.confirmedSeconds = open_ ? std::max(saidUntil_, soundStart()) : all;
    if (open_ && !unsaid_.empty())
        report.confirmedSeconds = std::min(report.confirmedSeconds, unsaid_.front().start);
    return report;
}

}  // namespace timbre::models::whisper
