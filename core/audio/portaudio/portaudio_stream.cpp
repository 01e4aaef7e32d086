#include "core/audio/portaudio/portaudio_stream.h"

#include "core/base/error.h"

#include <portaudio.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#ifdef __SSE__
#include <xmmintrin.h>
#endif

namespace timbre::audio {
namespace {

constexpr std::size_t kStepFrames = 256;
// A stream whose callback was not called for so long is dead, whatever PortAudio says: when a sound
// server goes away its streams just stand still.
constexpr auto kSilentDeath = std::chrono::seconds(2);

std::int64_t nowMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

[[noreturn]] void fail(const std::string& device, PaError error) {
    std::string detail = "audio device \"" + (device.empty() ? "default" : device) + "\": ";
    detail += Pa_GetErrorText(error);
    if (error == paUnanticipatedHostError) {
        const PaHostErrorInfo* host = Pa_GetLastHostErrorInfo();
        if (host != nullptr && host->errorText != nullptr) detail += std::string(", ") + host->errorText;
    }
    throw Error(ErrorCode::DeviceUnavailable, detail);
}

// A sound server spreads one channel over all speakers; a bare card would play it on the left only.
// One side alone needs two channels.
int channelsFor(const DeviceInfo& device, Direction direction, Side side) {
    const bool isCard = device.name.find("hw:") != std::string::npos;
    const int most = direction == Direction::Output ? device.maxOutputChannels : device.maxInputChannels;
    return isCard || side != Side::Both ? std::min(2, most) : 1;
}

}  // namespace

struct PortAudioStream::Impl {
    const PortAudioLibrary::Use use;
    Direction direction;
    Block block;
    StreamInfo info;
    int channels = 1;
    Side side = Side::Both;
    PaStream* stream = nullptr;
    std::atomic<std::int64_t> lastCallMs{0};
    std::atomic<std::uint64_t> glitches{0};
    bool denormalsOff = false;  // callback only

    Impl(Direction d, Block b) : direction(d), block(std::move(b)) {}
    ~Impl() {
        const std::lock_guard lock(PortAudioLibrary::mutex());
        close();
    }

    void close() {
        if (stream == nullptr) return;
        Pa_AbortStream(stream);
        Pa_CloseStream(stream);
        PortAudioLibrary::streamClosed();
        stream = nullptr;
    }

    PaError open(int device, double rateHz, double latencySeconds) {
        PaStreamParameters parameters{};
        parameters.device = device;
        parameters.channelCount = channels;
        parameters.sampleFormat = paFloat32;
        parameters.suggestedLatency = latencySeconds;
        const bool out = direction == Direction::Output;
        const PaError failed =
            Pa_OpenStream(&stream, out ? nullptr : &parameters, out ? &parameters : nullptr, rateHz,
                          paFramesPerBufferUnspecified, paDitherOff, &Impl::callback, this);
        if (failed != paNoError) stream = nullptr;
        return failed;
    }

    static int callback(const void* input, void* output, unsigned long frames,
                        const PaStreamCallbackTimeInfo*, PaStreamCallbackFlags flags, void* self) noexcept {
        static_cast<Impl*>(self)->run(static_cast<const float*>(input), static_cast<float*>(output), frames,
                                      flags);
        return paContinue;
    }

    void run(const float* input, float* output, std::size_t frames, PaStreamCallbackFlags flags) noexcept {
#ifdef __SSE__
        if (!denormalsOff) _MM_SET_FLUSH_ZERO_MODE(_MM_FLUSH_ZERO_ON);
        denormalsOff = true;
#endif
        lastCallMs.store(nowMs(), std::memory_order_relaxed);
        if ((flags & (paOutputUnderflow | paInputOverflow)) != 0)
            glitches.fetch_add(1, std::memory_order_relaxed);
        std::array<float, kStepFrames> mono;
        const auto width = static_cast<std::size_t>(channels);
        for (std::size_t at = 0; at < frames; at += kStepFrames) {
            const std::size_t count = std::min(kStepFrames, frames - at);
            if (output != nullptr) {
                block(mono.data(), count);
                spread(mono.data(), count, width, output + at * width);
            } else if (input != nullptr) {
                mix(input + at * width, count, width, mono.data());
                block(mono.data(), count);
            }
        }
    }

    void spread(const float* mono, std::size_t count, std::size_t width, float* output) const noexcept {
        for (std::size_t i = 0; i < count * width; ++i) {
            const bool isLeft = i % width == 0;
            const bool sounds = side == Side::Both || width == 1 || isLeft == (side == Side::Left);
            output[i] = sounds ? mono[i / width] : 0.0f;
        }
    }

    static void mix(const float* input, std::size_t frames, std::size_t width, float* mono) noexcept {
        for (std::size_t frame = 0; frame < frames; ++frame) {
            float sum = 0;
            for (std::size_t channel = 0; channel < width; ++channel) sum += input[frame * width + channel];
            mono[frame] = sum / static_cast<float>(width);
        }
    }
};

PortAudioStream::PortAudioStream(const std::string& deviceId, Direction direction, int preferredRateHz,
                                 double latencySeconds, Block block, Side side)
    : impl_(std::make_unique<Impl>(direction, std::move(block))) {
    const std::lock_guard lock(PortAudioLibrary::mutex());
    auto device = PortAudioLibrary::find(deviceId, direction);
    if (!device) {
        PortAudioLibrary::refreshIfIdle();  // it may have appeared since the list was made
        device = PortAudioLibrary::find(deviceId, direction);
    }
    if (!device) fail(deviceId, paDeviceUnavailable);

    auto& info = impl_->info;
    info.device = PortAudioLibrary::describe(*device);
    impl_->side = side;
    impl_->channels = channelsFor(info.device, direction, side);
    info.sampleRateHz = preferredRateHz > 0 ? preferredRateHz : info.device.defaultRateHz;
    PaError failed = impl_->open(*device, info.sampleRateHz, latencySeconds);
    if (failed != paNoError && info.sampleRateHz != info.device.defaultRateHz) {
        info.sampleRateHz = info.device.defaultRateHz;
        failed = impl_->open(*device, info.sampleRateHz, latencySeconds);
    }
    if (failed != paNoError) fail(deviceId, failed);
    PortAudioLibrary::streamOpened();
    impl_->lastCallMs = nowMs();
    failed = Pa_StartStream(impl_->stream);
    if (failed != paNoError) {
        impl_->close();
        fail(deviceId, failed);
    }
    const PaStreamInfo* opened = Pa_GetStreamInfo(impl_->stream);
    if (opened == nullptr) return;
    info.latencySeconds = direction == Direction::Output ? opened->outputLatency : opened->inputLatency;
    info.sampleRateHz = static_cast<int>(std::lround(opened->sampleRate));
}

PortAudioStream::~PortAudioStream() = default;

const StreamInfo& PortAudioStream::info() const {
    return impl_->info;
}

bool PortAudioStream::isAlive() const {
    const std::int64_t silentMs = nowMs() - impl_->lastCallMs.load(std::memory_order_relaxed);
    return Pa_IsStreamActive(impl_->stream) == 1 &&
           silentMs < std::chrono::milliseconds(kSilentDeath).count();
}

std::uint64_t PortAudioStream::glitches() const {
    return impl_->glitches.load(std::memory_order_relaxed);
}

}  // namespace timbre::audio
