#pragma once

#include "core/text/timed_text.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace timbre::text {

enum class TranscriptFormat { Txt, Markdown, Srt, Vtt, Json, Csv, Docx };

struct TranscriptFormatInfo {
    TranscriptFormat format;
    std::string_view id;    // "txt", "md", "srt", "vtt", "json", "csv", "docx"; also the extension
    std::string_view name;  // for people
};
std::span<const TranscriptFormatInfo> transcriptFormats();
std::optional<TranscriptFormat> transcriptFormatFromId(std::string_view id);

struct TranscriptDocument {
    std::string title;
    std::string language;
    std::string engine;
    std::int64_t durationMs = 0;
    std::vector<Segment> segments;
};

struct TranscriptExportOptions {
    bool timestamps = true;              // TXT, Markdown and DOCX
    bool speakers = true;                // names, in every format
    bool words = true;                   // JSON: word times; VTT: <00:00:01.000> word tags
    std::int64_t paragraphGapMs = 3000;  // TXT, Markdown: a longer silence starts a paragraph
    int maxLineLength = 42;              // SRT, VTT: wrap at words, two lines per cue
};

// Pure function of its arguments; UTF-8 that is damaged is repaired. Segments without text are left
// out of TXT, Markdown, SRT and VTT.
// - SRT and VTT never contain overlapping or zero-length cues, and text that could be taken for
//   mark-up or a time line is escaped, so that parseSubtitles reads the same text. Segments of more
//   than two lines become several cues. Speakers: "Anna: " in SRT, <v Anna> in VTT.
// - JSON has the schema "timbre-transcript/1".
// - CSV follows RFC 4180 (CR LF, header line); a text that starts with = + - @, which spreadsheets
//   would run as a formula, gets an apostrophe in front.
// - DOCX is not text: see transcript_docx.h.
std::string exportTranscript(const TranscriptDocument& document, TranscriptFormat format,
                             const TranscriptExportOptions& options = {});

}  // namespace timbre::text
