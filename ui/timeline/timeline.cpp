// What the timeline shows; what the user does with it is in timeline_input.cpp.
#include "ui/timeline/timeline.h"

#include "ui/bridge/peak_loader.h"
#include "ui/timeline/sound_painter.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr double kFirstViewMs = 60'000;         // of a long sound, before the user zooms
constexpr double kTurnAt = 0.9, kTurnTo = 0.1;  // the view turns the page when the playhead is there

}  // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Timeline of the recording"));
    lanes_.resize(1);
    back_ = makeButton(tr("Back to the playhead"), {}, ButtonKind::Normal, this);
    back_->setObjectName("backToPlayhead");
    back_->hide();
    buildControls();
    installTimelineAccessibility();
    connect(&tiles_, &SoundTiles::tileReady, this, &Timeline::redraw);
    connect(back_, &QPushButton::clicked, this, &Timeline::backToPlayhead);
}

Timeline::~Timeline() {
    copier_.reset();  // it reports to this object
}

void Timeline::buildControls() {
    controls_ = new QWidget(this);
    controls_->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(controls_);
    row->setContentsMargins(unit(this), 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const char* name, const QString& iconName, const QString& text, auto run) {
        QToolButton* button = makeIconButton(iconName, text, controls_);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, run);
        return button;
    };
    add("zoomOut", "zoom-out", tr("Zoom out (Ctrl+Minus)"), &Timeline::zoomOut);
    add("zoomIn", "zoom-in", tr("Zoom in (Ctrl+Plus)"), &Timeline::zoomIn);
    add("zoomAll", "zoom-all", tr("Show all of it (Ctrl+0)"), &Timeline::zoomToAll);
    spectrumButton_ =
        add("spectrogram", "spectrum", tr("Show the spectrogram"), &Timeline::setSpectrogramShown);
    spectrumButton_->setCheckable(true);
}

TimelineLayout Timeline::layOut() const {
    return layOutTimeline(*this, int(lanes_.size()), spectrogram_, controls_->sizeHint());
}

void Timeline::setSound(PeakLoader* loader) {
    if (loader_) loader_->disconnect(this);
    loader_ = loader;
    if (loader) connect(loader, &PeakLoader::changed, this, &Timeline::soundChanged);
    soundChanged();
}

void Timeline::soundChanged() {
    if (!loader_ || loader_->peaks()->size() == 0) {  // another sound follows
        knownMs_ = 0;
        zoomIsOurs_ = true;
        cancelDrag();
        select(0, 0);
        setFollowing(true);
    }
    updateDuration();
}

void Timeline::setDuration(qint64 ms) {
    knownMs_ = std::max<qint64>(ms, 0);
    updateDuration();
}

qint64 Timeline::durationMs() const {
    return std::max(knownMs_, loader_ ? qint64(loader_->peaks()->durationMs()) : 0);
}

void Timeline::updateDuration() {
    const double before = scale_.msPerPixel();
    scale_.setDuration(durationMs());
    scale_.setWidth(width());
    if (zoomIsOurs_) scale_.showRange(scale_.startMs(), scale_.startMs() + kFirstViewMs);
    positionMs_ = std::min(positionMs_, durationMs());
    viewChanged(scale_.msPerPixel() != before);
}

void Timeline::setLanes(std::vector<TimelineLane> lanes) {
    lanes_ = std::move(lanes);
    redraw();
}

void Timeline::setSegments(std::vector<TimelineSegment> segments) {
    cancelDrag();
    track_.set(std::move(segments));
    redraw();
}

void Timeline::putSegment(const TimelineSegment& segment) {
    if (grip_ == Grip::Edge && edge_.index == segment.index) return;  // under the user's hand
    track_.put(segment);
    const bool inSight =
        double(segment.endMs) >= scale_.startMs() && double(segment.startMs) <= scale_.endMs();
    if (inSight) redraw();
}

void Timeline::removeSegment(int index) {
    if (grip_ == Grip::Edge && edge_.index == index) cancelDrag();
    track_.remove(index);
    if (current_ == index) current_ = -1;
    redraw();
}

void Timeline::setUndecoded(std::vector<TimelineRange> ranges) {
    if (ranges == undecoded_) return;
    undecoded_ = std::move(ranges);
    redraw();
}

void Timeline::setCurrentSegment(int index) {
    if (index == current_) return;
    current_ = index;
    redraw();
}

