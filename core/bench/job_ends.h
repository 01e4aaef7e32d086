#pragma once

#include "core/engine/engine.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::bench {

// How a job ended.
struct JobRun {
    storage::JobId job = 0;
    storage::JobMetrics metrics;
    std::optional<Error> error;  // it failed, or was cancelled
    audio::AudioCheck check;
    std::string exportedTo, text;  // text: what was recognised
    double confidence = 1;         // the mean over its words
    std::size_t words = 0;         // that were recognised
};

// Collects the ends of the bench's own jobs from an engine's events. take() is called by the event sink, on
// the engine's thread; the others by the thread of the bench.
class JobEnds {
public:
    // Starts a job of the bench. `start` only asks the engine for it, and returns its number.
    storage::JobId begin(const std::function<storage::JobId()>& start);

    // True: the event is of a job of the bench, and nobody else's business.
    bool take(const engine::Event& event);

    // The end of the job; absent when stopped or not over by then. Each end is given once.
    std::optional<JobRun> wait(storage::JobId job, std::chrono::steady_clock::time_point until,
                               const std::stop_token& stop);
    // The end of any job; absent as above.
    std::optional<JobRun> waitForAny(std::chrono::steady_clock::time_point until,
                                     const std::stop_token& stop);

private:
    struct Heard {
        std::string text;
        double confidence = 0;  // summed
        std::size_t words = 0;
    };
    bool isOurs(storage::JobId job) const { return ours_.contains(job); }
    void end(JobRun run);
    std::optional<JobRun> takeOut(storage::JobId job);  // 0: any

    std::mutex mutex_;
    std::condition_variable_any arrived_;
    std::set<storage::JobId> ours_;  // all that were begun: late events of theirs are hidden too
    std::map<storage::JobId, JobRun> ended_;
    std::map<storage::JobId, Heard> heard_;
};

inline constexpr std::chrono::seconds kLongestJob{1800};

// One job from its request to its end; cancelled when it takes longer than `longest` or is stopped.
// Throws the job's error, and Error(Internal) for one that did not end.
JobRun runJob(engine::Engine& engine, JobEnds& ends, const engine::SpeakRequest& request,
              const std::stop_token& stop, std::chrono::seconds longest = kLongestJob);
JobRun runJob(engine::Engine& engine, JobEnds& ends, const engine::TranscribeRequest& request,
              const std::stop_token& stop, std::chrono::seconds longest = kLongestJob);

}  // namespace timbre::bench
