#include "ui/timeline/timeline_painter.h"

#include "ui/bridge/conversions.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace timbre::ui {
namespace {

constexpr double kDoubtful = 0.6;  // segments less certain than this are underlined

// The frame of a rectangle, as four fills: a pen would cost ten times as much.
void frame(QPainter& painter, const QRectF& box, double thick, const QColor& colour) {
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), thick), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - thick, box.width(), thick), colour);
    painter.fillRect(QRectF(box.left(), box.top(), thick, box.height()), colour);
    painter.fillRect(QRectF(box.right() - thick, box.top(), thick, box.height()), colour);
}

void paintBox(QPainter& painter, const TimelineScene& scene, const TimelineSegment& segment,
              const QRectF& box) {
    const bool current = segment.index == scene.currentSegment;
    const QColor colour = scene.laneColour(segment.lane);
    const double strength = current ? 0.5 : segment.isPartial ? 0.12 : 0.26;
    painter.fillRect(box, mixed(colour, scene.base(), strength));
    if (segment.isPartial) {
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        frame(painter, box, current ? 2 : 1, current ? colour : mixed(colour, scene.base(), 0.7));
    }
}

// What a lane's name takes of its left end; 0: it is not shown.
int nameWidth(const TimelineScene& scene, int lane) {
    const QFontMetrics metrics(scene.smallFont);
    const QRect row = scene.layout.lane(lane);
    if (lane >= int(scene.lanes.size()) || row.height() < metrics.height()) return 0;
    const QString& name = scene.lanes[std::size_t(lane)].name;
    if (name.isEmpty()) return 0;
    // One pixel more: parts of a pixel are cut off from the advance.
    return std::min(metrics.horizontalAdvance(name) + 1, row.width() / 6) + 2 * unit(scene.smallFont);
}

void paintText(QPainter& painter, const TimelineScene& scene, const TimelineSegment& segment, int lane,
               const QRectF& box) {
    const QFontMetrics metrics(scene.smallFont);
    const int gap = unit(scene.smallFont);
    // The part of the box in sight holds the text, so that a long segment is readable anywhere.
    const QRectF free = QRectF(scene.layout.lanes).adjusted(nameWidth(scene, lane), 0, 0, 0);
    const QRectF seen = box.intersected(free).adjusted(gap, 0, -gap, 0);
    if (seen.width() < metrics.averageCharWidth() * 3 || seen.height() < metrics.height() * 0.8) return;
    // Cut roughly first: measuring a long text to the last letter costs more than drawing it.
    const int most = int(seen.width() / std::max(metrics.averageCharWidth(), 1) * 2) + 8;
    const QString text = metrics.elidedText(segment.text.left(most), Qt::ElideRight, int(seen.width()));
    painter.setPen(scene.palette.color(segment.isPartial ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(seen, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), text);
    if (segment.isPartial || segment.confidence >= kDoubtful) return;
    QPen pen(colours().warning, 1.5, Qt::DotLine);
    painter.setPen(pen);
    const double y = seen.center().y() + metrics.height() / 2.0;
    painter.drawLine(QPointF(seen.left(), y),
                     QPointF(std::min(seen.left() + metrics.horizontalAdvance(text), seen.right()), y));
}

// Segments narrower than a pixel are drawn as one run for each lane: thousands cost as little as few.
class Runs {
public:
    Runs(QPainter& painter, const TimelineScene& scene) : painter_(painter), scene_(scene) {
        ends_.resize(std::size_t(std::max(scene.layout.lanesShown, 1)), {0, -1});
    }
    ~Runs() {
        for (std::size_t lane = 0; lane < ends_.size(); ++lane) flush(int(lane));
    }
    Runs(const Runs&) = delete;
    Runs& operator=(const Runs&) = delete;

    void add(int lane, double left, double right) {
        auto& [begin, end] = ends_[std::size_t(lane)];
        if (end >= begin && left <= end + 1) {
            end = std::max(end, right);
            return;
        }
        flush(lane);
        begin = left;
        end = std::max(right, left + 1);
    }

private:
    void flush(int lane) {
        auto& [begin, end] = ends_[std::size_t(lane)];
        if (end < begin) return;
        const QRect row = scene_.layout.lane(lane);
        painter_.fillRect(QRectF(begin, row.top() + 1, std::max(end - begin, 1.0), row.height() - 2),
                          mixed(scene_.laneColour(lane), scene_.base(), 0.4));
        begin = 0;
        end = -1;
    }

    QPainter& painter_;
    const TimelineScene& scene_;
    std::vector<std::pair<double, double>> ends_;
};

// The ends of a segment over the spectrogram; over the waveform they are part of its columns.
void paintOnSpectrum(QPainter& painter, const TimelineScene& scene, const TimelineSegment& segment,
                     double left, double right) {
    const QRect box = scene.layout.spectrum;
    if (box.isEmpty()) return;
    const double thick = segment.index == scene.currentSegment ? 2 : 1;
    const QColor colour = scene.laneColour(segment.lane);
    for (const double x : {left, right - thick})
        painter.fillRect(QRectF(x, box.top(), thick, box.height()), colour);
}

void paintLaneNames(QPainter& painter, const TimelineScene& scene) {
    const QFontMetrics metrics(scene.smallFont);
    const int gap = unit(scene.smallFont);
    for (int lane = 0; lane < scene.layout.lanesShown && lane < int(scene.lanes.size()); ++lane) {
        const int width = nameWidth(scene, lane);
        if (width == 0) continue;
        const QRect row = scene.layout.lane(lane);
        const QString name =
            metrics.elidedText(scene.lanes[std::size_t(lane)].name, Qt::ElideRight, width - 2 * gap);
        const QRect label(row.left(), row.top() + 1, width, row.height() - 2);
        painter.fillRect(label, scene.base());
        painter.setPen(scene.laneColour(lane));
        painter.drawText(label, int(Qt::AlignCenter | Qt::TextSingleLine), name);
    }
}

}  // namespace

