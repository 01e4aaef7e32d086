#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/widgets/peaks.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <memory>

namespace timbre::ui {

// Reads a sound file on the background thread and hands its peaks over piece by piece, so that the
// drawing of an hour starts at once. A new request ends the one before. GUI thread only.
class PeakLoader : public QObject {
    Q_OBJECT

public:
    explicit PeakLoader(EngineBridge& bridge, QObject* parent = nullptr);
    ~PeakLoader() override;

    void load(const std::filesystem::path& file);                    // replaces what was loaded
    void append(const std::filesystem::path& file, qint64 startMs);  // one more piece of a growing sound
    void clear();

Q_SIGNALS:
    void cleared();
    void peaksReady(qint64 startMs, const timbre::ui::Peaks& peaks);

private:
    void read(const std::filesystem::path& file, qint64 startMs);

    EngineBridge& bridge_;
    std::shared_ptr<std::atomic<int>> generation_ = std::make_shared<std::atomic<int>>(0);
};

}  // namespace timbre::ui
