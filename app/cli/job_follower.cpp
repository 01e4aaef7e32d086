#include "app/cli/job_follower.h"

#include "app/cli/event_json.h"
#include "app/cli/interruption.h"

#include <cmath>
#include <utility>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;
using namespace timbre::engine;

// Follows one job through its events; one member function per event that matters.
class Follower {
public:
    Follower(Session& session, Context& context, storage::JobId job, const FollowOptions& options)
        : session_(session), console_(context.console), context_(context), job_(job), options_(options) {}

    JobEnd run() {
        while (!ended_ || isPlaying()) {
            passOnInterruption();
            const auto event = session_.next(50ms);
            if (event && concerns(*event)) {
                if (options_.watch) options_.watch(&*event);
                if (const Json line = eventJson(*event); !line.is_null()) console_.line(line);
                std::visit([this](const auto& e) { take(e); }, *event);
            } else if (!event) {
                if (options_.watch) options_.watch(nullptr);
                if (ended_) showPlayback();
            }
        }
        console_.clearProgress();
        return std::move(end_);
    }

private:
    template <class E>
    static storage::JobId jobOf(const E& event) {
        if constexpr (requires { event.job + 0; })
            return event.job;
        else
            return 0;
    }
    bool concerns(const Event& event) const {
        const auto job = std::visit([](const auto& e) { return jobOf(e); }, event);
        return job == 0 || job == job_;
    }

    bool isPlaying() {
        if (programme_ == 0 || playbackEnded_) return false;
        // Another programme took the place, or the notice was for an earlier state.
        return session_.engine().player().status().programme == programme_;
    }

    void passOnInterruption() {
        const Interruption now = interruption();
        if (now == passedOn_) return;
        passedOn_ = now;
        session_.engine().player().stop();
        if (ended_) {
            end_.how = JobEnd::How::Cancelled;
            playbackEnded_ = true;
        } else if (now == Interruption::Interrupt && options_.onInterrupt) {
            options_.onInterrupt();
        } else {
            session_.engine().cancel(job_);
        }
    }

    void take(const JobQueued&) { reportUnfinished(session_, context_, job_); }
    void take(const JobStarted& e) {
        programme_ = e.programme;
        for (const auto& problem : e.problems) console_.note("text: " + problem.message);
    }
    void take(const JobProgressed& e) {
        std::string text = e.stage;
        if (e.fraction >= 0) text.append(" ").append(fixed(std::floor(e.fraction * 100), 0)).append(" %");
        if (e.fraction >= 0 && e.etaSeconds >= 1)
            text.append(", ").append(formatDuration(std::int64_t(e.etaSeconds * 1000))).append(" left");
        console_.progress(text);
    }
    void take(const FirstSound& e) {
        end_.firstSoundMs = e.msSinceRequest;
        console_.detail("first sound after " + fixed(e.msSinceRequest, 1) + " ms");
    }
    void take(const SoundExpected& e) {
        if (e.seconds > 0)
            console_.note("sound begins in about " + fixed(std::ceil(e.seconds), 0) +
                          " s: this voice is made slower than it plays");
    }
    void take(const SentenceMarked& e) {
        std::string why =
            e.end != models::SpeechEnd::Ended
                ? "was cut (" + std::string(models::speechEndName(e.end)) + ")"
                : "is unlike the voice (" + fixed(e.similarity, 2) + ", wanted " + fixed(e.floor, 2) + ")";
        console_.note("sentence " + std::to_string(e.index + 1) + " " + why + ", tried " +
                      std::to_string(e.attempts) + " times");
    }
    void take(const LanguageFound& e) {
        console_.note("language: " + e.language + " (" + fixed(e.probability * 100, 0) + " % sure)");
    }
    void take(const PartialText& e) {
        if (options_.partials) console_.progress("… " + e.text);
    }
    void take(const JobFinished& e) {
        ended_ = true;
        end_.historyId = e.historyId;
        end_.metrics = e.metrics;
        end_.exportedTo = e.exportedTo;
        if (!e.check.ok()) console_.warning({ErrorCode::BadAudioOutput, e.check.describe()});
    }
    void take(const JobCancelled& e) {
        ended_ = true;
        end_.how = JobEnd::How::Cancelled;
        end_.historyId = e.historyId;
        playbackEnded_ = true;
    }
    void take(const JobFailed& e) {
        ended_ = true;
        end_.how = JobEnd::How::Failed;
        end_.error = e.error;
        end_.canResume = e.canResume && e.partsDone > 0;
    }
    void take(const PlayerNoticed& e) {
        using enum audio::PlayerNotice::Kind;
        const auto& notice = e.notice;
        if (notice.programme != 0 && programme_ != 0 && notice.programme != programme_) return;
        if (notice.kind == Finished || notice.kind == Stopped) playbackEnded_ = true;
        if (notice.kind == DeviceChanged) console_.detail("playing on " + notice.detail);
        if (notice.kind == Failed || notice.kind == DeviceLost) {
            const auto code = notice.kind == Failed ? ErrorCode::DeviceUnavailable : ErrorCode::DeviceLost;
            if (!std::exchange(end_.playbackFailed, true)) console_.warning(noticeError(code, notice));
            playbackEnded_ = true;
        }
    }
    void take(const Warning& e) {
        if (e.job == job_ && e.error.code() == ErrorCode::DeviceUnavailable) end_.error = e.error;
        console_.note(std::string("warning: ") + e.error.what() + "\n  " + std::string(e.error.remedy()));
    }
    template <class Other>
    void take(const Other&) {}

