#pragma once

#include <QStyledItemDelegate>

namespace timbre::ui {

// Draws a sentence on two lines at most, with its number or the sign of its state.
class SentenceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawText(QPainter* painter, const QRect& place, const QString& text, const QModelIndex& index) const;
};

}  // namespace timbre::ui
