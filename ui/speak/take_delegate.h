#pragma once

#include <QStyledItemDelegate>

namespace timbre::ui {

// Draws a take as a card: play sign, title, voice and length, star.
class TakeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void playClicked(const QModelIndex& index);

private:
    QRect playRect(const QStyleOptionViewItem& option) const;
};

}  // namespace timbre::ui
