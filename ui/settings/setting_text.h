#pragma once

#include "core/config/schema.h"

#include <QString>

#include <string_view>

namespace timbre::ui {

// The schema's texts in the user's language.
QString settingLabel(const config::Setting& setting);
QString settingDescription(const config::Setting& setting);
QString settingUnit(const config::Setting& setting);  // empty: none
QString choiceText(const config::Setting& setting, std::string_view choice);
// A value, given as a person types it, for reading: "On", "High contrast", "400 ms", "Not set".
QString valueText(const config::Setting& setting, const QString& plain);

// Whether an English text of the schema is known to the translators.
bool hasSettingText(std::string_view english);

}  // namespace timbre::ui
