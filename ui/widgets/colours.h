#pragma once

#include <QColor>
#include <QFont>
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

// The unit of all distances: a good quarter of a line of text, so that spacing follows font size and DPI.
inline int unit(const QFont& font) {
    return qMax(3, qRound(QFontMetrics(font).height() / 3.6));
}
inline int unit(const QWidget* widget) {
    return unit(widget->font());
}

}  // namespace timbre::ui
