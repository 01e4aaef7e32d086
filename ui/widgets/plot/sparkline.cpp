#include "ui/widgets/plot/sparkline.h"

#include "ui/widgets/colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace timbre::ui {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setValues(std::vector<double> values) {
    if (values == values_) return;
    values_ = std::move(values);
    update();
}

QSize Sparkline::sizeHint() const {
    return {unit(this) * 20, unit(this) * 6};
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = 2;
    const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(colours().border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    double low = INFINITY, high = -INFINITY;
    for (const double value : values_) {
        if (!std::isfinite(value)) continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!(high >= low)) return;
    // From 0, so that noise of a large number does not look like a storm.
    low = std::min(0.0, low);
    if (high <= low) high = low + 1;
    const double step = values_.size() > 1 ? area.width() / double(values_.size() - 1) : 0;
    QPainterPath path;
    bool isGap = true;
    QPointF last;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (!std::isfinite(values_[i])) {
            isGap = true;
            continue;
        }
        last = {area.left() + double(i) * step,
                area.bottom() - (values_[i] - low) / (high - low) * area.height()};
        if (isGap)
            path.moveTo(last);
        else
            path.lineTo(last);
        isGap = false;
    }
    painter.setPen(QPen(colours().accent, 1.5));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawEllipse(last, 2.5, 2.5);
}

}  // namespace timbre::ui
