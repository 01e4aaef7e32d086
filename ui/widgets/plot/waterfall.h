#pragma once

#include "ui/widgets/plot/plot_unit.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace timbre::ui {

// A stretch of time in a waterfall. Bars of a depth above 0 lie within the bar of a smaller depth before
// them.
struct WaterfallBar {
    QString name;
    int depth = 0;
    int colour = 0;
    double startMs = 0, ms = 0;
    QString note;  // behind the time: "62 %"; may be empty
    bool operator==(const WaterfallBar&) const = default;
};

// Bars under each other along one axis of time. The arrow keys go from bar to bar, and each is read out.
class Waterfall : public QWidget {
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // spanMs: what the whole width stands for; 0: as long as the last bar reaches.
    void setBars(std::vector<WaterfallBar> bars, double spanMs = 0);
    const std::vector<WaterfallBar>& bars() const { return bars_; }

    QString title() const { return title_; }
    int current() const { return current_; }  // -1: none
    void choose(int bar);
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowHeight() const;
    int nameWidth() const;
    void paintBar(QPainter& painter, int number, const QRectF& area) const;
    void paintTimes(QPainter& painter, const QRectF& area) const;

    QString title_;
    std::vector<WaterfallBar> bars_;
    double spanMs_ = 1;
    int current_ = -1;
};

}  // namespace timbre::ui
