#include "core/models/whisper/logit_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace timbre::models::whisper {
namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();

void forbid(std::span<float> logits, std::int64_t from, std::int64_t to) {
    const auto size = static_cast<std::int64_t>(logits.size());
    from = std::clamp<std::int64_t>(from, 0, size);
    to = std::clamp<std::int64_t>(to, from, size);
    std::fill(logits.begin() + from, logits.begin() + to, kNever);
}

void forbid(std::span<float> logits, const std::vector<std::int64_t>& tokens) {
    for (const std::int64_t token : tokens) forbid(logits, token, token + 1);
}

float logSumExp(std::span<const float> values) {
    const float most = *std::ranges::max_element(values);
    if (most == kNever) return kNever;
    double sum = 0;
    for (const float value : values) sum += std::exp(static_cast<double>(value - most));
    return most + static_cast<float>(std::log(sum));
}

}  // namespace

LogitRules::LogitRules(const Vocabulary& vocabulary, bool timestamps, std::optional<std::int64_t> mostInitial,
                       bool isEndless)
    : never_(vocabulary.suppressed),
      notFirst_(vocabulary.suppressedAtBegin),
      end_(vocabulary.end),
      noTimestamps_(vocabulary.noTimestamps),
      firstTimestamp_(vocabulary.firstTimestamp),
      timestamps_(timestamps),
      isEndless_(isEndless),
      mostInitial_(mostInitial) {}

void LogitRules::apply(std::span<float> logits, std::span<const std::int64_t> made) const {
    if (made.empty()) forbid(logits, notFirst_);
    forbid(logits, never_);
    if (isEndless_ && !made.empty()) return applyEndless(logits, made);
    if (timestamps_) applyTimestamps(logits, made);
}

void LogitRules::applyEndless(std::span<float> logits, std::span<const std::int64_t> made) const {
    forbid(logits, end_, static_cast<std::int64_t>(logits.size()));
    for (const std::int64_t token : made) forbid(logits, token, token + 1);
}

void LogitRules::applyTimestamps(std::span<float> logits, std::span<const std::int64_t> made) const {
    const auto size = static_cast<std::int64_t>(logits.size());
    const auto isTime = [&](std::int64_t token) { return token >= firstTimestamp_; };
    forbid(logits, noTimestamps_, noTimestamps_ + 1);

    const bool afterTime = !made.empty() && isTime(made.back());
    const bool timeBefore = made.size() < 2 || isTime(made[made.size() - 2]);
    if (afterTime && timeBefore) forbid(logits, firstTimestamp_, size);  // a pair is complete: text
    if (afterTime && !timeBefore) forbid(logits, 0, end_);               // its second half, or the end

    const auto last = std::find_if(made.rbegin(), made.rend(), isTime);
    if (last != made.rend()) forbid(logits, firstTimestamp_, afterTime && !timeBefore ? *last : *last + 1);

    if (made.empty()) {
        forbid(logits, 0, firstTimestamp_);
        if (mostInitial_) forbid(logits, firstTimestamp_ + *mostInitial_ + 1, size);
    }
    // All timestamps together against the best of the rest; what both are divided by does not count.
    const auto times = logits.subspan(static_cast<std::size_t>(firstTimestamp_));
    const auto others = logits.first(static_cast<std::size_t>(firstTimestamp_));
    if (logSumExp(times) > *std::ranges::max_element(others)) forbid(logits, 0, firstTimestamp_);
}

}  // namespace timbre::models::whisper
