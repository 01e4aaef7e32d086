#include "core/config/value_check.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <filesystem>

namespace timbre::config {
namespace {

char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalIgnoringCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lowerAscii, lowerAscii);
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const auto begin = text.find_first_not_of(kSpace);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

CheckedValue refused(const Setting& setting, const std::string& why) {
    return {std::nullopt, {Outcome::Refused, std::string(setting.key), std::string(setting.key) + " " + why}};
}

CheckedValue accepted(const Setting& setting, Value value) {
    return {std::move(value), {Outcome::Ok, std::string(setting.key), {}}};
}

CheckedValue corrected(const Setting& setting, Value value, const std::string& why) {
    std::string message = std::string(setting.key) + " " + why + "; " + plainText(value) + " is used";
    return {std::move(value), {Outcome::Corrected, std::string(setting.key), std::move(message)}};
}

CheckedValue checkBoolean(const Setting& setting, std::string_view text) {
    for (const std::string_view word : {"true", "yes", "on", "1"})
        if (equalIgnoringCase(text, word)) return accepted(setting, true);
    for (const std::string_view word : {"false", "no", "off", "0"})
        if (equalIgnoringCase(text, word)) return accepted(setting, false);
    return refused(setting, "must be true or false, found " + shown(text));
}

CheckedValue checkNumber(const Setting& setting, std::string_view text) {
    const bool whole = setting.type == Type::Integer;
    const auto make = [whole](double number) {
        return whole ? Value(static_cast<std::int64_t>(number)) : Value(number);
    };
    double number = 0;
    const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool tooLarge = problem == std::errc::result_out_of_range;
    if ((problem != std::errc{} && !tooLarge) || end != digits.data() + digits.size() ||
        (!tooLarge && !std::isfinite(number)))
        return refused(setting, std::string("must be a ") + (whole ? "whole number" : "number") + " (" +
                                    allowedValues(setting) + "), found " + shown(text));
    // from_chars leaves the number alone when it does not fit a double.
    if (tooLarge) number = digits.starts_with('-') ? -HUGE_VAL : HUGE_VAL;
    if (number < setting.minimum)
        return corrected(setting, make(setting.minimum),
                         shown(text) + " is below the minimum " + formatNumber(setting.minimum));
    if (number > setting.maximum)
        return corrected(setting, make(setting.maximum),
                         shown(text) + " is above the maximum " + formatNumber(setting.maximum));
    if (!whole) return accepted(setting, number == 0 ? 0.0 : number);  // no "-0"
    if (number != std::floor(number))
        return refused(setting,
                       "must be a whole number (" + allowedValues(setting) + "), found " + shown(text));
    if (digits.find_first_of(".eE") != std::string_view::npos)
        return corrected(setting, make(number), shown(text) + " is not written as a whole number");
    return accepted(setting, make(number));
}

CheckedValue checkChoice(const Setting& setting, std::string_view text) {
    for (const std::string_view choice : setting.choices)
        if (text == choice) return accepted(setting, std::string(choice));
    for (const std::string_view choice : setting.choices)
        if (equalIgnoringCase(text, choice))
            return corrected(setting, std::string(choice), shown(text) + " is written in lower case");
    return refused(setting, "must be one of " + allowedValues(setting) + ", found " + shown(text));
}

// Well-formed after RFC 3629, and no control characters: these values end up on terminals, in YAML
// and in calls of the operating system.
bool isCleanText(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            if (lead < 0x20 || lead == 0x7f) return false;
            ++i;
            continue;
        }
        const int extra = lead >= 0xC2 && lead < 0xE0   ? 1
                          : lead >= 0xE0 && lead < 0xF0 ? 2
                          : lead >= 0xF0 && lead < 0xF5 ? 3
                                                        : 0;
        if (extra == 0 || i + extra >= text.size()) return false;
        char32_t point = lead & (0x3F >> extra);
        for (int k = 1; k <= extra; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xC0) != 0x80) return false;
            point = (point << 6) | (next & 0x3F);
        }
        const char32_t smallest = extra == 1 ? 0x80 : extra == 2 ? 0x800 : 0x10000;
        if (point < smallest || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000) ||
            (point >= 0x80 && point < 0xA0))
            return false;
        i += 1 + extra;
    }
    return true;
}

CheckedValue checkText(const Setting& setting, std::string_view text) {
    if (text.size() > kMaxTextBytes)
        return refused(setting, "may have at most " + std::to_string(kMaxTextBytes) + " bytes, found " +
                                    std::to_string(text.size()));
    if (!isCleanText(text)) return refused(setting, "must be UTF-8 text without control characters");
    std::string value(text);
    if (setting.type == Type::Path && value.starts_with("~/"))
        if (const char* home = std::getenv("HOME")) value = home + value.substr(1);
    if (setting.type == Type::Path && !value.empty() && !std::filesystem::path(value).is_absolute())
        return refused(setting, "must be an absolute path or empty, found " + shown(text));
    return accepted(setting, std::move(value));
}

}  // namespace

CheckedValue checkValue(const Setting& setting, std::string_view text) {
    switch (setting.type) {
        case Type::Boolean:
            return checkBoolean(setting, trim(text));
        case Type::Integer:
        case Type::Real:
            return checkNumber(setting, trim(text));
        case Type::Choice:
            return checkChoice(setting, trim(text));
        case Type::Text:
        case Type::Path:
            break;
    }
    return checkText(setting, text);
}

std::string shown(std::string_view text) {
    std::string result = "'";
    for (const char c : text.substr(0, 60)) result += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    return result + (text.size() > 60 ? "…'" : "'");
}

std::string allowedValues(const Setting& setting) {
    switch (setting.type) {
        case Type::Boolean:
            return "true or false";
        case Type::Integer:
        case Type::Real:
            return formatNumber(setting.minimum) + " to " + formatNumber(setting.maximum);
        case Type::Choice: {
            std::string list;
            for (const std::string_view choice : setting.choices)
                list.append(list.empty() ? "" : ", ").append(choice);
            return list;
        }
        case Type::Path:
            return "absolute path or empty";
        case Type::Text:
            break;
    }
    return "text";
}

}  // namespace timbre::config
