#pragma once

#include "core/text/cue_layout.h"
#include "core/text/transcript_export.h"

#include <string>
#include <vector>

namespace timbre::text {

enum class ExportedText { Original, Translation, Both };

// What the export dialog asks beside TranscriptExportOptions.
struct TranscriptLayout {
    CueRules rules = {};                         // SRT, VTT
    ExportedText text = ExportedText::Original;  // what has no translation stands as it was said
    bool gaps = false;                           // what was not recognised as "[…]"; else it is left out
};

// As exportTranscript(), with a layout. With both texts the translation follows as a paragraph of its own
// (TXT; Markdown: a quotation; DOCX: italics), below the lines of the cue (SRT, VTT), as "translation"
// (JSON) or in a last column (CSV).
std::string exportTranscript(const TranscriptDocument& document, TranscriptFormat format,
                             const TranscriptExportOptions& options, const TranscriptLayout& layout);

// The cues that SRT or VTT will have.
std::vector<LaidOutCue> exportedCues(const TranscriptDocument& document, TranscriptFormat format,
                                     const TranscriptExportOptions& options, const TranscriptLayout& layout);

}  // namespace timbre::text
