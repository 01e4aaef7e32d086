#pragma once

#include "core/base/serial_thread.h"
#include "core/engine/events.h"
#include "core/engine/jobs/job_link.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::engine {

// What the engine thread keeps of one job, from its request to its end.
struct EngineSide {
    std::function<void(const Event&)> emit;
    std::function<void(storage::SegmentRecord)> commitSegment;
    std::function<void(storage::SegmentRecord, storage::DecodedSpan)> commitPhrase;
    std::function<void(storage::DecodedSpan)> commitDecoded;
    std::function<void(std::string)> changeRequest;
    std::function<std::optional<storage::CacheEntry>(const std::string&)> findCached;
    std::function<void(storage::CacheEntry)> keepCached;
    std::function<void(const std::string&)> forgetCached;
};

// Carries what a job on a lane says over to the engine thread. The JobLink functions belong to the
// lane; everything in EngineSide runs on the engine thread, which outlives every lane.
class LaneLink final : public JobLink {
public:
    LaneLink(JobId job, SerialThread& engineThread, EngineSide engine,
             std::chrono::steady_clock::time_point requestedAt, const std::atomic<bool>& closing);

    void started(int partsTotal, std::vector<text::TextProblem> problems,
                 audio::ProgrammeId programme) override;
    void progressed(const char* stage, double fraction, double etaSeconds) override;
    void soundExpected(double seconds) override;
    void sentenceMarked(const storage::SegmentRecord& segment, models::SpeechEnd end) override;
    void firstSound() override;
    void segmentReady(storage::SegmentRecord segment) override;
    void phraseReady(storage::SegmentRecord phrase, storage::DecodedSpan span) override;
    void decoded(storage::DecodedSpan span) override;
    void partialText(std::string text, std::int64_t startMs, std::int64_t heardMs, double lagMs) override;
    void liveHeard(std::int64_t recordedMs, std::int64_t heardMs, std::int64_t confirmedMs) override;
    void languageFound(std::string language, double probability) override;
    void warning(Error error) override;
    void requestChanged(std::string requestJson) override;
    std::optional<storage::CacheEntry> cachedSentence(const std::string& key) override;
    void cacheSentence(storage::CacheEntry entry) override;
    void forgetCachedSentence(const std::string& key) override;
    bool keepsPartialResult() const override { return !closing_; }

    double firstSoundMs() const { return firstSoundMs_; }  // after the job; below 0: there was none

private:
    using Clock = std::chrono::steady_clock;
    void post(Event event);
    bool isDue(Clock::time_point& last);

    JobId job_;
    SerialThread& engineThread_;
    std::shared_ptr<const EngineSide> engine_;
    Clock::time_point requestedAt_, startedAt_, lastProgress_, lastPartial_, lastHeard_;
    const std::atomic<bool>& closing_;
    double firstSoundMs_ = -1;
};

}  // namespace timbre::engine
