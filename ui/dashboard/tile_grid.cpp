#include "ui/dashboard/tile_grid.h"

#include "ui/widgets/colours.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace timbre::ui {

TileGrid::TileGrid(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileGrid::setTiles(const std::vector<QWidget*>& tiles) {
    tiles_ = tiles;
    for (auto* tile : tiles_) {
        tile->setParent(this);
        tile->show();
    }
    arrange();
}

int TileGrid::columns() const {
    int widest = 1;
    for (const auto* tile : tiles_) widest = std::max(widest, tile->minimumWidth());
    const int gap = unit(this) * 2;
    return std::max(1, (width() + gap) / (widest + gap));
}

void TileGrid::arrange() {
    const std::size_t columns = std::size_t(this->columns());
    const int gap = unit(this) * 2;
    const int wide = (width() - (int(columns) - 1) * gap) / int(columns);
    int top = 0;
    for (std::size_t first = 0; first < tiles_.size(); first += columns) {
        const std::size_t end = std::min(tiles_.size(), first + columns);
        int high = 0;
        for (std::size_t i = first; i < end; ++i) {
            auto* tile = tiles_[i];
            high = std::max(
                high, tile->hasHeightForWidth() ? tile->heightForWidth(wide) : tile->sizeHint().height());
        }
        for (std::size_t i = first; i < end; ++i)
            tiles_[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                                      {int(i - first) * (wide + gap), top, wide, high}));
        top += high + gap;
    }
    setFixedHeight(std::max(0, top - gap));
}

bool TileGrid::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) arrange();
    return QWidget::event(event);
}

void TileGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace timbre::ui
