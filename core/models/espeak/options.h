#pragma once

#include "core/models/capabilities.h"

#include <span>

namespace timbre::models::espeak {

// Formants 0 to 5 have frequency, height and width, 6 frequency and height, 7 a height; the
// library ignores the rest (measured: the sound stays equal to the bit). Breath exists for 0 to 6.
inline constexpr int kFullFormants = 6;
inline constexpr int kBreathBands = 7;

std::span<const OptionSpec> optionTable();

}  // namespace timbre::models::espeak
