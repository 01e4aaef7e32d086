#pragma once

#include <QWidget>

namespace timbre::ui {

// Shows how loud sound is, -60 … 0 dBFS: a bar for RMS, a mark that falls slowly for the peak, red once
// something reached full scale. Takes linear levels 0 … 1.
class LevelMeter : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(QWidget* parent = nullptr);

    void setLevels(float rms, float peak);
    void setThick(bool thick);  // big, for recording
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double rms_ = 0, peak_ = 0, held_ = 0;  // shares of the bar's length
    int clippedTicks_ = 0;
    bool thick_ = false;
};

}  // namespace timbre::ui
