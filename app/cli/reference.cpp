#include "app/cli/reference.h"

#include "core/base/error.h"
#include "core/config/settings.h"
#include "core/config/value_check.h"

namespace timbre::cli {
namespace {

const char* typeName(config::Type type) {
    switch (type) {
        case config::Type::Boolean:
            return "boolean";
        case config::Type::Integer:
            return "whole number";
        case config::Type::Real:
            return "number";
        case config::Type::Text:
            return "text";
        case config::Type::Choice:
            return "choice";
        case config::Type::Path:
            break;
    }
    return "path";
}

std::string shownDefault(const config::Setting& setting) {
    const std::string text = config::plainText(setting.defaultValue);
    return text.empty() ? "empty" : "`" + text + "`";
}

std::string section(const config::Setting& setting) {
    std::string text = "### " + std::string(setting.key) + "\n";
    text += std::string(setting.label) + ": " + std::string(setting.description) + "\n\n";
    text += std::string("- ") + typeName(setting.type);
    if (setting.type != config::Type::Text && setting.type != config::Type::Boolean)
        text += ": " + config::allowedValues(setting);
    if (!setting.unit.empty()) text.append(" ").append(setting.unit);
    text += "; default " + shownDefault(setting) + "\n";
    text += "- environment: `" + config::environmentName(setting.key) + "`\n";
    if (setting.needsRestart) text += "- takes effect when the program starts\n";
    return text + "\n";
}

}  // namespace

std::string settingsReference() {
    std::string text =
        "# Settings\n"
        "Made from the schema by `timbre config reference --markdown`; do not edit.\n\n"
        "The command line (`--set key=value`) is stronger than the environment, the environment is stronger "
        "than the file `settings.yaml`, and the file is stronger than the defaults; `timbre config list` "
        "shows where each value comes from. In the file, a key `group.name` is written as `name:` below "
        "`group:`. Numbers out of range are moved to the nearest bound with a warning; unknown keys and "
        "values of the wrong kind are refused, and on the command line anything wrong is.\n\n";
    std::string_view group;
    for (const config::Setting& setting : config::schema()) {
        const auto name = setting.key.substr(0, setting.key.find('.'));
        if (name != group) text += "## " + std::string(name) + "\n";
        group = name;
        text += section(setting);
    }
    text.pop_back();
    return text;
}

std::string errorReference() {
    std::string text =
        "# Error codes\n"
        "Made from the error table by `timbre errors --markdown`; do not edit. The names are stable: they "
        "appear in the window, in the log, on the command line and in JSON.\n\n"
        "| code | what it means | what to do |\n|---|---|---|\n";
    for (const ErrorInfo& row : errorTable())
        text += "| `" + std::string(row.name) + "` | " + std::string(row.meaning) + " | " +
                std::string(row.remedy) + " |\n";
    return text;
}

}  // namespace timbre::cli
