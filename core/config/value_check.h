#pragma once

#include "core/config/schema.h"
#include "core/config/settings.h"

#include <optional>
#include <string>
#include <string_view>

namespace timbre::config {

inline constexpr std::size_t kMaxTextBytes = 4096;  // of a Text or Path value

// A value given as text, checked against its setting. `value` is absent when refused.
struct CheckedValue {
    std::optional<Value> value;
    Finding finding;
};
CheckedValue checkValue(const Setting& setting, std::string_view text);

// "0.5 … 2", "true or false", "system, light": what is allowed, for messages and documents.
std::string allowedValues(const Setting& setting);

// Foreign text for a message: in quotes, without control characters, shortened.
std::string shown(std::string_view text);

}  // namespace timbre::config
