#pragma once

#include <QPlainTextEdit>
#include <QStringList>
#include <QTextCursor>

#include <optional>
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

    // A place of the text that a recogniser heard differently in the take; length 0: it heard more there.
    struct Heard {
        int position = 0, length = 0;
        QString message;
        qint64 startMs = 0;  // in the take
    };

    explicit SpeakEditor(QWidget* parent = nullptr);

    void setProblems(std::vector<Mark> problems);
    // They move with the text; one whose words are changed is gone.
    void setHeard(std::vector<Heard> marks);
    void dropChangedHeard();  // after the text changed
    int heardCount() const { return static_cast<int>(heard_.size()); }
    // Puts the caret on the mark `step` marks from it, around the ends; absent: there is none.
    std::optional<Heard> stepHeard(int step);
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
    void heardClicked(qint64 startMs);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    struct HeardPlace {
        QTextCursor cursor;  // of the words, or of the character before what was added
        QString words;       // as they were
        Heard mark;
    };
    void showMarks();
    const HeardPlace* heardAt(int position) const;  // null: no mark there
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
    std::vector<HeardPlace> heard_;  // in order of the text
};

}  // namespace timbre::ui
