#pragma once

#include <QTextEdit>
#include <QTimer>

namespace timbre::ui {

// The editor of one segment, in its place in the list. It hands over what concerns the list: Enter and
// the arrow keys at its edges leave it, Backspace and Delete at its edges merge, undo belongs to the
// transcript. What is typed is kept after each short pause.
class SegmentEditor : public QTextEdit {
    Q_OBJECT

public:
    explicit SegmentEditor(QWidget* parent);

    void fill(const QString& text);  // does nothing when it shows this text already
    int cursor() const { return textCursor().position(); }
    void setCursor(int position);
    bool wantsCommit() const { return typed_.isActive(); }

Q_SIGNALS:
    void paused();                    // a good moment to keep what was typed
    void next();                      // Enter: to the line below
    void cancelled();                 // Esc
    void left(int step, bool atEnd);  // an arrow key went over an edge, to the line above or below
    void mergeWanted(int step);       // Backspace at the start (-1), Delete at the end (1)
    void finished();                  // the focus went elsewhere

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool leaves(const QKeyEvent& event);
    bool isOnEdgeLine(QTextCursor::MoveOperation beyond) const;

    QTimer typed_;
};

}  // namespace timbre::ui
