#include "core/text/cue_layout.h"

#include "core/base/error.h"
#include "core/text/mapped_text.h"
#include "core/text/subtitle_rules.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <utility>

namespace timbre::text {

namespace {

constexpr std::size_t kBytesPerCharacter = 4;
constexpr std::size_t kWindowSlack = 256;  // for a word that is longer than a line

struct Range {
    std::size_t begin = 0, end = 0;  // bytes
};

void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal, std::string("ICU ") + what + ": " + u_errorName(status));
}

char32_t codePointBefore(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return nextCodePoint(text, at);
}

// Breaks text into lines where reading the lines back gives the same text: at spaces, and where
// scripts without spaces allow it.
class LineBreaker {
public:
    LineBreaker() {
        UErrorCode status = U_ZERO_ERROR;
        breaks_.reset(icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
        check(status, "line iterator");
    }

    std::vector<Range> lines(std::string_view text, std::size_t maxLength) {
        std::vector<Range> lines;
        std::size_t lineBegin = 0, lineEnd = 0;  // lineEnd: what is known to fit
        for (const std::size_t at : opportunities(text)) {
            const std::string_view candidate = text.substr(lineBegin, at - lineBegin);
            if (lineEnd > lineBegin && countCharacters(trimmedRight(candidate)) > maxLength) {
                lines.push_back(lineOf(text, lineBegin, lineEnd));
                lineBegin = lineEnd;
            }
            lineEnd = at;
        }
        if (lineEnd > lineBegin) lines.push_back(lineOf(text, lineBegin, lineEnd));
        return lines;
    }

    static std::string_view trimmedRight(std::string_view text) {
        while (text.ends_with(' ')) text.remove_suffix(1);
        return text;
    }

    // ICU's line-break opportunities that joinText undoes.
    std::vector<std::size_t> opportunities(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        UText source = UTEXT_INITIALIZER;
        utext_openUTF8(&source, text.data(), static_cast<std::int64_t>(text.size()), &status);
        check(status, "utext_openUTF8");
        breaks_->setText(&source, status);
        utext_close(&source);
        check(status, "setText");
        std::vector<std::size_t> places;
        for (auto next = breaks_->next(); next != icu::BreakIterator::DONE; next = breaks_->next()) {
            const auto at = static_cast<std::size_t>(next);
            std::size_t after = at;
            if (at == text.size() || text[at - 1] == ' ' ||
                (isWrittenWithoutSpaces(codePointBefore(text, at)) &&
                 isWrittenWithoutSpaces(nextCodePoint(text, after))))
                places.push_back(at);
        }
        return places;
    }

private:
    static Range lineOf(std::string_view text, std::size_t begin, std::size_t end) {
        return {begin, begin + trimmedRight(text.substr(begin, end - begin)).size()};
    }

    std::unique_ptr<icu::BreakIterator> breaks_;
};

struct TimedRange {
    std::int64_t startMs = 0, endMs = 0;
};

// Times without overlap for segments in order of their start.
std::vector<TimedRange> separateTimes(const std::vector<const Segment*>& segments) {
    std::vector<TimedRange> times;
    std::int64_t free = 0;  // first moment after the last cue
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::int64_t start = std::max(segments[i]->startMs, free);
        std::int64_t end = std::max(segments[i]->endMs, start + 1);
        if (i + 1 < segments.size()) {
            const std::int64_t next = segments[i + 1]->startMs;
            if (next > start) end = std::min(end, next);
            // Those that start together share the time.
            if (next <= start && segments[i + 1]->endMs > start)
                end = start + std::max<std::int64_t>(1, (end - start) / 2);
        }
        times.push_back({start, end});
        free = end;
    }
    return times;
}

// Where the words of the segment stand in its text, as far as they are found one after another.
std::vector<TimeMark> placeWords(std::string_view text, std::size_t from, const Segment& segment) {
    std::vector<TimeMark> marks;
    for (const Word& word : segment.words) {
        const std::string folded = foldSpaces(cleanUtf8(word.text));
        const std::size_t at = folded.empty() ? std::string_view::npos : text.find(folded, from);
        if (at == std::string_view::npos) return marks;
        marks.push_back({at, word.startMs});
        from = at + folded.size();
    }
    return marks;
}

