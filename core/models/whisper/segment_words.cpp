#include "core/models/whisper/segment_words.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace timbre::models::whisper {
namespace {

constexpr std::string_view kOpening = "\"'“¿([{-";
constexpr std::string_view kClosing = "\"'.。,，!！?？:：”)]}、";
constexpr std::string_view kSentenceEnds = ".。!！?？";
constexpr double kLongestMedian = 0.7;  // seconds
constexpr double kFarOff = 0.5;         // seconds that a segment's border may be off before it wins

bool isIn(std::string_view text, std::string_view characters) {
    return characters.find(text) != std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

void moveInto(TimedWord& to, TimedWord& from, bool before) {
    to.text.insert(before ? 0 : to.text.size(), from.text);
    to.tokens.insert(before ? to.tokens.begin() : to.tokens.end(), from.tokens.begin(), from.tokens.end());
    for (std::string& other : to.alternatives) other.insert(before ? 0 : other.size(), trimmed(from.text));
    from.text.clear();
    from.tokens.clear();
}

double roundedToHundredths(double seconds) {
    return std::round(seconds * 100) / 100;
}

double lengthOf(const TimedWord& word) {
    return word.end - word.start;
}

double medianLength(const std::vector<TimedWord>& words) {
    std::vector<double> lengths;
    for (const TimedWord& word : words)
        if (lengthOf(word) != 0) lengths.push_back(lengthOf(word));
    if (lengths.empty()) return 0;
    std::ranges::sort(lengths);
    const std::size_t middle = lengths.size() / 2;
    return lengths.size() % 2 == 1 ? lengths[middle] : (lengths[middle - 1] + lengths[middle]) / 2;
}

// A mark at a sentence's end, and what follows it, swallow the pause between them.
void shortenAtSentenceEnds(std::vector<TimedWord>& words, double longest) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (lengthOf(words[i]) <= longest) continue;
        if (isIn(words[i].text, kSentenceEnds))
            words[i].end = words[i].start + longest;
        else if (isIn(words[i - 1].text, kSentenceEnds))
            words[i].start = words[i].end - longest;
    }
}

// The first two words after a pause swallow it.
void shortenAfterPause(std::vector<TimedWord>& words, double median, double lastSpeechEnd) {
    const double longest = 2 * median;
    TimedWord& first = words.front();
    const bool two = words.size() > 1;
    if (first.end - lastSpeechEnd <= 4 * median) return;
    if (lengthOf(first) <= longest && !(two && words[1].end - first.start > 2 * longest)) return;
    if (two && lengthOf(words[1]) > longest)
        first.end = words[1].start = std::max(words[1].end / 2, words[1].end - longest);
    first.start = std::max(0.0, first.end - longest);
}

void agreeWithBorders(SegmentWords& segment, double median) {
    TimedWord &first = segment.words.front(), &last = segment.words.back();
    if (segment.start < first.end && segment.start - kFarOff > first.start)
        first.start = std::max(0.0, std::min(first.end - median, segment.start));
    else
        segment.start = first.start;
    if (segment.end > last.start && segment.end + kFarOff < last.end)
        last.end = std::max(last.start + median, segment.end);
    else
        segment.end = last.end;
}

}  // namespace

void mergePunctuation(std::vector<TimedWord>& words) {
    if (words.size() < 2) return;
    for (std::size_t i = words.size() - 1, following = i; i-- > 0;) {
        const bool opens = words[i].text.starts_with(' ') && isIn(trimmed(words[i].text), kOpening);
        if (opens)
            moveInto(words[following], words[i], true);
        else
            following = i;
    }
    for (std::size_t i = 1, previous = 0; i < words.size(); ++i) {
        const bool closes = !words[previous].text.ends_with(' ') && isIn(words[i].text, kClosing);
        if (closes)
            moveInto(words[previous], words[i], false);
        else
            previous = i;
    }
}

void placeWords(std::vector<TimedWord> words, std::span<SegmentWords> segments, double offset,
                double lastSpeechEnd) {
    const double median = std::min(kLongestMedian, medianLength(words));
    if (median > 0) shortenAtSentenceEnds(words, 2 * median);
    mergePunctuation(words);
    auto next = words.begin();
    for (SegmentWords& segment : segments) {
        segment.words.clear();
        for (std::size_t taken = 0; next != words.end() && taken < segment.textTokens; ++next) {
            taken += next->tokens.size();
            if (next->text.empty()) continue;
            TimedWord& word = segment.words.emplace_back(std::move(*next));
            word.start = roundedToHundredths(offset + word.start);
            word.end = roundedToHundredths(offset + word.end);
        }
        if (segment.words.empty()) continue;
        shortenAfterPause(segment.words, median, lastSpeechEnd);
        agreeWithBorders(segment, median);
        lastSpeechEnd = segment.end;
    }
}

}  // namespace timbre::models::whisper
