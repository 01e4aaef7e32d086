#pragma once

#include "ui/dashboard/tile.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace timbre::ui {

class Sparkline;

// A tile of the Now page: the value, its unit and n, its last values, and where it comes from.
class TileView : public QFrame {
    Q_OBJECT

public:
    explicit TileView(QWidget* parent = nullptr);

    void show(const Tile& tile);
    const Tile& tile() const { return tile_; }

Q_SIGNALS:
    void explainWanted();
    void jobsWanted();
    void fillWanted(const QString& action);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void build();
    QString underValue() const;

    Tile tile_;
    QLabel* title_ = nullptr;
    QLabel* value_ = nullptr;
    QLabel* of_ = nullptr;
    Sparkline* recent_ = nullptr;
    QPushButton* fill_ = nullptr;
    QToolButton* jobs_ = nullptr;
    QToolButton* explain_ = nullptr;
};

}  // namespace timbre::ui
