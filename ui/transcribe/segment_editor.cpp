#include "ui/transcribe/segment_editor.h"

#include <QKeyEvent>

#include <array>

namespace timbre::ui {
namespace {

constexpr int kPauseMs = 500;

}  // namespace

SegmentEditor::SegmentEditor(QWidget* parent) : QTextEdit(parent) {
    setObjectName("inlineEditor");
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    setAccessibleName(tr("Text of the segment"));
    typed_.setSingleShot(true);
    typed_.setInterval(kPauseMs);
    connect(&typed_, &QTimer::timeout, this, &SegmentEditor::paused);
}

void SegmentEditor::fill(const QString& text) {
    if (toPlainText().simplified() == text) return;
    const int before = cursor();
    {
        const QSignalBlocker quiet(this);
        setPlainText(text);
    }
    setCursor(before);
}

void SegmentEditor::setCursor(int position) {
    QTextCursor caret = textCursor();
    caret.setPosition(qBound(0, position, document()->characterCount() - 1));
    setTextCursor(caret);
}

bool SegmentEditor::event(QEvent* event) {
    // Undo and redo are the transcript's: let the window's actions have the keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        // Esc ends the edit before it stops anything.
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool SegmentEditor::isOnEdgeLine(QTextCursor::MoveOperation beyond) const {
    QTextCursor caret = textCursor();
    return !caret.movePosition(beyond);
}

bool SegmentEditor::leaves(const QKeyEvent& event) {
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier) return false;
    const bool plain = !textCursor().hasSelection();
    const bool atStart = plain && cursor() == 0;
    const bool atEnd = plain && textCursor().atEnd();
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT next();
            return true;
        case Qt::Key_Escape:
            typed_.stop();
            Q_EMIT cancelled();
            return true;
        case Qt::Key_Up:
            if (isOnEdgeLine(QTextCursor::Up)) return Q_EMIT left(-1, true), true;
            return false;
        case Qt::Key_Down:
            if (isOnEdgeLine(QTextCursor::Down)) return Q_EMIT left(1, false), true;
            return false;
        case Qt::Key_Left:
            if (atStart) return Q_EMIT left(-1, true), true;
            return false;
        case Qt::Key_Right:
            if (atEnd) return Q_EMIT left(1, false), true;
            return false;
        case Qt::Key_Backspace:
            if (atStart) return Q_EMIT mergeWanted(-1), true;
            return false;
        case Qt::Key_Delete:
            if (atEnd) return Q_EMIT mergeWanted(1), true;
            return false;
        default:
            return false;
    }
}

void SegmentEditor::keyPressEvent(QKeyEvent* event) {
    if (leaves(*event)) return event->accept();
    const QString before = toPlainText();
    QTextEdit::keyPressEvent(event);
    if (toPlainText() != before) typed_.start();
}

void SegmentEditor::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT finished();
}

}  // namespace timbre::ui
