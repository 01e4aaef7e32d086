#pragma once

#include <QColor>
#include <QString>

#include <utility>
#include <vector>

namespace timbre::ui {

// One segment as the timeline draws it.
struct TimelineSegment {
    int index = -1;  // the caller's number for it, which the signals give back; each only once
    qint64 startMs = 0, endMs = 0;
    int lane = 0;  // of setLanes()
    QString text;
    bool isPartial = false;   // provisional or a gap: drawn muted, with a dashed frame
    double confidence = 1.0;  // 0…1
};

struct TimelineRange {
    qint64 startMs = 0, endMs = 0;
    bool isEmpty() const { return endMs <= startMs; }
    qint64 lengthMs() const { return endMs - startMs; }
    bool operator==(const TimelineRange&) const = default;
};

struct TimelineLane {
    QString name;  // empty: unknown speaker
    QColor colour;
};

// The segments in the order of time. GUI thread only.
class SegmentTrack {
public:
    static constexpr qint64 kShortestMs = 50;  // a segment is never made shorter than this

    void set(std::vector<TimelineSegment> segments);
    void put(const TimelineSegment& segment);  // changes the one of that index, or adds it
    void remove(int index);

    const std::vector<TimelineSegment>& segments() const { return segments_; }
    const TimelineSegment* find(int index) const;  // null: no such segment
    // Positions [first, second) in segments() of all that touch the range, and perhaps some more.
    std::pair<std::size_t, std::size_t> touching(double startMs, double endMs) const;
    const TimelineSegment* at(double ms, int lane) const;  // lane < 0: any; null: none there
    const TimelineSegment* step(int index, int by) const;  // the next or previous in time; null: none
    const TimelineSegment* nearest(double ms) const;       // the last that starts before it; null: none

    // How far an edge of `segment` may go without running into the neighbour in its lane or becoming
    // too short; {least, most}. Nothing moves further into a neighbour than it already is.
    std::pair<qint64, qint64> room(const TimelineSegment& segment, bool startEdge, qint64 durationMs) const;
    // The edge of another segment nearest to ms within `reachMs`, else ms.
    qint64 snapped(qint64 ms, int exceptIndex, double reachMs) const;

private:
    std::size_t placeOf(int index) const;  // size(): none

    std::vector<TimelineSegment> segments_;
    qint64 longestMs_ = 0;  // bounds how far back a segment that reaches into a range may start
};

}  // namespace timbre::ui
