#include "ui/bridge/voice_recorder.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kPollMs = 33;
constexpr std::size_t kFramesPerPeak = VoiceRecorder::kRateHz / audio::kPeaksPerSecond;

}  // namespace

VoiceRecorder::VoiceRecorder(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    const auto listener = [this](const audio::RecorderNotice& notice) {
        QMetaObject::invokeMethod(
            this, [this, notice] { noticed(notice); }, Qt::QueuedConnection);
    };
    recorder_ = std::make_shared<audio::Recorder>(
        bridge.makeInput(), listener,
        audio::RecorderOptions{.sampleRateHz = kRateHz, .longestMs = kLongestMs});
    timer_.setInterval(kPollMs);
    connect(&timer_, &QTimer::timeout, this, &VoiceRecorder::poll);
}

// After this the recorder's thread does not call back, whoever still holds it.
VoiceRecorder::~VoiceRecorder() {
    recorder_->stop();
}

void VoiceRecorder::listen(const std::string& deviceId) {
    if (!recording_) recorder_->startMonitor(deviceId);
}

void VoiceRecorder::start(const std::filesystem::path& file, const std::string& deviceId) {
    if (recording_) return;
    peaks_->clear();
    Q_EMIT grew();
    try {
        std::filesystem::create_directories(file.parent_path());
        recorder_->start(file, deviceId, [this](std::span<const float> block) { hear(block); });
    } catch (...) {
        Q_EMIT failed(currentError());
        return;
    }
    recording_ = true;
    begun_ = over_ = false;
    timer_.start();
}

// Stopping waits for the device, so it is done in the background; poll() sees the end.
void VoiceRecorder::stop() {
    bridge_.postInBackground([recorder = recorder_] { recorder->stop(); });
}

void VoiceRecorder::hear(std::span<const float> block) {
    audio::Peaks peaks;
    for (std::size_t at = 0; at < block.size(); at += kFramesPerPeak)
        peaks.push_back(audio::peakOf(block.subspan(at, std::min(kFramesPerPeak, block.size() - at))));
    QMetaObject::invokeMethod(
        this,
        [this, peaks = std::move(peaks)] {
            peaks_->put(peaks_->size(), peaks);
            Q_EMIT grew();
        },
        Qt::QueuedConnection);
}

void VoiceRecorder::noticed(const audio::RecorderNotice& notice) {
    using Kind = audio::RecorderNotice::Kind;
    if (notice.kind == Kind::Started) begun_ = true;
    if (notice.kind != Kind::Failed) return;
    over_ = true;
    Q_EMIT failed({notice.code.value_or(ErrorCode::DeviceUnavailable), notice.detail});
}

// A recording that was just asked for has not begun yet on the recorder's thread.
void VoiceRecorder::poll() {
    const auto status = recorder_->status();
    if (status.recording || (!begun_ && !over_)) return;
    timer_.stop();
    recording_ = false;
    Q_EMIT ended(begun_ ? status.elapsedMs : 0);
}

}  // namespace timbre::ui
