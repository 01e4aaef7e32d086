#include "core/storage/decoded_spans.h"

#include <algorithm>

namespace timbre::storage {

void addSpan(DecodedSpans& spans, DecodedSpan span) {
    if (span.toMs <= span.fromMs) return;
    const auto first =
        std::ranges::find_if(spans, [&](const DecodedSpan& one) { return one.toMs >= span.fromMs; });
    const auto last =
        std::find_if(first, spans.end(), [&](const DecodedSpan& one) { return one.fromMs > span.toMs; });
    if (first != last) {
        span.fromMs = std::min(span.fromMs, first->fromMs);
        span.toMs = std::max(span.toMs, std::prev(last)->toMs);
    }
    spans.insert(spans.erase(first, last), span);
}

std::optional<DecodedSpan> firstGap(const DecodedSpans& spans, DecodedSpan within) {
    for (const auto& span : spans) {
        if (span.toMs <= within.fromMs) continue;
        if (span.fromMs > within.fromMs) {
            within.toMs = std::min(within.toMs, span.fromMs);
            break;
        }
        within.fromMs = span.toMs;
    }
    return within.fromMs < within.toMs ? std::optional(within) : std::nullopt;
}

}  // namespace timbre::storage
