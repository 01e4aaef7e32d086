#pragma once

#include "core/text/timed_text.h"

#include <QFrame>

class QLabel;

namespace timbre::ui {

class FlowLayout;
class TranscriptModel;

// Walks through the words that the recogniser was not sure of: each is shown and repeated until it is
// accepted, corrected, replaced by another word that it may have been, or passed over.
class DoubtBar : public QFrame {
    Q_OBJECT

public:
    explicit DoubtBar(TranscriptModel& model, QWidget* parent = nullptr);

    void step(int by, int fromRow);  // opens with the first behind this row
    void accept();                   // the word is right; goes on to the next
    bool choose(int number);         // from 1: the alternative instead; false: there is none of that number
    int left() const;                // words in doubt
    int row() const { return row_; }
    int word() const { return word_; }
    bool isReviewing() const { return row_ >= 0; }

Q_SIGNALS:
    void wordShown(int row, int word, qint64 startMs, qint64 endMs);
    void editWanted(int row, int cursor);
    void closed();

private:
    void show(int row, int word);
    void showAlternatives();
    const text::Word* shown() const;  // null: none, or it went away
    void showState();
    void end();

    TranscriptModel& model_;
    int row_ = -1, word_ = -1;
    QLabel* state_;
    QWidget* others_;
    FlowLayout* othersRow_;
};

QString alternativeText(const std::string& alternative);  // empty: that it was not said

}  // namespace timbre::ui
