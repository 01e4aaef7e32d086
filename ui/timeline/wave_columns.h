#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace timbre::ui {

// A waveform as columns of device pixels, each a background, an outline and a brighter core.
class WaveColumns {
public:
    WaveColumns(const QRect& box, QRgb background, QRgb outline, QRgb core);

    int count() const { return box_.width(); }
    void setBackground(int column, QRgb colour) { background_[std::size_t(column)] = colour; }
    QRgb background(int column) const { return background_[std::size_t(column)]; }
    void setWave(int column, double low, double high, double rms);  // each 1 at full scale
    void setLine(int column, QRgb colour);                          // all of it in one colour
    void fill(QImage& pixels) const;                                // Format_RGB32, device pixels

private:
    QRect box_;
    QRgb outlineColour_, coreColour_;
    // [first, last] rows of the outline and of the core, from the top of the box.
    std::vector<int> outlineFirst_, outlineLast_, coreFirst_, coreLast_;
    std::vector<QRgb> background_;
};

}  // namespace timbre::ui
