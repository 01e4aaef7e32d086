#include "core/storage/metric_names.h"

#include <utility>

namespace timbre::storage {
namespace {

constexpr std::pair<JobPurpose, std::string_view> kPurposes[] = {
    {JobPurpose::Use, "use"}, {JobPurpose::Bench, "bench"}, {JobPurpose::Check, "check"}};

}  // namespace

std::string_view purposeName(JobPurpose purpose) {
    for (const auto& [value, name] : kPurposes)
        if (value == purpose) return name;
    return "use";
}

JobPurpose purposeOf(std::string_view name) {
    for (const auto& [value, text] : kPurposes)
        if (text == name) return value;
    return JobPurpose::Use;
}

std::string_view outcomeName(JobState outcome) {
    if (outcome == JobState::Done) return "done";
    return outcome == JobState::Failed ? "failed" : "cancelled";
}

JobState outcomeOf(std::string_view name) {
    if (name == "done") return JobState::Done;
    return name == "failed" ? JobState::Failed : JobState::Cancelled;
}

}  // namespace timbre::storage
