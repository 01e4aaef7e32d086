#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace timbre::ui {

// Draws a segment: its time at the edge, its text as wide as the list; words the recogniser is not
// sure of underlined, the word that sounds marked, provisional text grey. Editing happens in place.
class SegmentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    // The time of the word under a point of the row, or the start of the segment.
    std::int64_t timeAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                        const QPoint& point) const;

private:
    QRect textRect(const QStyleOptionViewItem& option) const;
    void layOut(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index,
                int width) const;
};

}  // namespace timbre::ui
