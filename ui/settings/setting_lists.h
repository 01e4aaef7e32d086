#pragma once

#include "ui/bridge/services.h"

#include <QString>

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::ui {

// What a setting can be chosen from while the program runs: sound devices, voices, recognisers and the
// languages they know. Empty function: the setting has no such list.
using LiveOptions = std::function<std::vector<std::pair<QString, QString>>()>;  // value, text
LiveOptions liveOptions(const Services& services, std::string_view key);

}  // namespace timbre::ui
