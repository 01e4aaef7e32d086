#pragma once

#include "core/metrics/bench_report.h"

#include <string>
#include <string_view>

namespace timbre::storage {

// A run of the bench as a document, and back. Form: docs/bench-report.md. Values that are not finite are
// left out. Reading passes over what it does not know; throws Error(InvalidDocument).
std::string toJson(const metrics::BenchRun& run, int indent = -1);
metrics::BenchRun benchRunFromJson(std::string_view json);

std::string_view verdictName(metrics::Verdict verdict);  // "pass", "warn", "fail", "error"

}  // namespace timbre::storage
