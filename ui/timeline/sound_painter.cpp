#include "ui/timeline/sound_painter.h"

#include "core/audio/spectrogram.h"
#include "ui/timeline/wave_columns.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QVector>

#include <algorithm>
#include <cmath>
#include <vector>

namespace timbre::ui {
namespace {

constexpr double kMsPerPeak = 1000.0 / audio::kPeaksPerSecond;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::Timeline)
};

QRect inDevicePixels(const QRect& box, double ratio) {
    const auto pixel = [ratio](int logical) { return int(std::lround(logical * ratio)); };
    return {QPoint(pixel(box.left()), pixel(box.top())),
            QPoint(pixel(box.right() + 1) - 1, pixel(box.bottom() + 1) - 1)};
}

double msPerDevicePixel(const TimelineScene& scene) {
    return scene.scale.msPerPixel() / scene.pixelRatio;
}

void setFromPeaks(WaveColumns& columns, int column, const TimelineScene& scene, double beginMs,
                  double endMs) {
    if (scene.peaks == nullptr || beginMs < 0) return;
    const auto first = std::size_t(beginMs / kMsPerPeak);
    if (first >= scene.peaks->size()) return;
    const auto peak = scene.peaks->over(first, std::max(std::size_t(endMs / kMsPerPeak), first + 1));
    columns.setWave(column, peak.low / 127.0, peak.high / 127.0, peak.rms / 255.0);
}

// Calls `use(segment, first, last)` with the columns of each segment in sight.
template <class Use>
void forSegments(const WaveColumns& columns, const TimelineScene& scene, const Use& use) {
    const auto [begin, end] = scene.track.touching(scene.scale.startMs(), scene.scale.endMs());
    for (std::size_t i = begin; i < end; ++i) {
        const TimelineSegment& segment = scene.track.segments()[i];
        const double left = scene.scale.xAt(double(segment.startMs)) * scene.pixelRatio;
        const double right = scene.scale.xAt(double(segment.endMs)) * scene.pixelRatio;
        if (right < 0 || left >= columns.count()) continue;
        use(segment, int(std::floor(left)), int(std::floor(right)));
    }
}

void tintSegments(WaveColumns& columns, const TimelineScene& scene) {
    forSegments(columns, scene, [&](const TimelineSegment& segment, int first, int last) {
        const bool isCurrent = segment.index == scene.currentSegment;
        const QColor colour = scene.laneColour(segment.lane);
        for (int column = std::max(first, 0); column < std::min(last, columns.count()); ++column) {
            const QColor below = columns.background(column);
            columns.setBackground(column, mixed(colour, below, isCurrent ? 0.25 : 0.09).rgb());
        }
    });
}

// The ends of the segments, where they are far enough apart to be told from each other.
void drawEdges(WaveColumns& columns, const TimelineScene& scene) {
    const int wide = std::max(int(std::lround(scene.pixelRatio)), 1);
    forSegments(columns, scene, [&](const TimelineSegment& segment, int first, int last) {
        const bool isCurrent = segment.index == scene.currentSegment;
        if (last - first < 4 * wide && !isCurrent) return;
        const QColor colour = scene.laneColour(segment.lane);
        const QRgb line = (isCurrent ? colour : mixed(colour, scene.base(), 0.5)).rgb();
        for (const int edge : {first, last - wide}) {
            for (int column = edge; column < edge + wide * (isCurrent ? 2 : 1); ++column)
                if (column >= 0 && column < columns.count()) columns.setLine(column, line);
        }
    });
}

