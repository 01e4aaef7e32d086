#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include <optional>

namespace timbre::ui {

// A one-colour SVG icon from the resources, drawn in the text colour of the moment (or in `colour`,
// a member of Colours that follows the theme), sharp at every scale.
enum class IconColour { Text, Muted, Accent, OnAccent, Danger, Warning, Good };
QIcon icon(const QString& name, IconColour colour = IconColour::Text);

}  // namespace timbre::ui
