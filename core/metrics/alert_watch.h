#pragma once

#include "core/metrics/alert.h"
#include "core/metrics/alert_readings.h"
#include "core/metrics/alert_rules.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace timbre::metrics {

// An alert opened (closedAt is absent) or closed.
struct AlertChange {
    Alert alert;
    bool isOpening() const { return !alert.closedAt; }
};

// Decides when alerts open and close: an alert opens once its condition has held for the rule's time, and
// closes at a value that is clearly better. Per rule and subject at most one is open. All times come from
// the caller; NaN says nothing. What was not measured for a day after it opened, or was last seen, is
// closed. One thread.
class AlertWatch {
public:
    void setLimits(AlertLimits limits) { readings_.setLimits(limits); }
    void setBaselines(std::map<SeriesKey, double> rtf) { readings_.setBaselines(std::move(rtf)); }
    // Of an earlier run: it is not opened again, and closes when its condition is gone.
    void adopt(const Alert& open);
    // Takes effect with the next value; a rule that is switched off closes its alerts with the next sample.
    void setRule(const AlertRuleSetting& setting);

    std::vector<AlertChange> sampled(const SystemSample& sample);
    std::vector<AlertChange> measured(const MeasuredJob& job);

private:
    struct State {
        std::optional<Alert> open;
        std::optional<std::int64_t> since;  // the condition holds
        std::int64_t lastValueAt = 0;       // of an open one
    };

    AlertRuleSetting settingOf(const AlertRule& rule) const;
    void settle(const AlertReading& reading, std::int64_t at, std::vector<AlertChange>& changes);
    void closeForgotten(std::int64_t at, std::vector<AlertChange>& changes);
    static void close(State& state, std::int64_t at, std::vector<AlertChange>& changes);

    AlertReadings readings_;
    std::map<std::string, AlertRuleSetting, std::less<>> settings_;
    std::map<std::pair<std::string, std::string>, State> states_;  // by rule and subject
};

}  // namespace timbre::metrics
