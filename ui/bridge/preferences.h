#pragma once

#include "core/config/settings.h"
#include "ui/bridge/engine_bridge.h"

#include <QString>

#include <filesystem>

namespace timbre::ui {

// The settings in force, for the window: read here, changed here, written to the file in the
// background. GUI thread only.
class Preferences {
public:
    Preferences(config::Settings settings, std::filesystem::path file, EngineBridge& bridge);

    const config::Settings& settings() const { return settings_; }
    QString text(std::string_view key) const;
    double real(std::string_view key) const { return settings_.real(key); }
    bool boolean(std::string_view key) const { return settings_.boolean(key); }

    void set(std::string_view key, const QString& value);
    void set(std::string_view key, double value);

private:
    config::Settings settings_;
    std::filesystem::path file_;
    EngineBridge& bridge_;
};

}  // namespace timbre::ui
