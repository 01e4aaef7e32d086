// What the user does with the timeline: mouse, wheel and keys.
#include "ui/bridge/conversions.h"
#include "ui/bridge/peak_loader.h"
#include "ui/timeline/timeline.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::ui {
namespace {

constexpr double kNotch = 120;  // of a mouse wheel, in Qt's eighths of a degree

bool isPlus(int key) {
    return key == Qt::Key_Plus || key == Qt::Key_Equal;
}

}  // namespace

void Timeline::place(qint64 ms) {
    ms = std::clamp<qint64>(ms, 0, durationMs());
    setFollowing(true);
    Q_EMIT positionRequested(ms);
}

void Timeline::activate(const TimelineSegment& segment) {
    const int index = segment.index;
    setCurrentSegment(index);
    Q_EMIT segmentActivated(index);
}

const TimelineSegment* Timeline::segmentAt(const QPointF& point) const {
    const auto layout = layOut();
    const int lane = layout.laneAt(int(point.y()));
    if (lane < 0 && !layout.sound().contains(point.toPoint())) return nullptr;
    return track_.at(scale_.msAt(point.x()), layout.lanesShown > 1 ? lane : -1);
}

// The nearest edge in reach: of the lane under the pointer, or of any lane over the sound. Where two
// segments touch, the side of the pointer decides; the marked segment comes first.
std::optional<Timeline::Edge> Timeline::edgeAt(const QPointF& point) const {
    const auto layout = layOut();
    const int lane = layout.laneAt(int(point.y()));
    if (lane < 0 && !layout.sound().contains(point.toPoint())) return std::nullopt;
    const double reach = unit(this) * 1.5;
    const auto [first, last] =
        track_.touching(scale_.msAt(point.x() - reach), scale_.msAt(point.x() + reach));
    std::optional<Edge> best;
    double least = reach;
    for (std::size_t i = first; i < last; ++i) {
        const TimelineSegment& segment = track_.segments()[i];
        const bool otherLane = lane >= 0 && layout.lanesShown > 1 && segment.lane != lane;
        const double left = scale_.xAt(double(segment.startMs)), right = scale_.xAt(double(segment.endMs));
        if (segment.isPartial || otherLane || right - left < reach) continue;
        for (const bool isStart : {true, false}) {
            const double away = point.x() - (isStart ? left : right);
            const bool inside = isStart ? away >= 0 : away < 0;
            const bool marked = segment.index == current_;
            const double distance = std::abs(away) - (inside ? 0.5 : 0) - (marked ? 1 : 0);
            if (distance >= least) continue;
            least = distance;
            best = Edge{segment.index, isStart};
        }
    }
    return best;
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || durationMs() == 0) return event->ignore();
    const QPointF point = event->position();
    pressedAt_ = point;
    pressedMs_ = scale_.msAt(point.x());
    const auto layout = layOut();
    if (layout.overview.contains(point.toPoint())) {
        grip_ = Grip::Overview;
        const double ms = point.x() * layout.overviewMsPerPixel(durationMs());
        const bool onView = ms >= scale_.startMs() && ms <= scale_.endMs();
        overviewGripMs_ = onView ? ms - scale_.startMs() : scale_.visibleMs() / 2;
        dragOverview(point.x());
    } else if (selectionLabel(layout).contains(point) && loader_ && !loader_->file().empty()) {
        grip_ = Grip::Label;
        prepareDragOut();
    } else if (const auto edge = edgeAt(point)) {
        grip_ = Grip::Edge;
        edge_ = *edge;
        before_ = *track_.find(edge->index);
        activate(before_);
    } else if ((event->modifiers() & Qt::ShiftModifier) != 0) {
        grip_ = Grip::Select;
        pressedMs_ = double(selection_.isEmpty() ? positionMs_ : selection_.startMs);
        select(qint64(std::min(pressedMs_, scale_.msAt(point.x()))),
               qint64(std::max(pressedMs_, scale_.msAt(point.x()))));
    } else {
        grip_ = Grip::Press;
    }
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    if (grip_ == Grip::Press && (point - pressedAt_).manhattanLength() >= QApplication::startDragDistance()) {
        grip_ = Grip::Select;
    }
    if (grip_ == Grip::Select || grip_ == Grip::Edge) scrollWhileDragging(point.x());
    switch (grip_) {
        case Grip::None:
            updatePointer(point);
            break;
        case Grip::Press:
            break;
        case Grip::Select: {
            const double ms = scale_.msAt(std::clamp(point.x(), 0.0, double(width())));
            select(qint64(std::min(ms, pressedMs_)), qint64(std::max(ms, pressedMs_)));
            break;
        }
        case Grip::Edge:
            dragEdge(point, (event->modifiers() & Qt::ControlModifier) == 0);
            break;
        case Grip::Overview:
            dragOverview(point.x());
            break;
        case Grip::Label:
            wantsDragOut_ |= (point - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
            if (wantsDragOut_ && !dragFile_.isEmpty()) dragOut();
            break;
    }
}

