#pragma once

#include "core/audio/peak_pyramid.h"

#include <QAbstractSlider>
#include <QPixmap>

#include <memory>

namespace timbre::ui {

// The outline of a sound with its playhead. As a slider its value is the position in milliseconds: it
// can be clicked, dragged, moved with the arrow keys and read by a screen reader. positionRequested
// says where the user wants to be; showPosition() moves the playhead without asking for anything.
class Waveform : public QAbstractSlider {
    Q_OBJECT

public:
    explicit Waveform(QWidget* parent = nullptr);

    void setPeaks(std::shared_ptr<const audio::PeakPyramid> peaks);  // null: none
    void setDuration(qint64 ms);                                     // 0: as long as the peaks
    void showPosition(qint64 ms);
    qint64 durationMs() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void peaksChanged();  // there are others in the pyramid now

Q_SIGNALS:
    void positionRequested(qint64 ms);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    void updateRange();
    void drawOutline();
    qint64 msAt(qreal x) const;
    qreal xAt(qint64 ms) const;

    std::shared_ptr<const audio::PeakPyramid> peaks_;
    qint64 knownMs_ = 0;
    bool showing_ = false;
    QPixmap played_, ahead_;
};

}  // namespace timbre::ui
