// How a TimePlot is drawn: axes and lines into a picture that is kept, pointer and point above it.
#include "ui/widgets/colours.h"
#include "ui/widgets/plot/plot_colours.h"
#include "ui/widgets/plot/plot_ticks.h"
#include "ui/widgets/plot/time_plot.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace timbre::ui {
namespace {

constexpr int kMostValues = 12;     // in the box at the pointer
constexpr double kPointRadius = 4;  // of the point in hand
constexpr int kFewPoints = 66;      // that many are marked by dots
constexpr double kFewDotRadius = 2.5;

QRectF boxAt(double x, const QSizeF& size, const QRectF& area) {
    constexpr double kGap = 12;
    const double left = x + kGap + size.width() < area.right() ? x + kGap : x - kGap - size.width();
    return {QPointF(std::max(0.0, left), area.top() + 4), size};
}

}  // namespace

int TimePlot::marginForValues() const {
    const QFontMetrics metrics(font());
    const QString widest = tickText(unit_, scale_.high, scale_.high / 4);
    return std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(QStringLiteral("0000"))) +
           ui::unit(this) * 3;
}

void TimePlot::paintEvent(QPaintEvent*) {
    if (size().isEmpty()) return;
    if (picture_.isNull()) paintPicture();
    if (picture_.devicePixelRatio() != devicePixelRatioF()) {  // another screen
        columns_.clear();
        measure();
        paintPicture();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (isDragging()) return paintDrag(painter);
    if (line_ >= 0) paintPoint(painter);
    if (pointerX_ >= 0) return paintValues(painter, scale_.timeAt(pointerX_));
    if (hasFocus() && line_ >= 0)
        paintValues(painter, lines_[std::size_t(line_)].points[std::size_t(index_)].at);
}

void TimePlot::paintPicture() {
    picture_ = QPixmap(size() * devicePixelRatioF());
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(Qt::transparent);
    QPainter painter(&picture_);
    painter.setFont(font());
    paintAxes(painter);
    paintTimes(painter);
    painter.setClipRect(scale_.area.adjusted(-2, -2, 2, 2));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& line : lines_)
        if (isShown(line)) paintLine(painter, line);
}

