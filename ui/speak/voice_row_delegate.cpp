#include "ui/speak/voice_row_delegate.h"

#include "ui/bridge/voice_model.h"
#include "ui/widgets/colours.h"

#include <QPainter>

namespace timbre::ui {

void VoiceRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QString detail = index.data(VoiceModel::Detail).toString();
    if (detail.isEmpty()) return;
    const int u = unit(option.font);
    const QString name = index.data(Qt::DisplayRole).toString();
    // Details begin below each other unless a name is long.
    const int start = qMax(u * 36, option.fontMetrics.horizontalAdvance(name) + u * 4);
    const QRect place =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(start, 0, -u, 0));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colours().muted);
    painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading),
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, place.width()));
    painter->restore();
}

}  // namespace timbre::ui
