#include "core/models/whisper/gap_marks.h"

#include "core/models/whisper/repetition.h"
#include "core/text/timed_text.h"

#include <algorithm>

namespace timbre::models::whisper {
namespace {

constexpr double kLongestWithoutText = 8;
constexpr std::size_t kSegmentsRemembered = 8;

// The words of all segments with their places.
struct WordPlace {
    std::size_t segment = 0, word = 0;
};

// The text and the end of a segment, of its words.
void followItsWords(LongSegment& segment) {
    segment.text.clear();
    segment.tokens.clear();
    for (const TimedWord& word : segment.words) {
        segment.text += word.text;
        segment.tokens.insert(segment.tokens.end(), word.tokens.begin(), word.tokens.end());
    }
    if (!segment.words.empty()) segment.end = segment.words.back().end;
}

std::optional<GapMark> takeOutLoop(std::vector<LongSegment>& segments) {
    std::vector<std::string> texts;
    std::vector<WordPlace> places;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (std::size_t word = 0; word < segments[i].words.size(); ++word) {
            texts.push_back(segments[i].words[word].text);
            places.push_back({i, word});
        }
    }
    const auto loop = findLoop(texts);
    if (!loop) return std::nullopt;
    const auto wordAt = [&](std::size_t i) -> const TimedWord& {
        return segments[places[i].segment].words[places[i].word];
    };
    const std::size_t from = loop->first + loop->length;
    const GapMark mark{wordAt(from).start, wordAt(loop->end() - 1).end, text::kGapRepetition};
    for (std::size_t i = loop->end(); i-- > from;) {
        auto& words = segments[places[i].segment].words;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(places[i].word));
    }
    for (std::size_t i = places[from].segment; i <= places[loop->end() - 1].segment; ++i)
        followItsWords(segments[i]);
    return mark;
}

}  // namespace

std::vector<GapMark> GapWatch::takeOutLoops(std::vector<LongSegment>& segments) {
    std::vector<GapMark> marks;
    while (const auto mark = takeOutLoop(segments)) marks.push_back(*mark);
    for (LongSegment& segment : segments) {
        if (segment.text.empty()) continue;
        const std::vector<std::string> before(before_.begin(), before_.end());
        const bool again = isSameAgain(before, segment.text);
        before_.push_back(segment.text);
        if (before_.size() > kSegmentsRemembered) before_.pop_front();
        if (!again) continue;
        marks.push_back({segment.start, segment.end, text::kGapRepetition});
        segment.text.clear();
        segment.tokens.clear();
        segment.words.clear();
    }
    std::ranges::sort(marks, {}, &GapMark::start);
    return marks;
}

std::vector<GapMark> GapWatch::unwritten(const LongWindow& window, const LongResult& result) {
    const Stretch speech[] = {
        {static_cast<double>(window.seek) / kFramesPerSecond,
         static_cast<double>(std::min(result.seek, window.seek + window.frames)) / kFramesPerSecond}};
    std::vector<Stretch> texts;
    for (const LongSegment& segment : result.segments)
        if (!segment.text.empty()) texts.push_back({segment.start, segment.end});
    std::vector<GapMark> marks;
    for (const Stretch& stretch : speechWithoutText(speech, texts, kLongestWithoutText))
        marks.push_back(
            {stretch.start, stretch.end, result.isSilence ? text::kGapUnclear : text::kGapSkipped});
    return marks;
}

}  // namespace timbre::models::whisper
