#pragma once

#include "core/audio/player.h"
#include "core/engine/jobs/job_link.h"
#include "core/engine/jobs/sentence_renderer.h"
#include "core/engine/jobs/sentence_tries.h"
#include "core/engine/jobs/speaker_ear.h"
#include "core/engine/jobs/speech_pace.h"
#include "core/engine/model_settings.h"
#include "core/engine/model_shelf.h"
#include "core/engine/requests.h"
#include "core/storage/asset_folder.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::engine {

// The sentences of a request, as they are spoken.
text::SpeechPlan planFor(const SpeakRequest& request);

// Says one text on the speak lane. Every finished sentence is a file before its row and event exist;
// when the text is done, or the job is stopped, the sentences become one take.
class SpeakJob : public std::enable_shared_from_this<SpeakJob> {
public:
    struct Surroundings {
        ModelShelf& models;
        const storage::AssetFolder& assets;
        audio::Player& player;
        JobLink& link;
        SpeechCare care = {};
        KnownPace pace = {};  // of this engine
    };

    // `done`: sentences that an earlier run finished, by index.
    SpeakJob(storage::JobId id, SpeakRequest request, std::vector<storage::SegmentRecord> done,
             Surroundings surroundings);

    // Returns early when stopped; the outcome then keeps this object. Throws Error; finished sentences
    // stay for resume().
    JobOutcome run(const std::stop_token& stop);
    // What was reached so far, however it ended. Not while it runs.
    storage::JobMetrics metrics() const;

private:
    bool prepare(const text::SpeechPlan& plan, const std::stop_token& stop);
    void speakAll(const text::SpeechPlan& plan, const std::stop_token& stop);
    std::unique_ptr<SpeakerEar> earFor(const std::stop_token& stop);
    void continueProgramme();
    void speakPart(const text::SpeechPlan& plan, std::size_t index, const std::stop_token& stop);
    Sentence sentenceFor(const text::SpokenPart& part, std::int64_t leadMs, std::int64_t roomMs,
                         const std::stop_token& stop);
    Sentence spoken(const text::SpokenPart& part, std::int64_t leadMs, std::int64_t roomMs,
                    const std::stop_token& stop);
    std::optional<Sentence> fromCache(const std::string& key);
    void intoCache(const std::string& key, const Sentence& sentence);
    void play(std::span<const float> samples);
    void rendered(std::span<const float> samples);
    bool takeBack(const Sentence& sentence, std::int64_t leadMs);
    void estimate();
    void publish(const text::SpokenPart& part, int index, std::int64_t leadMs, const Sentence& sentence);
    JobOutcome assemble(std::size_t partsTotal);
    JobOutcome finish(const text::SpeechPlan& plan);

    storage::JobId id_;
    SpeakRequest request_;
    std::vector<storage::SegmentRecord> done_;
    Surroundings in_;
    StageClock clock_;
    std::optional<SentenceRenderer> renderer_;
    std::unique_ptr<SpeakerEar> ear_;
    std::optional<SentenceTries> tries_;
    std::string engineVersion_, device_ = "cpu", precision_;
    double takeSeconds_ = 0;  // 0: it was not joined

    using WallClock = std::chrono::steady_clock;
    std::optional<SpeechPace> pace_;  // of neural engines
    WallClock::time_point lastBlock_, lastEstimate_;
    std::optional<WallClock::time_point> soundAt_;  // as it was told
    bool soundBegan_ = false;

    audio::ProgrammeId programme_ = 0;
    bool soundHandedOut_ = false;
    int fromCacheCount_ = 0;
};

}  // namespace timbre::engine
