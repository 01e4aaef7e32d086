#include "core/bench/job_ends.h"

#include <utility>
#include <variant>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;

// Whose event it is; 0: nobody's.
template <class Event>
storage::JobId jobOf(const Event& event) {
    if constexpr (requires { storage::JobId{event.job}; })
        return event.job;
    else
        return 0;
}

JobRun finishedOf(engine::Engine& engine, JobEnds& ends, storage::JobId job, const std::stop_token& stop,
                  std::chrono::seconds longest) {
    auto run = ends.wait(job, Clock::now() + longest, stop);
    if (!run) {
        engine.cancel(job);
        constexpr std::chrono::seconds kPatience{60};
        const bool late = !stop.stop_requested();
        static_cast<void>(ends.wait(job, Clock::now() + kPatience, {}));
        if (late)
            throw Error(ErrorCode::Internal,
                        "a job did not end within " + std::to_string(longest.count()) + " s");
        return {};
    }
    if (run->error) throw Error(*run->error);
    return *std::move(run);
}

}  // namespace

storage::JobId JobEnds::begin(const std::function<storage::JobId()>& start) {
    // The engine's thread waits in take() until the number is known.
    const std::lock_guard lock(mutex_);
    const auto job = start();
    ours_.insert(job);
    return job;
}

bool JobEnds::take(const engine::Event& event) {
    const auto job = std::visit([](const auto& one) { return jobOf(one); }, event);
    const std::lock_guard lock(mutex_);
    if (job == 0 || !isOurs(job)) return false;
    if (const auto* segment = std::get_if<engine::SegmentReady>(&event)) {
        const auto& said = segment->segment.segment;
        auto& heard = heard_[segment->job];
        if (!heard.text.empty()) heard.text += " ";
        heard.text += said.text;
        for (const auto& word : said.words) heard.confidence += word.confidence;
        heard.words += said.words.size();
    } else if (const auto* finished = std::get_if<engine::JobFinished>(&event)) {
        end({.job = finished->job,
             .metrics = finished->metrics,
             .error = std::nullopt,
             .check = finished->check,
             .exportedTo = finished->exportedTo,
             .text = {}});
    } else if (const auto* failed = std::get_if<engine::JobFailed>(&event)) {
        JobRun run;
        run.job = failed->job;
        run.error = failed->error;
        end(std::move(run));
    } else if (const auto* cancelled = std::get_if<engine::JobCancelled>(&event)) {
        JobRun run;
        run.job = cancelled->job;
        run.error = Error(ErrorCode::InvalidInput, "the job was cancelled");
        end(std::move(run));
    }
    return true;
}

void JobEnds::end(JobRun run) {
    if (auto found = heard_.extract(run.job)) {
        auto& heard = found.mapped();
        run.text = std::move(heard.text);
        run.words = heard.words;
        if (heard.words > 0) run.confidence = heard.confidence / static_cast<double>(heard.words);
    }
    ended_.insert_or_assign(run.job, std::move(run));
    arrived_.notify_all();
}

std::optional<JobRun> JobEnds::takeOut(storage::JobId job) {
    const auto found = job == 0 ? ended_.begin() : ended_.find(job);
    if (found == ended_.end()) return std::nullopt;
    return std::move(ended_.extract(found).mapped());
}

std::optional<JobRun> JobEnds::wait(storage::JobId job, Clock::time_point until,
                                    const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    arrived_.wait_until(lock, stop, until, [&] { return ended_.contains(job); });
    return takeOut(job);
}

std::optional<JobRun> JobEnds::waitForAny(Clock::time_point until, const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    arrived_.wait_until(lock, stop, until, [&] { return !ended_.empty(); });
    return takeOut(0);
}

JobRun runJob(engine::Engine& engine, JobEnds& ends, const engine::SpeakRequest& request,
              const std::stop_token& stop, std::chrono::seconds longest) {
    return finishedOf(engine, ends, ends.begin([&] { return engine.speak(request); }), stop, longest);
}

JobRun runJob(engine::Engine& engine, JobEnds& ends, const engine::TranscribeRequest& request,
              const std::stop_token& stop, std::chrono::seconds longest) {
    return finishedOf(engine, ends, ends.begin([&] { return engine.transcribe(request); }), stop, longest);
}

}  // namespace timbre::bench
