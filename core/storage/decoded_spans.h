#pragma once

#include "core/storage/records.h"

#include <optional>
#include <vector>

namespace timbre::storage {

// The stretches of a recording that are decoded: in order, none touches another. Pure functions.
using DecodedSpans = std::vector<DecodedSpan>;

// An empty span changes nothing.
void addSpan(DecodedSpans& spans, DecodedSpan span);

// The first stretch of `within` that is in none of them; absent: all of it is.
std::optional<DecodedSpan> firstGap(const DecodedSpans& spans, DecodedSpan within);

}  // namespace timbre::storage
