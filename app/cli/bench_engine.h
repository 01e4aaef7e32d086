#pragma once

#include "app/cli/session.h"
#include "core/bench/job_ends.h"
#include "core/metrics/bench_report.h"

namespace timbre::cli {

// A running engine whose events go to the bench. Main thread only.
class BenchEngine {
public:
    explicit BenchEngine(Context& context);

    engine::Engine& engine() { return session_.engine(); }
    bench::JobEnds& ends() { return ends_; }
    const engine::EngineReady& ready() const { return ready_; }  // with the models

    voices::Voice voice(const std::string& voice, const std::string& engine);
    // Keeps the run; it then has an id. Later runs are compared with it where it is a baseline.
    void keep(metrics::BenchRun& run, bool asBaseline);

private:
    Context& context_;
    bench::JobEnds ends_;
    std::mutex mutex_;
    std::condition_variable kept_;
    std::int64_t keptRun_ = 0;
    bool baselinesChanged_ = false;
    engine::EngineReady ready_;
    Session session_;  // last: its engine's thread uses the others
};

}  // namespace timbre::cli
