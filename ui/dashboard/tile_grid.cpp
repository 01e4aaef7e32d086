#include "ui/dashboard/tile_grid.h"

#include "ui/widgets/colours.h"

#include <QGridLayout>

#include <algorithm>

namespace timbre::ui {

TileGrid::TileGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(unit(this) * 2);
    // Without this the grid would keep the width of the most columns it ever had.
    grid_->setSizeConstraint(QLayout::SetNoConstraint);
}

void TileGrid::setTiles(const std::vector<QWidget*>& tiles) {
    tiles_ = tiles;
    columns_ = 0;
    arrange();
}

int TileGrid::columnsFor(int width) const {
    int widest = 1;
    for (const auto* tile : tiles_) widest = std::max(widest, tile->minimumWidth());
    const int gap = grid_->spacing();
    return std::clamp((width + gap) / (widest + gap), 1, std::max(1, int(tiles_.size())));
}

void TileGrid::arrange() {
    const int columns = columnsFor(width());
    if (columns == columns_) return;
    for (int column = 0; column < columns_; ++column) grid_->setColumnStretch(column, 0);
    columns_ = columns;
    for (auto* tile : tiles_) grid_->removeWidget(tile);
    for (int i = 0; i < int(tiles_.size()); ++i)
        grid_->addWidget(tiles_[std::size_t(i)], i / columns, i % columns);
    for (int column = 0; column < columns; ++column) grid_->setColumnStretch(column, 1);
    setMinimumHeight(grid_->totalMinimumSize().height());
}

void TileGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
    setMinimumHeight(grid_->hasHeightForWidth() ? grid_->minimumHeightForWidth(width())
                                                : grid_->totalMinimumSize().height());
}

}  // namespace timbre::ui
