#pragma once

#include "app/cli/console.h"
#include "core/text/error_rate.h"

#include <string>

namespace timbre::cli {

Json toJson(const text::Comparison& comparison);

// "WER 12.5 % (1 substituted, 0 inserted, 0 deleted of 8 words), CER …" and the lines that differ:
// "[-reference-] {+hypothesis+}" in their surroundings.
std::string describe(const text::Comparison& comparison);

}  // namespace timbre::cli
