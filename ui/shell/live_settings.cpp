#include "ui/shell/live_settings.h"

#include "ui/bridge/conversions.h"
#include "ui/shell/theme.h"

#include <cstdlib>

namespace timbre::ui {

LiveSettings::LiveSettings(Preferences& preferences, EngineBridge& bridge, Theme& theme)
    : preferences_(preferences), bridge_(bridge), theme_(theme) {
    connect(&preferences, &Preferences::changed, this, &LiveSettings::apply);
}

void LiveSettings::apply(const QString& key) {
    if (key == "general.theme") {
        const auto choice = themeChoiceFrom(preferences_.text("general.theme"));
        if (choice != theme_.choice()) theme_.choose(choice);
    }
    if (key == "audio.output_device")
        bridge_.player().setDevice(preferences_.settings().text("audio.output_device"));
    if (key == "audio.sample_rate" || key == "audio.latency_ms")
        bridge_.player().setStream(
            sampleRateFrom(preferences_.settings()),
            static_cast<double>(preferences_.settings().integer("audio.latency_ms")) / 1000);
    const bool isCare = key == "speak.retries" || key == "speak.similarity_floor" || key == "speak.hold_back";
    if (key.startsWith("models.") || key.startsWith("network.") || isCare)
        bridge_.engine().models().configure(engine::modelSettings(preferences_.settings()));
    if (key == "audio.volume") Q_EMIT volumeChanged(preferences_.real("audio.volume"));
}

int sampleRateFrom(const config::Settings& settings) {
    return std::atoi(settings.text("audio.sample_rate").c_str());  // "auto" gives 0
}

}  // namespace timbre::ui
