#include "ui/widgets/plot/plot_colours.h"

#include "ui/widgets/colours.h"

#include <QGuiApplication>
#include <QPalette>

#include <array>

namespace timbre::ui {

QColor plotColour(int number) {
    static const std::array<QColor, kPlotColours> kOnLight = {QColor(),  "#0060a8", "#b84f00", "#8a3d78",
                                                              "#6f6a00", "#3f7fb5", "#5a5a5a"};
    static const std::array<QColor, kPlotColours> kOnDark = {QColor(),  "#6cb8ec", "#f0a050", "#d79bc6",
                                                             "#e8df5a", "#9fd0f2", "#c4c4c4"};
    const auto index = std::size_t(((number % kPlotColours) + kPlotColours) % kPlotColours);
    if (index == 0) return colours().accent;
    return QGuiApplication::palette().color(QPalette::Base).lightness() < 128 ? kOnDark[index]
                                                                              : kOnLight[index];
}

QPen plotPen(int colour, int dash, double width) {
    QPen pen(plotColour(colour), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (dash == 1) pen.setDashPattern({4, 3});
    if (dash == 2) pen.setDashPattern({1.5, 2.5});
    return pen;
}

}  // namespace timbre::ui
