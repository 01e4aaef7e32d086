#include "ui/widgets/plot/time_plot.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/plot/plot_accessible.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace timbre::ui {
namespace {

constexpr qint64 kLeastSpanMs = 60'000;
constexpr double kZoomStep = 0.8;  // of a notch of the wheel, or a key
constexpr double kNotch = 120;     // of a wheel, as Qt counts
constexpr double kPageShare = 0.5;

}  // namespace

TimePlot::TimePlot(QWidget* parent) : QWidget(parent) {
    installPlotAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setToolTip({});
}

void TimePlot::setTitle(const QString& title) {
    title_ = title;
    setAccessibleName(title);
}

void TimePlot::setLines(std::vector<PlotLine> lines, PlotUnit unit, qint64 from, qint64 to) {
    const bool hadPoint = line_ >= 0 && line_ < int(lines_.size());
    const QString name = hadPoint ? lines_[std::size_t(line_)].fullName() : QString();
    const qint64 at = hadPoint ? lines_[std::size_t(line_)].points[std::size_t(index_)].at : 0;
    lines_ = std::move(lines);
    unit_ = unit;
    from_ = from;
    to_ = to;
    line_ = index_ = -1;
    for (int i = 0; hadPoint && i < int(lines_.size()); ++i) {
        if (lines_[std::size_t(i)].fullName() != name) continue;
        index_ = nearestIn(lines_[std::size_t(i)], at);
        if (index_ >= 0) line_ = i;
    }
    forgetColumns();
}

void TimePlot::setLogScale(bool isLog) {
    isLog_ = isLog;
    forgetPicture();
}

void TimePlot::setHidden(const QSet<QString>& groupsOrNames) {
    hidden_ = groupsOrNames;
    if (line_ >= 0 && !isShown(lines_[std::size_t(line_)])) line_ = index_ = -1;
    forgetPicture();
}

bool TimePlot::isShown(const PlotLine& line) const {
    return !hidden_.contains(line.group) && !hidden_.contains(line.name);
}

QString TimePlot::currentText() const {
    if (line_ < 0) return {};
    const auto& line = lines_[std::size_t(line_)];
    const auto& point = line.points[std::size_t(index_)];
    const QString at = QLocale().toString(QDateTime::fromMSecsSinceEpoch(point.at), QLocale::ShortFormat);
    if (point.n == 0) return tr("%1: %2, %3").arg(line.fullName(), valueText(unit_, point.value), at);
    //: Read out by a screen reader: name of a line, its value, the time, and how many jobs it comes from
    return tr("%1: %2, %3, n = %4")
        .arg(line.fullName(), valueText(unit_, point.value), at, QLocale().toString(qlonglong(point.n)));
}

void TimePlot::choose(int line, int index) {
    if (line < 0 || line >= int(lines_.size())) return;
    if (index < 0 || index >= int(lines_[std::size_t(line)].points.size())) return;
    if (line == line_ && index == index_) return;
    line_ = line;
    index_ = index;
    announce();
    update();
}

void TimePlot::announce() {
    announcePlotValue(this);
}

QSize TimePlot::sizeHint() const {
    return {ui::unit(this) * 120, ui::unit(this) * 60};
}

QSize TimePlot::minimumSizeHint() const {
    return {ui::unit(this) * 50, ui::unit(this) * 36};
}

void TimePlot::forgetPicture() {
    picture_ = {};
    measure();
    update();
}

void TimePlot::forgetColumns() {
    columns_.clear();
    forgetPicture();
}

int TimePlot::columnCount() const {
    return std::max(1, int(width() * devicePixelRatioF()));
}

std::pair<int, int> TimePlot::visiblePoints(const PlotLine& line) const {
    const auto first = std::ranges::lower_bound(line.points, from_, {}, &PlotPoint::at);
    const auto end = std::ranges::upper_bound(line.points, to_, {}, &PlotPoint::at);
    return {int(first - line.points.begin()), int(std::max(first, end) - line.points.begin())};
}

void TimePlot::fillColumns() {
    if (columns_.size() == lines_.size()) return;
    columns_.clear();
    for (const auto& line : lines_) {
        const auto [first, end] = visiblePoints(line);
        columns_.emplace_back();
        if (end - first > columnCount())
            columns_.back() = columnRanges(line.points, from_, to_, columnCount());
    }
}

void TimePlot::measure() {
    fillColumns();
    double least = INFINITY, most = -INFINITY;
    const auto take = [&](double value) {
        if (!std::isfinite(value) || (isLog_ && value <= 0)) return;
        least = std::min(least, value);
        most = std::max(most, value);
    };
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto& line = lines_[i];
        if (!isShown(line)) continue;
        for (const auto& range : columns_[i]) {
            take(range.least);
            take(range.most);
        }
        if (!columns_[i].empty()) continue;
        const auto [first, end] = visiblePoints(line);
        for (int j = first; j < end; ++j) take(line.points[std::size_t(j)].value);
    }
    scale_ = scaleFor(least, most, isLog_);
    scale_.from = from_;
    scale_.to = std::max(from_ + 1, to_);
    const QFontMetricsF metrics(font());
    const double values = marginForValues(), air = ui::unit(this) * 2;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    scale_.area =
        QRectF(fromRight ? air : values, metrics.height() * 1.5, std::max(1.0, width() - values - air),
               std::max(1.0, height() - metrics.height() * 3.1));
}

void TimePlot::resizeEvent(QResizeEvent*) {
    forgetColumns();
}

