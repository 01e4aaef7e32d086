#include "core/models/pocketsphinx/stream.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <utility>

using namespace std::chrono_literals;

namespace timbre::models::pocketsphinx {
namespace {

constexpr std::size_t kPartialEvery = 20;  // frames between two looks at the provisional text
constexpr double kPriorFrames = 100;       // weight of the last utterance's mean at the start
constexpr float kConfirmPeak = 0.5F;       // the front end works with 16 bits: use them
constexpr float kPartialPeak = 0.15F;      // leaves room, as louder sound may follow
constexpr float kLargestGain = 300;

float gainFor(std::span<const float> samples, float targetPeak) {
    float peak = 0;
    for (const float sample : samples) peak = std::max(peak, std::abs(sample));
    return std::min(targetPeak / std::max(peak, 1e-6F), kLargestGain);
}

std::int64_t toMs(std::int64_t sample) {
    return sample * 1000 / kSampleRateHz;
}

// The dictionary is all in lower case.
std::string spelled(const std::string& word) {
    std::string result = word;
    if (word == "i" || word.starts_with("i'")) result.front() = 'I';
    return result;
}

text::Segment toSegment(const std::vector<DecodedWord>& words, const Utterance& utterance) {
    const std::int64_t startMs = toMs(utterance.startSample);
    const std::int64_t endMs =
        toMs(utterance.startSample + static_cast<std::int64_t>(utterance.samples.size()));
    text::Segment segment;
    segment.confidence = 0;
    for (const DecodedWord& decoded : words) {
        text::Word word{.text = spelled(decoded.text),
                        .startMs = std::min(startMs + 10 * decoded.startFrame, endMs),
                        .endMs = std::min(startMs + 10 * decoded.endFrame, endMs),
                        .confidence = decoded.confidence};
        if (!segment.text.empty()) segment.text += ' ';
        segment.text += word.text;
        segment.confidence += decoded.confidence / static_cast<double>(words.size());
        segment.words.push_back(std::move(word));
    }
    if (!segment.words.empty()) {
        segment.startMs = segment.words.front().startMs;
        segment.endMs = segment.words.back().endMs;
    }
    return segment;
}

}  // namespace

Stream::Stream(const TranscribeOptions& options, TranscriptSink sink, std::shared_ptr<Decoders> spare)
    : options_(options),
      sink_(std::move(sink)),
      spare_(std::move(spare)),
      // Noise that it hears through the gate costs this recogniser more words than the gate saves.
      gate_({.pauseMs = options.pauseMs, .maxSeconds = options.maxUtteranceSeconds, .inNoise = false}) {
    if (Unfinished& left = spare_->unfinished;
        left.words.valid() && left.words.wait_for(0s) == std::future_status::ready) {
        spare_->confirm = std::move(left.decoder);
        left.words = {};
    }
    decoders_.confirm = std::move(spare_->confirm);
    if (!decoders_.confirm) decoders_.confirm = std::make_unique<Decoder>(Decoder::Purpose::Confirm);
    options_.partials = options_.partials && sink_.partial;
    if (options_.partials) decoders_.partial = std::move(spare_->partial);
    if (options_.partials && !decoders_.partial)
        decoders_.partial = std::make_unique<Decoder>(Decoder::Purpose::Partial);
    lastMean_ = decoders_.confirm->initialMean();
}

Stream::~Stream() {
    for (auto decoder : {&Decoders::confirm, &Decoders::partial})
        if (decoders_.*decoder && (decoders_.*decoder)->isIdle())
            (*spare_).*decoder = std::move(decoders_.*decoder);
}

void Stream::accept(std::span<const float> samples, const std::stop_token& stop) {
    while (!samples.empty() && !stopped_) {
        if (pending_.empty() && samples.size() >= kBlockSamples) {
            stopped_ = !acceptBlock(samples.first<kBlockSamples>(), stop);
            samples = samples.subspan(kBlockSamples);
            continue;
        }
        const std::size_t taken = std::min(kBlockSamples - pending_.size(), samples.size());
        pending_.insert(pending_.end(), samples.begin(),
                        samples.begin() + static_cast<std::ptrdiff_t>(taken));
        samples = samples.subspan(taken);
        if (pending_.size() < kBlockSamples) continue;
        stopped_ = !acceptBlock(Block(pending_), stop);
        pending_.clear();
    }
}

void Stream::finish(const std::stop_token& stop) {
    if (!pending_.empty()) {
        const std::vector<float> silence(kBlockSamples - pending_.size(), 0.0F);
        accept(silence, stop);
    }
    if (stopped_) return;
    const SpeechGate::Result result = gate_.finish();
    endPartial();
    if (result == SpeechGate::Result::Closed) stopped_ = !confirm(gate_.take(), stop);
    if (result == SpeechGate::Result::Dropped) sayPartial("", 0);
}

bool Stream::acceptBlock(Block block, const std::stop_token& stop) {
    if (stop.stop_requested()) return false;
    switch (gate_.accept(block)) {
        case SpeechGate::Result::Nothing:
        case SpeechGate::Result::Opened:
            return advancePartial(stop);
        case SpeechGate::Result::Closed:
        case SpeechGate::Result::Full:
            endPartial();
            return confirm(gate_.take(), stop);
        case SpeechGate::Result::Dropped:
            endPartial();
            sayPartial("", 0);
            return true;
    }
    return true;
}

bool Stream::advancePartial(const std::stop_token& stop) {
    if (!options_.partials || !gate_.isOpen()) return true;
    const Utterance& utterance = gate_.current();
    if (!partial_) {
        partial_.emplace(Features(decoders_.partial->config()));
        partial_->gain = gainFor(utterance.samples, kPartialPeak);
        decoders_.partial->start();
    }
    PartialPass& pass = *partial_;
    if (utterance.samples.size() - pass.samplesUsed < 10 * kBlockSamples) return true;
    pass.features.append(std::span(utterance.samples).subspan(pass.samplesUsed), pass.gain, pass.frames);
    pass.samplesUsed = utterance.samples.size();

    Frame mean = meanOf(pass.frames);
    const auto weight =
        static_cast<float>(kPriorFrames / (kPriorFrames + static_cast<double>(pass.frames.size())));
    for (int i = 0; i < kCepstra; ++i) mean[i] += weight * (lastMean_[i] - mean[i]);
    const bool going = decoders_.partial->search(std::span(pass.frames).subspan(pass.framesUsed), mean, stop);
    pass.framesUsed = pass.frames.size();
    if (going && pass.framesUsed - pass.framesSaid >= kPartialEvery) {
        pass.framesSaid = pass.framesUsed;
        sayPartial(decoders_.partial->textSoFar(), utterance.startSample);
    }
    return going;
}

void Stream::endPartial() {
    if (!partial_) return;
    partialMean_ = meanOf(partial_->frames);
    partial_.reset();
    decoders_.partial->finish();
}

void Stream::sayPartial(const std::string& text, std::int64_t startSample) {
    if (text == saidPartial_) return;
    saidPartial_ = text;
    if (sink_.partial) sink_.partial(text, toMs(startSample));
}

bool Stream::confirm(const Utterance& utterance, const std::stop_token& stop) {
    std::vector<Frame> frames;
    Features features(decoders_.confirm->config());
    features.append(utterance.samples, gainFor(utterance.samples, kConfirmPeak), frames);
    features.finish(frames);
    const Frame mean = meanOf(frames);

    decoders_.confirm->start();
    if (!decoders_.confirm->search(frames, mean, stop)) return false;
    const auto words = finishConfirm(stop);
    if (!words) return false;
    const text::Segment segment = toSegment(*words, utterance);
    if (segment.words.empty()) {
        sayPartial("", utterance.startSample);
    } else {
        saidPartial_.clear();
        if (partialMean_) lastMean_ = *partialMean_;
        if (sink_.confirmed) sink_.confirmed(segment);
    }
    return true;
}

std::optional<std::vector<DecodedWord>> Stream::finishConfirm(const std::stop_token& stop) {
    auto words =
        std::async(std::launch::async, [decoder = decoders_.confirm.get()] { return decoder->finish(); });
    while (words.wait_for(20ms) != std::future_status::ready) {
        if (!stop.stop_requested()) continue;
        if (spare_->unfinished.words.valid()) spare_->unfinished.words.wait();  // its decoder goes now
        spare_->unfinished = {std::move(decoders_.confirm), std::move(words)};
        return std::nullopt;
    }
    return words.get();
}

}  // namespace timbre::models::pocketsphinx
