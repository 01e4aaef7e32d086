#pragma once

#include "ui/voices/candidate.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace timbre::ui {

// One candidate: hear it, mark it, vary its words with the same seed, more of its kind, keep it.
class CandidateCard : public QFrame {
    Q_OBJECT

public:
    explicit CandidateCard(int number, QWidget* parent = nullptr);

    // `wishBefore`: of the one it was varied from; empty: none.
    void show(const Candidate& candidate, const QString& wishBefore);
    QList<QWidget*> controls() const;  // in the order of Tab

Q_SIGNALS:
    void playWanted(int number);  // renders it first where its sound is gone
    void cancelWanted(int number);
    void favouriteWanted(int number, bool favourite);
    void moreWanted(int number);
    void wordsWanted(int number, const QString& wish);  // the same seed with other words
    void keepWanted(int number);
    void removeWanted(int number);

private:
    void openWords();
    void sendWords();

    const int number_;
    QString wish_;
    QToolButton* play_;
    QToolButton* favourite_;
    QToolButton* remove_;
    QLabel* title_;
    QLabel* wishText_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* more_;
    QPushButton* vary_;
    QPushButton* keep_;
    QPushButton* send_;
    QWidget* wordsBox_;
    QLineEdit* words_;
};

}  // namespace timbre::ui
