#pragma once

#include <QWidget>

#include <vector>

namespace timbre::ui {

// The last values of something as a small line without axes: a picture, its numbers stand beside it.
// NaN leaves a gap.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setValues(std::vector<double> values);  // oldest first
    const std::vector<double>& values() const { return values_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> values_;
};

}  // namespace timbre::ui
