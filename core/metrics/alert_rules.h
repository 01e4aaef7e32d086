#pragma once

#include "core/metrics/alert.h"

#include <span>
#include <string>
#include <string_view>

namespace timbre::metrics {

// What is watched, and from where on a person is told. There are no rules for looking ahead in a cache
// and for restarted workers: the program has neither.
struct AlertRule {
    std::string_view id;  // stored: never changed or used again
    Severity severity;
    std::string_view unit;  // of the threshold: "x", "%", "MB", "GB", "s"; empty: a number
    double threshold;
    double closing;  // an open alert closes at this share of the threshold, so that it does not flicker
    double holdSeconds;
    bool below;                             // opens below the threshold, not above it
    bool perEngine;                         // its subject is an engine's id
    std::string_view title, cause, remedy;  // English, for people
};

std::span<const AlertRule> alertRules();
const AlertRule* findAlertRule(std::string_view id);  // null: there is none
AlertRuleSetting defaultSetting(const AlertRule& rule);

// Whether a value opens an alert; whether it closes an open one. Neither is true between the two.
bool opensAt(const AlertRule& rule, double value, double threshold);
bool closesAt(const AlertRule& rule, double value, double threshold);

// "Disk space is short: 3.2 GB, limit 5 GB".
std::string alertDetail(const AlertRule& rule, std::string_view subject, double value, double threshold);

std::string_view severityName(Severity severity);  // "info", "warning", "critical"
Severity severityFrom(std::string_view name);      // Warning for what is none

}  // namespace timbre::metrics
