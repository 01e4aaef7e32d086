#pragma once

#include "app/cli/console.h"
#include "core/engine/events.h"

namespace timbre::cli {

// The line that --json prints for an event; null for events that no command shows. The names and
// fields are documented in docs/command-line.md.
Json eventJson(const engine::Event& event);

Json toJson(const text::Segment& segment);
Json toJson(const text::Word& word);
Json toJson(const storage::JobMetrics& metrics);
Json toJson(const storage::HistoryItem& item);
Json toJson(const storage::JobRecord& job);

}  // namespace timbre::cli
