#pragma once

#include "ui/widgets/plot/plot_line.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QByteArray>

#include <vector>

namespace timbre::ui {

// What a plot shows, for other programs: UTF-8, points as decimal point in every language, times as Unix ms
// and ISO 8601 in UTC. `sql`: the query behind it.
QByteArray plotCsv(const std::vector<PlotLine>& lines, PlotUnit unit);  // RFC 4180, with a heading
QByteArray plotJson(const std::vector<PlotLine>& lines, PlotUnit unit, const QString& title,
                    const QString& sql);

}  // namespace timbre::ui
