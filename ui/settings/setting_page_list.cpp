#include "ui/settings/setting_page_list.h"

#include "core/config/schema.h"

#include <QCoreApplication>

namespace timbre::ui {
namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::SettingPages)
};

}  // namespace

SettingPageInfo settingPageInfo(SettingPageId id) {
    using enum SettingPageId;
    switch (id) {
        case General:
            return {id, Pages::tr("General"), "settings", Pages::tr("Language, looks and the log."), {}};
        case Audio:
            return {id, Pages::tr("Audio"), "speaker",
                    Pages::tr("Sound devices, and whether they do what they should."),
                    Pages::tr("test tone, loudspeakers, microphone level, dropouts, underruns")};
        case Speak:
            return {id,
                    Pages::tr("Speak"),
                    "speak",
                    Pages::tr("What a new text starts with. Each text can differ."),
                    {}};
        case Transcribe:
            return {id,
                    Pages::tr("Transcribe"),
                    "transcribe",
                    Pages::tr("What a new transcript starts with."),
                    {}};
        case Models:
            return {id,
                    Pages::tr("Models"),
                    "models",
                    Pages::tr("Where models come from and lie, and how long they stay in memory."),
                    {}};
        case Shortcuts:
            return {id, Pages::tr("Shortcuts"), "keyboard", Pages::tr("Every key can be changed."),
                    Pages::tr("keyboard, keys, hotkeys")};
        case Privacy:
            return {id, Pages::tr("Privacy"), "shield",
                    Pages::tr("What leaves this computer: nothing, unless you ask for it."),
                    Pages::tr("network, internet, connections, ledger, telemetry, monitoring, Prometheus")};
        case Storage:
            return {id, Pages::tr("Storage"), "folder", Pages::tr("Where everything is and what it takes."),
                    Pages::tr("folders, free space, move the data folder, trash, cache, backups, sizes")};
    }
    return {};
}

SettingPageId settingPageOf(std::string_view key) {
    const auto group = key.substr(0, key.find('.'));
    if (group == "audio") return SettingPageId::Audio;
    if (group == "speak") return SettingPageId::Speak;
    if (group == "transcribe") return SettingPageId::Transcribe;
    if (group == "models" || group == "engine" || group == "bench") return SettingPageId::Models;
    if (group == "network" || group == "observe") return SettingPageId::Privacy;
    if (group == "storage") return SettingPageId::Storage;
    return SettingPageId::General;
}

std::vector<std::string_view> settingKeysOf(SettingPageId id) {
    std::vector<std::string_view> keys;
    for (const auto& setting : config::schema())
        if (settingPageOf(setting.key) == id) keys.push_back(setting.key);
    return keys;
}

}  // namespace timbre::ui
