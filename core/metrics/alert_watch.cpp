#include "core/metrics/alert_watch.h"

#include <algorithm>
#include <cmath>

namespace timbre::metrics {
namespace {

constexpr std::int64_t kDay = 24LL * 3600 * 1000;
constexpr double kMsPerSecond = 1000;

}  // namespace

void AlertWatch::adopt(const Alert& open) {
    auto& state = states_[{open.rule, open.subject}];
    state.open = open;
    state.lastValueAt = open.openedAt;
}

void AlertWatch::setRule(const AlertRuleSetting& setting) {
    settings_[setting.rule] = setting;
}

std::vector<AlertChange> AlertWatch::sampled(const SystemSample& sample) {
    std::vector<AlertChange> changes;
    for (const auto& reading : readings_.sampled(sample)) settle(reading, sample.at, changes);
    closeForgotten(sample.at, changes);
    return changes;
}

std::vector<AlertChange> AlertWatch::measured(const MeasuredJob& job) {
    std::vector<AlertChange> changes;
    for (const auto& reading : readings_.measured(job)) settle(reading, job.at, changes);
    return changes;
}

AlertRuleSetting AlertWatch::settingOf(const AlertRule& rule) const {
    const auto found = settings_.find(rule.id);
    return found == settings_.end() ? defaultSetting(rule) : found->second;
}

void AlertWatch::settle(const AlertReading& reading, std::int64_t at, std::vector<AlertChange>& changes) {
    if (reading.value && !std::isfinite(*reading.value)) return;
    const auto* rule = findAlertRule(reading.rule);
    if (rule == nullptr) return;
    const auto setting = settingOf(*rule);
    auto& state = states_[{std::string(reading.rule), reading.subject}];
    state.lastValueAt = at;
    if (!reading.value || !setting.enabled) {
        state.since.reset();
        return close(state, at, changes);
    }
    const double value = *reading.value;
    if (state.open) {
        if (closesAt(*rule, value, setting.threshold)) close(state, at, changes);
        return;
    }
    if (!opensAt(*rule, value, setting.threshold)) return state.since.reset();
    state.since = std::min(state.since.value_or(at), at);  // the clock may have gone backwards
    if (double(at - *state.since) < setting.holdSeconds * kMsPerSecond) return;
    state.since.reset();
    state.open = Alert{.id = 0,
                       .rule = std::string(rule->id),
                       .subject = reading.subject,
                       .severity = rule->severity,
                       .value = value,
                       .threshold = setting.threshold,
                       .detail = alertDetail(*rule, reading.subject, value, setting.threshold),
                       .openedAt = at};
    changes.push_back({*state.open});
}

// Also of rules that this version does not have any more, and of those that were switched off.
void AlertWatch::closeForgotten(std::int64_t at, std::vector<AlertChange>& changes) {
    for (auto& [key, state] : states_) {
        if (!state.open) continue;
        const auto* rule = findAlertRule(key.first);
        if (rule == nullptr || !settingOf(*rule).enabled || at - state.lastValueAt >= kDay)
            close(state, at, changes);
    }
}

void AlertWatch::close(State& state, std::int64_t at, std::vector<AlertChange>& changes) {
    if (!state.open) return;
    state.open->closedAt = std::max(at, state.open->openedAt);
    changes.push_back({*state.open});
    state.open.reset();
}

}  // namespace timbre::metrics
