#include "core/bench/load_run.h"

#include "core/base/heap.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr auto kBetweenLooks = std::chrono::milliseconds(100);

double secondsSince(Clock::time_point start) {
    return Seconds(Clock::now() - start).count();
}

class Load {
public:
    Load(const LoadPlan& plan, engine::Engine& engine, JobEnds& ends,
         const std::function<storage::JobId()>& begin)
        : plan_(plan), engine_(engine), ends_(ends), begin_(begin) {}

    // False: stopped.
    bool run(const std::stop_token& stop, const std::function<void(const LoadResult&, int)>& progress) {
        const auto start = Clock::now();
        while (!stop.stop_requested()) {
            const double now = secondsSince(start);
            const bool more = wantsMore(now);
            while (more && int(running_.size()) < usersAt(plan_, now) && wantsMore(now)) beginOne();
            if (running_.empty() && !more) break;
            if (auto run = ends_.waitForAny(Clock::now() + kBetweenLooks, stop)) take(*std::move(run));
            cancelLate();
            if (progress) progress(result_, int(running_.size()));
        }
        result_.seconds = secondsSince(start);
        if (!stop.stop_requested()) return true;
        for (const auto& [job, since] : running_) engine_.cancel(job);
        for (const auto& [job, since] : running_)
            static_cast<void>(ends_.wait(job, Clock::now() + std::chrono::seconds(60), {}));
        return false;
    }
    LoadResult result() && { return std::move(result_); }

private:
    bool wantsMore(double now) const {
        if (plan_.jobs > 0 && begun_ >= plan_.jobs) return false;
        const double length = lengthOf(plan_);
        return length == 0 ? plan_.jobs > 0 : now < length;
    }
    void beginOne() {
        ++begun_;
        running_.emplace(ends_.begin(begin_), Clock::now());
    }
    void take(JobRun run) {
        const bool wasLate = late_.erase(run.job) > 0;
        running_.erase(run.job);
        const auto memory = residentMemory();
        const double resident = double(memory.own + memory.mapped);
        result_.peakBytes = std::max(result_.peakBytes, std::int64_t(resident));
        if (wasLate) {
            ++result_.late;
        } else if (run.error) {
            if (result_.failed++ == 0) result_.firstError = run.error->what();
        } else {
            result_.totalMs.push_back(run.metrics.totalMs.value_or(0));
            result_.queueMs.push_back(run.metrics.queueMs.value_or(0));
            result_.residentBytes.push_back(resident);
            result_.audioSeconds += run.metrics.audioSeconds;
            result_.device = run.metrics.device;
            result_.precision = run.metrics.precision;
        }
    }
    void cancelLate() {
        for (const auto& [job, since] : running_)
            if (Clock::now() - since > plan_.longestJob && late_.insert(job).second) engine_.cancel(job);
    }

    const LoadPlan& plan_;
    engine::Engine& engine_;
    JobEnds& ends_;
    const std::function<storage::JobId()>& begin_;
    LoadResult result_;
    std::map<storage::JobId, Clock::time_point> running_;
    std::set<storage::JobId> late_;
    int begun_ = 0;
};

}  // namespace

double lengthOf(const LoadPlan& plan) {
    return plan.rampSeconds + plan.steadySeconds + plan.downSeconds;
}

int usersAt(const LoadPlan& plan, double seconds) {
    if (lengthOf(plan) == 0) return plan.users;
    const double left = lengthOf(plan) - seconds;
    if (left <= 0) return 0;
    double share = 1;
    if (seconds < plan.rampSeconds) share = seconds / plan.rampSeconds;
    if (left < plan.downSeconds) share = left / plan.downSeconds;
    return std::clamp(int(std::ceil(share * plan.users)), 1, plan.users);
}

double LoadResult::errorRate() const {
    const int all = done() + failed + late;
    return all == 0 ? 0 : double(failed + late) / all;
}

std::optional<LoadResult> runLoad(const LoadPlan& plan, engine::Engine& engine, JobEnds& ends,
                                  const std::function<storage::JobId()>& begin, const std::stop_token& stop,
                                  const std::function<void(const LoadResult&, int)>& progress) {
    Load load(plan, engine, ends, begin);
    if (!load.run(stop, progress)) return std::nullopt;
    return std::move(load).result();
}

void report(metrics::BenchRun& run, const std::string& subject, const LoadResult& result) {
    const auto add = [&](const char* metric, const char* unit, std::vector<double> values, bool less = true) {
        run.series.push_back({.subject = subject,
                              .arm = 'a',
                              .metric = metric,
                              .unit = unit,
                              .values = std::move(values),
                              .device = result.device,
                              .precision = result.precision,
                              .lengthBucket = {},
                              .lessIsBetter = less});
    };
    add("total_ms", "ms", result.totalMs);
    add("queue_ms", "ms", result.queueMs);
    add("rss", "bytes", result.residentBytes);
    add("jobs_per_second", "jobs/s", {result.seconds > 0 ? result.done() / result.seconds : 0}, false);
    add("error_rate", "share", {result.errorRate()});
    add("peak_rss", "bytes", {double(result.peakBytes)});
    run.checks.push_back({"errors", subject, "error_rate", result.errorRate(), 0,
                          result.errorRate() > 0 ? metrics::Verdict::Fail : metrics::Verdict::Pass});
    if (result.done() == 0) run.checks.push_back({"run", subject, "", 0, 0, metrics::Verdict::Error});
    if (!result.firstError.empty()) run.settings["error " + subject] = result.firstError;
}

}  // namespace timbre::bench
