#include "core/engine/jobs/decode_plan.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

using storage::DecodedSpan;

// What came before a word tells the recogniser which one it is.
constexpr std::int64_t kContextMs = 3000;
// No word fits in between two phrases that are nearer.
constexpr std::int64_t kLeastGapMs = 100;

DecodedSpan clamped(DecodedSpan span, DecodedSpan into) {
    return {std::max(span.fromMs, into.fromMs), std::min(span.toMs, into.toMs)};
}

}  // namespace

void DecodePlan::start(storage::DecodedSpans decoded) {
    const std::lock_guard lock(mutex_);
    decoded_ = std::move(decoded);
}

void DecodePlan::askFor(DecodedSpan wish) {
    const std::lock_guard lock(mutex_);
    wishes_.push_back(wish);
    triedFromMs_.reset();
    interrupted_ = storage::firstGap(decoded_, clamped(wish, whole_)).has_value();
}

// Of a gap within the whole, the part that is wanted.
std::optional<DecodeStretch> DecodePlan::stretchIn(DecodedSpan within) const {
    const auto wanted = storage::firstGap(decoded_, clamped(within, whole_));
    if (!wanted) return std::nullopt;
    DecodeStretch stretch{.hearFromMs = std::max(whole_.fromMs, wanted->fromMs - kContextMs),
                          .fromMs = wanted->fromMs,
                          .toMs = wanted->toMs,
                          .limitMs = whole_.toMs};
    for (const auto& span : decoded_) {
        if (span.toMs <= wanted->fromMs) stretch.hearFromMs = std::max(stretch.hearFromMs, span.toMs);
        if (span.fromMs >= wanted->toMs) stretch.limitMs = std::min(stretch.limitMs, span.fromMs);
    }
    return stretch;
}

std::optional<DecodeStretch> DecodePlan::next() {
    const std::lock_guard lock(mutex_);
    interrupted_ = false;
    while (!wishes_.empty()) {
        // What begins in the middle of a word is heard with the words before it, in the order of time.
        const auto stretch = stretchIn(wishes_.back());
        if (stretch && triedFromMs_ != stretch->fromMs) {
            triedFromMs_ = stretch->fromMs;
            return stretch;
        }
        wishes_.pop_back();
        triedFromMs_.reset();
    }
    while (const auto stretch = stretchIn(whole_)) {
        if (stretch->toMs - stretch->fromMs >= kLeastGapMs) return stretch;
        storage::addSpan(decoded_, {stretch->fromMs, stretch->toMs});
    }
    return std::nullopt;
}

bool DecodePlan::isInterrupted() const {
    const std::lock_guard lock(mutex_);
    return interrupted_;
}

void DecodePlan::decoded(DecodedSpan span) {
    const std::lock_guard lock(mutex_);
    storage::addSpan(decoded_, span);
}

void DecodePlan::endsAt(std::int64_t ms) {
    const std::lock_guard lock(mutex_);
    whole_.toMs = std::max(whole_.fromMs, std::min(whole_.toMs, ms));
}

DecodedSpan DecodePlan::whole() const {
    const std::lock_guard lock(mutex_);
    return whole_;
}

std::int64_t DecodePlan::decodedMs() const {
    const std::lock_guard lock(mutex_);
    std::int64_t sum = 0;
    for (const auto& span : decoded_) {
        const auto part = clamped(span, whole_);
        sum += std::max<std::int64_t>(0, part.toMs - part.fromMs);
    }
    return sum;
}

std::int64_t DecodePlan::farthestMs() const {
    const std::lock_guard lock(mutex_);
    return decoded_.empty() ? 0 : decoded_.back().toMs;
}

bool DecodePlan::hasDecoded() const {
    const std::lock_guard lock(mutex_);
    return !decoded_.empty();
}

}  // namespace timbre::engine
