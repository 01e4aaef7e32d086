#include "ui/settings/setting_lists.h"

#include "ui/bridge/conversions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace timbre::ui {
namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::SettingLists)
};

using Options = std::vector<std::pair<QString, QString>>;

Options devices(const std::vector<audio::DeviceInfo>& found) {
    Options options{{QString(), Names::tr("Default device")}};
    for (const auto& device : found) options.emplace_back(toQString(device.id), toQString(device.name));
    return options;
}

Options voices(const EngineBridge& bridge) {
    Options options;
    for (const auto& voice : bridge.voices())
        //: %1 is the name of a voice, %2 its language
        options.emplace_back(toQString(voice.id),
                             Names::tr("%1 – %2").arg(toQString(voice.name), toQString(voice.language)));
    std::ranges::sort(options, {}, &Options::value_type::second);
    options.insert(options.begin(), {QString(), Names::tr("Best for the language")});
    return options;
}

Options recognisers(const EngineBridge& bridge) {
    Options options;
    for (const auto& one : bridge.recognisers()) options.emplace_back(toQString(one.id), toQString(one.name));
    return options;
}

Options languages(const EngineBridge& bridge) {
    Options options;
    if (std::ranges::any_of(bridge.recognisers(), &models::RecogniserInfo::findsLanguage))
        options.emplace_back(QStringLiteral("und"), Names::tr("Find out"));
    for (const auto& one : bridge.recognisers())
        for (const auto& tag : one.languages) {
            const QString value = toQString(tag);
            const auto isThere = [&](const auto& option) { return option.first == value; };
            if (std::ranges::none_of(options, isThere))
                options.emplace_back(value, QLocale::languageToString(QLocale(value).language()));
        }
    return options;
}

}  // namespace

LiveOptions liveOptions(const Services& services, std::string_view key) {
    const EngineBridge& bridge = services.bridge;
    if (key == "audio.output_device") return [&bridge] { return devices(bridge.outputDevices()); };
    if (key == "audio.input_device") return [&bridge] { return devices(bridge.inputDevices()); };
    if (key == "audio.system_device") return [&bridge] { return devices(bridge.systemDevices()); };
    if (key == "speak.voice") return [&bridge] { return voices(bridge); };
    if (key == "transcribe.recogniser") return [&bridge] { return recognisers(bridge); };
    if (key == "speak.check_recogniser")
        return [&bridge] {
            auto options = recognisers(bridge);
            options.insert(options.begin(), {QString(), Names::tr("As on the screen Transcribe")});
            return options;
        };
    if (key == "transcribe.live_recogniser")
        return [&bridge] {
            auto options = recognisers(bridge);
            options.insert(options.begin(), {QString(), Names::tr("As for files")});
            return options;
        };
    if (key == "transcribe.language") return [&bridge] { return languages(bridge); };
    return {};
}

}  // namespace timbre::ui