void Timeline::showPosition(qint64 ms) {
    ms = std::clamp<qint64>(ms, 0, durationMs());
    if (ms == positionMs_) return;
    const double oldX = scale_.xAt(double(positionMs_));
    positionMs_ = ms;
    const double x = scale_.xAt(double(ms)), share = x / std::max(width(), 1);
    const bool outOfSight = share < 0 || share > kTurnAt;
    if (following_ && outOfSight && grip_ == Grip::None &&
        scale_.scrollTo(double(ms) - kTurnTo * scale_.visibleMs())) {
        viewChanged(false);
        return;
    }
    // Only the strips under the old and the new playhead.
    const int wide = unit(this) * 2;
    update(int(oldX) - wide, 0, wide * 2, height());
    update(int(x) - wide, 0, wide * 2, height());
    update(layOut().overview);
}

void Timeline::setPlaying(bool playing) {
    if (playing == playing_) return;
    playing_ = playing;
    back_->setVisible(playing_ && !following_);
}

void Timeline::select(qint64 startMs, qint64 endMs) {
    Range next{std::clamp<qint64>(startMs, 0, durationMs()), std::clamp<qint64>(endMs, 0, durationMs())};
    if (next.isEmpty()) next = {};
    if (next.startMs == selection_.startMs && next.endMs == selection_.endMs) return;
    selection_ = next;
    update();
    Q_EMIT selectionChanged(next.startMs, next.endMs);
}

void Timeline::showRange(qint64 startMs, qint64 endMs) {
    if (endMs <= startMs) return;
    zoomIsOurs_ = false;
    if (scale_.showRange(double(startMs), double(endMs))) viewChanged(true);
}

void Timeline::makeVisible(qint64 startMs, qint64 endMs) {
    if (double(startMs) >= scale_.startMs() && double(endMs) <= scale_.endMs()) return;
    if (scale_.scrollTo(double(startMs) - kTurnTo * scale_.visibleMs())) viewChanged(false);
}

void Timeline::zoomIn() {
    zoomBy(1.5);
}

void Timeline::zoomOut() {
    zoomBy(1 / 1.5);
}

void Timeline::zoomToAll() {
    showRange(0, std::max<qint64>(durationMs(), 1));
}

void Timeline::zoomToSelection() {
    if (selection_.isEmpty()) return;
    const qint64 margin = selection_.lengthMs() / 20;
    showRange(selection_.startMs - margin, selection_.endMs + margin);
    userScrolled();
}

// Around the playhead when it is in sight, else around the middle.
void Timeline::zoomBy(double factor) {
    const double playhead = scale_.xAt(double(positionMs_));
    const bool inSight = playhead >= 0 && playhead <= width();
    zoomIsOurs_ = false;
    if (scale_.zoomAt(inSight ? playhead : width() / 2.0, factor)) viewChanged(true);
}

void Timeline::setSpectrogramShown(bool shown) {
    if (shown == spectrogram_) return;
    spectrogram_ = shown;
    spectrumButton_->setChecked(shown);
    redraw();
    Q_EMIT spectrogramShownChanged(shown);
}

int Timeline::spectrumTop() const {
    return layOut().spectrum.top();
}

void Timeline::backToPlayhead() {
    setFollowing(true);
    if (scale_.scrollTo(double(positionMs_) - kTurnTo * scale_.visibleMs())) viewChanged(false);
    setFocus();
}

void Timeline::setFollowing(bool following) {
    if (following == following_) return;
    following_ = following;
    back_->setVisible(playing_ && !following_);
    Q_EMIT followingChanged(following);
}

void Timeline::userScrolled() {
    const double x = scale_.xAt(double(positionMs_));
    setFollowing(x >= 0 && x <= width() * kTurnAt);
}

void Timeline::viewChanged(bool zoomed) {
    redraw();
    if (zoomed) Q_EMIT zoomChanged(scale_.msPerPixel());
}

void Timeline::redraw() {
    sceneIsOld_ = true;
    update();
}

void Timeline::placeButton() {
    const auto layout = layOut();
    controls_->setGeometry(QRect(QPoint(layout.overview.right() + 1, 0), controls_->sizeHint()));
    back_->adjustSize();
    back_->move((width() - back_->width()) / 2, layout.wave.top() + unit(this));
}

QSize Timeline::sizeHint() const {
    return {unit(this) * 160, unit(this) * 40};
}

