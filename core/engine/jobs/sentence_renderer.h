#pragma once

#include "core/engine/jobs/job_link.h"
#include "core/engine/model_shelf.h"
#include "core/engine/requests.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::engine {

using SampleOutput = std::function<void(std::span<const float>)>;

// A rendered sentence: sound as it is kept and heard, word times from its start.
struct Sentence {
    std::vector<float> samples;
    std::vector<text::Word> words;
};

// Turns sentences into sound with one voice and one set of processing settings, on a lane thread.
class SentenceRenderer {
public:
    // Measures the voice's loudness on first use. Throws as SpeechSynthesizer::speak.
    SentenceRenderer(ModelShelf& models, const SpeakRequest& request, StageClock& clock);

    int sampleRateHz() const { return rateHz_; }
    const models::SpeechEngineInfo& engine() const { return engine_.info(); }

    // Renders and hands every block to `live` at once. Stops early with what there is.
    Sentence render(const std::string& text, const SampleOutput& live, const std::stop_token& stop);
    // Renders first, then fits the sound into roomMs by speaking up to 1.6 times faster.
    Sentence renderInto(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                        const std::stop_token& stop);

    // Content key of the finished sound: everything that changes it, and the engine's version.
    std::string cacheKey(const std::string& text, std::int64_t roomMs) const;

private:
    Sentence throughChain(const std::string& text, double extraSpeed, const SampleOutput& live,
                          const std::stop_token& stop);

    const SpeakRequest& request_;
    models::SpeechSynthesizer& engine_;
    StageClock& clock_;
    int rateHz_;
    float gain_;
    std::string settingsKey_;
};

}  // namespace timbre::engine