double rulerStepMs(double msPerPixel, int pixels) {
    constexpr std::array<double, 20> kSteps{1,     2,      5,      10,     20,      50,     100,
                                            200,   500,    1000,   2000,   5000,    10000,  30000,
                                            60000, 120000, 300000, 600000, 1800000, 3600000};
    for (const double step : kSteps)
        if (step >= msPerPixel * pixels) return step;
    return std::ceil(msPerPixel * pixels / kSteps.back()) * kSteps.back();
}

QString rulerText(double ms, double stepMs) {
    const auto whole = qint64(std::llround(ms));
    if (stepMs >= 1000) return clockText(whole);
    const int digits = stepMs >= 100 ? 1 : stepMs >= 10 ? 2 : 3;
    QString fraction = QString::number(whole % 1000).rightJustified(3, QChar(u'0')).left(digits);
    return clockText(whole / 1000 * 1000) + QLocale().decimalPoint() + fraction;
}

void paintRuler(QPainter& painter, const TimelineScene& scene) {
    const QRect box = scene.layout.ruler;
    painter.fillRect(box, scene.base());
    painter.setFont(scene.smallFont);
    const QFontMetrics metrics(scene.smallFont);
    const int room = metrics.horizontalAdvance("0:00:00.000") + metrics.averageCharWidth() * 2;
    const double step = rulerStepMs(scene.scale.msPerPixel(), room);
    const int tickHeight = std::max(box.height() / 3, 2);
    for (double ms = std::floor(scene.scale.startMs() / step) * step; ms <= scene.scale.endMs(); ms += step) {
        const double x = scene.scale.xAt(ms);
        painter.setPen(colours().border);
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        for (int part = 1; part < 5; ++part) {
            const double between = scene.scale.xAt(ms + step * part / 5);
            painter.drawLine(QPointF(between, box.bottom() - tickHeight), QPointF(between, box.bottom()));
        }
        painter.setPen(colours().muted);
        painter.drawText(QRectF(x + metrics.averageCharWidth() / 2.0, box.top(), room, box.height()),
                         int(Qt::AlignVCenter | Qt::AlignLeft), rulerText(ms, step));
    }
}

void paintSegments(QPainter& painter, const TimelineScene& scene) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(scene.smallFont);
    painter.fillRect(scene.layout.lanes, scene.base());
    painter.setPen(QPen(colours().border, 1));
    for (int lane = 0; lane < scene.layout.lanesShown; ++lane) {
        const QRect row = scene.layout.lane(lane);
        painter.drawLine(row.topLeft(), row.topRight());
    }
    const auto [first, last] = scene.track.touching(scene.scale.startMs(), scene.scale.endMs());
    const int lastLane = std::max(scene.layout.lanesShown - 1, 0);
    const double narrow = 2;
    {
        Runs runs(painter, scene);
        for (std::size_t i = first; i < last; ++i) {
            const TimelineSegment& segment = scene.track.segments()[i];
            const double left = scene.scale.xAt(double(segment.startMs));
            const double right = scene.scale.xAt(double(segment.endMs));
            const bool current = segment.index == scene.currentSegment;
            if (right < 0 || left > scene.layout.lanes.width()) continue;
            const int lane = std::clamp(segment.lane, 0, lastLane);
            if (right - left < narrow && !current) {
                runs.add(lane, left, right);
                continue;
            }
            paintOnSpectrum(painter, scene, segment, left, right);
            if (scene.layout.lanesShown == 0) continue;
            const QRect row = scene.layout.lane(lane);
            const QRectF box(left, row.top() + 1, std::max(right - left, narrow), row.height() - 2);
            paintBox(painter, scene, segment, box);
            paintText(painter, scene, segment, lane, box);
        }
    }
    paintLaneNames(painter, scene);
}

void paintUndecoded(QPainter& painter, const TimelineScene& scene) {
    if (scene.undecoded.empty()) return;
    const double perPixel = scene.layout.overviewMsPerPixel(qint64(scene.scale.durationMs()));
    const QBrush hatched(colours().muted, Qt::BDiagPattern);
    const QRect overview = scene.layout.overview, lanes = scene.layout.lanes;
    const int strip = std::max(overview.height() / 4, 2);
    for (const TimelineRange& range : scene.undecoded) {
        const double from = double(range.startMs) / perPixel, to = double(range.endMs) / perPixel;
        painter.fillRect(
            QRectF(overview.left() + from, overview.bottom() + 1 - strip, std::max(to - from, 1.0), strip),
            hatched);
        const double left = std::max(scene.scale.xAt(double(range.startMs)), 0.0);
        const double right = std::min(scene.scale.xAt(double(range.endMs)), double(lanes.width()));
        if (right > left) painter.fillRect(QRectF(left, lanes.top(), right - left, lanes.height()), hatched);
    }
}

}  // namespace timbre::ui
