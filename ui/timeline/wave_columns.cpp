#include "ui/timeline/wave_columns.h"

#include <algorithm>

namespace timbre::ui {

WaveColumns::WaveColumns(const QRect& box, QRgb background, QRgb outline, QRgb core)
    : box_(box), outlineColour_(outline), coreColour_(core) {
    const auto count = std::size_t(std::max(box.width(), 0));
    for (auto* rows : {&outlineFirst_, &coreFirst_}) rows->assign(count, 0);
    for (auto* rows : {&outlineLast_, &coreLast_}) rows->assign(count, -1);
    background_.assign(count, background);
}

void WaveColumns::setWave(int column, double low, double high, double rms) {
    const auto i = std::size_t(column);
    const double middle = (box_.height() - 1) / 2.0;
    outlineFirst_[i] = int(middle - high * middle + 0.5);
    outlineLast_[i] = int(middle - low * middle + 0.5);
    coreFirst_[i] = std::max(int(middle - rms * middle + 0.5), outlineFirst_[i]);
    coreLast_[i] = std::min(int(middle + rms * middle + 0.5), outlineLast_[i]);
}

void WaveColumns::setLine(int column, QRgb colour) {
    const auto i = std::size_t(column);
    outlineFirst_[i] = coreFirst_[i] = 0;
    outlineLast_[i] = coreLast_[i] = -1;
    background_[i] = colour;
}

// Row by row with all columns side by side, which the compiler turns into vector instructions.
void WaveColumns::fill(QImage& pixels) const {
    const int left = std::max(box_.left(), 0);
    const int count = std::min(box_.right() + 1, pixels.width()) - left;
    const int bottom = std::min(box_.bottom() + 1, pixels.height());
    for (int y = std::max(box_.top(), 0); y < bottom; ++y) {
        auto* line = reinterpret_cast<QRgb*>(pixels.scanLine(y)) + left;
        const int row = y - box_.top();
        const int* outlineFirst = outlineFirst_.data();
        const int* outlineLast = outlineLast_.data();
        const int* coreFirst = coreFirst_.data();
        const int* coreLast = coreLast_.data();
        const QRgb* background = background_.data();
        for (int x = 0; x < count; ++x) {
            const bool inOutline = (row >= outlineFirst[x]) & (row <= outlineLast[x]);
            const bool inCore = (row >= coreFirst[x]) & (row <= coreLast[x]);
            const QRgb outer = inOutline ? outlineColour_ : background[x];
            line[x] = inCore ? coreColour_ : outer;
        }
    }
}

}  // namespace timbre::ui
