#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace timbre::ui {

class SegmentEditor;

// Draws a segment: its time at the edge, its speaker, its text as wide as the list; words the
// recogniser is not sure of underlined, the word that sounds marked, provisional text grey.
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

    // Height of a row of this width, exactly; and quickly, from the number of characters alone.
    int heightFor(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;
    int roughHeight(const QStyleOptionViewItem& option, qsizetype characters, int width) const;
    // Room for names beside the texts; 0: no speakers.
    void setSpeakerWidth(int width) { speakerWidth_ = width; }
    int speakerWidth() const { return speakerWidth_; }
    // Words are marked with `find` underneath, all of them; empty: none.
    void setHits(const QList<QPair<int, int>>& hits, int row) { hits_ = hits, hitRow_ = row; }

    // The time of the word under a point of the row, or the start of the segment.
    std::int64_t timeAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                        const QPoint& point) const;

Q_SIGNALS:
    void editorMade(timbre::ui::SegmentEditor* editor) const;

private:
    QRect textRect(const QStyleOptionViewItem& option) const;
    QRect speakerRect(const QStyleOptionViewItem& option) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void layOut(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index,
                int width) const;

    int speakerWidth_ = 0;
    QList<QPair<int, int>> hits_;
    int hitRow_ = -1;
};

}  // namespace timbre::ui
