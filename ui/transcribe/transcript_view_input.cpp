// Mouse, keys and editing in the list of segments.
#include "ui/transcribe/segment_delegate.h"
#include "ui/transcribe/segment_editor.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/transcribe/transcript_view.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace timbre::ui {

void TranscriptView::follow(int row) {
    if (!following_ || row < 0 || editor_ != nullptr) return;  // whoever edits is not scrolled away
    scrollTo(segments_.index(row));
}

void TranscriptView::goBack() {
    setFollowing(true);
}

void TranscriptView::setFollowing(bool following) {
    if (following == following_) return;
    following_ = following;
    Q_EMIT followingChanged(following);
}

qint64 TranscriptView::timeAt(const QPoint& point) const {
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || index.data(TranscriptModel::IsPartial).toBool()) return -1;
    return delegate_->timeAt(optionOf(index), index, point);
}

QStyleOptionViewItem TranscriptView::optionOf(const QModelIndex& index) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

QPoint TranscriptView::menuPlace(int row, int word) const {
    const QModelIndex index = segments_.index(row);
    const QRect place = delegate_->wordRect(optionOf(index), index, word);
    const QRect line = visualRect(index);
    return viewport()->mapToGlobal(place.isEmpty() ? line.center() : place.bottomLeft());
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (currentIndex().isValid()) Q_EMIT menuWanted(currentRow(), -1, menuPlace(currentRow(), -1));
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || index.data(TranscriptModel::IsPartial).toBool()) return;
    if (!selectionModel()->isSelected(index)) setCurrentRow(index.row());
    Q_EMIT menuWanted(index.row(), delegate_->wordAt(optionOf(index), index, event->pos()),
                      event->globalPos());
}

std::vector<int> TranscriptView::selectedRows() const {
    std::vector<int> rows;
    for (const auto& index : selectionModel()->selectedIndexes()) rows.push_back(index.row());
    if (rows.empty() && currentIndex().isValid()) rows.push_back(currentRow());
    std::ranges::sort(rows);
    return rows;
}

void TranscriptView::setCurrentRow(int row) {
    const QModelIndex index = segments_.index(row);
    if (!index.isValid()) return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void TranscriptView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    if (editor_ != nullptr && edited_.isValid() && current != edited_) leaveEditor(true);
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid()) Q_EMIT currentRowChanged(current.row());
}

QModelIndex TranscriptView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int rows = segments_.rowCount();
    if (rows == 0) return {};
    if (!currentIndex().isValid()) return segments_.index(0);
    const int row = currentRow();
    const auto page = [&](int by) { return rowAtY(top(row) + by * viewport()->height()); };
    switch (action) {
        case MoveUp:
        case MovePrevious:
        case MoveLeft:
            return segments_.index(qMax(0, row - 1));
        case MoveDown:
        case MoveNext:
        case MoveRight:
            return segments_.index(qMin(rows - 1, row + 1));
        case MoveHome:
            return segments_.index(0);
        case MoveEnd:
            return segments_.index(rows - 1);
        case MovePageUp:
            return segments_.index(qMax(0, qMin(page(-1), row - 1)));
        case MovePageDown:
            return segments_.index(qMin(rows - 1, qMax(page(1), row + 1)));
    }
    return {};
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
    QAbstractItemView::mouseReleaseEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint());
        index.isValid() && event->button() == Qt::LeftButton &&
        delegate_->isOnOffer(optionOf(index), index, event->position().toPoint())) {
        Q_EMIT againWanted(index.row());
        return;
    }
    const qint64 ms = timeAt(event->position().toPoint());
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->button() == Qt::LeftButton && plain && ms >= 0) Q_EMIT placed(ms);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    event->accept();
    if (index.isValid() && delegate_->isOnTranslation(optionOf(index), event->position().toPoint()))
        return editTranslation(index.row());
    const qint64 ms = timeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && ms >= 0) Q_EMIT playRequested(ms);
}

