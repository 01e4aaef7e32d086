#pragma once

#include "ui/widgets/plot/column_range.h"
#include "ui/widgets/plot/plot_line.h"
#include "ui/widgets/plot/plot_unit.h"
#include "ui/widgets/plot/time_plot_scale.h"

#include <QPixmap>
#include <QSet>
#include <QWidget>

#include <utility>
#include <vector>

class QPainter;

namespace timbre::ui {

// Lines over time with marks, values under the pointer, and a point that the arrow keys move and screen
// readers read out: left and right along a line, up and down to the next one, Home and End, Enter for what
// is behind it. The wheel, + and - show a shorter or longer time, Page up and down an earlier or later
// one, and a stretch that is drawn with the mouse is shown alone. However many points there are, a redraw
// costs one stroke per column of pixels.
class TimePlot : public QWidget {
    Q_OBJECT

public:
    explicit TimePlot(QWidget* parent = nullptr);

    // What is shown, and what its values are. The point in hand stays where it was in time.
    void setTitle(const QString& title);
    void setLines(std::vector<PlotLine> lines, PlotUnit unit, qint64 from, qint64 to);
    void setLogScale(bool isLog);
    void setHidden(const QSet<QString>& groupsOrNames);  // lines of these are not drawn

    const std::vector<PlotLine>& lines() const { return lines_; }
    PlotUnit unit() const { return unit_; }
    qint64 from() const { return from_; }
    qint64 to() const { return to_; }
    bool isShown(const PlotLine& line) const;

    int currentLine() const { return line_; }    // -1: none
    int currentIndex() const { return index_; }  // of its points
    QString currentText() const;                 // what is read out
    QString title() const { return title_; }
    void choose(int line, int index);
    // `times` as long, around a moment that stays where it is; not shorter than a minute.
    void zoom(double times, qint64 around);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointActivated(int line, int index);
    // Somebody chose another stretch of time. What is known of it is drawn already.
    void rangeChosen(qint64 from, qint64 to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    // time_plot.cpp
    void forgetPicture();
    void forgetColumns();  // and the picture
    void fillColumns();
    int columnCount() const;  // of pixels of the screen
    void measure();           // scale_ of lines and size
    bool step(int by);
    bool stepLine(int by);
    int nearestIn(const PlotLine& line, qint64 at) const;  // -1: it has no points
    void chooseNear(const QPointF& position);
    void announce();
    void chooseRange(qint64 from, qint64 to);
    bool zoomByKey(int key);
    bool isDragging() const;

    // time_plot_painter.cpp
    void paintPicture();
    void paintAxes(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
    void paintLine(QPainter& painter, const PlotLine& line) const;
    void paintDense(QPainter& painter, const PlotLine& line, const std::vector<ColumnRange>& ranges) const;
    std::pair<int, int> visiblePoints(const PlotLine& line) const;  // first and behind the last
    void paintDrag(QPainter& painter) const;
    void paintPoint(QPainter& painter) const;
    void paintValues(QPainter& painter, qint64 at) const;
    int marginForValues() const;

    QString title_;
    std::vector<PlotLine> lines_;
    PlotUnit unit_ = PlotUnit::Count;
    qint64 from_ = 0, to_ = 1;
    bool isLog_ = false;
    QSet<QString> hidden_;
    int line_ = -1, index_ = -1;
    double pointerX_ = -1;                // below 0: not over the plot
    double dragFrom_ = -1, dragTo_ = -1;  // where the mouse was pressed and is; below 0: it is not
    TimePlotScale scale_;
    // Of lines with several points in a column of pixels, where it is looked for once; empty of others.
    std::vector<std::vector<ColumnRange>> columns_;
    QPixmap picture_;  // all but pointer and point
};

}  // namespace timbre::ui