// The moment at which text[at] is said.
std::int64_t timeAt(std::size_t at, std::size_t textSize, const TimedRange& time,
                    const std::vector<TimeMark>& marks, bool allWordsPlaced) {
    if (allWordsPlaced)
        for (const TimeMark& mark : marks)
            if (mark.offset >= at) return mark.ms;
    return time.startMs +
           (time.endMs - time.startMs) * static_cast<std::int64_t>(at) / static_cast<std::int64_t>(textSize);
}

void addLine(LaidOutCue& cue, std::string_view text, const Range& line, const std::vector<TimeMark>& marks) {
    cue.lines.emplace_back(text.substr(line.begin, line.end - line.begin));
    auto& lineMarks = cue.marks.emplace_back();
    std::int64_t last = cue.startMs;
    for (std::size_t i = 0; i + 1 < cue.marks.size(); ++i)
        if (!cue.marks[i].empty()) last = cue.marks[i].back().ms;
    for (const TimeMark& mark : marks) {
        if (mark.offset < line.begin || mark.offset >= line.end) continue;
        if (mark.ms <= last || mark.ms >= cue.endMs) continue;
        lineMarks.push_back({mark.offset - line.begin, mark.ms});
        last = mark.ms;
    }
}

bool endsWithOneOf(std::string_view text, std::initializer_list<std::string_view> marks) {
    return std::ranges::any_of(marks, [text](std::string_view mark) { return text.ends_with(mark); });
}

// 2: a sentence ends there, 1: a clause, 0: neither.
int endStrength(std::string_view text) {
    while (endsWithOneOf(text, {"\"", "'", ")", "]"})) text.remove_suffix(1);
    if (endsWithOneOf(text, {".", "!", "?", "…", "。", "！", "？", "؟"})) return 2;
    return endsWithOneOf(text, {",", ";", ":", "–", "—", "、", "，", "；", "：", "،"}) ? 1 : 0;
}

// Divides the text of a segment into cues, each a few lines.
class CueDivider {
public:
    CueDivider(LineBreaker& breaker, const CueLayoutOptions& options, const TimedRange& time)
        : breaker_(breaker),
          lineLength_(static_cast<std::size_t>(std::max(options.maxLineLength, 1))),
          perCue_(static_cast<std::size_t>(std::max(options.rules.maxLines, 1))),
          rules_(options.rules),
          durationMs_(time.endMs - time.startMs) {}

    std::vector<std::vector<Range>> divide(std::string_view text) {
        if (rules_.atSentences || isTooLong()) {
            auto groups = divideByMeaning(text);
            if (static_cast<std::int64_t>(groups.size()) <= durationMs_) return groups;
        }
        const auto lines = breaker_.lines(text, lineLength_);
        const auto duration = static_cast<std::size_t>(durationMs_);
        const std::size_t perCue = std::max(perCue_, (lines.size() + duration - 1) / duration);
        std::vector<std::vector<Range>> groups;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i % perCue == 0) groups.emplace_back();
            groups.back().push_back(lines[i]);
        }
        return groups;
    }

private:
    bool isTooLong() const { return rules_.maxDurationMs > 0 && durationMs_ > rules_.maxDurationMs; }

    std::vector<std::vector<Range>> divideByMeaning(std::string_view text) {
        // What may be said within the longest time, at the pace of the segment.
        const std::size_t most =
            isTooLong()
                ? std::max<std::size_t>(1, text.size() * static_cast<std::size_t>(rules_.maxDurationMs) /
                                               static_cast<std::size_t>(durationMs_))
                : text.size();
        std::vector<std::vector<Range>> groups;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = cutAfter(text, begin, most);
            auto lines = breaker_.lines(text.substr(begin, end - begin), lineLength_);
            for (Range& line : lines) line = {line.begin + begin, line.end + begin};
            if (!lines.empty()) groups.push_back(std::move(lines));
            begin = end;
            while (begin < text.size() && text[begin] == ' ') ++begin;
        }
        return groups;
    }

    // Where the cue that starts at `begin` ends: as far as fits, but behind a sentence or clause if
    // that leaves a third of it.
    std::size_t cutAfter(std::string_view text, std::size_t begin, std::size_t most) {
        auto rest = text.substr(begin);
        // Of a very long text only what a cue can hold is looked at.
        if (const std::size_t window = lineLength_ * perCue_ * kBytesPerCharacter + kWindowSlack;
            rest.size() > window) {
            auto near = rest.substr(0, window);
            while (!near.empty() && (static_cast<unsigned char>(rest[near.size()]) & 0xC0) == 0x80)
                near.remove_suffix(1);
            if (breaker_.lines(near, lineLength_).size() > perCue_) rest = near;
        }
        const bool isAll = begin + rest.size() == text.size();
        const auto lines = breaker_.lines(rest, lineLength_);
        if (isAll && lines.size() <= perCue_ && rest.size() <= most) return text.size();
        const std::size_t fits = lines.size() <= perCue_ ? rest.size() : lines[perCue_].begin;
        std::size_t best = 0, bestAt = 0, last = 0;
        for (const std::size_t at : breaker_.opportunities(rest)) {
            if (at > fits || (at > most && last > 0)) break;
            last = at;
            const auto strength = static_cast<std::size_t>(
                rules_.atSentences ? endStrength(LineBreaker::trimmedRight(rest.substr(0, at))) : 0);
            if (strength > 0 && strength >= best && at * 3 >= std::min(fits, most))
                best = strength, bestAt = at;
        }
        if (bestAt > 0) return begin + bestAt;
        return begin + (last > 0 ? last : fits);
    }

    LineBreaker& breaker_;
    std::size_t lineLength_, perCue_;
    const CueRules& rules_;
    std::int64_t durationMs_;
};

