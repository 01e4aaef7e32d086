#include "ui/widgets/plot/waterfall.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/plot/plot_accessible.h"
#include "ui/widgets/plot/plot_colours.h"
#include "ui/widgets/plot/plot_ticks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace timbre::ui {

Waterfall::Waterfall(QWidget* parent) : QWidget(parent) {
    installPlotAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::setTitle(const QString& title) {
    title_ = title;
    setAccessibleName(title);
}

void Waterfall::setBars(std::vector<WaterfallBar> bars, double spanMs) {
    bars_ = std::move(bars);
    spanMs_ = spanMs;
    for (const auto& bar : bars_) spanMs_ = std::max(spanMs_, bar.startMs + bar.ms);
    if (!(spanMs_ > 0)) spanMs_ = 1;
    current_ = std::min(current_, int(bars_.size()) - 1);
    updateGeometry();
    update();
}

void Waterfall::choose(int bar) {
    if (bar < 0 || bar >= int(bars_.size()) || bar == current_) return;
    current_ = bar;
    announcePlotValue(this);
    update();
}

QString Waterfall::currentText() const {
    if (current_ < 0) return {};
    const auto& bar = bars_[std::size_t(current_)];
    const QString ms = valueText(PlotUnit::Milliseconds, bar.ms);
    const QString start = valueText(PlotUnit::Milliseconds, bar.startMs);
    //: Read out by a screen reader: name of a stage of a job, how long it took, when it began
    const QString text = tr("%1: %2, begins at %3").arg(bar.name, ms, start);
    return bar.note.isEmpty() ? text : text + QStringLiteral(", ") + bar.note;
}

int Waterfall::rowHeight() const {
    return fontMetrics().height() + unit(this) * 2;
}

int Waterfall::nameWidth() const {
    int widest = 0;
    for (const auto& bar : bars_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.name) + bar.depth * unit(this) * 4);
    return std::min(widest + unit(this) * 3, width() / 3);
}

QSize Waterfall::sizeHint() const {
    return {unit(this) * 100, rowHeight() * (int(bars_.size()) + 1) + unit(this)};
}

QSize Waterfall::minimumSizeHint() const {
    return {unit(this) * 50, sizeHint().height()};
}

void Waterfall::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int names = nameWidth();
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    // Time runs from left to right in every language; names stand where reading begins.
    const QRectF area(fromRight ? unit(this) : names, 0, width() - names - unit(this), height());
    paintTimes(painter, area);
    for (int i = 0; i < int(bars_.size()); ++i) paintBar(painter, i, area);
    if (!hasFocus()) return;
    painter.setPen(QPen(colours().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Waterfall::paintTimes(QPainter& painter, const QRectF& area) const {
    const QFontMetricsF metrics(font());
    const int most = std::max(2, int(area.width() / (metrics.horizontalAdvance("0 000 ms") * 2)));
    const double top = rowHeight() * double(bars_.size());
    const auto ticks = linearTicks(0, spanMs_, most);
    for (const double at : ticks.at) {
        const double x = std::round(area.left() + area.width() * at / spanMs_) + 0.5;
        painter.setPen(QPen(colours().border, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, top));
        painter.setPen(colours().muted);
        const QString text = valueText(PlotUnit::Milliseconds, at);
        const double wide = metrics.horizontalAdvance(text);
        painter.drawText(
            QPointF(std::clamp(x - wide / 2, area.left(), area.right() - wide), top + rowHeight() * 0.7),
            text);
    }
}

void Waterfall::paintBar(QPainter& painter, int number, const QRectF& area) const {
    const auto& bar = bars_[std::size_t(number)];
    const double row = rowHeight(), top = row * number;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    if (number == current_) painter.fillRect(QRectF(0, top, width(), row), colours().raised);
    const double indent = bar.depth * unit(this) * 4.0;
    const QRectF place = fromRight
                             ? QRectF(area.right() + unit(this), top, width() - area.right() - indent, row)
                             : QRectF(unit(this) + indent, top, area.left() - unit(this) * 2 - indent, row);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignVCenter | (fromRight ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(bar.name, Qt::ElideRight, int(place.width())));
    const double left = area.left() + area.width() * bar.startMs / spanMs_;
    const double wide = std::max(1.5, area.width() * bar.ms / spanMs_);
    const double air = row * 0.22;
    painter.setPen(Qt::NoPen);
    painter.setBrush(plotColour(bar.colour));
    painter.drawRoundedRect(QRectF(left, top + air, wide, row - 2 * air), 2, 2);
    QString text = valueText(PlotUnit::Milliseconds, bar.ms);
    if (!bar.note.isEmpty()) text += QStringLiteral("  ") + bar.note;
    // Behind the bar, or before it where there is no room.
    const double textWidth = QFontMetricsF(font()).horizontalAdvance(text), gap = unit(this);
    double x = left + wide + gap;
    if (x + textWidth > area.right()) x = left - gap - textWidth;
    const bool isInside = x < area.left();
    if (isInside) x = std::min(left + wide, area.right()) - textWidth - gap;
    painter.setPen(isInside ? palette().color(QPalette::Base) : colours().muted);
    painter.drawText(QRectF(x, top, textWidth + gap, row), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void Waterfall::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(int(event->position().y()) / rowHeight());
}

void Waterfall::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
            return choose(current_ - 1);
        case Qt::Key_Down:
            return choose(current_ + 1);
        case Qt::Key_Home:
            return choose(0);
        case Qt::Key_End:
            return choose(int(bars_.size()) - 1);
        default:
            QWidget::keyPressEvent(event);
    }
}

void Waterfall::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (current_ < 0) choose(0);
    update();
}

void Waterfall::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void Waterfall::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

}  // namespace timbre::ui
