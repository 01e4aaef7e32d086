#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace timbre::ui {

// The pages of the Settings screen, in their order.
enum class SettingPageId { General, Audio, Speak, Transcribe, Models, Shortcuts, Privacy, Storage };
inline constexpr int kSettingPages = 8;

struct SettingPageInfo {
    SettingPageId id;
    QString title, iconName;
    QString about;     // one sentence under the title
    QString keywords;  // what a search finds besides the settings of the page
};
SettingPageInfo settingPageInfo(SettingPageId id);

// Every key of the schema has a page; a group without one of its own is on General.
SettingPageId settingPageOf(std::string_view key);
std::vector<std::string_view> settingKeysOf(SettingPageId id);

}  // namespace timbre::ui
