#pragma once

#include <QFrame>

class QLabel;

namespace timbre::ui {

class TranscriptModel;

// Walks through the words that the recogniser was not sure of: each is shown and repeated until it is
// accepted, corrected or passed over.
class DoubtBar : public QFrame {
    Q_OBJECT

public:
    explicit DoubtBar(TranscriptModel& model, QWidget* parent = nullptr);

    void step(int by, int fromRow);  // opens with the first behind this row
    void accept();                   // the word is right; goes on to the next
    int left() const;                // words in doubt
    bool isReviewing() const { return row_ >= 0; }

Q_SIGNALS:
    void wordShown(int row, int word, qint64 startMs, qint64 endMs);
    void editWanted(int row, int cursor);
    void closed();

private:
    void show(int row, int word);
    void showState();
    void end();

    TranscriptModel& model_;
    int row_ = -1, word_ = -1;
    QLabel* state_;
};

}  // namespace timbre::ui