void TranscriptView::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && plain && currentIndex().isValid()) {
        Q_EMIT playRequested(currentIndex().data(TranscriptModel::StartMs).toLongLong());
        return;
    }
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT digitPressed(event->key() - Qt::Key_0);
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void TranscriptView::wheelEvent(QWheelEvent* event) {
    QAbstractItemView::wheelEvent(event);
    const auto* bar = verticalScrollBar();
    setFollowing(bar->value() == bar->maximum());
}

void TranscriptView::editRow(int row, int cursor) {
    if (segments_.record(row) == nullptr) return;
    leaveEditor(true);
    delegate_->setEditsTranslation(false);
    openEditor(row, cursor);
}

void TranscriptView::editTranslation(int row, int cursor) {
    if (segments_.record(row) == nullptr) return;
    leaveEditor(true);
    delegate_->setEditsTranslation(true);
    if (!delegate_->isTranslationShown()) {
        delegate_->setTranslationShown(true);
        forgetHeights();
    }
    openEditor(row, cursor);
}

void TranscriptView::openEditor(int row, int cursor) {
    setCurrentRow(row);
    edited_ = segments_.index(row);
    edit(edited_);
    if (editor_ == nullptr) return;
    editor_->setCursor(cursor < 0 ? editor_->document()->characterCount() : cursor);
    editor_->setFocus();
    Q_EMIT editingChanged(true);
}

int TranscriptView::caret() const {
    return editor_ != nullptr ? editor_->cursor() : -1;
}

void TranscriptView::connectEditor(SegmentEditor* editor) {
    editor_ = editor;
    segments_.endTyping();
    connect(editor, &SegmentEditor::paused, this, &TranscriptView::keepTyped);
    connect(editor, &SegmentEditor::next, this, [this] { editBeside(1, true); });
    connect(editor, &SegmentEditor::cancelled, this, [this] {
        segments_.revertTyping();
        leaveEditor(false);
    });
    connect(editor, &SegmentEditor::left, this, &TranscriptView::editBeside);
    connect(editor, &SegmentEditor::mergeWanted, this, &TranscriptView::mergeBeside);
    connect(editor, &SegmentEditor::finished, this, [this] { leaveEditor(true); });
    connect(editor, &QObject::destroyed, this, [this, editor] {
        if (editor_ == editor) editor_ = nullptr;
    });
}

void TranscriptView::keepTyped() {
    if (editor_ == nullptr || !edited_.isValid()) return;
    delegate_->editsTranslation() ? segments_.setTranslation(edited_.row(), editor_->toPlainText(), true)
                                  : segments_.setText(edited_.row(), editor_->toPlainText(), true);
}

void TranscriptView::leaveEditor(bool keep) {
    if (editor_ == nullptr) return;
    if (keep) keepTyped();
    SegmentEditor* editor = std::exchange(editor_, nullptr);
    segments_.endTyping();
    editor->disconnect(this);
    const bool hadFocus = editor->hasFocus();
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hadFocus) setFocus();
    showColumns();  // a column that was opened by hand and stayed empty goes
    Q_EMIT editingChanged(false);
}

void TranscriptView::editBeside(int step, bool atEnd) {
    const int row = currentRow() + step;
    if (segments_.record(row) == nullptr) return leaveEditor(true);
    delegate_->editsTranslation() ? editTranslation(row, atEnd ? -1 : 0) : editRow(row, atEnd ? -1 : 0);
}

void TranscriptView::mergeBeside(int step) {
    if (delegate_->editsTranslation()) return;  // lines are those of the text
    const int first = step < 0 ? currentRow() - 1 : currentRow();
    keepTyped();
    if (segments_.record(first) == nullptr || segments_.record(first + 1) == nullptr) return;
    leaveEditor(false);
    const auto [row, cursor] = segments_.mergeWithNext(first);
    editRow(row, cursor);
}

bool TranscriptView::splitAtCaret() {
    if (editor_ == nullptr) return false;
    if (delegate_->editsTranslation()) return true;
    keepTyped();
    const int row = currentRow(), cursor = editor_->cursor();
    leaveEditor(false);
    const int second = segments_.split(row, cursor);
    if (second >= 0) editRow(second, 0);
    return true;
}

}  // namespace timbre::ui
