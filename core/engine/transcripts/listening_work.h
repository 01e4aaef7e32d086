#pragma once

#include "core/engine/jobs/job_link.h"
#include "core/engine/model_shelf.h"
#include "core/engine/requests.h"
#include "core/engine/transcript_desk.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace timbre::engine {

// What one task of TranscriptDesk works with, on a lane of its own. Everything here may take as long as
// the sound does, throws as readers and models do, and returns early, with nothing, after a stop.
class ListeningWork {
public:
    struct Parts {
        TranscriptTask task;
        ModelShelf& shelf;
        std::filesystem::path database;  // for reading what was edited meanwhile
        std::stop_token stop;
        std::function<void(const TranscriptTaskProgressed&)> tell;
    };
    explicit ListeningWork(Parts parts) : parts_(std::move(parts)) {}

    TranscriptTask task() const { return parts_.task; }
    ModelShelf& shelf() { return parts_.shelf; }
    const std::filesystem::path& database() const { return parts_.database; }
    const std::stop_token& stop() const { return parts_.stop; }
    bool isStopped() const { return parts_.stop.stop_requested(); }
    void progress(const char* stage, double fraction);  // thinned out

    struct Wish {
        std::filesystem::path sound;
        std::int64_t fromMs = 0, toMs = 0;  // toMs 0: to the end
        std::string recogniser, language;   // BCP 47; "und" or empty: found out
        bool translate = false;
        std::string prompt = {};
        std::map<std::string, double> options = {};
    };
    struct Heard {
        std::vector<text::Segment> segments;  // times of the whole recording
        models::RecogniserInfo recogniser;
        double seconds = 0;  // of sound that was listened to
    };
    // Throws Error(Unsupported) where the recogniser does not know the language or does not translate.
    Heard hear(const Wish& wish);

    StageClock& clock() { return clock_; }
    // What works, for metrics(), where it is not hear() that does.
    void usedModel(const std::string& engine, const std::string& device, double seconds);
    // What was reached so far, however it ended.
    storage::JobMetrics metrics() const;

private:
    Parts parts_;
    StageClock clock_;
    storage::JobMetrics used_;  // engine, device, version, precision, seconds
    std::string stage_;
    std::chrono::steady_clock::time_point toldAt_{};
};

// How a task ended, and what it cost; absent: it never began.
struct ListeningEnd {
    TranscriptEvent event;
    std::optional<storage::JobMetrics> metrics = std::nullopt;
};

// The tasks.
struct TakeToCheck {
    TakeCheckRequest request;
    std::filesystem::path sound;
    SpeakRequest spoken;
    std::vector<storage::SegmentRecord> segments;
};
ListeningEnd checkTake(ListeningWork& work, const TakeToCheck& take);

struct TranscriptToHear {
    storage::JobId job = 0;
    std::filesystem::path sound;
    std::string language;
};
ListeningEnd hearAgain(ListeningWork& work, const SecondHearing& request, const TranscriptToHear& transcript);
ListeningEnd translateTranscript(ListeningWork& work, const TranslationRequest& request,
                                 const TranscriptToHear& transcript);
ListeningEnd findSpeakers(ListeningWork& work, const SpeakerSearch& request,
                          const TranscriptToHear& transcript);

}  // namespace timbre::engine
