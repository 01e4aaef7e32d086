#pragma once

#include "core/text/transcript_export.h"

#include <string>

namespace timbre::text {

// A Word document (Office Open XML, ECMA-376) with the title, one paragraph for each run of a speaker,
// times and names in bold. The same input gives the same bytes. Throws Error(Storage) if it cannot be
// put together.
std::string exportDocx(const TranscriptDocument& document, const TranscriptExportOptions& options);

// The document part alone, for tests and the preview's sake.
std::string docxBody(const TranscriptDocument& document, const TranscriptExportOptions& options);

}  // namespace timbre::text
