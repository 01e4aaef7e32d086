#pragma once

#include "core/audio/peak_pyramid.h"
#include "core/audio/recorder.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace timbre::ui {

// Records a voice from a microphone into a file, outside of any job: mono, 24 kHz, 16 bit, on disk from
// the first second. Ends by itself at kLongestMs, to the sample. While it listens without recording it
// only shows levels. GUI thread only.
class VoiceRecorder : public QObject {
    Q_OBJECT

public:
    static constexpr std::int64_t kLongestMs = 60'000;
    static constexpr int kRateHz = 24'000;

    explicit VoiceRecorder(EngineBridge& bridge, QObject* parent = nullptr);
    ~VoiceRecorder() override;

    void listen(const std::string& deviceId);                                    // levels only
    void start(const std::filesystem::path& file, const std::string& deviceId);  // replaces the file
    void stop();                                                                 // also ends listen()

    bool isRecording() const { return recording_; }
    audio::RecorderStatus status() const { return recorder_->status(); }
    // The outline of what was recorded; the same object always. It grew when grew() comes.
    std::shared_ptr<const audio::PeakPyramid> peaks() const { return peaks_; }

Q_SIGNALS:
    void grew();
    void ended(qint64 ms);  // the file is complete; 0: nothing came
    void failed(const timbre::Error& error);

private:
    void hear(std::span<const float> block);  // the recorder's thread
    void noticed(const audio::RecorderNotice& notice);
    void poll();

    EngineBridge& bridge_;
    std::shared_ptr<audio::PeakPyramid> peaks_ = std::make_shared<audio::PeakPyramid>();
    QTimer timer_;
    bool recording_ = false;
    bool begun_ = false;  // the device runs
    bool over_ = false;   // it was told to stop, or failed
    std::shared_ptr<audio::Recorder> recorder_;
};

}  // namespace timbre::ui
