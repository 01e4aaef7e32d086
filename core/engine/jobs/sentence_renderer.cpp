#include "core/engine/jobs/sentence_renderer.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/engine/speech_chain.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::engine {
namespace {

constexpr double kMaxFit = 1.6;                   // faster than that is hard to follow
constexpr const char* kChainVersion = "chain/1";  // changes when the same request would sound different

SpeechChain::Settings chainSettings(const SpeakRequest& request, int rateHz, float gain, double extraSpeed) {
    return {.sampleRateHz = rateHz,
            .speed = std::clamp(request.speed * extraSpeed, 0.5, 2.0),
            .semitones = request.semitones,
            .gain = gain,
            .trimSilence = request.trimSilence};
}

}  // namespace

SentenceRenderer::SentenceRenderer(ModelShelf& models, const SpeakRequest& request, StageClock& clock)
    : request_(request), engine_(models.synthesizer(request.voice.engine)), clock_(clock) {
    rateHz_ = engine_.sampleRateHz(request.voice);
    gain_ = request.normalise ? models.gainFor(request.voice, request.targetLufs) : 1.0f;
    ContentKey key;
    key.add(kChainVersion).add(engine_.info().version).add(soundKey(request.voice));
    for (const double value : {request.speed, request.semitones, request.normalise ? request.targetLufs : 0.0,
                               request.trimSilence ? 1.0 : 0.0, request.normalise ? 1.0 : 0.0})
        key.add(std::to_string(value));
    settingsKey_ = key.hex();
}

std::string SentenceRenderer::cacheKey(const std::string& text, std::int64_t roomMs) const {
    return ContentKey().add(settingsKey_).add(text).add(std::to_string(roomMs)).hex();
}

Sentence SentenceRenderer::render(const std::string& text, const SampleOutput& live,
                                  const std::stop_token& stop) {
    return throughChain(text, 1.0, live, stop);
}

Sentence SentenceRenderer::renderInto(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                                      const std::stop_token& stop) {
    Sentence natural = throughChain(
        text, 1.0, [](auto) {}, stop);
    const double naturalMs = 1000.0 * double(natural.samples.size()) / rateHz_;
    if (naturalMs <= double(roomMs) || roomMs <= 0) {
        live(natural.samples);
        return natural;
    }
    return throughChain(text, std::min(kMaxFit, naturalMs / double(roomMs)), live, stop);
}

Sentence SentenceRenderer::throughChain(const std::string& text, double extraSpeed, const SampleOutput& live,
                                        const std::stop_token& stop) {
    const StageClock::Scope scope(clock_, "infer");
    Sentence sentence;
    SpeechChain chain(chainSettings(request_, rateHz_, gain_, extraSpeed),
                      [&](std::span<const float> samples) {
                          sentence.samples.insert(sentence.samples.end(), samples.begin(), samples.end());
                          live(samples);
                      });
    std::vector<text::Word> words;
    engine_.speak(text, request_.voice,
                  {.samples = [&](std::span<const float> samples) { chain.process(samples); },
                   .word = [&](const text::Word& word) { words.push_back(word); }},
                  stop);
    if (!stop.stop_requested()) chain.flush();
    const auto lengthMs = static_cast<std::int64_t>(1000.0 * double(sentence.samples.size()) / rateHz_);
    for (const auto& word : words) {
        auto mapped = chain.mapped(word);
        mapped.startMs = std::min(mapped.startMs, lengthMs);
        mapped.endMs = std::clamp(mapped.endMs, mapped.startMs, lengthMs);
        sentence.words.push_back(std::move(mapped));
    }
    return sentence;
}

}  // namespace timbre::engine
