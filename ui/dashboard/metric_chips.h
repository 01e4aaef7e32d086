#pragma once

#include "core/storage/metric_queries.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace timbre::ui {

// What jobs are filtered by, one chip each: its menu chooses, its text says what is chosen. The times of
// the filter are left to others.
class MetricChips : public QWidget {
    Q_OBJECT

public:
    explicit MetricChips(QWidget* parent = nullptr);

    void setValues(storage::MetricQueries::Values values);
    void setFilter(const storage::MetricFilter& filter);  // emits nothing
    const storage::MetricFilter& filter() const { return filter_; }
    bool isFiltering() const;
    void addWidget(QWidget* widget);  // before the button that clears
    void setMoreChosen(bool chosen);  // something that is not of the chips filters too

Q_SIGNALS:
    void changed();
    void cleared();  // before changed(): everything, also what is not of the chips

private:
    struct Chip {
        storage::MetricGroup group;
        std::vector<std::string> storage::MetricQueries::Values::*all;
        std::vector<std::string> storage::MetricFilter::*chosen;
        QToolButton* button;
    };
    void addChip(const char* name, Chip chip);
    void fillMenu(const Chip& chip);
    void showState();
    void change();

    storage::MetricQueries::Values values_;
    storage::MetricFilter filter_;
    std::vector<Chip> chips_;
    QToolButton* clear_ = nullptr;
    bool moreChosen_ = false;
};

// A chip as those of the history: checkable where it holds a choice.
QToolButton* makeMetricChip(const char* name, QWidget* parent);

}  // namespace timbre::ui
