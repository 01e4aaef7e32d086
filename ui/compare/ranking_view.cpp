#include "ui/compare/ranking_view.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

namespace timbre::ui {

IntervalBar::IntervalBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalBar::setShare(double share, voices::Interval interval) {
    share_ = share;
    interval_ = interval;
    update();
}

QSize IntervalBar::sizeHint() const {
    return {unit(this) * 30, unit(this) * 4};
}

void IntervalBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double dot = unit(this) * 1.5, left = dot, right = width() - dot, y = height() / 2.0;
    const auto x = [&](double share) { return left + share * (right - left); };
    const auto line = [&](double from, double to, const QColor& colour, double thickness) {
        painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x(from), y), QPointF(x(to), y));
    };
    line(0, 1, colours().border, 1);
    line(interval_.low, interval_.high, colours().accentSoft, unit(this) * 1.4);
    line(interval_.low, interval_.high, colours().accent, 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawEllipse(QPointF(x(share_), y), dot * 0.8, dot * 0.8);
}

RankingView::RankingView(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(unit(this) * 3);
    grid_->setVerticalSpacing(unit(this) * 2);
    grid_->setColumnStretch(1, 2);
    grid_->setColumnStretch(2, 3);
}

void RankingView::setRows(const std::vector<Row>& rows) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const QLocale locale;
    int place = 0;
    for (const auto& [label, standing] : rows) {
        auto* number = makeLabel(locale.toString(place + 1), TextRole::Number, this);
        auto* name = new ElidedLabel(this);
        name->setFullText(label);
        name->setObjectName(QStringLiteral("rank-%1").arg(place + 1));
        auto* bar = new IntervalBar(this);
        bar->setShare(standing.share, standing.interval);
        //: %1 is how often a voice was preferred, %2 and %3 are the ends of an interval in per cent
        const QString text = tr("%1 of %n round(s); %2 to %3 %", nullptr, standing.rounds)
                                 .arg(locale.toString(standing.preferred, 'g', 3),
                                      locale.toString(qRound(standing.interval.low * 100)),
                                      locale.toString(qRound(standing.interval.high * 100)));
        bar->setToolTip(text);
        bar->setAccessibleName(text);
        grid_->addWidget(number, place, 0);
        grid_->addWidget(name, place, 1);
        grid_->addWidget(bar, place, 2);
        grid_->addWidget(makeLabel(text, TextRole::Small, this), place, 3);
        ++place;
    }
}

}  // namespace timbre::ui
