#pragma once

#include "core/audio/recorder.h"
#include "core/engine/jobs/job_link.h"
#include "core/engine/model_shelf.h"
#include "core/engine/recording_tail.h"
#include "core/engine/requests.h"
#include "core/storage/asset_folder.h"
#include "core/text/glossary_matcher.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::engine {

// The history item of a transcription; its text is what the journal holds, with all edits.
storage::HistoryItem historyItemOf(const TranscribeRequest& request, std::int64_t durationMs);

// Turns one file, or what the microphone hears, into text on a lane. Every confirmed phrase is
// committed before it is shown.
class TranscribeJob {
public:
    struct Surroundings {
        ModelShelf& models;
        const storage::AssetFolder& assets;
        audio::Recorder& recorder;  // used by microphone jobs only
        RecordingTail& tail;        // ended() by the engine makes a microphone job finish
        JobLink& link;
    };

    // `decodedMs`: how far an earlier run came; phrases before it are confirmed. Throws as
    // ModelShelf::transcriber().
    TranscribeJob(storage::JobId id, TranscribeRequest request, std::int64_t decodedMs,
                  Surroundings surroundings);
    ~TranscribeJob();  // gives the recogniser's model back
    TranscribeJob(const TranscribeJob&) = delete;
    TranscribeJob& operator=(const TranscribeJob&) = delete;

    // Returns early when stopped. Throws Error; confirmed phrases stay for resume().
    JobOutcome run(const std::stop_token& stop);

private:
    void transcribeFile(const std::filesystem::path& file, const std::stop_token& stop);
    void alignFile(const std::filesystem::path& file, const std::stop_token& stop);
    void listen(const std::stop_token& stop);
    void understand(const std::stop_token& stop);  // until the recording has ended
    void hear(models::TranscriptionStream& stream, const std::stop_token& stop);
    bool prepare(const std::stop_token& stop);  // false after a stop
    models::TranscribeOptions options() const;
    std::unique_ptr<models::TranscriptionStream> begin();
    void finish(models::TranscriptionStream& stream, const std::stop_token& stop);
    void languageFound(const models::LanguageGuess& guess);
    void confirmed(const text::Segment& segment);
    void partial(std::string_view text, std::int64_t startMs);
    JobOutcome outcome();
    std::filesystem::path sourceFile() const;

    storage::JobId id_;
    TranscribeRequest request_;
    std::int64_t decodedMs_;
    Surroundings in_;
    models::Transcriber& recogniser_;
    std::string language_;  // found out; empty: not yet, or not asked for
    std::unique_ptr<text::GlossaryMatcher> glossary_;
    StageClock clock_;
    bool live_ = false;
    bool confirmedAny_ = false;
    std::int64_t originMs_ = 0;     // where this run's stream starts in the recording
    std::int64_t confirmedMs_ = 0;  // end of the last confirmed text
    std::int64_t durationMs_ = 0;   // of the sound handed to the recogniser so far, from the start
};

}  // namespace timbre::engine
