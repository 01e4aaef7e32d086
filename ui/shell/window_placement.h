#pragma once

#include <QList>
#include <QRect>

class QMainWindow;
class QSettings;

namespace timbre::ui {

// Where a window may stand: `wanted`, made smaller and moved so that it is wholly on one of the screens.
// The screen that shows most of it is chosen; none shows any: the first one, in its middle.
QRect fittedTo(const QRect& wanted, const QList<QRect>& screens);

// Puts the window where it was; on the first start in the middle, in a comfortable size. Never larger
// than what the screen has free, never off every screen.
void restorePlacement(QMainWindow& window, const QSettings& state);
void savePlacement(const QMainWindow& window, QSettings& state);

}  // namespace timbre::ui
