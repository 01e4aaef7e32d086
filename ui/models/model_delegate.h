#pragma once

#include <QStyledItemDelegate>

namespace timbre::ui {

class ModelFilter;

// Paints one model as a card: name and state, what it is for, how it does on this machine or how far
// its download is, what went wrong; its one button and a menu at the end of the line.
class ModelDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ModelDelegate(const ModelFilter& models, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    // Where the button of this row is, in the coordinates of `option`; empty where it has none.
    QRect buttonRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

Q_SIGNALS:
    void primaryClicked(const QModelIndex& index);
    void menuClicked(const QModelIndex& index, const QPoint& position);  // of the list's viewport

private:
    const ModelFilter& models_;
};

}  // namespace timbre::ui
