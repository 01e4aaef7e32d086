#pragma once

#include "core/audio/loudness.h"
#include "core/audio/player.h"
#include "core/base/error.h"
#include "core/models/speech_model.h"
#include "core/storage/cache_store.h"
#include "core/storage/records.h"
#include "core/text/plan.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace timbre::engine {

// How a running job on a lane speaks to the engine thread. Calls return at once, except
// cachedSentence(), which waits for one short database read.
class JobLink {
public:
    virtual ~JobLink() = default;

    virtual void started(int partsTotal, std::vector<text::TextProblem> problems,
                         audio::ProgrammeId programme) = 0;
    // May be called often; thinned out. etaSeconds below 0: estimated from the time so far.
    virtual void progressed(const char* stage, double fraction, double etaSeconds) = 0;
    virtual void soundExpected(double seconds) = 0;  // from now; 0: it begins
    // After its segmentReady(): it is not as it should be.
    virtual void sentenceMarked(const storage::SegmentRecord& segment, models::SpeechEnd end) = 0;
    virtual void firstSound() = 0;
    // Its asset is on disk; the engine commits the row, then tells the world.
    virtual void segmentReady(storage::SegmentRecord segment) = 0;
    // A phrase of a recording, and how far it was decoded with it. decoded(): as far, whatever was said.
    virtual void phraseReady(storage::SegmentRecord phrase, storage::DecodedSpan span) = 0;
    virtual void decoded(storage::DecodedSpan span) = 0;
    // It covers the sound up to heardMs; lagMs more are on disk.
    virtual void partialText(std::string text, std::int64_t startMs, std::int64_t heardMs, double lagMs) = 0;
    virtual void liveHeard(std::int64_t recordedMs, std::int64_t heardMs, std::int64_t confirmedMs) = 0;
    virtual void languageFound(std::string language, double probability) = 0;
    virtual void warning(Error error) = 0;
    virtual void requestChanged(std::string requestJson) = 0;  // what a resumed run will see

    virtual std::optional<storage::CacheEntry> cachedSentence(const std::string& key) = 0;
    virtual void cacheSentence(storage::CacheEntry entry) = 0;
    virtual void forgetCachedSentence(const std::string& key) = 0;

    // Whether a stopped job's finished parts become a history item now. False when the program is
    // closing: the parts then wait for resume().
    virtual bool keepsPartialResult() const = 0;
};

// What is left when a job's run returns, complete or stopped: enough to keep what was finished.
struct JobOutcome {
    // Keeping a stopped job's parts takes longer than stopping may: not empty, then this gives the
    // outcome, on another lane, and the rest is empty.
    std::function<JobOutcome()> keepLater;
    std::optional<storage::HistoryItem> history;  // absent: nothing to keep
    storage::JobMetrics metrics;                  // job, queue, keep and total are filled in by the engine
    // When a lane took it up, and when it let go.
    std::chrono::steady_clock::time_point begunAt, endedAt;
    audio::AudioCheck check;
    std::string exportedTo;
    std::optional<Error> exportError;  // the take is kept all the same
};

// Milliseconds spent per stage, in the order the stages were first entered.
class StageClock {
public:
    using Clock = std::chrono::steady_clock;

    // Adds the time of a scope to a stage.
    class Scope {
    public:
        Scope(StageClock& clock, const char* stage) : clock_(clock), stage_(stage), start_(Clock::now()) {}
        ~Scope() {
            clock_.add(stage_, std::chrono::duration<double, std::milli>(Clock::now() - start_).count());
        }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        StageClock& clock_;
        const char* stage_;
        Clock::time_point start_;
    };

    void add(const std::string& stage, double ms);
    double ms(const std::string& stage) const;
    // What a model wrote, beside the time it took.
    void addTokens(std::int64_t count) { tokens_ += count; }
    std::int64_t tokens() const { return tokens_; }
    const std::vector<storage::MetricRecord>& records() const { return records_; }

private:
    std::vector<storage::MetricRecord> records_;
    std::int64_t tokens_ = 0;
};

}  // namespace timbre::engine
