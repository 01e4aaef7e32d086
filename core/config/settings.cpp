#include "core/config/settings.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/config/settings_yaml.h"
#include "core/config/value_check.h"

#include <algorithm>
#include <set>

extern "C" char** environ;  // POSIX; declared by no header without extensions

namespace timbre::config {
namespace {

constexpr std::string_view kEnvironmentPrefix = "TIMBRE_";

std::string upperAscii(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return result;
}

}  // namespace

Settings Settings::load(const SettingsSources& sources) {
    Settings settings;
    settings.schema_ = sources.schema;
    settings.loadFile(sources.file);
    settings.loadEnvironment(sources.environment);
    for (const auto& [key, text] : sources.commandLine)
        if (auto value = settings.check(key, text, Origin::CommandLine, settings.findings_))
            settings.overrides_[key] = {std::move(*value), Origin::CommandLine};
    return settings;
}

void Settings::loadFile(const std::filesystem::path& file) {
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored)) return;
    try {
        readYaml(readFile(file, kMaxYamlBytes), findings_);
    } catch (const Error& error) {
        findings_.push_back(
            {Outcome::Refused, {}, file.string() + " is not used: " + error.detail(), Origin::File});
    }
    fileWasRefused_ = std::ranges::any_of(
        findings_, [](const Finding& finding) { return finding.outcome == Outcome::Refused; });
}

void Settings::loadEnvironment(const std::vector<std::pair<std::string, std::string>>& variables) {
    for (const auto& [name, text] : variables) {
        const std::string upper = upperAscii(name);
        // TIMBRE_CONFIG and the like are not settings; those have two underscores.
        if (!upper.starts_with(kEnvironmentPrefix) || upper.find("__") == std::string::npos) continue;
        const auto setting = std::ranges::find(
            schema_, upper, [](const Setting& candidate) { return environmentName(candidate.key); });
        if (setting == schema_.end()) {
            findings_.push_back({Outcome::Refused, name,
                                 "environment variable " + shown(name) + " names no setting",
                                 Origin::Environment});
            continue;
        }
        if (auto value = check(setting->key, text, Origin::Environment, findings_))
            overrides_[std::string(setting->key)] = {std::move(*value), Origin::Environment};
    }
}

void Settings::readYaml(std::string_view yaml, std::vector<Finding>& findings) {
    std::set<std::string, std::less<>> seen;
    for (const YamlValue& given : readSettingsYaml(yaml)) {
        if (!seen.insert(given.key).second) {
            findings.push_back(
                {Outcome::Refused, given.key,
                 shown(given.key) + " is given a second time in line " + std::to_string(given.line),
                 Origin::File});
            continue;
        }
        if (auto value = check(given.key, given.text, Origin::File, findings))
            fromFile_[given.key] = std::move(*value);
    }
}

const Setting* Settings::find(std::string_view key) const {
    const auto setting = std::ranges::find(schema_, key, &Setting::key);
    return setting == schema_.end() ? nullptr : &*setting;
}

std::optional<Value> Settings::check(std::string_view key, std::string_view text, Origin origin,
                                     std::vector<Finding>& findings) const {
    const Setting* setting = find(key);
    if (setting == nullptr) {
        findings.push_back({Outcome::Refused, std::string(key), shown(key) + " is no setting", origin});
        return std::nullopt;
    }
    CheckedValue checked = checkValue(*setting, text);
    checked.finding.origin = origin;
    if (checked.finding.outcome != Outcome::Ok) findings.push_back(std::move(checked.finding));
    return std::move(checked.value);
}

const Value& Settings::value(std::string_view key) const {
    if (const auto entry = overrides_.find(key); entry != overrides_.end()) return entry->second.value;
    if (const auto entry = fromFile_.find(key); entry != fromFile_.end()) return entry->second;
    if (const Setting* setting = find(key)) return setting->defaultValue;
    throw Error(ErrorCode::InvalidSetting, std::string(key) + " is no setting");
}

bool Settings::boolean(std::string_view key) const {
    return std::get<bool>(value(key));
}
std::int64_t Settings::integer(std::string_view key) const {
    return std::get<std::int64_t>(value(key));
}
double Settings::real(std::string_view key) const {
    return std::get<double>(value(key));
}
const std::string& Settings::text(std::string_view key) const {
    return std::get<std::string>(value(key));
}

