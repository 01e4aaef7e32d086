#include "ui/transcribe/history_delegate.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/history_model.h"
#include "ui/widgets/colours.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace timbre::ui {

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const int u = unit(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 1, -u, -1);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(row, u, u);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(colours().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, u, u);
    }
    const QRect text = row.adjusted(u * 2, u * 3 / 2, -u * 2, -u * 3 / 2);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() / 2);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(upper, Qt::AlignLeading | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(HistoryModel::Title).toString(),
                                                    Qt::ElideMiddle, text.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    painter->setPen(colours().muted);
    const QString line = QStringLiteral("%1 · %2").arg(
        clockText(index.data(HistoryModel::DurationMs).toLongLong()),
        QLocale().toString(index.data(HistoryModel::CreatedAt).toDateTime(), QLocale::ShortFormat));
    painter->drawText(lower, Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(line, Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int u = unit(option.widget);
    return {u * 40, option.fontMetrics.height() * 2 + u * 4};
}

}  // namespace timbre::ui
