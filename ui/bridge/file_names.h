#pragma once

#include <QString>

namespace timbre::ui {

// A file name made from a title: no separators or characters that file systems refuse.
QString fileNameFrom(const QString& title);

}  // namespace timbre::ui
