#pragma once

#include "core/audio/player.h"
#include "core/engine/jobs/job_link.h"
#include "core/engine/jobs/sentence_renderer.h"
#include "core/engine/model_shelf.h"
#include "core/engine/requests.h"
#include "core/storage/asset_folder.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::engine {

// Says one text on the speak lane. Every finished sentence is a file before its row and event exist;
// when the text is done, or the job is stopped, the sentences become one take.
class SpeakJob : public std::enable_shared_from_this<SpeakJob> {
public:
    struct Surroundings {
        ModelShelf& models;
        const storage::AssetFolder& assets;
        audio::Player& player;
        JobLink& link;
    };

    // `done`: sentences that an earlier run finished, by index.
    SpeakJob(storage::JobId id, SpeakRequest request, std::vector<storage::SegmentRecord> done,
             Surroundings surroundings);

    // Returns early when stopped; the outcome then keeps this object. Throws Error; finished sentences
    // stay for resume().
    JobOutcome run(const std::stop_token& stop);

private:
    text::SpeechPlan plan() const;
    void continueProgramme();
    void speakPart(const text::SpeechPlan& plan, std::size_t index, const std::stop_token& stop);
    Sentence sentenceFor(const text::SpokenPart& part, std::int64_t room, const std::stop_token& stop,
                         const SampleOutput& live);
    std::optional<Sentence> fromCache(const std::string& key, const SampleOutput& live);
    void intoCache(const std::string& key, const Sentence& sentence);
    void play(std::span<const float> samples);
    void publish(const text::SpokenPart& part, int index, std::int64_t leadMs, const Sentence& sentence);
    JobOutcome assemble(std::size_t partsTotal);
    JobOutcome finish(const text::SpeechPlan& plan);

    storage::JobId id_;
    SpeakRequest request_;
    std::vector<storage::SegmentRecord> done_;
    Surroundings in_;
    StageClock clock_;
    std::optional<SentenceRenderer> renderer_;
    std::string engineVersion_;

    audio::ProgrammeId programme_ = 0;
    bool soundHandedOut_ = false;
    int fromCacheCount_ = 0;
};

}  // namespace timbre::engine
