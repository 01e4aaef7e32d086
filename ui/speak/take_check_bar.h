#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace timbre::ui {

// What listening to a take found, in a sentence, with the way from one marked place to the next; while it
// runs, how far it is, and a button that ends it. Hidden when there is nothing to say.
class TakeCheckBar : public QWidget {
    Q_OBJECT

public:
    explicit TakeCheckBar(QWidget* parent = nullptr);

    void showProgress(const QString& sentence);
    void showResult(const QString& summary, int marks);
    void showMark(const QString& sentence);  // the place one has come to
    void clear();

Q_SIGNALS:
    void cancelRequested();
    void stepRequested(int step);

private:
    QLabel* text_;
    QPushButton* cancel_;
    QToolButton* previous_;
    QToolButton* next_;
    QString summary_;
};

}  // namespace timbre::ui
