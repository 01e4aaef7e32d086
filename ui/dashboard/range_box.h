#pragma once

#include <QComboBox>

#include <cstdint>
#include <utility>

namespace timbre::ui {

// Which stretch of time is looked at: one that ends now, or one between two days.
class RangeBox : public QComboBox {
    Q_OBJECT

public:
    // withAll: "any time" is a choice, and the first one.
    explicit RangeBox(bool withAll, QWidget* parent = nullptr);

    // Unix ms, from included, to excluded; both 0: any time.
    std::pair<std::int64_t, std::int64_t> range(std::int64_t now) const;
    void chooseHours(int hours);                         // one of those in the list
    void chooseOwn(std::int64_t from, std::int64_t to);  // emits nothing
    int hours() const;                                   // 0: any time, -1: between two days
    bool endsNow() const { return hours() >= 0; }

Q_SIGNALS:
    void rangeChanged();

private:
    void chosen(int index);
    void showOwn();

    std::int64_t from_ = 0, to_ = 0;
    int before_ = 0;  // the choice to go back to
};

}  // namespace timbre::ui