std::vector<std::string> translationLines(const Segment& segment, const CueLayoutOptions& options,
                                          LineBreaker& breaker) {
    const std::string text = foldSpaces(cleanUtf8(segment.translation));
    std::vector<std::string> lines;
    for (const Range& line :
         breaker.lines(text, static_cast<std::size_t>(std::max(options.maxLineLength, 1))))
        lines.push_back(text.substr(line.begin, line.end - line.begin));
    return lines;
}

void addSegment(const Segment& segment, const TimedRange& time, const CueLayoutOptions& options,
                LineBreaker& breaker, std::vector<LaidOutCue>& cues) {
    std::string text = foldSpaces(cleanUtf8(segment.text));
    const std::string speaker = foldSpaces(cleanUtf8(segment.speaker));
    const std::string prefix = options.speakerAsText && !speaker.empty() ? speaker + ": " : "";
    text.insert(0, prefix);
    const auto marks = placeWords(text, prefix.size(), segment);
    const bool placed = !marks.empty() && marks.size() == segment.words.size();
    const auto groups = CueDivider(breaker, options, time).divide(text);
    const auto below =
        options.translation ? translationLines(segment, options, breaker) : std::vector<std::string>();

    std::int64_t start = time.startMs;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto cuesLeft = static_cast<std::int64_t>(groups.size() - i - 1);
        LaidOutCue cue;
        cue.startMs = start;
        cue.endMs = time.endMs;
        // Each of the cues that follow needs at least one millisecond.
        if (cuesLeft > 0)
            cue.endMs = std::clamp(timeAt(groups[i + 1].front().begin, text.size(), time, marks, placed),
                                   start + 1, time.endMs - cuesLeft);
        cue.speaker = speaker;
        for (const Range& line : groups[i]) addLine(cue, text, line, marks);
        // The translation is shared among the cues by its lines.
        for (std::size_t line = below.size() * i / groups.size();
             line < below.size() * (i + 1) / groups.size(); ++line) {
            cue.lines.push_back(below[line]);
            cue.marks.emplace_back();
        }
        start = cue.endMs;
        cues.push_back(std::move(cue));
    }
}

}  // namespace

std::string foldSpaces(std::string_view text) {
    std::string folded;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (isWhiteSpace(nextCodePoint(text, at))) {
            space = true;
            continue;
        }
        if (space && !folded.empty()) folded.push_back(' ');
        space = false;
        folded.append(text.substr(start, at - start));
    }
    return folded;
}

std::vector<LaidOutCue> layOutCues(std::span<const Segment> segments, const CueLayoutOptions& options) {
    std::vector<const Segment*> ordered;
    for (const Segment& segment : segments)
        if (!foldSpaces(cleanUtf8(segment.text)).empty()) ordered.push_back(&segment);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Segment* a, const Segment* b) { return a->startMs < b->startMs; });
    const auto times = separateTimes(ordered);
    LineBreaker breaker;
    std::vector<LaidOutCue> cues;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        addSegment(*ordered[i], times[i], options, breaker, cues);
    fitTimes(cues, options.rules);
    return cues;
}

}  // namespace timbre::text
