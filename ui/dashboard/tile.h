#pragma once

#include "ui/widgets/plot/plot_unit.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace timbre::ui {

// A number and where it comes from. What is shown is what `sql` gives.
struct Figure {
    QString title;
    PlotUnit unit = PlotUnit::Count;
    std::optional<double> value;  // absent: nothing was measured
    std::int64_t n = 0;           // rows it comes from
    QString meaning;              // a sentence: what of which rows
    QString sql;
};

// A figure of the Now page.
struct Tile {
    QString id;
    Figure figure;
    QString section;               // heading that it stands under
    QString of;                    // under the value: "median of the last 50"
    std::optional<double> now;     // this second's value, shown large above that of the database
    std::vector<double> recent;    // oldest first; NaN: not measured then
    QString howToFill;             // when there is no value
    QString fillAction, fillText;  // id of an action that does it, and its button; may be empty
    bool hasJobs = true;           // there are jobs behind it
};

}  // namespace timbre::ui
