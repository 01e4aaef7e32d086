#pragma once

#include "app/cli/session.h"

#include <functional>
#include <optional>

namespace timbre::cli {

// How a job ended, and what the user heard of it.
struct JobEnd {
    enum class How { Finished, Cancelled, Failed } how = How::Finished;
    std::int64_t historyId = 0;  // 0: nothing was kept
    std::optional<Error> error;  // why it failed; finished: the microphone could not be used to the end
    bool canResume = false;
    storage::JobMetrics metrics;
    std::string exportedTo;
    double firstSoundMs = -1;     // below 0: there was none
    bool playbackFailed = false;  // the take was kept, but not heard in full
};

struct FollowOptions {
    bool partials = false;  // provisional text on the progress line
    // Called for every event of this job, before it is shown, and about every 50 ms with null.
    std::function<void(const engine::Event*)> watch = {};
    // What Ctrl+C does; absent: cancels the job. SIGTERM always cancels it.
    std::function<void()> onInterrupt = {};
};

// Shows a job's events until it has ended and its sound has been played. The first interruption is
// passed on to the job and its end awaited; what is finished is kept.
JobEnd followJob(Session& session, Context& context, storage::JobId job, const FollowOptions& options = {});

// What the player says, as an error; its details may already bear the code's name.
Error noticeError(ErrorCode code, const audio::PlayerNotice& notice);

// Ctrl+C → 130; failed → prints the error, how to resume, 1; else 0.
int exitCodeOf(const JobEnd& end, storage::JobId job, Context& context);

// "3 unfinished jobs: …", unless there are none or only `except`.
void reportUnfinished(const Session& session, Context& context, storage::JobId except);

}  // namespace timbre::cli
