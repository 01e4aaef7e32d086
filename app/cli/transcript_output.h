#pragma once

#include "app/cli/context.h"
#include "core/storage/records.h"
#include "core/text/transcript_export.h"

#include <filesystem>
#include <optional>
#include <string>

namespace timbre::cli {

// The kept segments of a take or transcript, as text exports want them.
// Throws Error(NotFound) when the item is not there.
text::TranscriptDocument transcriptOf(const Context& context, std::int64_t historyId);

// The history item; throws Error(NotFound).
storage::HistoryItem historyItem(const Context& context, std::int64_t historyId);

// The format asked for, else of the file name, else of the settings. Throws UsageError.
text::TranscriptFormat transcriptFormat(const std::string& id, const std::filesystem::path& out,
                                        const config::Settings& settings);

const text::TranscriptFormatInfo& transcriptFormatInfo(text::TranscriptFormat format);

}  // namespace timbre::cli
