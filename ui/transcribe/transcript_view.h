#pragma once

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include <vector>

namespace timbre::ui {

class SegmentDelegate;
class SegmentEditor;
class TranscriptModel;

// The list of segments. A click places the playhead at the word under it, a double click plays from
// there, F2 edits in place. Follows what is being recognised or played until the user scrolls away.
// Only the rows in sight are laid out; the height of the others is guessed from their length, so that
// hours of speech open at once.
class TranscriptView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel& model, QWidget* parent = nullptr);

    void follow(int row);  // keeps this row in sight, unless the user scrolled away
    bool isFollowing() const { return following_; }
    void goBack();  // follow again

    std::vector<int> selectedRows() const;  // ascending; the current row when nothing is selected
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    void editRow(int row, int cursor = -1);          // the caret goes there; -1: to the end
    void editTranslation(int row, int cursor = -1);  // opens the column when there is none yet
    bool splitAtCaret();                             // false: nothing is being edited
    void keepTyped();                                // what the open editor holds goes into the transcript
    void showHits(const QList<QPair<int, int>>& hits, int row);  // found places in a row
    int caret() const;                          // in the text of the row being edited; -1: none
    QPoint menuPlace(int row, int word) const;  // below a word, or in its row; global

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;

Q_SIGNALS:
    void placed(qint64 ms);
    void playRequested(qint64 ms);
    void currentRowChanged(int row);
    void followingChanged(bool following);
    void removeRequested();                                    // Del
    void againWanted(int row);                                 // of a gap
    void menuWanted(int row, int word, const QPoint& global);  // word -1: none there
    void digitPressed(int digit);                              // 1 to 9, while nothing is edited
    void editingChanged(bool editing);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Height {
        int pixels = 0;
        bool isMeasured = false;
    };
    void connectModel();
    void forgetHeights();
    int roughHeight(int row, const QStyleOptionViewItem& option) const;
    void guess(int first, int last);
    int top(int row) const;  // from the top of the list
    int rowAtY(int y) const;
    void measure(int first, int last);
    void measureVisible();
    void updateSpeakerWidth();
    QStyleOptionViewItem optionOf(const QModelIndex& index) const;
    qint64 timeAt(const QPoint& point) const;  // -1: no row there
    void openEditor(int row, int cursor);
    void showColumns();
    void setFollowing(bool following);
    void connectEditor(SegmentEditor* editor);
    void leaveEditor(bool keep);
    void editBeside(int step, bool atEnd);
    void mergeBeside(int step);

    TranscriptModel& segments_;
    SegmentDelegate* delegate_;
    SegmentEditor* editor_ = nullptr;
    QPersistentModelIndex edited_;  // what the editor is for
    bool following_ = true;
    std::vector<Height> heights_;
    mutable std::vector<int> tops_;  // one more than rows; empty: to be summed up
};

}  // namespace timbre::ui
