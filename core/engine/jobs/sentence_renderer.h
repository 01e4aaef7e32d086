#pragma once

#include "core/engine/jobs/job_link.h"
#include "core/engine/model_shelf.h"
#include "core/engine/requests.h"

#include <cstdint>
#include <functional>
#include <optional>
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
    // Of neural engines.
    models::SpeechEnd end = models::SpeechEnd::Ended;
    std::optional<double> similarity = std::nullopt;  // absent: not measured
    int attempts = 1;
};

// Turns sentences into sound with one voice and one set of processing settings, on a lane thread.
class SentenceRenderer {
public:
    // Throws as ModelShelf::synthesizer().
    SentenceRenderer(ModelShelf& models, const SpeakRequest& request, StageClock& clock);
    ~SentenceRenderer() { engine_.rest(); }
    SentenceRenderer(const SentenceRenderer&) = delete;
    SentenceRenderer& operator=(const SentenceRenderer&) = delete;

    // Comes before everything else: loads what the voice needs and measures its loudness on first use.
    // False: stopped. Throws Error(InvalidInput) for a voice that its engine cannot speak with, and as
    // SpeechSynthesizer::prepare().
    bool prepare(const std::stop_token& stop);

    int sampleRateHz() const { return rateHz_; }
    const models::SpeechEngineInfo& engine() const { return engine_.info(); }

    // Renders and hands every block to `live` at once. Stops early with what there is. roomMs > 0:
    // renders first, then fits the sound into that time by speaking up to 1.6 times faster. attempt:
    // further ones draw other random numbers.
    Sentence render(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                    const std::stop_token& stop, int attempt = 0);

    StageClock& clock() { return clock_; }

    // The last sentence as the engine made it, before speed, pitch and gain.
    const std::vector<float>& spokenSound() const { return spoken_; }
    double spokenSeconds() const { return spokenSeconds_; }  // of sound, of all render() so far

    // Content key of the finished sound: everything that changes it, and the engine's version.
    std::string cacheKey(const std::string& text, std::int64_t roomMs) const;

private:
    struct Pass;
    // Speaks into spoken_ and words_, handing blocks on as they come.
    void speak(const std::string& text, int attempt, const SampleOutput& samples,
               const std::stop_token& stop);
    Sentence finished(Pass& pass, const std::stop_token& stop) const;
    void note(const models::SpeechReport& report);

    ModelShelf& models_;
    const SpeakRequest& request_;
    models::SpeechSynthesizer& engine_;
    StageClock& clock_;
    int rateHz_ = 0;
    float gain_ = 1;
    std::string settingsKey_;
    std::vector<float> spoken_;
    std::vector<text::Word> words_;
    models::SpeechEnd end_ = models::SpeechEnd::Ended;
    double spokenSeconds_ = 0;
};

}  // namespace timbre::engine
