#include "ui/widgets/detail_delegate.h"

#include "ui/widgets/colours.h"

#include <QApplication>
#include <QPainter>

namespace timbre::ui {
namespace {

QFont smallFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QString detailOf(const QModelIndex& index) {
    return index.data(DetailDelegate::kDetailRole).toString();
}

}  // namespace

void DetailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QString detail = detailOf(index);
    if (detail.isEmpty()) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString name = ground.text;
    ground.text.clear();
    const QWidget* widget = option.widget;
    (widget != nullptr ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
    const int u = unit(option.font);
    const QFontMetrics small(smallFont(option.font));
    const QRect inside = option.rect.adjusted(u * 2, u, -u * 2, -u);
    const QRect first(inside.left(), inside.top(), inside.width(), option.fontMetrics.height());
    const QRect second(inside.left(), first.bottom() + 1, inside.width(), small.height());
    const int flags = Qt::AlignVCenter | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    painter->drawText(first, flags, option.fontMetrics.elidedText(name, Qt::ElideRight, first.width()));
    painter->setFont(smallFont(option.font));
    painter->setPen(colours().muted);
    painter->drawText(second, flags, small.elidedText(detail, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const QString detail = detailOf(index);
    if (detail.isEmpty()) return plain;
    const QFontMetrics small(smallFont(option.font));
    const int u = unit(option.font);
    return {qMax(plain.width(), small.horizontalAdvance(detail) + u * 5),
            option.fontMetrics.height() + small.height() + u * 2 + 1};
}

}  // namespace timbre::ui
