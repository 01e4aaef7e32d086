#pragma once

#include "core/engine/metrics_events.h"
#include "core/metrics/bench_report.h"

#include <cstdint>
#include <vector>

namespace timbre::engine {

class EngineCore;

// What is measured. Functions may be called from any thread and return at once; what they lead to arrives
// as MetricsNews. Whoever only reads opens the stores of core/storage on a connection of its own.
class MetricsDesk {
public:
    explicit MetricsDesk(EngineCore& core) : core_(core) {}

    // Samples come every second from now on, as long as somebody watches; calls count.
    void watch(bool on);
    // The last hour, a sample a second at most, oldest first.
    std::vector<metrics::SystemSample> lastSamples() const;

    void acknowledgeAlert(std::int64_t alert);
    void changeAlertRule(metrics::AlertRuleSetting setting);
    void resetAlertRule(std::string rule);  // as it came

    void keepBench(metrics::BenchRun run);  // BenchKept follows
    // Later runs are measured against the samples of this one.
    void chooseBaseline(std::int64_t run);
    void removeBench(std::int64_t run);

private:
    EngineCore& core_;
};

}  // namespace timbre::engine
