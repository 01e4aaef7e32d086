#pragma once

#include "core/config/settings.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

namespace timbre::ui {

// The settings in force, for the window: read here, changed here, written to the file in the
// background. GUI thread only.
class Preferences : public QObject {
    Q_OBJECT

public:
    Preferences(config::Settings settings, std::filesystem::path file, EngineBridge& bridge);

    const config::Settings& settings() const { return settings_; }
    const std::filesystem::path& file() const { return file_; }
    QString text(std::string_view key) const;
    double real(std::string_view key) const { return settings_.real(key); }
    bool boolean(std::string_view key) const { return settings_.boolean(key); }
    // Text, choices and numbers alike, as a person types them.
    QString plain(std::string_view key) const;

    // The finding says what was corrected or refused, or that a stronger origin decides.
    config::Finding set(std::string_view key, const QString& value);
    config::Finding set(std::string_view key, double value);
    void reset(std::string_view key);

    // Takes what is right in this YAML and says what changed.
    std::vector<config::Settings::Difference> importYaml(const std::string& yaml);

    // Keys whose new value takes effect at the next start only.
    QStringList waitingForRestart() const;

Q_SIGNALS:
    void changed(const QString& key);  // the value in force, or where it comes from
    void saveFailed(const timbre::Error& error);

private:
    void save();

    config::Settings settings_;
    const config::Settings atStart_;
    std::filesystem::path file_;
    EngineBridge& bridge_;
};

}  // namespace timbre::ui
