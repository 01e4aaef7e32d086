#include "core/text/transcript_export.h"

#include "core/text/cue_layout.h"
#include "core/text/mapped_text.h"
#include "core/text/subtitle_markup.h"
#include "core/text/transcript_docx.h"
#include "core/text/transcript_layout.h"
#include "core/text/transcript_paragraphs.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <vector>

namespace timbre::text {

namespace {

constexpr std::string_view kJsonSchema = "timbre-transcript/1";

constexpr std::array<TranscriptFormatInfo, 7> kFormats{{
    {TranscriptFormat::Txt, "txt", "Plain text"},
    {TranscriptFormat::Markdown, "md", "Markdown"},
    {TranscriptFormat::Srt, "srt", "SubRip subtitles"},
    {TranscriptFormat::Vtt, "vtt", "WebVTT subtitles"},
    {TranscriptFormat::Json, "json", "JSON"},
    {TranscriptFormat::Csv, "csv", "Table (CSV)"},
    {TranscriptFormat::Docx, "docx", "Word document"},
}};

std::string oneLine(const std::string& text) {
    return foldSpaces(cleanUtf8(text));
}

double confidenceOf(double value) {
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0;
}

std::string exportTxt(const TranscriptDocument& document, const TranscriptExportOptions& options) {
    std::string content;
    for (const Paragraph& paragraph : paragraphsOf(document, options.paragraphGapMs)) {
        if (!content.empty()) content += '\n';
        if (options.timestamps) content += '[' + clockTime(paragraph.startMs, 0) + "] ";
        if (!paragraph.speaker.empty()) content += paragraph.speaker + ": ";
        content += paragraph.text + '\n';
        if (!paragraph.translation.empty()) content += paragraph.translation + '\n';
    }
    return content;
}

// What CommonMark could take for mark-up, behind a backslash.
std::string escapeMarkdown(const std::string& text) {
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool inlineMark = std::string_view("\\`*_[]<>&~|").find(c) != std::string_view::npos;
        const bool atStart = i == 0 && std::string_view("#+-=:").find(c) != std::string_view::npos;
        const bool listNumber = (c == '.' || c == ')') && i > 0 && i <= 9 &&
                                std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(i),
                                            [](char digit) { return digit >= '0' && digit <= '9'; });
        if (inlineMark || atStart || listNumber) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string exportMarkdown(const TranscriptDocument& document, const TranscriptExportOptions& options) {
    std::string content;
    if (const std::string title = oneLine(document.title); !title.empty())
        content += "# " + escapeMarkdown(title) + "\n\n";
    std::string about;
    for (const std::string& fact : {oneLine(document.language), oneLine(document.engine)})
        if (!fact.empty()) about += escapeMarkdown(fact) + " · ";
    content += '*' + about + clockTime(document.durationMs, 0) + "*\n";
    for (const Paragraph& paragraph : paragraphsOf(document, options.paragraphGapMs)) {
        content += '\n';
        if (options.timestamps) content += "**" + clockTime(paragraph.startMs, 0) + "** ";
        if (!paragraph.speaker.empty()) content += "**" + escapeMarkdown(paragraph.speaker) + ":** ";
        content += escapeMarkdown(paragraph.text) + '\n';
        if (!paragraph.translation.empty()) content += "\n> " + escapeMarkdown(paragraph.translation) + '\n';
    }
    return content;
}

std::vector<LaidOutCue> cuesOf(const TranscriptDocument& document, TranscriptFormat format,
                               const TranscriptExportOptions& options, const TranscriptLayout& layout) {
    return layOutCues(document.segments, {.maxLineLength = options.maxLineLength,
                                          .speakerAsText = format == TranscriptFormat::Srt,
                                          .translation = layout.text == ExportedText::Both,
                                          .rules = layout.rules});
}

std::string exportSrt(const TranscriptDocument& document, const TranscriptExportOptions& options,
                      const TranscriptLayout& layout) {
    std::string content;
    std::size_t number = 0;
    for (const LaidOutCue& cue : cuesOf(document, TranscriptFormat::Srt, options, layout)) {
        if (number > 0) content += '\n';
        content += std::to_string(++number) + '\n' + clockTime(cue.startMs, ',') + " --> " +
                   clockTime(cue.endMs, ',') + '\n';
        for (const std::string& line : cue.lines) content += escapeMarkup(line, false) + '\n';
    }
    return content;
}

std::string vttLine(const std::string& line, const std::vector<TimeMark>& marks) {
    std::string content;
    std::size_t begin = 0;
    for (const TimeMark& mark : marks) {
        content += escapeMarkup(std::string_view(line).substr(begin, mark.offset - begin), true);
        content += '<' + clockTime(mark.ms, '.') + '>';
        begin = mark.offset;
    }
    return content + escapeMarkup(std::string_view(line).substr(begin), true);
}

std::string exportVtt(const TranscriptDocument& document, const TranscriptExportOptions& options,
                      const TranscriptLayout& layout) {
    std::string content = "WEBVTT\n";
    for (const LaidOutCue& cue : cuesOf(document, TranscriptFormat::Vtt, options, layout)) {
        content += '\n' + clockTime(cue.startMs, '.') + " --> " + clockTime(cue.endMs, '.') + '\n';
        if (!cue.speaker.empty()) content += "<v " + escapeMarkup(cue.speaker, true) + '>';
        for (std::size_t i = 0; i < cue.lines.size(); ++i)
            content += vttLine(cue.lines[i], options.words ? cue.marks[i] : std::vector<TimeMark>{}) + '\n';
    }
    return content;
}

nlohmann::ordered_json jsonOf(const Segment& segment, bool withWords) {
    nlohmann::ordered_json json{{"start_ms", segment.startMs},
                                {"end_ms", segment.endMs},
                                {"text", cleanUtf8(segment.text)},
                                {"confidence", confidenceOf(segment.confidence)}};
    if (!segment.speaker.empty()) json["speaker"] = cleanUtf8(segment.speaker);
    if (!segment.translation.empty()) json["translation"] = cleanUtf8(segment.translation);
    if (!segment.gap.empty()) json["gap"] = cleanUtf8(segment.gap);
    if (!withWords) return json;
    auto& words = json["words"] = nlohmann::ordered_json::array();
    for (const Word& word : segment.words)
        words.push_back({{"start_ms", word.startMs},
                         {"end_ms", word.endMs},
                         {"text", cleanUtf8(word.text)},
                         {"confidence", confidenceOf(word.confidence)}});
    return json;
}

std::string exportJson(const TranscriptDocument& document, const TranscriptExportOptions& options) {
    nlohmann::ordered_json json{{"schema", kJsonSchema},
                                {"title", cleanUtf8(document.title)},
                                {"language", cleanUtf8(document.language)},
                                {"engine", cleanUtf8(document.engine)},
                                {"duration_ms", document.durationMs},
                                {"segments", nlohmann::ordered_json::array()}};
    for (const Segment& segment : document.segments)
        json["segments"].push_back(jsonOf(segment, options.words));
    return json.dump(2) + '\n';
}

std::string csvText(const std::string& text) {
    std::string cell = oneLine(text);
    // Spreadsheets run cells that start like this as formulas.
    if (!cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\";") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string exportCsv(const TranscriptDocument& document, const TranscriptLayout& layout) {
    const bool both = layout.text == ExportedText::Both;
    std::string content = "start_ms,end_ms,speaker,confidence,text";
    content += both ? ",translation\r\n" : "\r\n";
    for (const Segment& segment : document.segments) {
        std::array<char, 16> confidence{};
        // Not printf, which writes the decimal comma of the locale.
        const auto end = std::to_chars(confidence.data(), confidence.data() + confidence.size(),
                                       confidenceOf(segment.confidence), std::chars_format::fixed, 3);
        content += std::to_string(segment.startMs) + ',' + std::to_string(segment.endMs) + ',' +
                   csvText(segment.speaker) + ',' + std::string(confidence.data(), end.ptr) + ',' +
                   csvText(segment.text) + (both ? ',' + csvText(segment.translation) : std::string()) +
                   "\r\n";
    }
    return content;
}

// The segments as these options want them.
TranscriptDocument prepared(TranscriptDocument document, const TranscriptExportOptions& options,
                            const TranscriptLayout& layout) {
    if (!layout.gaps) std::erase_if(document.segments, [](const Segment& one) { return !one.gap.empty(); });
    for (Segment& segment : document.segments) {
        if (!options.speakers) segment.speaker.clear();
        if (!segment.gap.empty()) segment.text = "[…]";
        if (layout.text == ExportedText::Translation && !segment.translation.empty()) {
            segment.text = segment.translation;
            segment.words.clear();  // they are those of the original
        }
        if (layout.text != ExportedText::Both) segment.translation.clear();
    }
    return document;
}

}  // namespace

std::span<const TranscriptFormatInfo> transcriptFormats() {
    return kFormats;
}

std::optional<TranscriptFormat> transcriptFormatFromId(std::string_view id) {
    for (const TranscriptFormatInfo& info : kFormats)
        if (info.id == id) return info.format;
    return std::nullopt;
}

std::vector<LaidOutCue> exportedCues(const TranscriptDocument& document, TranscriptFormat format,
                                     const TranscriptExportOptions& options, const TranscriptLayout& layout) {
    return cuesOf(prepared(document, options, layout), format, options, layout);
}

std::string exportTranscript(const TranscriptDocument& document, TranscriptFormat format,
                             const TranscriptExportOptions& options) {
    return exportTranscript(document, format, options, {});
}

std::string exportTranscript(const TranscriptDocument& whole, TranscriptFormat format,
                             const TranscriptExportOptions& options, const TranscriptLayout& layout) {
    const TranscriptDocument document = prepared(whole, options, layout);
    switch (format) {
        case TranscriptFormat::Txt:
            return exportTxt(document, options);
        case TranscriptFormat::Markdown:
            return exportMarkdown(document, options);
        case TranscriptFormat::Srt:
            return exportSrt(document, options, layout);
        case TranscriptFormat::Vtt:
            return exportVtt(document, options, layout);
        case TranscriptFormat::Json:
            return exportJson(document, options);
        case TranscriptFormat::Csv:
            return exportCsv(document, layout);
        case TranscriptFormat::Docx:
            return exportDocx(document, options);
    }
    return {};
}

}  // namespace timbre::text
