#include "core/audio/portaudio/portaudio_device.h"

#include "core/audio/portaudio/portaudio_library.h"
#include "core/audio/portaudio/portaudio_stream.h"

#include <utility>

namespace timbre::audio {
namespace {

class PortAudioOutput : public AudioOutput {
public:
    std::vector<DeviceInfo> devices() override { return PortAudioLibrary::devices(); }

    StreamInfo start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                     OutputCallback callback) override {
        stop();
        stream_ = std::make_unique<PortAudioStream>(
            deviceId, Direction::Output, preferredRateHz, latencySeconds,
            [callback = std::move(callback)](float* samples, std::size_t frames) {
                callback(std::span(samples, frames));
            },
            side_);
        return stream_->info();
    }

    void stop() override { stream_.reset(); }
    bool isAlive() const override { return stream_ && stream_->isAlive(); }
    std::uint64_t deviceUnderruns() const override { return stream_ ? stream_->glitches() : 0; }
    void setSide(Side side) override { side_ = side; }

private:
    const PortAudioLibrary::Use library_;
    Side side_ = Side::Both;
    std::unique_ptr<PortAudioStream> stream_;
};

class PortAudioInput : public AudioInput {
public:
    std::vector<DeviceInfo> devices() override { return PortAudioLibrary::devices(); }

    StreamInfo start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                     InputCallback callback) override {
        stop();
        stream_ = std::make_unique<PortAudioStream>(
            deviceId, Direction::Input, preferredRateHz, latencySeconds,
            [callback = std::move(callback)](float* samples, std::size_t frames) {
                callback(std::span<const float>(samples, frames));
            });
        return stream_->info();
    }

    void stop() override { stream_.reset(); }
    bool isAlive() const override { return stream_ && stream_->isAlive(); }
    std::uint64_t deviceOverruns() const override { return stream_ ? stream_->glitches() : 0; }

private:
    const PortAudioLibrary::Use library_;
    std::unique_ptr<PortAudioStream> stream_;
};

}  // namespace

std::unique_ptr<AudioOutput> makePortAudioOutput() {
    return std::make_unique<PortAudioOutput>();
}

std::unique_ptr<AudioInput> makePortAudioInput() {
    return std::make_unique<PortAudioInput>();
}

}  // namespace timbre::audio
