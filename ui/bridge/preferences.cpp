#include "ui/bridge/preferences.h"

#include "core/base/log.h"
#include "ui/bridge/conversions.h"

#include <optional>
#include <string>
#include <utility>

namespace timbre::ui {

Preferences::Preferences(config::Settings settings, std::filesystem::path file, EngineBridge& bridge)
    : settings_(std::move(settings)), atStart_(settings_), file_(std::move(file)), bridge_(bridge) {}

QString Preferences::text(std::string_view key) const {
    return toQString(settings_.text(key));
}

QString Preferences::plain(std::string_view key) const {
    return toQString(config::plainText(settings_.value(key)));
}

config::Finding Preferences::set(std::string_view key, const QString& value) {
    // What is as it was does not become a choice of the user.
    if (plain(key) == value) return {config::Outcome::Ok, std::string(key), {}, settings_.origin(key)};
    auto finding = settings_.set(key, toUtf8(value));
    if (finding.outcome != config::Outcome::Ok) log(LogLevel::Warning, "ui", finding.message);
    if (finding.outcome == config::Outcome::Refused) return finding;
    save();
    Q_EMIT changed(toQString(key));
    return finding;
}

config::Finding Preferences::set(std::string_view key, double value) {
    return set(key, QString::number(value, 'g', 12));
}

void Preferences::reset(std::string_view key) {
    settings_.reset(key);
    save();
    Q_EMIT changed(toQString(key));
}

std::vector<config::Settings::Difference> Preferences::importYaml(const std::string& yaml) {
    std::vector<config::Finding> findings;
    auto differences = settings_.importYaml(yaml, findings);
    if (differences.empty()) return differences;
    save();
    for (const auto& difference : differences) Q_EMIT changed(toQString(difference.key));
    return differences;
}

QStringList Preferences::waitingForRestart() const {
    QStringList keys;
    for (const auto& setting : config::schema())
        if (setting.needsRestart && settings_.value(setting.key) != atStart_.value(setting.key))
            keys << toQString(setting.key);
    return keys;
}

void Preferences::save() {
    auto write = [settings = settings_, file = file_]() -> std::optional<Error> {
        try {
            settings.save(file);
            return std::nullopt;
        } catch (...) {
            return currentError();
        }
    };
    bridge_.runInBackground(this, std::move(write), [this](const std::optional<Error>& error) {
        if (!error) return;
        log(LogLevel::Warning, "ui", std::string("saving settings: ") + error->what());
        Q_EMIT saveFailed(*error);
    });
}

}  // namespace timbre::ui
