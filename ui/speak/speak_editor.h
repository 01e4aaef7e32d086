#pragma once

#include <QPlainTextEdit>

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

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void showMarks();
    QTextEdit::ExtraSelection selection(int position, int length) const;

    std::vector<Mark> problems_;
    Mark sentence_, word_;
};

}  // namespace timbre::ui
