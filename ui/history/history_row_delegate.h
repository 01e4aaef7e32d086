#pragma once

#include <QStyledItemDelegate>

namespace timbre::ui {

// Draws a line of the timeline: a heading, or what was made: title, then voice, length, time it took,
// device and state; while a search shows, also the words around the hit. All lines are equally high.
class HistoryRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTrashDays(int days) { trashDays_ = days; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void starClicked(const QModelIndex& index);

private:
    QRect starRect(const QStyleOptionViewItem& option) const;

    int trashDays_ = 30;
};

}  // namespace timbre::ui
