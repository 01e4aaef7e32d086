#pragma once

#include <QStyledItemDelegate>

namespace timbre::ui {

// Draws beside an entry's text, or below it in two lines, a muted detail. GUI thread only.
class DetailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kDetailRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace timbre::ui
