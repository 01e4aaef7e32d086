#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace timbre::ui {

class SegmentEditor;

// Draws a segment: its time at the edge, its speaker, its text, and beside it the translation where there
// are some; words the recogniser is not sure of underlined, the word that sounds marked, provisional text
// grey. A gap says what is missing and offers to transcribe it again.
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
    void setTranslationShown(bool shown) { translationShown_ = shown; }
    bool isTranslationShown() const { return translationShown_; }
    void setEditsTranslation(bool edits) { editsTranslation_ = edits; }  // what the next editor is for
    bool editsTranslation() const { return editsTranslation_; }
    // Words are marked with `find` underneath, all of them; empty: none.
    void setHits(const QList<QPair<int, int>>& hits, int row) { hits_ = hits, hitRow_ = row; }

    // The time of the word under a point of the row, or the start of the segment.
    std::int64_t timeAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                        const QPoint& point) const;
    int wordAt(const QStyleOptionViewItem& option, const QModelIndex& index,
               const QPoint& point) const;  // -1: none
    // Where a word is on the screen, in the coordinates of option.rect; empty: it is not in the text.
    QRect wordRect(const QStyleOptionViewItem& option, const QModelIndex& index, int word) const;
    bool isOnOffer(const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QPoint& point) const;  // of a gap, to transcribe it again
    bool isOnTranslation(const QStyleOptionViewItem& option, const QPoint& point) const;

Q_SIGNALS:
    void editorMade(timbre::ui::SegmentEditor* editor) const;

private:
    QRect textRect(const QStyleOptionViewItem& option) const;
    QRect translationRect(const QStyleOptionViewItem& option) const;
    QRect bothTexts(const QStyleOptionViewItem& option) const;            // without reading direction
    int cursorAt(const QTextLayout& layout, const QPointF& point) const;  // -1: beside the text
    void layOutGap(QTextLayout& layout, const QStyleOptionViewItem& option, const QString& gap,
                   int width) const;
    void layOutTranslation(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index,
                           int width) const;
    QRect speakerRect(const QStyleOptionViewItem& option) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void layOut(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index,
                int width) const;

    int speakerWidth_ = 0;
    bool translationShown_ = false, editsTranslation_ = false;
    QList<QPair<int, int>> hits_;
    int hitRow_ = -1;
};

}  // namespace timbre::ui
