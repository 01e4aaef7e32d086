#include "ui/widgets/level_meter.h"

#include "ui/widgets/colours.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace timbre::ui {
namespace {

constexpr double kFloorDb = -60;
constexpr double kHeldFall = 0.008;  // share of the bar per update
constexpr int kClippedTicks = 45;    // a second and a half at 30 updates a second

double shareOf(float level) {
    if (level <= 0) return 0;
    return std::clamp(1 - 20 * std::log10(double(level)) / kFloorDb, 0.0, 1.0);
}

}  // namespace

LevelMeter::LevelMeter(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelMeter::setLevels(float rms, float peak) {
    const double oldRms = rms_, oldHeld = held_;
    const int oldClipped = clippedTicks_;
    rms_ = shareOf(rms);
    peak_ = shareOf(peak);
    held_ = std::max(peak_, held_ - kHeldFall);
    clippedTicks_ = peak >= 0.999F ? kClippedTicks : std::max(0, clippedTicks_ - 1);
    if (rms_ != oldRms || held_ != oldHeld || clippedTicks_ != oldClipped) update();
}

void LevelMeter::setThick(bool thick) {
    thick_ = thick;
    updateGeometry();
}

QSize LevelMeter::sizeHint() const {
    return {unit(this) * 20, thick_ ? unit(this) * 5 : unit(this) * 2};
}

void LevelMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = thick_ ? this->height() : std::min(this->height(), unit(this) * 3 / 2);
    const QRectF bar(0, (this->height() - height) / 2, width(), height);
    QPainterPath shape;
    shape.addRoundedRect(bar, height / 2, height / 2);
    painter.setClipPath(shape);
    painter.fillRect(bar, colours().raised);

    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0.0, colours().good);
    gradient.setColorAt(0.78, colours().good);
    gradient.setColorAt(0.9, colours().warning);
    gradient.setColorAt(1.0, colours().danger);
    const auto filled = [&](double share) {
        return isRightToLeft()
                   ? QRectF(bar.right() - bar.width() * share, bar.top(), bar.width() * share, height)
                   : QRectF(bar.left(), bar.top(), bar.width() * share, height);
    };
    painter.setOpacity(0.45);
    painter.fillRect(filled(peak_), gradient);
    painter.setOpacity(1);
    painter.fillRect(filled(rms_), gradient);
    if (held_ > 0.01) {
        const double x =
            isRightToLeft() ? bar.right() - bar.width() * held_ : bar.left() + bar.width() * held_;
        painter.fillRect(QRectF(x - 1, bar.top(), 2, height),
                         clippedTicks_ > 0 ? colours().danger : colours().muted);
    }
    if (clippedTicks_ > 0) {
        painter.setClipping(false);
        painter.setPen(QPen(colours().danger, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), height / 2, height / 2);
    }
}

}  // namespace timbre::ui
