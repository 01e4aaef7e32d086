#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace timbre::ui {

// Puts widgets of one width into as many columns as fit, in the reading direction.
class TileGrid : public QWidget {
    Q_OBJECT

public:
    explicit TileGrid(QWidget* parent = nullptr);

    void setTiles(const std::vector<QWidget*>& tiles);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsFor(int width) const;
    void arrange();

    std::vector<QWidget*> tiles_;
    QGridLayout* grid_;
    int columns_ = 0;
};

}  // namespace timbre::ui
