#include "ui/bridge/peak_loader.h"

#include "core/audio/audio_reader.h"
#include "core/base/log.h"

#include <QPointer>

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace timbre::ui {
namespace {

constexpr std::size_t kPeaksPerPiece = 6000;  // a minute

// Calls `deliver(startMs, peaks)` for each minute until it answers false.
template <class Deliver>
void readPeaks(const std::filesystem::path& file, qint64 startMs, const Deliver& deliver) {
    auto reader = audio::AudioReader::open(file, {.sampleRateHz = 0, .mono = true});
    const auto framesPerPeak =
        static_cast<std::size_t>(std::max(reader->sampleRateHz() / kPeaksPerSecond, 1));
    std::vector<float> block(framesPerPeak);
    Peaks peaks;
    while (const std::size_t frames = reader->read(block)) {
        peaks.push_back(peakOf(std::span(block).first(frames)));
        if (peaks.size() < kPeaksPerPiece) continue;
        const auto piece = std::exchange(peaks, {});
        if (!deliver(startMs, piece)) return;
        startMs += static_cast<qint64>(piece.size()) * 1000 / kPeaksPerSecond;
    }
    if (!peaks.empty()) deliver(startMs, peaks);
}

}  // namespace

PeakLoader::PeakLoader(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {}

PeakLoader::~PeakLoader() {
    ++*generation_;
}

void PeakLoader::load(const std::filesystem::path& file) {
    clear();
    read(file, 0);
}

void PeakLoader::append(const std::filesystem::path& file, qint64 startMs) {
    read(file, startMs);
}

void PeakLoader::clear() {
    ++*generation_;
    Q_EMIT cleared();
}

void PeakLoader::read(const std::filesystem::path& file, qint64 startMs) {
    bridge_.postInBackground([this, file, startMs, mine = generation_->load(), generation = generation_,
                              guard = QPointer<PeakLoader>(this), bridge = &bridge_] {
        if (*generation != mine) return;
        try {
            readPeaks(file, startMs, [&](qint64 at, const Peaks& peaks) {
                QMetaObject::invokeMethod(
                    bridge,
                    [guard, generation, mine, at, peaks] {
                        if (guard && *generation == mine) Q_EMIT guard->peaksReady(at, peaks);
                    },
                    Qt::QueuedConnection);
                return *generation == mine;
            });
        } catch (const std::exception& error) {
            // A waveform is a convenience: the sound itself is reported by whoever plays it.
            log(LogLevel::Info, "ui", std::string("waveform: ") + error.what());
        }
    });
}

}  // namespace timbre::ui
