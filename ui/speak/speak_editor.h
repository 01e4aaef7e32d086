#pragma once

#include <QPlainTextEdit>
#include <QStringList>
#include <QTextCursor>

#include <vector>

namespace timbre::ui {

// The text to be spoken. Underlines what will not work before it is spoken, and shows the sentence
// and the word that sound now. Positions are those of the QString.
class SpeakEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    struct Mark {
        int position = 0, length = 0;
        QString message;
    };

    explicit SpeakEditor(QWidget* parent = nullptr);

    void setProblems(std::vector<Mark> problems);
    void setSpoken(int sentence, int sentenceLength, int word, int wordLength);  // lengths 0: nothing
    void clearSpoken();
    void goTo(int position);

    // Replaces the selection, or all of the text, as one step of undo. Long texts come in pieces, one
    // per turn of the event loop, so that the window answers; isFilling() until then.
    void insertLong(const QString& text);
    void replaceAll(const QString& text);
    void load(const QString& text);  // another text: nothing before it can be undone
    bool isFilling() const { return !rest_.isEmpty(); }
    // What the next undo and redo would take back, in the user's words; empty: nothing.
    QString undoLabel() const;
    QString redoLabel() const;

Q_SIGNALS:
    void filled();
    void placed(int position);      // a click without a selection
    void playWanted(int position);  // a double click

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void showMarks();
    QTextEdit::ExtraSelection selection(int position, int length) const;

    void insertPiece();
    void stepAdded();

    QString rest_;  // still to be inserted, behind insertAt_
    QTextCursor insertAt_;
    qsizetype inserted_ = 0;
    QStringList steps_;  // of the undo stack, by what they did
    QString nextStep_;
    std::vector<Mark> problems_;
    Mark sentence_, word_;
};

}  // namespace timbre::ui
