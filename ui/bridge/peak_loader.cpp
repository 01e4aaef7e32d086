#include "ui/bridge/peak_loader.h"

#include "core/audio/peak_cache.h"
#include "core/audio/peak_reader.h"
#include "core/base/log.h"

#include <chrono>
#include <exception>
#include <utility>

namespace timbre::ui {
namespace {

// Reading a sound that takes less is not worth a file.
constexpr std::chrono::milliseconds kWorthKeeping{300};

}  // namespace

PeakLoader::PeakLoader(std::filesystem::path cacheFolder, QObject* parent)
    : QObject(parent), cacheFolder_(std::move(cacheFolder)) {}

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
    const bool isWhole = file_ == file && !cacheFolder_.empty();
    thread_->post([this, file, firstPeak, isWhole, mine = generation_->load(), generation = generation_] {
        if (*generation != mine) return;
        try {
            const auto begun = std::chrono::steady_clock::now();
            const std::string key = isWhole ? audio::PeakCache::keyOf(file) : std::string();
            if (isWhole && showKept(key, mine)) return;
            audio::Peaks all;
            audio::readPeaks(file, [&](std::size_t first, audio::Peaks peaks) {
                if (isWhole) all.insert(all.end(), peaks.begin(), peaks.end());
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
            const bool slow = std::chrono::steady_clock::now() - begun > kWorthKeeping;
            if (isWhole && slow && *generation == mine) audio::PeakCache(cacheFolder_).store(key, all);
        } catch (const std::exception& error) {
            // A waveform is a convenience: the sound itself is reported by whoever plays it.
            log(LogLevel::Info, "ui", std::string("waveform: ") + error.what());
        }
    });
}

// On the reading thread, so that the GUI thread only takes the finished pyramid over.
bool PeakLoader::showKept(const std::string& key, int generation) {
    const auto peaks = audio::PeakCache(cacheFolder_).find(key);
    if (!peaks) return false;
    auto pyramid = std::make_shared<audio::PeakPyramid>();
    pyramid->put(0, *peaks);
    QMetaObject::invokeMethod(
        this,
        [this, generation, pyramid] {
            if (*generation_ != generation) return;
            *peaks_ = std::move(*pyramid);
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    return true;
}

}  // namespace timbre::ui
