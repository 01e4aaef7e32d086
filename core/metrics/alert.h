#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace timbre::metrics {

enum class Severity { Info, Warning, Critical };

// Something that is not as it should be, since a while.
struct Alert {
    std::int64_t id = 0;  // in the books; 0: not yet
    std::string rule;     // id of an AlertRule
    std::string subject;  // what it is about: an engine's id; empty: the machine or the program
    Severity severity = Severity::Warning;
    double value = 0, threshold = 0;  // when it was opened
    std::string detail;               // an English sentence with the numbers
    std::int64_t openedAt = 0;        // Unix ms, as the others
    std::optional<std::int64_t> acknowledgedAt = std::nullopt, closedAt = std::nullopt;
    bool operator==(const Alert&) const = default;
};

// What somebody set for a rule.
struct AlertRuleSetting {
    std::string rule;
    bool enabled = true;
    double threshold = 0;
    double holdSeconds = 0;  // the condition holds that long before the alert opens
    bool operator==(const AlertRuleSetting&) const = default;
};

}  // namespace timbre::metrics
