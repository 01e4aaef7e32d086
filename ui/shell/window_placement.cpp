#include "ui/shell/window_placement.h"

#include "ui/widgets/colours.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr auto kPlaceKey = "window/place";
constexpr auto kMaximizedKey = "window/maximized";

qint64 sharedArea(const QRect& a, const QRect& b) {
    const QRect shared = a.intersected(b);
    return shared.isEmpty() ? 0 : qint64(shared.width()) * shared.height();
}

QList<QRect> freeAreas() {
    QList<QRect> areas;
    if (const QScreen* primary = QGuiApplication::primaryScreen()) areas << primary->availableGeometry();
    for (const QScreen* screen : QGuiApplication::screens())
        if (!areas.contains(screen->availableGeometry())) areas << screen->availableGeometry();
    return areas;
}

}  // namespace

QRect fittedTo(const QRect& wanted, const QList<QRect>& screens) {
    if (screens.isEmpty()) return wanted;
    const auto shows = [&](const QRect& screen) { return sharedArea(wanted, screen); };
    const QRect screen = *std::ranges::max_element(screens, {}, shows);
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    if (shows(screen) == 0) fitted.moveCenter(screen.center());
    fitted.moveLeft(std::clamp(fitted.left(), screen.left(), screen.right() - fitted.width() + 1));
    fitted.moveTop(std::clamp(fitted.top(), screen.top(), screen.bottom() - fitted.height() + 1));
    return fitted;
}

void restorePlacement(QMainWindow& window, const QSettings& state) {
    const QList<QRect> screens = freeAreas();
    if (screens.isEmpty()) return;
    const int u = unit(&window);
    QRect place(QPoint(), QSize(u * 320, u * 200));
    place.setSize(place.size().boundedTo(screens.front().size() * 0.94));
    place.moveCenter(screens.front().center());
    const QRect last = state.value(kPlaceKey).toRect();
    if (last.isValid()) place = last;
    window.setGeometry(fittedTo(place, screens));
    if (state.value(kMaximizedKey).toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void savePlacement(const QMainWindow& window, QSettings& state) {
    const QRect normal = window.normalGeometry();
    state.setValue(kPlaceKey, normal.isValid() ? normal : window.geometry());
    state.setValue(kMaximizedKey, window.isMaximized());
}

}  // namespace timbre::ui
