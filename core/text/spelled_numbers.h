#pragma once

#include <string>
#include <vector>

namespace timbre::text {

// How a number in digits may be said in a language: as a number, as a year, as an ordinal, digit by
// digit; without repetitions, each without spaces and hyphens, in lower case. Empty for what is no
// number or too long to be said as one. Pure; any thread; costs microseconds after the first.
std::vector<std::string> numberReadings(const std::string& digits, const std::string& language);

}  // namespace timbre::text
