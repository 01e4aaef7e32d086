#include "core/bench/bench_runner.h"

#include "core/base/error.h"
#include "core/base/heap.h"
#include "core/bench/environment.h"

#include <algorithm>
#include <chrono>

namespace timbre::bench {
namespace {

using metrics::BenchRun;
using metrics::BenchSeries;

bool isOf(const BenchSeries& series, const std::string& subject, char arm, const std::string& metric,
          const Measurement& measurement) {
    return series.subject == subject && series.arm == arm && series.metric == metric &&
           series.device == measurement.device && series.precision == measurement.precision &&
           series.lengthBucket == measurement.lengthBucket;
}

void add(BenchRun& run, const std::string& subject, char arm, const Measurement& measurement,
         const Measured& measured) {
    auto found = std::ranges::find_if(run.series, [&](const BenchSeries& series) {
        return isOf(series, subject, arm, measured.metric, measurement);
    });
    if (found == run.series.end()) {
        found = run.series.insert(found, BenchSeries{.subject = subject,
                                                     .arm = arm,
                                                     .metric = measured.metric,
                                                     .unit = measured.unit,
                                                     .values = {},
                                                     .device = measurement.device,
                                                     .precision = measurement.precision,
                                                     .lengthBucket = measurement.lengthBucket,
                                                     .lessIsBetter = measured.lessIsBetter});
    }
    found->values.push_back(measured.value);
}

void addAll(BenchRun& run, const std::string& subject, char arm, const Measurement& measurement) {
    for (const auto& measured : measurement.values) add(run, subject, arm, measurement, measured);
    const auto memory = residentMemory();
    add(run, subject, arm, measurement, {"rss", "bytes", double(memory.own + memory.mapped)});
}

// False: stopped.
bool runCase(BenchRun& run, const BenchCase& one, const BenchPlan& plan, const std::stop_token& stop,
             const BenchProgress& progress) {
    for (int i = -plan.warmUp; i < plan.runs; ++i) {
        if (i >= 0 && progress) progress(one, i + 1);
        const bool bFirst = i % 2 != 0;
        for (const bool second : {false, true}) {
            const char arm = second != bFirst ? 'b' : 'a';
            const Work& work = arm == 'a' ? one.a : one.b;
            if (!work) continue;
            const auto measurement = work(stop);
            if (stop.stop_requested()) return false;
            if (i >= 0) addAll(run, one.subject, arm, measurement);
        }
    }
    return true;
}

}  // namespace

std::int64_t nowUnixMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::optional<BenchRun> runBench(const BenchPlan& plan, const std::stop_token& stop,
                                 const BenchProgress& progress) {
    BenchRun run;
    run.suite = plan.suite;
    run.name = plan.name;
    run.startedAt = nowUnixMs();
    run.environment = environment();
    run.settings = plan.settings;
    run.settings["runs"] = std::to_string(plan.runs);
    run.settings["warm_up"] = std::to_string(plan.warmUp);
    for (const auto& one : plan.cases) {
        try {
            if (!runCase(run, one, plan, stop, progress)) return std::nullopt;
        } catch (...) {
            const Error error = currentError();
            run.checks.push_back({"run", one.subject, "", 0, 0, metrics::Verdict::Error});
            run.settings["error " + one.subject] = error.what();
        }
    }
    run.finishedAt = nowUnixMs();
    return run;
}

}  // namespace timbre::bench
