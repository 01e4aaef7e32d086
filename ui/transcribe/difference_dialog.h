#pragma once

#include "ui/transcribe/difference.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace timbre::ui {

// Our words beside those that another recogniser heard, difference by difference: keep or take. Arrow
// keys walk and choose, Enter changes the choice and goes on. Nothing changes until it is applied.
class DifferenceDialog : public QDialog {
    Q_OBJECT

public:
    DifferenceDialog(std::vector<Difference> differences, const QString& recogniser, QWidget* parent);

Q_SIGNALS:
    void taken(const std::vector<timbre::ui::Difference>& differences);  // those of which theirs is wanted
    void hearWanted(qint64 startMs, qint64 endMs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& recogniser);
    void fill();
    void choose(int row, bool take);
    void chooseAll(bool take);
    void showRow(int row);
    void showState();
    bool key(int key);

    std::vector<Difference> differences_;
    QTableWidget* table_;
    QLabel* line_;
    QLabel* state_;
    QPushButton* apply_;
};

}  // namespace timbre::ui
