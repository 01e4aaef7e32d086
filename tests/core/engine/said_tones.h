#pragma once

#include "core/audio/audio_writer.h"
#include "core/models/model_registry.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

namespace timbre::test {

// A language of tones for what must be recognised without a mistake: word n of a hundred is 0.4 s of
// 300 + 20 n Hz, then a short silence, after every fifth word a long one. A word whose beginning or end
// was cut off is heard as "cut".
struct SaidTones {
    static constexpr int kRate = audio::kRecognitionRateHz;
    static constexpr std::int64_t kWordMs = 400, kShortMs = 200, kLongMs = 900;
    static constexpr int kPerPhrase = 5, kLanguage = 100;

    static std::int64_t startMs(int word) {
        return 500 + word * (kWordMs + kShortMs) + word / kPerPhrase * (kLongMs - kShortMs);
    }
    static std::int64_t durationMs(int words) { return startMs(words) + 500; }

    static void write(const std::filesystem::path& path, int words) {
        std::vector<float> samples(std::size_t(durationMs(words)) * kRate / 1000);
        for (int word = 0; word < words; ++word)
            for (std::int64_t i = 0; i < kWordMs * kRate / 1000; ++i)
                samples[std::size_t(startMs(word) * kRate / 1000 + i)] =
                    0.5f * float(std::sin(2 * std::numbers::pi * (300 + 20 * (word % kLanguage)) *
                                          (double(i) + 0.5) / kRate));
        audio::AudioWriter writer(path, audio::FileFormat::WavFloat, kRate, 1);
        writer.write(samples);
        writer.finish();
    }
};

// Holds a recogniser back that would be done before a test could say anything: it may hear so many more
// blocks. A test that forgets to allow more only waits.
class TonePace {
public:
    void allow(int blocks) {
        const std::lock_guard lock(mutex_);
        isPaced_ = true;
        left_ = std::clamp(left_ + blocks, 0, kMost);
        allowed_.notify_all();
    }
    void release() {
        const std::lock_guard lock(mutex_);
        isPaced_ = false;
        left_ = 0;
        allowed_.notify_all();
    }
    void take() {
        std::unique_lock lock(mutex_);
        allowed_.wait_for(lock, std::chrono::milliseconds(30), [&] { return !isPaced_ || left_ > 0; });
        if (left_ > 0) --left_;
    }

private:
    std::mutex mutex_;
    std::condition_variable allowed_;
    static constexpr int kMost = 24;
    bool isPaced_ = false;
    int left_ = 0;
};
inline TonePace tonePace;

// Hears them: a phrase is confirmed after half a second of silence.
class ToneStream final : public models::TranscriptionStream {
public:
    explicit ToneStream(models::TranscriptSink sink) : sink_(std::move(sink)) {}

    void accept(std::span<const float> samples, const std::stop_token& stop) override {
        tonePace.take();
        for (const float sample : samples) {
            if (stop.stop_requested()) return;
            hear(sample);
        }
    }
    void finish(const std::stop_token&) override {
        if (silence_ < kSilence) endWord(true);
        endPhrase();
    }

private:
    static constexpr std::int64_t kSilence = SaidTones::kRate / 20, kPause = SaidTones::kRate / 2;
    static std::int64_t ms(std::int64_t frames) { return frames * 1000 / SaidTones::kRate; }

    void hear(float sample) {
        const bool quiet = std::abs(sample) < 1e-6f;
        silence_ = quiet ? silence_ + 1 : 0;
        if (!quiet && wordStart_ < 0) wordStart_ = at_;
        if (wordStart_ >= 0 && (sample > 0) != (last_ > 0)) ++crossings_;
        last_ = sample;
        ++at_;
        if (silence_ == kSilence) endWord(false);
        if (silence_ == kPause) endPhrase();
    }
    void endWord(bool cut) {
        if (wordStart_ < 0) return;
        const auto end = at_ - silence_;
        const double seconds = double(end - wordStart_) / SaidTones::kRate;
        const bool whole = !cut && wordStart_ > 0 && seconds > 0.39;
        const int number = int(std::lround((crossings_ / seconds / 2 - 300) / 20));
        phrase_.words.push_back(
            {.text = whole ? std::to_string(number) : "cut", .startMs = ms(wordStart_), .endMs = ms(end)});
        wordStart_ = -1;
        crossings_ = 0;
    }
    void endPhrase() {
        if (phrase_.words.empty()) return;
        for (const auto& word : phrase_.words) phrase_.text += (phrase_.text.empty() ? "" : " ") + word.text;
        phrase_.startMs = phrase_.words.front().startMs;
        phrase_.endMs = phrase_.words.back().endMs;
        sink_.confirmed(std::exchange(phrase_, {}));
    }

    models::TranscriptSink sink_;
    text::Segment phrase_;
    std::int64_t at_ = 0, silence_ = 0, wordStart_ = -1;
    int crossings_ = 0;
    float last_ = 0;
};

class ToneRecogniser final : public models::Transcriber {
public:
    const models::RecogniserInfo& info() const override {
        static const models::RecogniserInfo kInfo{
            .id = "tones", .name = "Tones", .version = "1", .languages = {"en"}, .qualityNote = ""};
        return kInfo;
    }
    std::unique_ptr<models::TranscriptionStream> begin(const models::TranscribeOptions&,
                                                       models::TranscriptSink sink) override {
        return std::make_unique<ToneStream>(std::move(sink));
    }
    std::vector<text::Word> align(std::span<const float>, std::string_view, const std::string&,
                                  const std::stop_token&) override {
        return {};
    }
    static std::unique_ptr<models::Transcriber> load() { return std::make_unique<ToneRecogniser>(); }
};

inline constexpr models::ModelFamily kToneFamilies[] = {
    {.id = "tones", .loadSynthesizer = nullptr, .loadTranscriber = ToneRecogniser::load}};

}  // namespace timbre::test