Origin Settings::origin(std::string_view key) const {
    if (const auto entry = overrides_.find(key); entry != overrides_.end()) return entry->second.origin;
    return fromFile_.contains(key) ? Origin::File : Origin::Default;
}

Finding Settings::set(std::string_view key, std::string_view text) {
    std::vector<Finding> findings;
    if (auto value = check(key, text, Origin::File, findings))
        fromFile_[std::string(key)] = std::move(*value);
    Finding finding = findings.empty() ? Finding{Outcome::Ok, std::string(key), {}, Origin::File}
                                       : std::move(findings.front());
    const auto override = overrides_.find(key);
    if (finding.outcome == Outcome::Ok && override != overrides_.end())
        finding.message = std::string(key) + " is set, but the " +
                          std::string(originName(override->second.origin)) +
                          " decides: " + plainText(override->second.value);
    return finding;
}

void Settings::reset(std::string_view key) {
    if (const auto entry = fromFile_.find(key); entry != fromFile_.end()) fromFile_.erase(entry);
}

std::string Settings::exportYaml(bool all) const {
    std::vector<YamlLine> lines;
    for (const Setting& setting : schema_) {
        const Value& now = value(setting.key);
        if (setting.secret || (!all && now == setting.defaultValue)) continue;
        const std::string comment =
            all ? std::string(setting.description) + " (" + allowedValues(setting) + ")" : std::string();
        lines.push_back({setting.key, formatValue(now), comment});
    }
    return writeSettingsYaml(lines);
}

void Settings::save(const std::filesystem::path& file) const {
    std::vector<YamlLine> lines;
    for (const Setting& setting : schema_)
        if (const auto entry = fromFile_.find(setting.key); entry != fromFile_.end())
            lines.push_back({setting.key, formatValue(entry->second), {}});
    std::error_code failure;
    std::filesystem::create_directories(file.parent_path(), failure);
    if (fileWasRefused_) {
        auto backup = file;
        backup += ".bak";
        std::filesystem::copy_file(file, backup, std::filesystem::copy_options::overwrite_existing, failure);
    }
    writeFileAtomically(file, writeSettingsYaml(lines));
    std::filesystem::permissions(
        file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, failure);
}

std::vector<Settings::Difference> Settings::diff(std::string_view yaml,
                                                 std::vector<Finding>& findings) const {
    Settings copy = *this;
    return copy.importYaml(yaml, findings);
}

std::vector<Settings::Difference> Settings::importYaml(std::string_view yaml,
                                                       std::vector<Finding>& findings) {
    const auto before = fromFile_;
    try {
        readYaml(yaml, findings);
    } catch (const Error& error) {
        findings.push_back({Outcome::Refused, {}, error.detail(), Origin::File});
    }
    std::vector<Difference> differences;
    for (const auto& [key, now] : fromFile_) {
        const Setting& setting = *find(key);
        const auto old = before.find(key);
        const Value& was = old == before.end() ? setting.defaultValue : old->second;
        if (was == now) continue;
        if (setting.secret)
            differences.push_back({key, "(secret)", "(secret)"});
        else
            differences.push_back({key, plainText(was), plainText(now)});
    }
    return differences;
}

std::string_view originName(Origin origin) {
    switch (origin) {
        case Origin::File:
            return "file";
        case Origin::Environment:
            return "environment";
        case Origin::CommandLine:
            return "command line";
        case Origin::Default:
            break;
    }
    return "default";
}

std::string environmentName(std::string_view key) {
    std::string name(kEnvironmentPrefix);
    for (const char c : upperAscii(key)) name += c == '.' ? std::string("__") : std::string(1, c);
    return name;
}

std::vector<std::pair<std::string, std::string>> timbreEnvironment() {
    std::vector<std::pair<std::string, std::string>> variables;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view variable = *entry;
        const auto equals = variable.find('=');
        if (equals != std::string_view::npos &&
            upperAscii(variable.substr(0, kEnvironmentPrefix.size())) == kEnvironmentPrefix)
            variables.emplace_back(variable.substr(0, equals), variable.substr(equals + 1));
    }
    return variables;
}

}  // namespace timbre::config
