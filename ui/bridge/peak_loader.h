#pragma once

#include "core/audio/peak_pyramid.h"
#include "core/base/serial_thread.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>

namespace timbre::ui {

// Reads a sound file on a thread of its own and keeps its peaks, which grow minute by minute, so that
// the drawing of an hour starts at once. A new request ends the one before. GUI thread only.
class PeakLoader : public QObject {
    Q_OBJECT

public:
    // `cacheFolder` keeps the peaks of long sounds; empty: none are kept.
    explicit PeakLoader(std::filesystem::path cacheFolder = {}, QObject* parent = nullptr);
    ~PeakLoader() override;

    void load(const std::filesystem::path& file);                    // replaces what was loaded
    void append(const std::filesystem::path& file, qint64 startMs);  // one more piece of a growing sound
    void clear();

    // The same object for the loader's whole life; read it again whenever changed() comes.
    std::shared_ptr<const audio::PeakPyramid> peaks() const { return peaks_; }
    // The sound behind the peaks, to read it closer; empty: none, or in pieces.
    const std::filesystem::path& file() const { return file_; }

Q_SIGNALS:
    void changed();

private:
    void read(const std::filesystem::path& file, std::size_t firstPeak);
    bool showKept(const std::string& key, int generation);

    std::filesystem::path cacheFolder_;
    std::shared_ptr<audio::PeakPyramid> peaks_ = std::make_shared<audio::PeakPyramid>();
    std::filesystem::path file_;
    std::shared_ptr<std::atomic<int>> generation_ = std::make_shared<std::atomic<int>>(0);
    std::unique_ptr<SerialThread> thread_;  // begun with the first file
};

}  // namespace timbre::ui
