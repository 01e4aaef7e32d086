#include "core/engine/metrics_desk.h"

#include "core/engine/engine_core.h"

#include <utility>

namespace timbre::engine {

void MetricsDesk::watch(bool on) {
    core_.metrics().watch(on);
}

std::vector<metrics::SystemSample> MetricsDesk::lastSamples() const {
    return core_.metrics().lastSamples();
}

void MetricsDesk::acknowledgeAlert(std::int64_t alert) {
    core_.post([&core = core_, alert] { core.metrics().alerts().acknowledge(alert); });
}

void MetricsDesk::changeAlertRule(metrics::AlertRuleSetting setting) {
    core_.post([&core = core_, setting = std::move(setting)] { core.metrics().alerts().change(setting); });
}

void MetricsDesk::resetAlertRule(std::string rule) {
    core_.post([&core = core_, rule = std::move(rule)] { core.metrics().alerts().reset(rule); });
}

void MetricsDesk::keepBench(metrics::BenchRun run) {
    core_.post([&core = core_, run = std::move(run)] { core.metrics().keepBench(run); });
}

void MetricsDesk::chooseBaseline(std::int64_t run) {
    core_.post([&core = core_, run] { core.metrics().chooseBaseline(run); });
}

void MetricsDesk::removeBench(std::int64_t run) {
    core_.post([&core = core_, run] { core.metrics().removeBench(run); });
}

}  // namespace timbre::engine
