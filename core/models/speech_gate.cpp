#include "core/models/speech_gate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>
#include <utility>

namespace timbre::models {
namespace {

constexpr std::int64_t kFloorWindow = 300;  // blocks in which speech always has a quiet moment
constexpr std::int64_t kSettling = 100;     // blocks before the measured floor may be high
constexpr float kLowestFloor = -92;         // dB; under it lies the noise of 16-bit files
constexpr float kHighestFirstFloor = -50;   // dB
constexpr float kOpenAbove = 9;             // dB over the floor
constexpr float kStayAbove = 6;
constexpr float kSpeechRange = 40;         // dB under the loudest that still count
constexpr float kLoudestDecay = 0.01F;     // dB per block
constexpr float kLoudestMinimum = -45;     // dB
constexpr unsigned kRecentMask = 0xFF;     // the last 80 ms,
constexpr int kRecentNeeded = 5;           // of which 50 ms must be active to open
constexpr std::size_t kLookBack = 35;      // blocks kept before the opening: onsets are soft
constexpr std::size_t kTail = 20;          // blocks kept after the last active one
constexpr std::size_t kFewestActive = 10;  // blocks; a click is shorter
constexpr float kSmallestSpread = 5;       // dB between soft and loud parts of speech
constexpr std::size_t kCutSearch = 500;    // blocks at the end in which a forced cut may lie
constexpr std::size_t kCutWidth = 5;       // blocks that must be quiet together

// The band in which vowels are loudest, second order around 700 Hz, half as wide as high: what noise of all
// frequencies has least of. R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients".
constexpr double kVoiceHz = 700, kVoiceQ = 0.6, kSampleRate = 16000;

float clean(float sample) {
    return std::isfinite(sample) ? std::clamp(sample, -8.0F, 8.0F) : 0.0F;
}

// Between soft and loud, of the blocks that are active; dB.
float spreadOf(const std::vector<BlockLevel>& levels, float BlockLevel::*channel) {
    std::vector<float> active;
    for (const BlockLevel& level : levels)
        if (level.active) active.push_back(level.*channel);
    if (active.size() < kFewestActive) return 0;
    const auto low = active.begin() + static_cast<std::ptrdiff_t>(active.size() / 10);
    std::nth_element(active.begin(), low, active.end());
    const float soft = *low;
    const auto high = active.begin() + static_cast<std::ptrdiff_t>(active.size() * 9 / 10);
    std::nth_element(active.begin(), high, active.end());
    return *high - soft;
}

// Speech moves between vowels and closures; hum and hiss do not, each in the channel where it is loud.
bool looksLikeSpeech(const std::vector<BlockLevel>& levels) {
    return spreadOf(levels, &BlockLevel::decibels) >= kSmallestSpread ||
           spreadOf(levels, &BlockLevel::voiced) >= kSmallestSpread;
}

}  // namespace

SpeechGate::Band::Band() {
    const double angle = 2 * std::numbers::pi * kVoiceHz / kSampleRate;
    const double alpha = std::sin(angle) / (2 * kVoiceQ);
    gain = alpha / (1 + alpha);
    first = -2 * std::cos(angle) / (1 + alpha);
    second = (1 - alpha) / (1 + alpha);
}

double SpeechGate::Band::filter(double sample) {
    const double filtered = gain * (sample - in[1]) - first * out[0] - second * out[1];
    in = {sample, in[0]};
    out = {filtered, out[0]};
    return filtered;
}

SpeechGate::SpeechGate(SpeechGateOptions options)
    : options_(options),
      pauseBlocks_(static_cast<std::size_t>(std::clamp(options.pauseMs, 100, 5000) / 10)),
      maxBlocks_(static_cast<std::size_t>(std::clamp(options.maxSeconds, 2.0, 60.0) * 100)) {}

float SpeechGate::Channel::noiseFloor(std::int64_t block) {
    while (!minima.empty() && minima.back().second >= smooth) minima.pop_back();
    minima.emplace_back(block, smooth);
    if (minima.front().first <= block - kFloorWindow) minima.pop_front();
    const float floor = std::max(minima.front().second, kLowestFloor);
    return block < kSettling ? std::min(floor, kHighestFirstFloor) : floor;
}

bool SpeechGate::Channel::hear(double energy, std::int64_t block, bool open) {
    const auto decibels =
        static_cast<float>(10 * std::log10(energy / static_cast<double>(kBlockSamples) + 1e-10));
    smooth += 0.5F * (decibels - smooth);
    const float floor = noiseFloor(block);
    const float threshold = std::max(floor + (open ? kStayAbove : kOpenAbove), loudest - kSpeechRange);
    const bool active = smooth > threshold;
    loudest = std::max({loudest - kLoudestDecay, active ? smooth : kLoudestMinimum, kLoudestMinimum});
    return active;
}

BlockLevel SpeechGate::measure(const std::vector<float>& samples) {
    double bright = 0, voiced = 0;
    for (const float sample : samples) {
        const double difference = sample - 0.95 * previousSample_;  // takes off rumble and offset
        bright += difference * difference;
        previousSample_ = sample;
        const double band = voice_.filter(sample);
        voiced += band * band;
    }
    const bool hissing = bright_.hear(bright, blockCount_, open_);
    const bool sounding = voiced_.hear(voiced, blockCount_, open_) && options_.inNoise;
    return {bright_.smooth, voiced_.smooth, hissing || sounding};
}

SpeechGate::Result SpeechGate::accept(Block block) {
    std::vector<float> samples(kBlockSamples);
    std::transform(block.begin(), block.end(), samples.begin(), clean);
    const BlockLevel level = measure(samples);
    ++blockCount_;
    recentlyActive_ = ((recentlyActive_ << 1U) | (level.active ? 1U : 0U)) & kRecentMask;

    if (!open_) {
        lookBack_.push_back({std::move(samples), level});
        if (lookBack_.size() > kLookBack) lookBack_.pop_front();
        if (std::popcount(recentlyActive_) < kRecentNeeded) return Result::Nothing;
        openWithLookBack();
        return Result::Opened;
    }
    current_.samples.insert(current_.samples.end(), samples.begin(), samples.end());
    current_.levels.push_back(level);
    quietRun_ = level.active ? 0 : quietRun_ + 1;
    if (quietRun_ >= pauseBlocks_) return close();
    if (current_.levels.size() < maxBlocks_) return Result::Nothing;
    if (!looksLikeSpeech(current_.levels)) return close();
    cut_ = quietestCut();
    return Result::Full;
}

void SpeechGate::openWithLookBack() {
    open_ = true;
    quietRun_ = 0;
    current_ = {};
    current_.startSample = (blockCount_ - static_cast<std::int64_t>(lookBack_.size())) *
                           static_cast<std::int64_t>(kBlockSamples);
    for (const PastBlock& past : lookBack_) {
        current_.samples.insert(current_.samples.end(), past.samples.begin(), past.samples.end());
        current_.levels.push_back(past.level);
    }
    lookBack_.clear();
}

SpeechGate::Result SpeechGate::close() {
    open_ = false;
    recentlyActive_ = 0;
    if (!looksLikeSpeech(current_.levels)) {
        current_ = {};
        return Result::Dropped;
    }
    cut_ = current_.levels.size() - (quietRun_ > kTail ? quietRun_ - kTail : 0);
    return Result::Closed;
}

SpeechGate::Result SpeechGate::finish() {
    return open_ ? close() : Result::Nothing;
}

// The block in the middle of the quietest stretch near the end.
std::size_t SpeechGate::quietestCut() const {
    const std::size_t count = current_.levels.size();
    std::size_t best = count - kCutWidth;
    float quietest = 1000 * kCutWidth;
    for (std::size_t i = count - std::min(kCutSearch, count / 2); i + kCutWidth <= count; ++i) {
        float sum = 0;
        for (std::size_t j = i; j < i + kCutWidth; ++j) sum += current_.levels[j].decibels;
        if (sum <= quietest) {
            quietest = sum;
            best = i;
        }
    }
    return best + kCutWidth / 2;
}

Utterance SpeechGate::take() {
    Utterance taken = std::move(current_);
    current_ = {};
    if (open_) {
        current_.startSample = taken.startSample + static_cast<std::int64_t>(cut_ * kBlockSamples);
        current_.samples.assign(taken.samples.begin() + static_cast<std::ptrdiff_t>(cut_ * kBlockSamples),
                                taken.samples.end());
        current_.levels.assign(taken.levels.begin() + static_cast<std::ptrdiff_t>(cut_), taken.levels.end());
    }
    taken.samples.resize(cut_ * kBlockSamples);
    taken.levels.resize(cut_);
    return taken;
}

std::vector<SpeechSpan> findSpeech(std::span<const float> samples, SpeechGateOptions options) {
    SpeechGate gate(options);
    std::vector<SpeechSpan> spans;
    std::size_t at = 0;
    const auto note = [&](SpeechGate::Result result) {
        if (result != SpeechGate::Result::Closed && result != SpeechGate::Result::Full) return;
        const Utterance utterance = gate.take();
        const std::int64_t end =
            std::min(utterance.startSample + static_cast<std::int64_t>(utterance.samples.size()),
                     static_cast<std::int64_t>(samples.size()));
        if (!spans.empty() && spans.back().end >= utterance.startSample)
            spans.back().end = end;
        else
            spans.push_back({utterance.startSample, end});
    };
    for (; samples.size() - at >= kBlockSamples; at += kBlockSamples)
        note(gate.accept(Block(samples.data() + at, kBlockSamples)));
    std::array<float, kBlockSamples> last{};
    std::copy(samples.begin() + static_cast<std::ptrdiff_t>(at), samples.end(), last.begin());
    if (at < samples.size()) note(gate.accept(Block(last)));
    note(gate.finish());
    return spans;
}

}  // namespace timbre::models
