#include "core/models/whisper/silence_rules.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace timbre::models::whisper {
namespace {

constexpr std::string_view kPunctuation = "\"'“¿([{-\"'.。,，!！?？:：”)]}、";
constexpr std::size_t kWordsJudged = 8;
constexpr double kAnomalous = 3, kNearEdge = 2, kLeastJump = 1;  // seconds but for the first

std::int64_t framesOf(double seconds) {
    return std::llrint(seconds * kFramesPerSecond);  // to even, as the reference rounds
}

// High for a word that is unlikely, very short or very long.
double anomalyOf(const TimedWord& word) {
    const double duration = word.end - word.start;
    double score = word.probability < 0.15 ? 1 : 0;
    if (duration < 0.133) score += (0.133 - duration) * 15;
    if (duration > 2) score += duration - 2;
    return score;
}

bool isAnomalous(const LongSegment* segment) {
    if (segment == nullptr || segment->words.empty()) return false;
    double score = 0;
    std::size_t judged = 0;
    for (const TimedWord& word : segment->words) {
        if (kPunctuation.find(word.text) != kPunctuation.npos) continue;
        if (judged == kWordsJudged) break;
        score += anomalyOf(word);
        ++judged;
    }
    return score >= kAnomalous || score + 0.01 >= static_cast<double>(judged);
}

const LongSegment* firstWithWords(std::span<const LongSegment> segments) {
    const auto found =
        std::ranges::find_if(segments, [](const LongSegment& segment) { return !segment.words.empty(); });
    return found == segments.end() ? nullptr : &*found;
}

// The window with its times in seconds.
struct Place {
    double start, end, latest;  // of its sound; where a whole window would end
};

Place placeOf(const LongWindow& window, std::int64_t wholeFrames) {
    const auto seconds = [](std::int64_t frames) { return static_cast<double>(frames) / kFramesPerSecond; };
    return {seconds(window.seek), seconds(window.seek + window.frames), seconds(window.seek + wholeFrames)};
}

// The first anomalous segment that silence or other such segments surround, and all behind it, go.
void dropBesideSilence(const LongWindow& window, const Place& place, double threshold, double lastSpeechEnd,
                       LongResult& result) {
    double before = lastSpeechEnd;
    for (std::size_t i = 0; i < result.segments.size(); ++i) {
        const LongSegment& segment = result.segments[i];
        if (segment.words.empty()) continue;
        if (isAnomalous(&segment)) {
            const LongSegment* next = firstWithWords(std::span(result.segments).subspan(i + 1));
            const double nextStart = next == nullptr ? place.end : next->words.front().start;
            const bool silenceBefore = segment.start - before > threshold || segment.start < threshold ||
                                       segment.start - place.start < kNearEdge;
            const bool silenceAfter = nextStart - segment.end > threshold || isAnomalous(next) ||
                                      place.latest - segment.end < kNearEdge;
            if (silenceBefore && silenceAfter) {
                const double recordingEnd = static_cast<double>(window.end) / kFramesPerSecond;
                result.seek = recordingEnd - segment.end < threshold
                                  ? window.end
                                  : framesOf(std::max(place.start + kLeastJump, segment.start));
                result.segments.resize(i);
                return;
            }
        }
        before = segment.end;
    }
}

}  // namespace

std::optional<double> lastWordEnd(std::span<const LongSegment> segments) {
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment)
        if (!segment->words.empty()) return segment->words.back().end;
    return segments.empty() ? std::nullopt : std::optional(segments.back().end);
}

bool followWords(const LongWindow& window, const SilenceRules& rules, LongResult& result) {
    constexpr std::int64_t kWholeFrames = 3000;
    const Place place = placeOf(window, kWholeFrames);
    const auto end = lastWordEnd(result.segments);
    const bool usesEnd = !rules.endsOpen && end && *end > place.start;
    if (usesEnd) result.seek = framesOf(*end);
    if (!rules.threshold) return false;

    if (usesEnd && place.latest - *end <= *rules.threshold) result.seek = window.seek + window.frames;
    if (const LongSegment* first = firstWithWords(result.segments); isAnomalous(first)) {
        const double gap = first->start - place.start;
        if (gap > *rules.threshold) {
            result.seek = window.seek + framesOf(gap);
            result.segments.clear();
            return true;
        }
    }
    dropBesideSilence(window, place, *rules.threshold, rules.lastSpeechEnd, result);
    return false;
}

}  // namespace timbre::models::whisper
