#pragma once

#include "core/engine/events.h"
#include "core/engine/requests.h"
#include "core/storage/asset_folder.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace timbre::engine {

// Writes the rows one after the other, through a reading connection of its own. A row that cannot be
// written becomes a failure and the rest goes on; a file appears only when it is complete.
// `progress` hears how many rows are through. Any thread; never throws.
HistoryExportFinished writeHistory(const std::filesystem::path& database, const storage::AssetFolder& assets,
                                   const HistoryExport& request,
                                   const std::function<void(int done)>& progress,
                                   const std::stop_token& stop);

// A file name made from a title, without an extension: nothing that file systems refuse, at most 80
// bytes, never empty.
std::string fileNameFromTitle(std::string_view title);

}  // namespace timbre::engine
