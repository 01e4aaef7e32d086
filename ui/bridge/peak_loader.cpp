#include "ui/bridge/peak_loader.h"

#include "core/audio/peak_reader.h"
#include "core/base/log.h"

#include <exception>
#include <string>
#include <utility>

namespace timbre::ui {

PeakLoader::PeakLoader(QObject* parent) : QObject(parent) {}

PeakLoader::~PeakLoader() {
    ++*generation_;
    thread_.reset();  // nothing is posted to this object any more
}

void PeakLoader::load(const std::filesystem::path& file) {
    clear();
    file_ = file;
    read(file, 0);
}

void PeakLoader::append(const std::filesystem::path& file, qint64 startMs) {
    file_.clear();
    read(file, static_cast<std::size_t>(std::max<qint64>(startMs, 0)) * audio::kPeaksPerSecond / 1000);
}

void PeakLoader::clear() {
    ++*generation_;
    file_.clear();
    peaks_->clear();
    Q_EMIT changed();
}

void PeakLoader::read(const std::filesystem::path& file, std::size_t firstPeak) {
    if (!thread_) thread_ = std::make_unique<SerialThread>("peaks");
    thread_->post([this, file, firstPeak, mine = generation_->load(), generation = generation_] {
        if (*generation != mine) return;
        try {
            audio::readPeaks(file, [&](std::size_t first, audio::Peaks peaks) {
                // Calls that wait when the loader goes away are dropped by Qt.
                QMetaObject::invokeMethod(
                    this,
                    [this, mine, at = firstPeak + first, piece = std::move(peaks)] {
                        if (*generation_ != mine) return;
                        peaks_->put(at, piece);
                        Q_EMIT changed();
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
