#pragma once

#include <QWidget>

#include <vector>

namespace timbre::ui {

// Puts widgets of one width into as many columns as fit, in the reading direction. Rows are as high as
// their highest widget. Grids below each other have the same columns, however many widgets they have.
class TileGrid : public QWidget {
    Q_OBJECT

public:
    explicit TileGrid(QWidget* parent = nullptr);

    void setTiles(const std::vector<QWidget*>& tiles);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns() const;
    void arrange();

    std::vector<QWidget*> tiles_;
};

}  // namespace timbre::ui
