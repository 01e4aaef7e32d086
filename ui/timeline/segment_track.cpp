#include "ui/timeline/segment_track.h"

#include <algorithm>
#include <cmath>

namespace timbre::ui {

void SegmentTrack::set(std::vector<TimelineSegment> segments) {
    segments_ = std::move(segments);
    std::ranges::stable_sort(segments_, {}, &TimelineSegment::startMs);
    longestMs_ = 0;
    for (const auto& segment : segments_) longestMs_ = std::max(longestMs_, segment.endMs - segment.startMs);
}

void SegmentTrack::put(const TimelineSegment& segment) {
    // Most changes leave the start where it was: no search through hours, nothing is moved.
    const auto [first, last] =
        std::ranges::equal_range(segments_, segment.startMs, {}, &TimelineSegment::startMs);
    const auto same = std::find_if(first, last, [&](const auto& one) { return one.index == segment.index; });
    if (same != last) {
        *same = segment;
        longestMs_ = std::max(longestMs_, segment.endMs - segment.startMs);
        return;
    }
    remove(segment.index);
    const auto place = std::ranges::upper_bound(segments_, segment.startMs, {}, &TimelineSegment::startMs);
    segments_.insert(place, segment);
    longestMs_ = std::max(longestMs_, segment.endMs - segment.startMs);
}

void SegmentTrack::remove(int index) {
    const std::size_t position = placeOf(index);
    if (position < segments_.size()) segments_.erase(segments_.begin() + std::ptrdiff_t(position));
}

const TimelineSegment* SegmentTrack::find(int index) const {
    const std::size_t position = placeOf(index);
    return position < segments_.size() ? &segments_[position] : nullptr;
}

std::pair<std::size_t, std::size_t> SegmentTrack::touching(double startMs, double endMs) const {
    const auto first = std::ranges::lower_bound(segments_, qint64(std::floor(startMs)) - longestMs_, {},
                                                &TimelineSegment::startMs);
    const auto last =
        std::ranges::upper_bound(segments_, qint64(std::ceil(endMs)), {}, &TimelineSegment::startMs);
    return {std::size_t(first - segments_.begin()), std::size_t(std::max(first, last) - segments_.begin())};
}

const TimelineSegment* SegmentTrack::at(double ms, int lane) const {
    const auto [first, last] = touching(ms, ms);
    for (std::size_t i = last; i > first; --i) {
        const TimelineSegment& segment = segments_[i - 1];
        const bool inside = double(segment.startMs) <= ms && ms < double(segment.endMs);
        if (inside && (lane < 0 || segment.lane == lane)) return &segment;
    }
    return nullptr;
}

const TimelineSegment* SegmentTrack::step(int index, int by) const {
    const std::size_t position = placeOf(index);
    if (position == segments_.size()) return nullptr;
    const auto next = std::ptrdiff_t(position) + by;
    return next >= 0 && next < std::ptrdiff_t(segments_.size()) ? &segments_[std::size_t(next)] : nullptr;
}

const TimelineSegment* SegmentTrack::nearest(double ms) const {
    const auto after =
        std::ranges::upper_bound(segments_, qint64(std::floor(ms)), {}, &TimelineSegment::startMs);
    return after == segments_.begin() ? nullptr : &*std::prev(after);
}

std::pair<qint64, qint64> SegmentTrack::room(const TimelineSegment& segment, bool startEdge,
                                             qint64 durationMs) const {
    qint64 least = 0, most = std::max(durationMs, segment.endMs);
    for (const auto& other : segments_) {
        if (other.index == segment.index || other.lane != segment.lane) continue;
        if (other.startMs < segment.startMs) least = std::max(least, std::min(other.endMs, segment.startMs));
        if (other.startMs > segment.startMs) most = std::min(most, std::max(other.startMs, segment.endMs));
    }
    if (startEdge) return {least, std::max(least, segment.endMs - kShortestMs)};
    return {std::min(most, segment.startMs + kShortestMs), most};
}

qint64 SegmentTrack::snapped(qint64 ms, int exceptIndex, double reachMs) const {
    const auto [first, last] = touching(double(ms) - reachMs, double(ms) + reachMs);
    qint64 best = ms;
    double distance = reachMs;
    for (std::size_t i = first; i < last; ++i) {
        if (segments_[i].index == exceptIndex) continue;
        for (const qint64 edge : {segments_[i].startMs, segments_[i].endMs}) {
            if (std::abs(double(edge - ms)) > distance) continue;
            distance = std::abs(double(edge - ms));
            best = edge;
        }
    }
    return best;
}

std::size_t SegmentTrack::placeOf(int index) const {
    return std::size_t(std::ranges::find(segments_, index, &TimelineSegment::index) - segments_.begin());
}

}  // namespace timbre::ui
