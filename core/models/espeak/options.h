#pragma once

#include "core/models/capabilities.h"

#include <span>

namespace timbre::models::espeak {

// Formants 0 to 5 have frequency, height and width, 6 a height; what the library does with the rest
// cannot be heard (measured: less than 0.2 dB in any band). Breath exists for 0 to 6.
inline constexpr int kFullFormants = 6;
inline constexpr int kBreathBands = 7;

std::span<const OptionSpec> optionTable();

}  // namespace timbre::models::espeak
