#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPalette>
#include <QWidget>

namespace timbre::ui {

// The colours of the theme in force that QPalette has no role for. Set by Theme; GUI thread only.
struct Colours {
    QColor muted, border, raised, accent, accentSoft, onAccent, danger, dangerSoft, warning, warningSoft,
        good;
};
const Colours& colours();
void setColours(const Colours& colours);

// The unit of all distances: a quarter of a line of text, so that spacing follows font size and DPI.
inline int unit(const QWidget* widget) {
    return qMax(3, QFontMetrics(widget->font()).height() / 4);
}

}  // namespace timbre::ui
