#pragma once

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace timbre::ui {

// How many speakers to look for: as many as are heard, or between two numbers.
class FindSpeakersDialog : public QDialog {
    Q_OBJECT

public:
    explicit FindSpeakersDialog(QWidget* parent);

Q_SIGNALS:
    void chosen(int atLeast, int atMost);  // atMost 0: as many as are heard

private:
    QComboBox* mode_;
    QSpinBox* least_;
    QSpinBox* most_;
};

}  // namespace timbre::ui