// The samples in sight, tile by tile; valid until the tiles change.
class CloseUp {
public:
    explicit CloseUp(const TimelineScene& scene) {
        if (msPerDevicePixel(scene) >= kMsPerPeak) return;
        const auto tileAt = [](double ms) { return int(std::max(ms, 0.0) / SoundTiles::kSampleTileMs); };
        first_ = tileAt(scene.scale.startMs());
        for (int number = first_; number <= tileAt(scene.scale.endMs()); ++number)
            tiles_.push_back(scene.tiles.find({SoundTileKey::kSamples, number}));
    }
    const SoundTile* tileAt(double ms) const {
        const auto place = std::size_t(int(ms / SoundTiles::kSampleTileMs) - first_);
        return ms >= 0 && place < tiles_.size() ? tiles_[place] : nullptr;
    }
    // Sets a column to these samples; false: not read yet.
    bool set(WaveColumns& columns, int column, double beginMs, double endMs) const {
        const SoundTile* tile = tileAt(beginMs);
        if (tile == nullptr || tile->samples.empty()) return false;
        const double inTile = std::fmod(beginMs, SoundTiles::kSampleTileMs),
                     perMs = tile->sampleRateHz / 1000.0;
        const auto size = tile->samples.size();
        const auto first = std::size_t(inTile * perMs);
        const auto last = std::min(std::size_t((inTile + endMs - beginMs) * perMs) + 1, size);
        if (first >= last) return true;  // behind the end
        int low = tile->samples[first], high = low;
        std::int64_t energy = 0;
        for (std::size_t i = first; i < last; ++i) {
            const int sample = tile->samples[i];
            low = std::min(low, sample);
            high = std::max(high, sample);
            energy += std::int64_t(sample) * sample;
        }
        // From the middle line, as the peaks are: the outline stays where it is when zooming in.
        columns.setWave(column, std::min(low, 0) / 32767.0, std::max(high, 0) / 32767.0,
                        std::sqrt(double(energy) / double(last - first)) / 32767.0);
        return true;
    }
    bool isCurve(const TimelineScene& scene) const {
        const SoundTile* tile = tileAt((scene.scale.startMs() + scene.scale.endMs()) / 2);
        return tile != nullptr && msPerDevicePixel(scene) * tile->sampleRateHz / 1000.0 < 1;
    }
    void drawCurve(QPainter& painter, const TimelineScene& scene, const QRectF& box) const {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(colours().accent, 1.5));
        QPolygonF curve;
        for (std::size_t t = 0; t < tiles_.size(); ++t) {
            if (tiles_[t] == nullptr || tiles_[t]->samples.empty()) continue;
            const double startMs = double(first_ + int(t)) * SoundTiles::kSampleTileMs;
            const double perMs = tiles_[t]->sampleRateHz / 1000.0;
            const auto& samples = tiles_[t]->samples;
            const double from = std::max((scene.scale.startMs() - startMs) * perMs - 1, 0.0);
            const auto to = std::min((scene.scale.endMs() - startMs) * perMs + 2, double(samples.size()));
            for (auto i = std::size_t(from); double(i) < to; ++i) {
                curve.append({scene.scale.xAt(startMs + double(i) / perMs),
                              box.center().y() - samples[i] / 32767.0 * (box.height() / 2 - 1)});
            }
        }
        painter.drawPolyline(curve);
    }

private:
    int first_ = 0;
    std::vector<const SoundTile*> tiles_;
};

// From silence to full: background, the accent colour, the text's colour.
QVector<QRgb> spectrumColours(const QPalette& palette) {
    const auto mix = [](const QColor& one, const QColor& other, float share) {
        return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                                one.greenF() + (other.greenF() - one.greenF()) * share,
                                one.blueF() + (other.blueF() - one.blueF()) * share)
            .rgb();
    };
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    QVector<QRgb> table(256);
    for (int i = 0; i < 256; ++i) {
        const float share = float(i) / 255;
        table[i] = share < 0.6F ? mix(base, colours().accent, share / 0.6F)
                                : mix(colours().accent, text, (share - 0.6F) / 0.4F);
    }
    return table;
}

class SpectrumPainter {
public:
    SpectrumPainter(QPainter& painter, const TimelineScene& scene)
        : painter_(painter), scene_(scene), table_(spectrumColours(scene.palette)) {}

    void paint(int level) {
        const double tileMs = SoundTiles::tileMs(level);
        for (int number = int(scene_.scale.startMs() / tileMs);
             number * tileMs < std::min(scene_.scale.endMs(), double(scene_.scale.durationMs())); ++number) {
            const double begin = number * tileMs;
            if (const auto* tile = scene_.tiles.find({level, number})) {
                draw(*tile, begin, tileMs, begin, begin + tileMs);
            } else if (!paintCoarser(level, begin, begin + tileMs)) {
                paintFiner(level, number);
            }
        }
    }

private:
    // Draws the stretch [from, to) of a tile that covers tileMs from `begin` on.
    void draw(const SoundTile& tile, double begin, double tileMs, double from, double to) {
        if (tile.spectrum.isNull()) return;
        const double columnsPerMs = SoundTiles::kColumns / tileMs;
        const QRectF source((from - begin) * columnsPerMs, 0, (to - from) * columnsPerMs,
                            tile.spectrum.height());
        const double left = scene_.scale.xAt(from), right = scene_.scale.xAt(to);
        const QRect box = scene_.layout.spectrum;
        QImage image = tile.spectrum;
        image.setColorTable(table_);
        painter_.drawImage(QRectF(left, box.top(), right - left, box.height()), image, source);
    }
    bool paintCoarser(int level, double from, double to) {
        for (int coarser = level + 1; coarser <= std::min(level + 5, SoundTiles::kCoarsestLevel); ++coarser) {
            const double tileMs = SoundTiles::tileMs(coarser);
            const int number = int(from / tileMs);
            if (const auto* tile = scene_.tiles.peek({coarser, number})) {
                draw(*tile, number * tileMs, tileMs, from, to);
                return true;
            }
        }
        return false;
    }
    void paintFiner(int level, int number) {
        if (level - 1 < SoundTiles::kFinestLevel) return;
        const double tileMs = SoundTiles::tileMs(level - 1);
        for (const int half : {2 * number, 2 * number + 1}) {
            if (const auto* tile = scene_.tiles.peek({level - 1, half}))
                draw(*tile, half * tileMs, tileMs, half * tileMs, (half + 1) * tileMs);
        }
    }