void TimePlot::paintAxes(QPainter& painter) const {
    const auto& area = scale_.area;
    const int most = std::max(2, int(area.height() / (QFontMetrics(font()).height() * 2.4)));
    const auto ticks =
        scale_.isLog ? logTicks(scale_.low, scale_.high, most) : linearTicks(scale_.low, scale_.high, most);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const double gap = ui::unit(this);
    for (const double value : ticks.at) {
        const double y = std::round(scale_.y(value)) + 0.5;
        painter.setPen(QPen(colours().border, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours().muted);
        const double height = QFontMetricsF(font()).height();
        const QRectF place = fromRight
                                 ? QRectF(area.right() + gap, y - height / 2, width() - area.right(), height)
                                 : QRectF(0, y - height / 2, area.left() - gap, height);
        painter.drawText(place, Qt::AlignVCenter | (fromRight ? Qt::AlignLeft : Qt::AlignRight),
                         tickText(unit_, value, ticks.step > 0 ? ticks.step : value));
    }
    // What is shown and its unit stand above the marks.
    const QString name = unit_ == PlotUnit::Bytes ? QString() : unitName(unit_);
    painter.setPen(colours().muted);
    //: Above a plot: what is shown, and its unit
    painter.drawText(QRectF(0, 0, width(), area.top() - 1),
                     Qt::AlignTop | (fromRight ? Qt::AlignRight : Qt::AlignLeft),
                     name.isEmpty() ? title_ : tr("%1 (%2)").arg(title_, name));
}

void TimePlot::paintTimes(QPainter& painter) const {
    const auto& area = scale_.area;
    const QFontMetricsF metrics(font());
    const int most = std::max(2, int(area.width() / (metrics.horizontalAdvance("00 Sep 0000") * 1.2)));
    const double top = area.bottom() + metrics.height() * 0.3;
    double taken = -INFINITY;
    for (const auto& tick : timeTicks(scale_.from, scale_.to, most)) {
        const double x = std::round(scale_.x(tick.at)) + 0.5;
        painter.setPen(QPen(colours().border, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        const double textWidth = metrics.horizontalAdvance(tick.text);
        const double left = std::clamp(x - textWidth / 2, 0.0, std::max(0.0, width() - textWidth));
        if (left < taken) continue;
        taken = left + textWidth + metrics.averageCharWidth();
        painter.setPen(colours().muted);
        painter.drawText(QPointF(left, top + metrics.ascent()), tick.text);
    }
}

void TimePlot::paintLine(QPainter& painter, const PlotLine& line) const {
    const auto& dense = columns_[std::size_t(&line - lines_.data())];
    if (!dense.empty()) return paintDense(painter, line, dense);
    // With the neighbours outside, so that a line goes on to the edge.
    const auto [first, end] = visiblePoints(line);
    QPolygonF path;
    for (int i = std::max(0, first - 1); i < std::min(int(line.points.size()), end + 1); ++i) {
        const auto& point = line.points[std::size_t(i)];
        if (std::isfinite(point.value)) path << QPointF(scale_.x(point.at), scale_.y(point.value));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(plotPen(line.colour, line.dash, line.dash == 0 ? 2 : 1.5));
    painter.drawPolyline(path);
    if (path.size() > kFewPoints) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(plotColour(line.colour));
    for (const auto& point : path) painter.drawEllipse(point, kFewDotRadius, kFewDotRadius);
}

// A bar a column, without dashes, which nobody would see. Bars are filled in a fraction of the time that
// strokes and their joins take.
void TimePlot::paintDense(QPainter& painter, const PlotLine& line,
                          const std::vector<ColumnRange>& ranges) const {
    constexpr double kLeastHeight = 1.5;
    const QColor colour = plotColour(line.colour);
    const double columnWidth = scale_.area.width() / columnCount();
    const ColumnRange* before = nullptr;
    painter.setRenderHint(QPainter::Antialiasing, false);  // plain pixels: what makes it fast
    for (const auto& range : ranges) {
        double least = range.least, most = range.most;
        if (before != nullptr) {  // up or down to where the column before ended
            least = std::min(least, before->last);
            most = std::max(most, before->last);
        }
        const double top = scale_.y(most), height = std::max(kLeastHeight, scale_.y(least) - top);
        painter.fillRect(QRectF(scale_.area.left() + range.column * columnWidth, top, columnWidth, height),
                         colour);
        before = &range;
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

// The stretch that will be shown alone.
void TimePlot::paintDrag(QPainter& painter) const {
    const auto [left, right] = std::minmax(dragFrom_, dragTo_);
    QColor ground = colours().accent;
    ground.setAlphaF(0.15F);
    painter.fillRect(QRectF(QPointF(left, scale_.area.top()), QPointF(right, scale_.area.bottom())), ground);
    painter.setPen(QPen(colours().accent, 1));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, scale_.area.top()), QPointF(x, scale_.area.bottom()));
}

void TimePlot::paintPoint(QPainter& painter) const {
    const auto& line = lines_[std::size_t(line_)];
    const auto& point = line.points[std::size_t(index_)];
    if (point.at < scale_.from || point.at > scale_.to || !std::isfinite(point.value)) return;
    painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
    painter.setBrush(plotColour(line.colour));
    painter.drawEllipse(QPointF(scale_.x(point.at), scale_.y(point.value)), kPointRadius, kPointRadius);
}

void TimePlot::paintValues(QPainter& painter, qint64 at) const {
    // The moment that has points, nearest to the pointer, and every line's value then.
    qint64 moment = -1;
    for (const auto& line : lines_) {
        const int index = isShown(line) ? nearestIn(line, at) : -1;
        if (index < 0) continue;
        const qint64 candidate = line.points[std::size_t(index)].at;
        if (moment < 0 || std::abs(candidate - at) < std::abs(moment - at)) moment = candidate;
    }
    if (moment < 0) return;
    QList<std::pair<int, QString>> rows;  // line, text
    for (int i = 0; i < int(lines_.size()) && rows.size() < kMostValues; ++i) {
        const auto& line = lines_[std::size_t(i)];
        const int index = isShown(line) ? nearestIn(line, moment) : -1;
        if (index < 0 || line.points[std::size_t(index)].at != moment) continue;
        const auto& point = line.points[std::size_t(index)];
        const QString n =
            point.n > 0 ? tr("  n = %1").arg(QLocale().toString(qlonglong(point.n))) : QString();
        rows.append({i, line.fullName() + "  " + valueText(unit_, point.value) + n});
    }
    const QFontMetricsF metrics(font());
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment), QLocale::ShortFormat);
    const double swatch = metrics.height();
    double widest = metrics.horizontalAdvance(when);
    for (const auto& row : rows) widest = std::max(widest, metrics.horizontalAdvance(row.second) + swatch);
    const double air = ui::unit(this) * 2;
    const double x = scale_.x(moment);
    const QRectF box =
        boxAt(x, {widest + 2 * air, metrics.height() * double(rows.size() + 1) + 2 * air}, scale_.area);
    painter.setPen(QPen(colours().muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, scale_.area.top()), QPointF(x, scale_.area.bottom()));
    painter.setPen(QPen(colours().border, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, air, air);
    double y = box.top() + air;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPointF(box.left() + air, y + metrics.ascent()), when);
    for (const auto& [number, text] : rows) {
        y += metrics.height();
        const auto& line = lines_[std::size_t(number)];
        painter.setPen(plotPen(line.colour, line.dash, 2));
        painter.drawLine(QPointF(box.left() + air, y + metrics.height() / 2),
                         QPointF(box.left() + air + swatch * 0.75, y + metrics.height() / 2));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(box.left() + air + swatch, y + metrics.ascent()), text);
    }
}

}  // namespace timbre::ui
