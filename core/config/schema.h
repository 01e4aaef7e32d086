#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace timbre::config {

using Value = std::variant<bool, std::int64_t, double, std::string>;

enum class Type { Boolean, Integer, Real, Text, Choice, Path };

// One setting. This table is the only place that lists settings: the file, environment, command
// line, reference document and (later) the form are made from it.
struct Setting {
    std::string_view key;  // "audio.output_device": group.name, [a-z0-9_]
    Type type;
    Value defaultValue;
    double minimum = 0, maximum = 0;             // numbers; inclusive
    std::vector<std::string_view> choices = {};  // Choice
    std::string_view unit = "";
    bool needsRestart = false;
    bool secret = false;
    std::string_view label = "";        // English, for people
    std::string_view description = "";  // one or two sentences
};

std::span<const Setting> schema();
const Setting* findSetting(std::string_view key);
std::string formatValue(const Value& value);  // as in YAML: text is quoted where it must be
std::string plainText(const Value& value);    // as a person types it: text is as it is
std::string formatNumber(double number);      // shortest form that reads back the same

}  // namespace timbre::config
