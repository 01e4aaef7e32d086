#include "ui/transcribe/decoded_spans.h"

#include <algorithm>

namespace timbre::ui {

void DecodedSpans::set(std::vector<storage::DecodedSpan> spans) {
    spans_.clear();
    for (const auto& span : spans) add(span.fromMs, span.toMs);
    frontMs_ = spans_.empty() ? 0 : spans_.front().toMs;
}

void DecodedSpans::asked(std::int64_t fromMs, std::int64_t toMs) {
    asked_.push_back({fromMs, toMs});
}

void DecodedSpans::segment(std::int64_t startMs, std::int64_t endMs) {
    const auto wanted = std::ranges::find_if(
        asked_, [startMs](const auto& span) { return startMs >= span.fromMs && startMs < span.toMs; });
    if (wanted != asked_.end() && (frontMs_ < wanted->fromMs || frontMs_ > startMs)) {
        frontMs_ = wanted->fromMs;  // it jumped there
    } else if (startMs < frontMs_) {
        // It went back to what it had left out: behind the last span before it.
        frontMs_ = 0;
        for (const auto& span : spans_)
            if (span.toMs <= startMs) frontMs_ = span.toMs;
    }
    add(std::min(frontMs_, startMs), endMs);
    frontMs_ = endMs;
}

void DecodedSpans::add(std::int64_t fromMs, std::int64_t toMs) {
    if (toMs <= fromMs) return;
    spans_.push_back({fromMs, toMs});
    std::ranges::sort(spans_, {}, &storage::DecodedSpan::fromMs);
    std::vector<storage::DecodedSpan> joined;
    for (const auto& span : spans_) {
        if (!joined.empty() && span.fromMs <= joined.back().toMs)
            joined.back().toMs = std::max(joined.back().toMs, span.toMs);
        else
            joined.push_back(span);
    }
    spans_ = std::move(joined);
}

std::vector<storage::DecodedSpan> DecodedSpans::missing(std::int64_t fromMs, std::int64_t toMs) const {
    std::vector<storage::DecodedSpan> left;
    std::int64_t at = fromMs;
    for (const auto& span : spans_) {
        if (span.toMs <= at) continue;
        if (span.fromMs >= toMs) break;
        if (span.fromMs > at) left.push_back({at, span.fromMs});
        at = std::max(at, span.toMs);
    }
    if (at < toMs) left.push_back({at, toMs});
    return left;
}

}  // namespace timbre::ui
