#include "core/text/transcript_paragraphs.h"

#include "core/text/cue_layout.h"
#include "core/text/mapped_text.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace timbre::text {
namespace {

std::string oneLine(const std::string& text) {
    return foldSpaces(cleanUtf8(text));
}

}  // namespace

std::string clockTime(std::int64_t ms, char separator) {
    ms = std::max<std::int64_t>(ms, 0);
    std::array<char, 48> buffer{};
    const auto seconds = static_cast<long long>(ms / 1000);
    if (separator == 0)
        std::snprintf(buffer.data(), buffer.size(), "%02lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60,
                      seconds % 60);
    else
        std::snprintf(buffer.data(), buffer.size(), "%02lld:%02lld:%02lld%c%03lld", seconds / 3600,
                      seconds / 60 % 60, seconds % 60, separator, static_cast<long long>(ms % 1000));
    return buffer.data();
}

std::vector<Paragraph> paragraphsOf(const TranscriptDocument& document, std::int64_t gapMs) {
    std::vector<Paragraph> paragraphs;
    for (const Segment& segment : document.segments) {
        const std::string text = oneLine(segment.text);
        if (text.empty()) continue;
        const std::string speaker = oneLine(segment.speaker);
        if (paragraphs.empty() || paragraphs.back().speaker != speaker ||
            segment.startMs - paragraphs.back().endMs > gapMs)
            paragraphs.push_back({.startMs = segment.startMs,
                                  .endMs = segment.endMs,
                                  .speaker = speaker,
                                  .text = {},
                                  .translation = {}});
        joinText(paragraphs.back().text, text);
        joinText(paragraphs.back().translation, oneLine(segment.translation));
        paragraphs.back().endMs = std::max(paragraphs.back().endMs, segment.endMs);
    }
    return paragraphs;
}

}  // namespace timbre::text