void Timeline::dragEdge(const QPointF& point, bool snap) {
    const TimelineSegment* now = track_.find(before_.index);
    if (now == nullptr) return cancelDrag();
    TimelineSegment next = *now;
    qint64& edge = edge_.isStart ? next.startMs : next.endMs;
    const qint64 origin = edge_.isStart ? before_.startMs : before_.endMs;
    qint64 ms = origin + qint64(std::llround(scale_.msAt(point.x()) - pressedMs_));
    if (snap) {
        const double reach = unit(this) * 1.5 * scale_.msPerPixel();
        if (std::abs(double(positionMs_ - ms)) <= reach) ms = positionMs_;
        ms = track_.snapped(ms, next.index, reach);
    }
    const auto [least, most] = track_.room(before_, edge_.isStart, durationMs());
    ms = std::clamp(ms, least, std::max(least, most));
    if (ms == edge) return;
    edge = ms;
    track_.put(next);
    redraw();
    Q_EMIT segmentRetiming(next.index, next.startMs, next.endMs);
}

void Timeline::scrollWhileDragging(double x) {
    const double beyond = x < 0 ? x : std::max(x - width(), 0.0);
    if (beyond != 0 && scale_.scrollTo(scale_.startMs() + beyond * scale_.msPerPixel())) viewChanged(false);
}

void Timeline::dragOverview(double x) {
    scale_.scrollTo(x * layOut().overviewMsPerPixel(durationMs()) - overviewGripMs_);
    zoomIsOurs_ = false;
    viewChanged(false);
    userScrolled();
}

void Timeline::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    const Grip grip = std::exchange(grip_, Grip::None);
    const QPointF point = event->position();
    if (grip == Grip::Press) {
        select(0, 0);
        const auto* segment = segmentAt(point);
        place(qint64(scale_.msAt(point.x())));
        if (segment != nullptr) activate(*segment);
    } else if (grip == Grip::Edge) {
        const TimelineSegment* now = track_.find(before_.index);
        if (now != nullptr && (now->startMs != before_.startMs || now->endMs != before_.endMs))
            Q_EMIT segmentRetimed(now->index, now->startMs, now->endMs);
    }
    updatePointer(point);
}

void Timeline::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    Q_EMIT menuWanted(event->globalPos());
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || durationMs() == 0) return event->ignore();
    const auto layout = layOut();
    if (layout.overview.contains(event->position().toPoint())) return zoomToAll();
    Q_EMIT playRequested(std::clamp<qint64>(qint64(scale_.msAt(event->position().x())), 0, durationMs()));
}

void Timeline::cancelDrag() {
    const Grip grip = std::exchange(grip_, Grip::None);
    if (grip == Grip::Select) select(0, 0);
    if (grip != Grip::Edge) return;
    track_.put(before_);
    redraw();
    Q_EMIT segmentRetiming(before_.index, before_.startMs, before_.endMs);
}

void Timeline::leaveEvent(QEvent* event) {
    if (grip_ == Grip::None) unsetCursor();
    QWidget::leaveEvent(event);
}

void Timeline::updatePointer(const QPointF& point) {
    const auto layout = layOut();
    if (layout.overview.contains(point.toPoint())) return setCursor(Qt::PointingHandCursor);
    if (selectionLabel(layout).contains(point)) return setCursor(Qt::OpenHandCursor);
    if (edgeAt(point)) return setCursor(Qt::SizeHorCursor);
    unsetCursor();
}

