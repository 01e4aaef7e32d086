#include "core/models/whisper/live_segment.h"

#include "core/models/whisper/word_text.h"

#include <cmath>

namespace timbre::models::whisper {
namespace {

constexpr double kPause = 0.8;      // seconds between two words that end a segment,
constexpr std::size_t kFewest = 3;  // unless it has fewer words

std::int64_t milliseconds(double seconds) {
    return std::llround(seconds * 1000);
}

}  // namespace

std::size_t completeWords(std::span<const LiveWord> words, double longestSeconds) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].end - words.front().start > longestSeconds && i > 0) return i;
        if (endsSentence(words[i].text)) return i + 1;
        const bool pause = i + 1 < words.size() && words[i + 1].start - words[i].end >= kPause;
        if (pause && i + 1 >= kFewest) return i + 1;
    }
    return 0;
}

text::Segment segmentOf(const std::vector<LiveWord>& words) {
    text::Segment segment;
    double confidence = 0;
    for (const LiveWord& word : words) {
        segment.text += word.text;
        std::string own = shownText(word.text);
        if (own.empty()) continue;
        confidence += word.probability;
        segment.words.push_back({.text = std::move(own),
                                 .startMs = milliseconds(word.start),
                                 .endMs = milliseconds(word.end),
                                 .confidence = word.probability,
                                 .alternatives = word.alternatives});
    }
    segment.text = shownText(segment.text);
    if (segment.words.empty()) return segment;
    segment.startMs = segment.words.front().startMs;
    segment.endMs = segment.words.back().endMs;
    segment.confidence = confidence / static_cast<double>(segment.words.size());
    return segment;
}

text::Segment gapSegment(double start, double end, const char* gap) {
    text::Segment segment;
    segment.startMs = milliseconds(start);
    segment.endMs = milliseconds(end);
    segment.confidence = 0;
    segment.gap = gap;
    return segment;
}

}  // namespace timbre::models::whisper
