#include "core/models/espeak/espeak.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/models/espeak/espeak_library.h"
#include "core/models/espeak/options.h"
#include "core/models/espeak/safe_text.h"
#include "core/models/espeak/voice_file.h"
#include "core/models/espeak/word_places.h"
#include "core/models/option_values.h"
#include "core/models/output_level.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace timbre::models::espeak {
namespace {

// Turns events into words: a word ends at the pause behind it or where the next one begins.
class WordTimes {
public:
    WordTimes(std::string_view text, const std::function<void(const text::Word&)>& sink)
        : text_(text), places_(text), sink_(sink) {}

    void take(const SpokenEvent& event) {
        switch (event.kind) {
            case SpokenEvent::Kind::WordStart:
                begin(event);
                break;
            case SpokenEvent::Kind::Sound:
                pauseMs_.reset();
                break;
            case SpokenEvent::Kind::Pause:
                if (!pauseMs_) pauseMs_ = event.timeMs;
                break;
            case SpokenEvent::Kind::ClauseEnd:
                end(event.timeMs);
                break;
        }
    }

    void end(std::int64_t nowMs) {
        if (!word_) return;
        word_->endMs = std::max(word_->startMs, std::min(pauseMs_.value_or(nowMs), nowMs));
        lastEndMs_ = word_->endMs;
        if (sink_) sink_(*word_);
        word_.reset();
        pauseMs_.reset();
    }

private:
    void begin(const SpokenEvent& event) {
        const auto place = places_.at(event.character);
        if (!place) return;  // the sound of a sign behind the last word belongs to that word
        // Numbers report each of their spoken words at the same place.
        if (place->offset == lastOffset_) return;
        end(event.timeMs);
        pauseMs_.reset();
        lastOffset_ = place->offset;
        word_ = text::Word{.text = std::string(text_.substr(static_cast<std::size_t>(place->offset),
                                                            static_cast<std::size_t>(place->length))),
                           .startMs = std::max(lastEndMs_, event.timeMs),
                           .endMs = 0,
                           .confidence = 1.0,
                           .textOffset = place->offset,
                           .textLength = place->length};
    }

    std::string_view text_;
    WordPlaces places_;
    const std::function<void(const text::Word&)>& sink_;
    std::optional<text::Word> word_;
    std::optional<std::int64_t> pauseMs_;  // start of the silence that is going on
    std::int64_t lastEndMs_ = 0;
    std::int64_t lastOffset_ = -1;
};

class EspeakSynthesizer final : public SpeechSynthesizer {
public:
    EspeakSynthesizer() : library_(EspeakLibrary::instance()) {
        info_.id = info_.family = "espeak";
        info_.name = "eSpeak NG";
        info_.version = library_.version();
        const auto options = optionTable();
        info_.options.assign(options.begin(), options.end());
        for (const auto& voice : library_.voices()) info_.voices.push_back(voice.description);
        info_.givesWordTimes = true;
    }

    const SpeechEngineInfo& info() const override { return info_; }

    int sampleRateHz(const voices::Voice& voice) override {
        baseVoice(voice);
        return library_.sampleRateHz();
    }

    void speak(std::string_view text, const voices::Voice& voice, const SpeechSink& sink,
               const std::stop_token& stop) override;

private:
    const BaseVoice& baseVoice(const voices::Voice& voice) const {
        const auto& voices = library_.voices();
        const auto found = std::find_if(voices.begin(), voices.end(), [&](const auto& own) {
            return own.description.id == voice.baseVoice;
        });
        if (found == voices.end())
            throw Error(ErrorCode::NotFound,
                        "voice " + voice.id + ": eSpeak NG has no base voice \"" + voice.baseVoice + "\"");
        return *found;
    }

    EspeakLibrary& library_;
    SpeechEngineInfo info_;
};

void EspeakSynthesizer::speak(std::string_view text, const voices::Voice& voice, const SpeechSink& sink,
                              const std::stop_token& stop) {
    const auto& base = baseVoice(voice);
    const OptionValues options(voice, info_);
    if (text.empty() || stop.stop_requested()) return;
    const Delivery delivery{.voiceFile = voiceFile(readFile(base.file), options),
                            .wordsPerMinute = static_cast<int>(std::lround(options["rate"])),
                            .wordGapMs = static_cast<int>(std::lround(options["word_gap"]))};
    const auto gain = static_cast<float>(options["volume"] / kLibraryVolume);
    WordTimes words(text, sink.word);
    std::vector<float> block;
    std::int64_t delivered = 0;
    library_.synthesize(safeText(text), delivery,
                        {.event = [&](const SpokenEvent& event) { words.take(event); },
                         .samples =
                             [&](std::span<const std::int16_t> samples) {
                                 if (stop.stop_requested()) return false;
                                 block.resize(samples.size());
                                 std::transform(
                                     samples.begin(), samples.end(), block.begin(),
                                     [&](std::int16_t sample) { return outputSample(sample, gain); });
                                 delivered += static_cast<std::int64_t>(samples.size());
                                 sink.samples(block);
                                 return !stop.stop_requested();
                             }});
    if (!stop.stop_requested()) words.end(delivered * 1000 / library_.sampleRateHz());
}

}  // namespace

std::unique_ptr<SpeechSynthesizer> load() {
    return std::make_unique<EspeakSynthesizer>();
}

}  // namespace timbre::models::espeak
