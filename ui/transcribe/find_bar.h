#pragma once

#include "ui/transcribe/transcript_search.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace timbre::ui {

class TranscriptModel;

// Find and replace in the transcript on the screen, and in the names of its speakers. Replacing all is
// one step of undo. Hidden until open() is called; Esc closes it.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(TranscriptModel& model, QWidget* parent = nullptr);

    void open(bool replacing);

Q_SIGNALS:
    void hitShown(const timbre::ui::SearchHit& hit);  // row -1: nothing is found any more
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SearchPattern pattern() const;
    void search();  // anew, keeping the place
    void step(int by);
    void replaceOne();
    void replaceEverywhere();
    void showState();
    int replaceNames();

    TranscriptModel& model_;
    std::vector<SearchHit> hits_;
    int current_ = -1;
    QLineEdit* find_;
    QLineEdit* replace_;
    QCheckBox* matchCase_;
    QCheckBox* wholeWords_;
    QCheckBox* regular_;
    QCheckBox* names_;
    QLabel* state_;
    QWidget* replaceRow_;
};

}  // namespace timbre::ui
