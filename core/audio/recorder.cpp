#include "core/audio/recorder.h"

#include "core/audio/recorder_impl.h"

#include <future>
#include <utility>

namespace timbre::audio {

Recorder::Recorder(std::unique_ptr<AudioInput> input, Listener listener, RecorderOptions options)
    : impl_(std::make_unique<Impl>(std::move(input), std::move(listener), options)) {}

Recorder::~Recorder() {
    stop();
}

void Recorder::start(const std::filesystem::path& file, const std::string& deviceId, BlockSink sink) {
    impl_->claim();
    std::shared_ptr<GrowingWav> wav;
    try {
        wav = std::make_shared<GrowingWav>(file, impl_->sampleRateHz());
    } catch (...) {
        impl_->release();
        throw;
    }
    impl_->thread().post([p = impl_.get(), wav = std::move(wav), deviceId, sink = std::move(sink)]() mutable {
        p->start(std::move(wav), deviceId, std::move(sink));
    });
}

void Recorder::startMonitor(const std::string& deviceId) {
    impl_->thread().post([p = impl_.get(), deviceId] { p->startMonitor(deviceId); });
}

void Recorder::pause() {
    impl_->thread().post([p = impl_.get()] { p->setPaused(true); });
}

void Recorder::resume() {
    impl_->thread().post([p = impl_.get()] { p->setPaused(false); });
}

void Recorder::stop() {
    std::promise<void> done;
    auto finished = done.get_future();
    impl_->thread().post([p = impl_.get(), &done] {
        p->stop();
        done.set_value();
    });
    finished.wait();
}

RecorderStatus Recorder::status() const {
    return impl_->status();
}

std::vector<DeviceInfo> Recorder::devices() {
    if (impl_->thread().isCurrent()) return impl_->devices();
    std::promise<std::vector<DeviceInfo>> promise;
    auto result = promise.get_future();
    impl_->thread().post([p = impl_.get(), &promise] {
        try {
            promise.set_value(p->devices());
        } catch (...) {
            promise.set_exception(std::current_exception());
        }
    });
    return result.get();
}

}  // namespace timbre::audio
