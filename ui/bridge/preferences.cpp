#include "ui/bridge/preferences.h"

#include "core/base/log.h"
#include "ui/bridge/conversions.h"

#include <exception>
#include <string>
#include <utility>

namespace timbre::ui {

Preferences::Preferences(config::Settings settings, std::filesystem::path file, EngineBridge& bridge)
    : settings_(std::move(settings)), file_(std::move(file)), bridge_(bridge) {}

QString Preferences::text(std::string_view key) const {
    return toQString(settings_.text(key));
}

void Preferences::set(std::string_view key, const QString& value) {
    const auto finding = settings_.set(key, toUtf8(value));
    if (finding.outcome != config::Outcome::Ok) log(LogLevel::Warning, "ui", finding.message);
    bridge_.postInBackground([settings = settings_, file = file_] {
        try {
            settings.save(file);
        } catch (const std::exception& error) {
            log(LogLevel::Warning, "ui", std::string("saving settings: ") + error.what());
        }
    });
}

void Preferences::set(std::string_view key, double value) {
    set(key, QString::number(value, 'g', 12));
}

}  // namespace timbre::ui