QSize Timeline::minimumSizeHint() const {
    return {unit(this) * 40, unit(this) * 24};
}

void Timeline::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateDuration();
    placeButton();
}

void Timeline::changeEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::StyleChange:
        case QEvent::FontChange:
        case QEvent::EnabledChange:
            redraw();
            break;
        default:
            break;
    }
    QWidget::changeEvent(event);
}

void Timeline::paintEvent(QPaintEvent* event) {
    const auto layout = layOut();
    const QSize pixels = size() * devicePixelRatioF();
    if (scene_.size() != pixels || scene_.devicePixelRatio() != devicePixelRatioF()) {
        scene_ = QImage(pixels, QImage::Format_RGB32);
        scene_.setDevicePixelRatio(devicePixelRatioF());
        sceneIsOld_ = true;
    }
    if (sceneIsOld_) paintScene(layout);
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawImage(0, 0, scene_);
    paintSelection(painter, layout);
    paintPlayhead(painter, layout);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().accent, 1.5));
    painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
}

void Timeline::paintScene(const TimelineLayout& layout) {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    tiles_.setFile(loader_ ? loader_->file() : std::filesystem::path());
    tiles_.forgetWishes();
    const TimelineScene scene{.scale = scale_,
                              .layout = layout,
                              .peaks = loader_ ? loader_->peaks().get() : nullptr,
                              .tiles = tiles_,
                              .track = track_,
                              .lanes = lanes_,
                              .undecoded = undecoded_,
                              .currentSegment = current_,
                              .palette = palette(),
                              .smallFont = small,
                              .pixelRatio = devicePixelRatioF()};
    scene_.fill(colours().raised);
    fillOverview(scene_, scene);
    fillWave(scene_, scene);
    QPainter painter(&scene_);
    painter.setLayoutDirection(Qt::LeftToRight);  // time runs that way everywhere
    paintCurve(painter, scene);
    paintSpectrum(painter, scene);
    paintRuler(painter, scene);
    paintSegments(painter, scene);
    paintUndecoded(painter, scene);
    sceneIsOld_ = false;
}

void Timeline::paintSelection(QPainter& painter, const TimelineLayout& layout) const {
    if (selection_.isEmpty()) return;
    const double left = scale_.xAt(double(selection_.startMs)), right = scale_.xAt(double(selection_.endMs));
    const QRect sound = layout.sound();
    const QRectF box(left, sound.top(), right - left, sound.height());
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(0.28F);
    painter.fillRect(box, fill);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawLine(box.topRight(), box.bottomRight());
    const QRectF label = selectionLabel(layout);
    if (label.isEmpty()) return;
    painter.fillRect(label, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(label, int(Qt::AlignCenter), rulerText(double(selection_.lengthMs()), 1));
}

QRectF Timeline::selectionLabel(const TimelineLayout& layout) const {
    if (selection_.isEmpty()) return {};
    const QRectF sound = layout.sound();
    const double left = std::max(scale_.xAt(double(selection_.startMs)), sound.left());
    const double right = std::min(scale_.xAt(double(selection_.endMs)), sound.right());
    const QString length = rulerText(double(selection_.lengthMs()), 1);
    QRectF label(0, 0, fontMetrics().horizontalAdvance(length) + unit(this) * 2,
                 fontMetrics().height() + unit(this));
    if (left > right || label.width() > sound.width() || label.height() > sound.height()) return {};
    label.moveCenter({(left + right) / 2, 0});
    label.moveTop(sound.top() + unit(this));
    label.moveLeft(std::clamp(label.left(), 0.0, sound.width() - label.width()));
    return label;
}

void Timeline::paintPlayhead(QPainter& painter, const TimelineLayout& layout) const {
    if (durationMs() == 0) return;
    const QColor colour = palette().color(QPalette::Text);
    const double thick = std::max(1.5, unit(this) / 3.0);
    const double overviewX = double(positionMs_) / layout.overviewMsPerPixel(durationMs());
    painter.fillRect(QRectF(overviewX - thick / 2, layout.overview.top(), thick, layout.overview.height()),
                     colour);
    const double x = scale_.xAt(double(positionMs_));
    painter.fillRect(QRectF(x - thick / 2, layout.ruler.top(), thick, height() - layout.ruler.top()), colour);
}

}  // namespace timbre::ui
