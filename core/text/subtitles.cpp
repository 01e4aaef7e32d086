#include "core/text/subtitles.h"

#include "core/text/subtitle_cues.h"
#include "core/text/unicode.h"

#include <algorithm>

namespace timbre::text {

namespace {

constexpr std::size_t kBytesToLookAt = 4096;

std::string trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

// The words between time marks, each from its mark to the next; none when there are no marks.
std::vector<Word> wordsOf(const SubtitleCue& cue) {
    std::vector<Word> words;
    if (cue.marks.empty()) return words;
    const std::string_view text = cue.text.text;
    const auto add = [&](std::size_t begin, std::size_t end, std::int64_t startMs, std::int64_t endMs) {
        begin = std::min(begin, text.size());
        end = std::min(end, text.size());
        Word word;
        word.text = trimmed(text.substr(begin, end - begin));
        word.startMs = std::clamp(startMs, cue.startMs, cue.endMs);
        word.endMs = std::clamp(endMs, word.startMs, cue.endMs);
        if (!word.text.empty()) words.push_back(std::move(word));
    };
    add(0, cue.marks.front().offset, cue.startMs, cue.marks.front().ms);
    for (std::size_t i = 0; i < cue.marks.size(); ++i) {
        const bool last = i + 1 == cue.marks.size();
        add(cue.marks[i].offset, last ? text.size() : cue.marks[i + 1].offset, cue.marks[i].ms,
            last ? cue.endMs : cue.marks[i + 1].ms);
    }
    return words;
}

}  // namespace

std::vector<Segment> parseSubtitles(std::string_view content) {
    std::vector<Segment> segments;
    for (const SubtitleCue& cue : readCues(content)) {
        Segment segment;
        segment.startMs = cue.startMs;
        segment.endMs = cue.endMs;
        segment.text = cue.text.text;
        segment.speaker = cue.speaker;
        segment.words = wordsOf(cue);
        segments.push_back(std::move(segment));
    }
    return segments;
}

bool looksLikeSubtitles(std::string_view content) {
    const std::string head = cleanUtf8(content.substr(0, kBytesToLookAt));
    const std::string_view text = head;
    if (text.starts_with("WEBVTT") &&
        (text.size() == 6 || text[6] == ' ' || text[6] == '\t' || text[6] == '\n'))
        return true;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        std::size_t at = line.find_first_not_of(" \t");
        if (at == std::string_view::npos || !readTime(line, at)) continue;
        at = line.find_first_not_of(" \t", at);
        if (at == std::string_view::npos || line.substr(at, 3) != "-->") continue;
        at = line.find_first_not_of(" \t", at + 3);
        if (at != std::string_view::npos && readTime(line, at)) return true;
    }
    return false;
}

}  // namespace timbre::text