void Timeline::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPoint pixels = event->pixelDelta(), angle = event->angleDelta();
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    if (sideways || (event->modifiers() & Qt::ShiftModifier) != 0) {
        const double along = !pixels.isNull() ? (sideways ? pixels.x() : pixels.y())
                                              : (sideways ? angle.x() : angle.y()) / kNotch * width() / 10;
        zoomIsOurs_ = false;
        if (scale_.scrollTo(scale_.startMs() - along * scale_.msPerPixel())) viewChanged(false);
        return userScrolled();
    }
    zoomIsOurs_ = false;
    if (scale_.zoomAt(event->position().x(), std::pow(1.25, angle.y() / kNotch))) viewChanged(true);
    userScrolled();
}

qint64 Timeline::keyStepMs() const {
    return std::max<qint64>(qint64(rulerStepMs(scale_.msPerPixel(), unit(this) * 2)), 1);
}

void Timeline::extendSelection(qint64 toMs) {
    if (selection_.isEmpty()) anchorMs_ = positionMs_;
    toMs = std::clamp<qint64>(toMs, 0, durationMs());
    place(toMs);
    select(std::min(anchorMs_, toMs), std::max(anchorMs_, toMs));
    makeVisible(toMs, toMs);
}

bool Timeline::zoomByKey(QKeyEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) == 0) return false;
    if (isPlus(event->key())) {
        zoomIn();
    } else if (event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (event->key() == Qt::Key_0) {
        zoomToAll();
    } else {
        return false;
    }
    return true;
}

bool Timeline::navigate(QKeyEvent* event) {
    const bool far = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool extend = (event->modifiers() & Qt::ShiftModifier) != 0;
    const auto go = [&](qint64 ms) { extend ? extendSelection(ms) : place(ms); };
    const auto page = [&](double by) {
        if (scale_.scrollTo(scale_.startMs() + by * scale_.visibleMs())) viewChanged(false);
        userScrolled();
    };
    const auto walk = [&](int by) {
        const TimelineSegment* next = current_ >= 0 && track_.find(current_) != nullptr
                                          ? track_.step(current_, by)
                                          : track_.nearest(double(positionMs_));
        if (next == nullptr) return;
        const TimelineSegment segment = *next;
        place(segment.startMs);
        makeVisible(segment.startMs, segment.endMs);
        activate(segment);
    };
    switch (event->key()) {
        case Qt::Key_Left:
            go(positionMs_ - keyStepMs() * (far ? 10 : 1));
            return true;
        case Qt::Key_Right:
            go(positionMs_ + keyStepMs() * (far ? 10 : 1));
            return true;
        case Qt::Key_Home:
            go(0);
            return true;
        case Qt::Key_End:
            go(durationMs());
            return true;
        case Qt::Key_PageUp:
            page(-0.8);
            return true;
        case Qt::Key_PageDown:
            page(0.8);
            return true;
        case Qt::Key_Up:
            walk(-1);
            return true;
        case Qt::Key_Down:
            walk(1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const auto* segment = track_.find(current_)) Q_EMIT playRequested(segment->startMs);
            return true;
        default:
            return false;
    }
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (grip_ != Grip::None) return cancelDrag();
        if (!selection_.isEmpty()) return select(0, 0);
        return event->ignore();
    }
    const bool ours = (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (ours && durationMs() > 0 && (zoomByKey(event) || navigate(event))) return event->accept();
    QWidget::keyPressEvent(event);
}

void Timeline::showToolTip(const QPoint& point, const QPoint& globalPoint) {
    if (selectionLabel(layOut()).contains(point))
        return QToolTip::showText(globalPoint, tr("Drag this to another program as a WAV file"), this);
    const TimelineSegment* segment = segmentAt(point);
    if (segment == nullptr) return QToolTip::hideText();
    const QString lane = segment->lane >= 0 && segment->lane < int(lanes_.size())
                             ? lanes_[std::size_t(segment->lane)].name
                             : QString();
    //: %1 and %2 are times, %3 the speaker, %4 the text of a segment
    QToolTip::showText(
        globalPoint,
        tr("%1 – %2 %3\n%4")
            .arg(clockTextTenths(segment->startMs), clockTextTenths(segment->endMs), lane, segment->text),
        this);
}

// Keys that mean something here must not reach the window's shortcuts while we have the focus.
bool Timeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool stops = key->key() == Qt::Key_Escape && (grip_ != Grip::None || !selection_.isEmpty());
        const bool zooms = (key->modifiers() & Qt::ControlModifier) != 0 &&
                           (isPlus(key->key()) || key->key() == Qt::Key_Minus || key->key() == Qt::Key_0);
        if (stops || zooms) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

}  // namespace timbre::ui
