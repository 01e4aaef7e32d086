#include "ui/widgets/waveform.h"

#include "ui/widgets/colours.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace timbre::ui {
namespace {

// Height of the tallest of some peaks as a share of full scale.
float heightOf(const audio::Peak& peak) {
    return static_cast<float>(std::max(-int(peak.low), int(peak.high))) / 127.0F;
}

}  // namespace

Waveform::Waveform(QWidget* parent) : QAbstractSlider(parent) {
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);  // time runs that way in every language, as on the timeline
    setMouseTracking(true);
    setSingleStep(2000);
    setPageStep(10000);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateRange();
}

void Waveform::setPeaks(std::shared_ptr<const audio::PeakPyramid> peaks) {
    peaks_ = std::move(peaks);
    peaksChanged();
}

void Waveform::peaksChanged() {
    if (!peaks_ || peaks_->size() == 0) knownMs_ = 0;
    updateRange();
}

void Waveform::setDuration(qint64 ms) {
    if (ms == knownMs_) return;
    knownMs_ = ms;
    updateRange();
}

void Waveform::showPosition(qint64 ms) {
    if (isSliderDown()) return;
    showing_ = true;
    setValue(static_cast<int>(std::min(ms, durationMs())));
    showing_ = false;
}

qint64 Waveform::durationMs() const {
    return std::max<qint64>(knownMs_, peaks_ ? peaks_->durationMs() : 0);
}

QSize Waveform::sizeHint() const {
    return {unit(this) * 60, unit(this) * 10};
}

QSize Waveform::minimumSizeHint() const {
    return {unit(this) * 24, unit(this) * 8};
}

void Waveform::updateRange() {
    showing_ = true;  // a shorter range moves the playhead, which nobody asked for
    setRange(0, static_cast<int>(durationMs()));
    showing_ = false;
    setEnabled(durationMs() > 0);
    played_ = {};
    update();
}

void Waveform::sliderChange(SliderChange change) {
    QAbstractSlider::sliderChange(change);
    if (change != SliderValueChange) return;
    update();
    if (!showing_) Q_EMIT positionRequested(value());
}

qint64 Waveform::msAt(qreal x) const {
    return static_cast<qint64>(std::clamp(x / std::max(width(), 1), 0.0, 1.0) * double(durationMs()));
}

qreal Waveform::xAt(qint64 ms) const {
    return durationMs() > 0 ? double(ms) / double(durationMs()) * width() : 0.0;
}

void Waveform::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || durationMs() == 0) return event->ignore();
    setSliderDown(true);  // the playing sound does not pull the playhead out of the hand
    setValue(static_cast<int>(msAt(event->position().x())));
}

void Waveform::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown()) setValue(static_cast<int>(msAt(event->position().x())));
}

void Waveform::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) setSliderDown(false);
}

void Waveform::resizeEvent(QResizeEvent* event) {
    played_ = {};
    QAbstractSlider::resizeEvent(event);
}

void Waveform::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) played_ = {};
    QAbstractSlider::changeEvent(event);
}

// The outline is drawn once in both colours; a moving playhead only chooses between the two.
void Waveform::drawOutline() {
    const qreal scale = devicePixelRatioF();
    const qreal gap = std::max(1.0, unit(this) / 3.0);
    const qreal bar = std::max(1.5, unit(this) / 2.0);
    QPainterPath path;
    const int bars = std::max(1, static_cast<int>(width() / (bar + gap)));
    for (int i = 0; i < bars; ++i) {
        const qreal x = i * (bar + gap);
        const auto one = static_cast<std::size_t>(msAt(x) * audio::kPeaksPerSecond / 1000);
        const auto other = static_cast<std::size_t>(msAt(x + bar + gap) * audio::kPeaksPerSecond / 1000);
        const auto [begin, end] = std::minmax(one, other);
        const auto peak = peaks_ ? peaks_->over(begin, std::max(end, begin + 1)) : audio::Peak{};
        // A square root lets quiet speech be seen beside loud.
        const qreal share = std::sqrt(heightOf(peak));
        const qreal height = std::max(bar, share * (this->height() - 2));
        path.addRoundedRect(QRectF(x, (this->height() - height) / 2, bar, height), bar / 2, bar / 2);
    }
    const auto draw = [&](QPixmap& pixmap, const QColor& colour) {
        pixmap = QPixmap((size() * scale).expandedTo({1, 1}));
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(path, colour);
    };
    draw(played_, colours().accent);
    QColor ahead = colours().muted;
    ahead.setAlphaF(isEnabled() ? 0.55F : 0.25F);
    draw(ahead_, ahead);
}

void Waveform::paintEvent(QPaintEvent*) {
    if (played_.isNull() || played_.devicePixelRatio() != devicePixelRatioF()) drawOutline();
    QPainter painter(this);
    const qreal x = xAt(value());
    const QRectF left(0, 0, x, height()), right(x, 0, width() - x, height());
    painter.setClipRect(left);
    painter.drawPixmap(0, 0, played_);
    painter.setClipRect(right);
    painter.drawPixmap(0, 0, ahead_);
    painter.setClipping(false);
    if (durationMs() > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::WindowText));
        const qreal thick = std::max(1.5, unit(this) / 2.5);
        painter.drawRoundedRect(QRectF(std::clamp(x - thick / 2, 0.0, width() - thick), 0, thick, height()),
                                1, 1);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace timbre::ui