void TimePlot::changeEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::StyleChange:
        case QEvent::FontChange:
        case QEvent::LayoutDirectionChange:
            forgetPicture();
            break;
        default:
            break;
    }
    QWidget::changeEvent(event);
}

int TimePlot::nearestIn(const PlotLine& line, qint64 at) const {
    if (line.points.empty()) return -1;
    const auto next = std::ranges::lower_bound(line.points, at, {}, &PlotPoint::at);
    if (next == line.points.end()) return int(line.points.size()) - 1;
    const auto index = int(next - line.points.begin());
    if (index == 0 || next->at - at < at - std::prev(next)->at) return index;
    return index - 1;
}

bool TimePlot::step(int by) {
    if (line_ < 0) return stepLine(1);
    const auto& points = lines_[std::size_t(line_)].points;
    const int index = std::clamp(index_ + by, 0, int(points.size()) - 1);
    if (index == index_) return false;
    choose(line_, index);
    return true;
}

bool TimePlot::stepLine(int by) {
    const qint64 at = line_ >= 0 ? lines_[std::size_t(line_)].points[std::size_t(index_)].at : to_;
    for (int line = line_ + by; line >= 0 && line < int(lines_.size()); line += by) {
        const auto& candidate = lines_[std::size_t(line)];
        if (!isShown(candidate) || candidate.points.empty()) continue;
        choose(line, nearestIn(candidate, at));
        return true;
    }
    return false;
}

void TimePlot::chooseNear(const QPointF& position) {
    const qint64 at = scale_.timeAt(position.x());
    double nearest = INFINITY;
    int line = -1, index = -1;
    for (int i = 0; i < int(lines_.size()); ++i) {
        const auto& candidate = lines_[std::size_t(i)];
        const int j = isShown(candidate) ? nearestIn(candidate, at) : -1;
        if (j < 0) continue;
        const auto& point = candidate.points[std::size_t(j)];
        const double distance =
            std::hypot(scale_.x(point.at) - position.x(), scale_.y(point.value) - position.y());
        if (distance >= nearest) continue;
        nearest = distance;
        line = i;
        index = j;
    }
    choose(line, index);
}

void TimePlot::chooseRange(qint64 from, qint64 to) {
    if (to - from < kLeastSpanMs) {
        from = (from + to - kLeastSpanMs) / 2;
        to = from + kLeastSpanMs;
    }
    if (from == from_ && to == to_) return;
    from_ = from;
    to_ = to;
    forgetColumns();
    Q_EMIT rangeChosen(from, to);
}

void TimePlot::zoom(double times, qint64 around) {
    const auto moved = [&](qint64 at) { return around + qint64(double(at - around) * times); };
    chooseRange(moved(from_), moved(to_));
}

bool TimePlot::zoomByKey(int key) {
    const auto page = qint64(double(to_ - from_) * kPageShare);
    const qint64 middle = from_ + (to_ - from_) / 2;
    const qint64 around = line_ >= 0 ? lines_[std::size_t(line_)].points[std::size_t(index_)].at : middle;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoom(kZoomStep, around);
    else if (key == Qt::Key_Minus)
        zoom(1 / kZoomStep, around);
    else if (key == Qt::Key_PageUp)
        chooseRange(from_ - page, to_ - page);
    else if (key == Qt::Key_PageDown)
        chooseRange(from_ + page, to_ + page);
    else
        return false;
    return true;
}

void TimePlot::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / kNotch;
    if (notches == 0) return QWidget::wheelEvent(event);
    zoom(std::pow(kZoomStep, notches), scale_.timeAt(event->position().x()));
    event->accept();
}

bool TimePlot::isDragging() const {
    return dragFrom_ >= 0 && std::abs(dragTo_ - dragFrom_) >= QApplication::startDragDistance();
}

void TimePlot::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const bool isRange = isDragging();
    const auto [left, right] = std::minmax(dragFrom_, dragTo_);
    dragFrom_ = dragTo_ = -1;
    update();
    if (isRange) chooseRange(scale_.timeAt(left), scale_.timeAt(right));
}

void TimePlot::mouseMoveEvent(QMouseEvent* event) {
    if (dragFrom_ >= 0) {
        dragTo_ = std::clamp(event->position().x(), scale_.area.left(), scale_.area.right());
        update();
    }
    const double x = scale_.area.contains(event->position()) ? event->position().x() : -1;
    if (x == pointerX_) return;
    pointerX_ = x;
    update();
}

void TimePlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    dragFrom_ = dragTo_ = std::clamp(event->position().x(), scale_.area.left(), scale_.area.right());
    chooseNear(event->position());
}

void TimePlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    chooseNear(event->position());
    if (line_ >= 0) Q_EMIT pointActivated(line_, index_);
}

void TimePlot::leaveEvent(QEvent*) {
    pointerX_ = -1;
    update();
}

void TimePlot::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            step(-1);
            return;
        case Qt::Key_Right:
            step(1);
            return;
        case Qt::Key_Up:
            stepLine(-1);
            return;
        case Qt::Key_Down:
            stepLine(1);
            return;
        case Qt::Key_Home:
            step(-int(line_ >= 0 ? lines_[std::size_t(line_)].points.size() : 1));
            return;
        case Qt::Key_End:
            step(int(line_ >= 0 ? lines_[std::size_t(line_)].points.size() : 1));
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (line_ >= 0) Q_EMIT pointActivated(line_, index_);
            return;
        default:
            if (!zoomByKey(event->key())) QWidget::keyPressEvent(event);
    }
}

void TimePlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (line_ < 0) stepLine(1);
    update();
}

void TimePlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace timbre::ui
