#pragma once

#include "core/observe/observed.h"

#include <string>
#include <vector>

namespace timbre::observe {

// The text that Prometheus reads: https://prometheus.io/docs/instrumenting/exposition_formats, version
// 0.0.4. What is not known is left out; what is not finite, too.
std::string prometheusText(const Observed& observed);
inline constexpr const char* kPrometheusType = "text/plain; version=0.0.4; charset=utf-8";

// Every name that can occur in it, those of histograms with _bucket, _sum and _count.
std::vector<std::string> prometheusNames();

}  // namespace timbre::observe
