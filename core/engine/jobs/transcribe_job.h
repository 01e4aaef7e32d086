#pragma once

#include "core/audio/audio_reader.h"
#include "core/audio/recorder.h"
#include "core/engine/jobs/decode_plan.h"
#include "core/engine/jobs/job_link.h"
#include "core/engine/model_shelf.h"
#include "core/engine/recording_tail.h"
#include "core/engine/requests.h"
#include "core/storage/asset_folder.h"
#include "core/text/glossary_matcher.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::engine {

// The history item of a transcription; its text is what the journal holds, with all edits.
storage::HistoryItem historyItemOf(const TranscribeRequest& request, std::int64_t durationMs);

// Of frames as recognisers take them.
constexpr std::int64_t recognitionMs(std::uint64_t frames) {
    return static_cast<std::int64_t>(frames * 1000 / audio::kRecognitionRateHz);
}

// Turns one file, or what the microphone hears, into text on a lane. Every confirmed phrase is
// committed before it is shown.
class TranscribeJob {
public:
    struct Surroundings {
        ModelShelf& models;
        const storage::AssetFolder& assets;
        audio::Recorder& recorder;  // used by microphone jobs only
        RecordingTail& tail;        // ended() by the engine makes a microphone job finish
        DecodePlan& plan;           // started with what earlier runs decoded
        JobLink& link;
    };

    // Throws as ModelShelf::transcriber().
    TranscribeJob(storage::JobId id, TranscribeRequest request, Surroundings surroundings);
    ~TranscribeJob();  // gives the recogniser's model back
    TranscribeJob(const TranscribeJob&) = delete;
    TranscribeJob& operator=(const TranscribeJob&) = delete;

    // Returns early when stopped. Throws Error; confirmed phrases stay for resume().
    JobOutcome run(const std::stop_token& stop);
    // What was reached so far, however it ended. Not while it runs.
    storage::JobMetrics metrics() const;

private:
    void transcribeFile(const std::filesystem::path& file, const std::stop_token& stop);
    void decode(audio::AudioReader& reader, const DecodeStretch& stretch, const std::stop_token& stop);
    // Until there is enough; false: the stream is not to be finished, as what it holds is not wanted now.
    bool feed(audio::AudioReader& reader, models::TranscriptionStream& stream, const std::stop_token& stop);
    bool belongs(text::Segment& segment);  // to the stretch; cut at its beginning if need be
    void warnOfTracks(const std::filesystem::path& file);
    void warnOf(const audio::AudioReader& reader, const std::filesystem::path& file);
    void alignFile(const std::filesystem::path& file, const std::stop_token& stop);
    void listen(const std::stop_token& stop);
    void understand(const std::stop_token& stop);  // until the recording has ended
    void hear(models::TranscriptionStream& stream, const std::stop_token& stop);
    bool prepare(const std::stop_token& stop);  // false after a stop
    models::TranscribeOptions options() const;
    std::unique_ptr<models::TranscriptionStream> begin();
    void finish(models::TranscriptionStream& stream, const std::stop_token& stop);
    void note(const models::TranscriptionStream& stream);  // what it took; once, at its end
    void languageFound(const models::LanguageGuess& guess);
    void confirmed(const text::Segment& segment);
    void partial(std::string_view text, std::int64_t startMs);
    JobOutcome outcome();
    std::filesystem::path sourceFile() const;

    const std::chrono::steady_clock::time_point madeAt_ = std::chrono::steady_clock::now();
    storage::JobId id_;
    TranscribeRequest request_;
    Surroundings in_;
    models::Transcriber& recogniser_;
    std::string language_;  // found out; empty: not yet, or not asked for
    std::unique_ptr<text::GlossaryMatcher> glossary_;
    StageClock clock_;
    bool live_ = false;
    const models::TranscriptionStream* stream_ = nullptr;  // live, in hand
    // The stretch in hand. Sound that is recorded, and a text that is placed, are one that begins at 0.
    DecodeStretch stretch_{.toMs = DecodePlan::kOpenEnd, .limitMs = DecodePlan::kOpenEnd};
    std::optional<std::int64_t> keptFromMs_ = 0;  // of its text; absent: there is none yet
    std::int64_t keptToMs_ = 0, droppedToMs_ = 0;
    std::int64_t dropFromMs_ = DecodePlan::kOpenEnd;  // phrases that begin behind it are not kept
    std::int64_t originMs_ = 0;                       // where the stream starts in the recording
    std::int64_t atMs_ = 0;                           // heard so far of the stretch, in the recording
    std::int64_t confirmed_ = 0;                      // phrases
    std::int64_t heardMs_ = 0;                        // by this run
    std::int64_t durationMs_ = 0;                     // of the recording as far as it is known
    bool brokenOff_ = false;
    std::vector<double> lagsMs_;  // live: of provisional text
};

}  // namespace timbre::engine
