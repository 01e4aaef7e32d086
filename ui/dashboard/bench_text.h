#pragma once

#include "core/metrics/bench_report.h"

#include <QString>

#include <string_view>

namespace timbre::ui {

// Words for runs of the bench, in the user's language; what is not known is shown as it is.
QString suiteText(std::string_view suite);
QString benchMetricText(std::string_view metric);  // "rtf" …
// Of the environment and the settings of a run: "memory: 25.3 GB".
QString benchFactText(std::string_view name, std::string_view value);
QString suiteMeaning(std::string_view suite);  // a sentence: what it does
QString verdictText(metrics::Verdict verdict);
QString checkText(std::string_view name);
QString verdictIcon(metrics::Verdict verdict);

}  // namespace timbre::ui
