#include "core/models/whisper/segment_times.h"

#include <algorithm>

namespace timbre::models::whisper {
namespace {

constexpr double kTimestampSeconds = 0.02;
constexpr std::int64_t kFramesPerTimestamp = 2;

}  // namespace

WindowSegments segmentsAt(std::span<const std::int64_t> tokens, const Vocabulary& vocabulary,
                          const LongWindow& window, bool alone) {
    const auto isTime = [&](std::size_t i) { return vocabulary.isTimestamp(tokens[i]); };
    const auto stepsAt = [&](std::size_t i) { return tokens[i] - vocabulary.firstTimestamp; };
    const double offset = static_cast<double>(window.seek) / kFramesPerSecond;
    const std::size_t count = tokens.size();

    WindowSegments cut;
    cut.seek = window.seek + window.frames;
    cut.endsOpen = count >= 2 && !isTime(count - 2) && isTime(count - 1);
    const auto add = [&](std::size_t from, std::size_t to, double start, double end) {
        LongSegment& segment = cut.segments.emplace_back();
        segment.seek = window.seek;
        segment.start = offset + start;
        segment.end = offset + end;
        segment.tokens.assign(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                              tokens.begin() + static_cast<std::ptrdiff_t>(to));
    };

    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i < count; ++i)
        if (isTime(i - 1) && isTime(i)) ends.push_back(i);
    if (ends.empty()) {
        double duration = static_cast<double>(window.frames) / kFramesPerSecond;
        for (std::size_t i = count; i-- > 0;) {
            if (!isTime(i)) continue;
            if (stepsAt(i) != 0) duration = static_cast<double>(stepsAt(i)) * kTimestampSeconds;
            break;
        }
        add(0, count, 0, duration);
        return cut;
    }
    if (cut.endsOpen) ends.push_back(count);
    std::size_t from = 0;
    for (const std::size_t to : ends) {
        add(from, to, static_cast<double>(stepsAt(from)) * kTimestampSeconds,
            static_cast<double>(stepsAt(to - 1)) * kTimestampSeconds);
        from = to;
    }
    if (alone && from < count)
        add(from, count, static_cast<double>(stepsAt(from)) * kTimestampSeconds,
            static_cast<double>(window.frames) / kFramesPerSecond);
    // At least one step: a window that ends where it began would be decoded for ever.
    if (!cut.endsOpen && !alone)
        cut.seek = window.seek + std::max<std::int64_t>(1, stepsAt(from - 1)) * kFramesPerTimestamp;
    return cut;
}

}  // namespace timbre::models::whisper
