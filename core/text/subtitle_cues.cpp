#include "core/text/subtitle_cues.h"

#include "core/base/error.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace timbre::text {

namespace {

constexpr std::string_view kArrow = "-->";

[[noreturn]] void fail(std::size_t line, const std::string& what) {
    throw Error(ErrorCode::InvalidDocument, "subtitles, line " + std::to_string(line) + ": " + what);
}

bool isBlankLine(std::string_view line) {
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

bool isNumber(std::string_view line) {
    const auto begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return false;
    line = line.substr(begin, line.find_last_not_of(" \t") - begin + 1);
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool startsLikeTime(std::string_view line) {
    const auto begin = line.find_first_not_of(" \t");
    return begin != std::string_view::npos && line[begin] >= '0' && line[begin] <= '9';
}

bool startsWebVttBlock(std::string_view line) {
    const auto startsWith = [line](std::string_view word) {
        return line.starts_with(word) &&
               (line.size() == word.size() || line[word.size()] == ' ' || line[word.size()] == '\t');
    };
    return startsWith("NOTE") || startsWith("STYLE") || startsWith("REGION");
}

struct Times {
    std::int64_t startMs = 0, endMs = 0;
};

void skipBlanks(std::string_view line, std::size_t& at) {
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
}

std::optional<Times> readTimes(std::string_view line) {
    std::size_t at = 0;
    skipBlanks(line, at);
    const auto start = readTime(line, at);
    skipBlanks(line, at);
    if (!start || line.substr(at, kArrow.size()) != kArrow) return std::nullopt;
    at += kArrow.size();
    skipBlanks(line, at);
    const auto end = readTime(line, at);
    // WebVTT settings or SubRip coordinates may follow after a space.
    if (!end || (at < line.size() && line[at] != ' ' && line[at] != '\t')) return std::nullopt;
    return Times{*start, *end};
}

// Reads line by line: outside of cues until a line with times, then its text until a blank line.
class CueReader {
public:
    explicit CueReader(std::string_view content) : clean_(cleanMapped(content)) {
        const std::string_view text = clean_.text;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            lines_.push_back({begin, end});
            begin = end + 1;
        }
    }

    std::vector<SubtitleCue> read() {
        const bool webvtt = !lines_.empty() && line(0).starts_with("WEBVTT");
        bool blockStarts = true;
        for (at_ = webvtt ? 1 : 0; at_ < lines_.size();) {
            if (line(at_).find(kArrow) != std::string_view::npos) {
                readCue();
                blockStarts = true;
            } else if (webvtt && blockStarts && startsWebVttBlock(line(at_))) {
                while (at_ < lines_.size() && !isBlankLine(line(at_))) ++at_;
            } else {
                blockStarts = isBlankLine(line(at_++));
            }
        }
        if (!sawTimes_)
            fail(std::max<std::size_t>(1, lines_.size()),
                 "expected a cue such as \"00:00:01,000 --> 00:00:02,500\", found none");
        std::stable_sort(cues_.begin(), cues_.end(),
                         [](const SubtitleCue& a, const SubtitleCue& b) { return a.startMs < b.startMs; });
        return std::move(cues_);
    }

private:
    struct Line {
        std::size_t begin, end;
    };

    std::string_view line(std::size_t index) const {
        return std::string_view(clean_.text)
            .substr(lines_[index].begin, lines_[index].end - lines_[index].begin);
    }

    bool hasTimes(std::size_t index) const {
        return index < lines_.size() && line(index).find(kArrow) != std::string_view::npos &&
               startsLikeTime(line(index));
    }

    // Cues of careless writers follow each other without a blank line.
    bool endsCue(std::size_t index) const {
        return isBlankLine(line(index)) || hasTimes(index) || (isNumber(line(index)) && hasTimes(index + 1));
    }

    void readCue() {
        const auto times = readTimes(line(at_));
        if (!times)
            fail(at_ + 1, "expected two times such as \"00:00:01,000 --> 00:00:02,500\", found \"" +
                              std::string(excerpt(line(at_))) + "\"");
        if (times->endMs < times->startMs) fail(at_ + 1, "the cue ends before it starts");
        sawTimes_ = true;
        const std::size_t first = ++at_;
        while (at_ < lines_.size() && !endsCue(at_)) ++at_;
        if (at_ == first) return;
        addCue(*times, clean_.slice(lines_[first].begin, lines_[at_ - 1].end));
    }

    void addCue(const Times& times, const MappedText& payload) {
        PlainCue plain = stripMarkup(payload);
        SubtitleCue cue{.startMs = times.startMs,
                        .endMs = times.endMs,
                        .text = {},
                        .speaker = std::move(plain.speaker),
                        .marks = {}};
        // Marks move with the white space that folding takes away.
        std::size_t begin = 0;
        const auto addLine = [&](std::size_t end) {
            appendFolded(cue.text, plain.text, begin, end);
            begin = end;
        };
        for (const TimeMark& mark : plain.marks) {
            addLine(mark.offset);
            cue.marks.push_back({cue.text.text.size(), mark.ms});
        }
        addLine(plain.text.text.size());
        while (cue.text.text.ends_with(' ')) {
            cue.text.text.pop_back();
            cue.text.source.pop_back();
        }
        if (!cue.text.text.empty()) cues_.push_back(std::move(cue));
    }

    // Adds from[begin, end) with each run of white space as one space, none at the start; a line end
    // between characters of a script without spaces adds nothing.
    static void appendFolded(MappedText& line, const MappedText& from, std::size_t begin, std::size_t end) {
        const std::string_view text(from.text.data(), end);
        for (std::size_t at = begin; at < end;) {
            const std::size_t start = at;
            const char32_t c = nextCodePoint(text, at);
            if (!isWhiteSpace(c)) {
                line.append(from, start, at);
                continue;
            }
            bool lineEnd = c == '\n';
            std::size_t next = at;
            while (next < end && isWhiteSpace(nextCodePoint(text, next))) {
                lineEnd = lineEnd || text[at] == '\n';
                at = next;
            }
            std::size_t after = at;
            if (lineEnd && after < end && isWrittenWithoutSpaces(nextCodePoint(text, after)) &&
                isWrittenWithoutSpaces(lastCodePoint(line.text)))
                continue;
            if (!line.text.empty() && !line.text.ends_with(' ')) line.append(' ', from.source[start]);
        }
    }

    static char32_t lastCodePoint(std::string_view text) {
        if (text.empty()) return 0;
        std::size_t at = text.size() - 1;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
        return nextCodePoint(text, at);
    }

    MappedText clean_;
    std::vector<Line> lines_;
    std::vector<SubtitleCue> cues_;
    std::size_t at_ = 0;
    bool sawTimes_ = false;
};

}  // namespace

std::vector<SubtitleCue> readCues(std::string_view content) {
    return CueReader(content).read();
}

}  // namespace timbre::text
