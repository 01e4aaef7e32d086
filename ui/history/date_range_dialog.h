#pragma once

#include <QDialog>

#include <cstdint>

class QDateEdit;

namespace timbre::ui {

// Asks for a first and a last day.
class DateRangeDialog : public QDialog {
    Q_OBJECT

public:
    DateRangeDialog(std::int64_t fromMs, std::int64_t toMs, QWidget* parent = nullptr);  // 0: today

    std::int64_t fromMs() const;  // start of the first day
    std::int64_t toMs() const;    // end of the last day; a day before the first counts as the first

private:
    QDateEdit* from_;
    QDateEdit* to_;
};

}  // namespace timbre::ui