    QPainter& painter_;
    const TimelineScene& scene_;
    QVector<QRgb> table_;
};

void paintFrequencies(QPainter& painter, const TimelineScene& scene) {
    const QRect box = scene.layout.spectrum;
    const QFontMetrics metrics(scene.smallFont);
    painter.setFont(scene.smallFont);
    double above = box.bottom() + metrics.height();
    for (const int hz : {200, 500, 1000, 2000, 4000}) {
        const double row = audio::Spectrogram::rowOfHz(hz);
        const double y = box.bottom() - (row + 0.5) / audio::Spectrogram::kRows * box.height();
        if (above - y < metrics.height()) continue;
        above = y;
        //: A frequency beside the spectrogram
        const QString label = hz < 1000 ? Words::tr("%1 Hz").arg(hz) : Words::tr("%1 kHz").arg(hz / 1000);
        const QRectF place(unit(scene.smallFont), y - metrics.height() / 2.0,
                           metrics.horizontalAdvance(label) + unit(scene.smallFont), metrics.height());
        if (place.top() < box.top() || place.bottom() > box.bottom()) continue;
        painter.fillRect(place, scene.base());
        painter.setPen(scene.palette.color(QPalette::Text));
        painter.drawText(place, int(Qt::AlignCenter), label);
    }
}

}  // namespace

void fillOverview(QImage& pixels, const TimelineScene& scene) {
    const QColor back = colours().raised, seen = mixed(colours().accent, back, 0.3);
    WaveColumns columns(inDevicePixels(scene.layout.overview, scene.pixelRatio), back.rgb(),
                        colours().muted.rgb(), colours().muted.rgb());
    const double msPerColumn = scene.layout.overviewMsPerPixel(scene.scale.durationMs()) / scene.pixelRatio;
    const bool showsAll = scene.scale.showsAll();
    const int first = int(scene.scale.startMs() / msPerColumn);
    const int last = std::max(int(scene.scale.endMs() / msPerColumn), first + 2);
    for (int column = 0; column < columns.count(); ++column) {
        if (!showsAll && column >= first && column <= last) columns.setBackground(column, seen.rgb());
        setFromPeaks(columns, column, scene, column * msPerColumn, (column + 1) * msPerColumn);
        if (!showsAll && (column == first || column == last)) columns.setLine(column, colours().accent.rgb());
    }
    columns.fill(pixels);
}

void fillWave(QImage& pixels, const TimelineScene& scene) {
    const QRect box = inDevicePixels(scene.layout.wave, scene.pixelRatio);
    WaveColumns columns(box, scene.base().rgb(), mixed(colours().accent, scene.base(), 0.55).rgb(),
                        colours().accent.rgb());
    tintSegments(columns, scene);
    const CloseUp closeUp(scene);
    const bool isCurve = closeUp.isCurve(scene);
    const double msPerColumn = msPerDevicePixel(scene);
    for (int column = 0; column < columns.count() && !isCurve; ++column) {
        const double begin = scene.scale.startMs() + column * msPerColumn, end = begin + msPerColumn;
        if (!closeUp.set(columns, column, begin, end)) setFromPeaks(columns, column, scene, begin, end);
    }
    drawEdges(columns, scene);
    columns.fill(pixels);
}

void paintCurve(QPainter& painter, const TimelineScene& scene) {
    const CloseUp closeUp(scene);
    if (closeUp.isCurve(scene)) closeUp.drawCurve(painter, scene, scene.layout.wave);
}

void paintSpectrum(QPainter& painter, const TimelineScene& scene) {
    const QRect box = scene.layout.spectrum;
    if (box.isEmpty()) return;
    painter.fillRect(box, scene.base());
    painter.save();
    painter.setClipRect(box);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int level = std::clamp(int(std::ceil(std::log2(scene.scale.msPerPixel()))),
                                 SoundTiles::kFinestLevel, SoundTiles::kCoarsestLevel);
    SpectrumPainter(painter, scene).paint(level);
    paintFrequencies(painter, scene);
    painter.restore();
}

}  // namespace timbre::ui
