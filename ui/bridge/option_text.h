#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace timbre::ui {

// A text of an engine's option table (group, unit, name, explanation) in the user's language; one that
// is not in our list comes back as it is.
QString optionText(std::string_view english);

// The list of what can be translated.
std::span<const char* const> optionTexts();

}  // namespace timbre::ui