    void showPlayback() {
        const auto status = session_.engine().player().status();
        console_.progress("playing " + formatDuration(status.positionMs) + " of " +
                          formatDuration(status.availableMs));
    }

    Session& session_;
    Console& console_;
    Context& context_;
    storage::JobId job_;
    const FollowOptions& options_;
    JobEnd end_;
    bool ended_ = false, playbackEnded_ = false;
    audio::ProgrammeId programme_ = 0;
    Interruption passedOn_ = Interruption::None;
};

}  // namespace

Error noticeError(ErrorCode code, const audio::PlayerNotice& notice) {
    const std::string prefix = std::string(errorInfo(code).name) + ": ";
    return {code, notice.detail.starts_with(prefix) ? notice.detail.substr(prefix.size()) : notice.detail};
}

JobEnd followJob(Session& session, Context& context, storage::JobId job, const FollowOptions& options) {
    return Follower(session, context, job, options).run();
}

int exitCodeOf(const JobEnd& end, storage::JobId job, Context& context) {
    switch (end.how) {
        case JobEnd::How::Finished:
            return kExitOk;
        case JobEnd::How::Cancelled:
            context.console.note(end.historyId == 0
                                     ? "cancelled; nothing was finished"
                                     : "cancelled; what was finished is kept: timbre history show " +
                                           std::to_string(end.historyId) +
                                           "\n  To go on: timbre history resume " + std::to_string(job));
            return kExitCancelled;
        case JobEnd::How::Failed:
            break;
    }
    context.console.error(*end.error);
    if (end.canResume)
        context.console.note("  What was finished is kept: timbre history resume " + std::to_string(job));
    return kExitFailed;
}

void reportUnfinished(const Session& session, Context& context, storage::JobId except) {
    std::size_t count = 0;
    storage::JobId last = 0;
    for (const auto& job : session.unfinished()) {
        if (job.id == except) continue;
        ++count;
        last = job.id;
        Json line = {{"event", "unfinished"}};
        line.update(toJson(job));
        context.console.line(line);
    }
    if (count == 0) return;
    context.console.note(std::to_string(count) + (count == 1 ? " unfinished job" : " unfinished jobs") +
                         ": timbre history resume " + std::to_string(last) +
                         " (all: timbre history unfinished)");
}

}  // namespace timbre::cli
