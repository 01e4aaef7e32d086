#include "core/engine/jobs/sentence_renderer.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/engine/speech_chain.h"
#include "core/voices/voice_library.h"

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

// One way of a sentence through the chain.
struct SentenceRenderer::Pass {
    Pass(const SpeechChain::Settings& settings, const SampleOutput& live)
        : chain(settings, [this, &live](std::span<const float> samples) {
              sentence.samples.insert(sentence.samples.end(), samples.begin(), samples.end());
              live(samples);
          }) {}

    Sentence sentence;
    SpeechChain chain;
};

SentenceRenderer::SentenceRenderer(ModelShelf& models, const SpeakRequest& request, StageClock& clock)
    : models_(models), request_(request), engine_(models.synthesizer(request.voice.engine)), clock_(clock) {}

bool SentenceRenderer::prepare(const std::stop_token& stop) {
    if (engine_.info().isNeural)
        if (const auto problems = voices::validateVoice(request_.voice, engine_.info()); !problems.empty())
            throw Error(ErrorCode::InvalidInput, problems.front());
    if (!engine_.prepare(request_.voice, stop)) return false;
    rateHz_ = engine_.sampleRateHz(request_.voice);
    gain_ = request_.normalise ? models_.gainFor(request_.voice, request_.targetLufs) : 1.0f;
    ContentKey key;
    key.add(kChainVersion).add(engine_.info().version).add(soundKey(request_.voice));
    for (const double value :
         {request_.speed, request_.semitones, request_.normalise ? request_.targetLufs : 0.0,
          request_.trimSilence ? 1.0 : 0.0, request_.normalise ? 1.0 : 0.0})
        key.add(std::to_string(value));
    settingsKey_ = key.hex();
    return true;
}

std::string SentenceRenderer::cacheKey(const std::string& text, std::int64_t roomMs) const {
    return ContentKey().add(settingsKey_).add(text).add(std::to_string(roomMs)).hex();
}

Sentence SentenceRenderer::render(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                                  const std::stop_token& stop, int attempt) {
    const StageClock::Scope scope(clock_, "infer");
    if (roomMs <= 0) {
        Pass pass(chainSettings(request_, rateHz_, gain_, 1), live);
        speak(
            text, attempt,
            [&](std::span<const float> samples) {
                const StageClock::Scope stretching(clock_, "stretch");
                pass.chain.process(samples);
            },
            stop);
        return finished(pass, stop);
    }
    speak(
        text, attempt, [](auto) {}, stop);
    const SampleOutput quiet = [](auto) {};
    Pass natural(chainSettings(request_, rateHz_, gain_, 1), quiet);
    {
        const StageClock::Scope stretching(clock_, "stretch");
        natural.chain.process(spoken_);
    }
    auto sentence = finished(natural, stop);
    const double naturalMs = 1000.0 * double(sentence.samples.size()) / rateHz_;
    if (naturalMs <= double(roomMs)) {
        live(sentence.samples);
        return sentence;
    }
    const double faster = std::min(kMaxFit, naturalMs / double(roomMs));
    Pass fitted(chainSettings(request_, rateHz_, gain_, faster), live);
    const StageClock::Scope stretching(clock_, "stretch");
    fitted.chain.process(spoken_);
    return finished(fitted, stop);
}

void SentenceRenderer::speak(const std::string& text, int attempt, const SampleOutput& samples,
                             const std::stop_token& stop) {
    spoken_.clear();
    words_.clear();
    end_ = models::SpeechEnd::Ended;
    std::optional<voices::Voice> again;
    if (attempt > 0) {
        again = request_.voice;
        again->seed = request_.voice.seed.value_or(0) + static_cast<std::uint64_t>(attempt);
    }
    engine_.speak(text, again ? *again : request_.voice,
                  {.samples =
                       [&](std::span<const float> block) {
                           spoken_.insert(spoken_.end(), block.begin(), block.end());
                           samples(block);
                       },
                   .word = [&](const text::Word& word) { words_.push_back(word); },
                   .report = [&](const models::SpeechReport& report) { note(report); }},
                  stop);
    spokenSeconds_ += double(spoken_.size()) / rateHz_;
}

void SentenceRenderer::note(const models::SpeechReport& report) {
    end_ = report.end;
    clock_.addTokens(report.frames);
    clock_.add("prefill", report.prefillSeconds * 1000);
    clock_.add("talker", report.talkerSeconds * 1000);
    clock_.add("predictor", report.predictorSeconds * 1000);
    clock_.add("decoder", report.decoderSeconds * 1000);
}

Sentence SentenceRenderer::finished(Pass& pass, const std::stop_token& stop) const {
    if (!stop.stop_requested()) pass.chain.flush();
    Sentence& sentence = pass.sentence;
    sentence.end = end_;
    const auto lengthMs = static_cast<std::int64_t>(1000.0 * double(sentence.samples.size()) / rateHz_);
    for (const auto& word : words_) {
        auto mapped = pass.chain.mapped(word);
        mapped.startMs = std::min(mapped.startMs, lengthMs);
        mapped.endMs = std::clamp(mapped.endMs, mapped.startMs, lengthMs);
        sentence.words.push_back(std::move(mapped));
    }
    return std::move(sentence);
}

}  // namespace timbre::engine
