#include "core/audio/pulse/pulse_stream.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace timbre::audio {
namespace {

constexpr std::size_t kStepFrames = 512;
constexpr pa_usec_t kClockUs = 50'000;
constexpr std::int64_t kSilentDeathUs = 2'000'000;  // as for PortAudio's streams

std::int64_t nowUs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

}  // namespace

PulseStream::PulseStream(const PulseSource& source, bool followsDefault, double latencySeconds,
                         InputCallback callback)
    : source_(source), callback_(std::move(callback)), latencySeconds_(latencySeconds) {
    try {
        const PulseConnection::Lock lock(connection_);
        open();
        if (followsDefault) watchDefault();
    } catch (...) {
        close();
        throw;
    }
}

PulseStream::~PulseStream() {
    close();
}

void PulseStream::open() {
    const auto fail = [this] {
        throw Error(ErrorCode::DeviceUnavailable,
                    source_.description + ": " + pa_strerror(pa_context_errno(connection_.context())));
    };
    const pa_sample_spec format{PA_SAMPLE_FLOAT32NE, static_cast<std::uint32_t>(source_.rateHz), 1};
    stream_ = pa_stream_new(connection_.context(), "recording", &format, nullptr);
    if (stream_ == nullptr) fail();
    pa_stream_set_state_callback(
        stream_,
        [](pa_stream* stream, void* to) {
            auto& self = *static_cast<PulseStream*>(to);
            if (!PA_STREAM_IS_GOOD(pa_stream_get_state(stream))) self.failed_ = true;
            self.connection_.wake();
        },
        this);
    pa_stream_set_read_callback(
        stream_, [](pa_stream*, std::size_t, void* to) { static_cast<PulseStream*>(to)->read(); }, this);
    pa_stream_set_overflow_callback(
        stream_, [](pa_stream*, void* to) { ++static_cast<PulseStream*>(to)->glitches_; }, this);
    constexpr auto kServersChoice = static_cast<std::uint32_t>(-1);
    const pa_buffer_attr buffer{
        kServersChoice, kServersChoice, kServersChoice, kServersChoice,
        static_cast<std::uint32_t>(latencySeconds_ * source_.rateHz) * std::uint32_t{sizeof(float)}};
    lastSoundUs_ = nowUs();
    const auto flags =
        static_cast<pa_stream_flags_t>(int(PA_STREAM_ADJUST_LATENCY) | int(PA_STREAM_DONT_MOVE));
    if (pa_stream_connect_record(stream_, source_.name.c_str(), &buffer, flags) < 0) fail();
    const auto settled = [this] { return failed_ || pa_stream_get_state(stream_) == PA_STREAM_READY; };
    if (!connection_.waitFor(settled) || failed_) fail();
    lastSoundUs_ = nowUs();
    if (const auto* granted = pa_stream_get_buffer_attr(stream_); granted != nullptr)
        latencySeconds_ = double(granted->fragsize) / sizeof(float) / source_.rateHz;
    clock_ = pa_context_rttime_new(
        connection_.context(), pa_rtclock_now() + kClockUs,
        [](pa_mainloop_api*, pa_time_event*, const timeval*, void* to) {
            static_cast<PulseStream*>(to)->keepTime();
        },
        this);
}

// The first answer says which output is the default one now, later ones whether it is still.
void PulseStream::watchDefault() {
    static constexpr auto kAsk = [](pa_context* context, PulseStream* self) {
        auto* asked = pa_context_get_server_info(
            context,
            [](pa_context*, const pa_server_info* info, void* to) {
                if (info != nullptr) static_cast<PulseStream*>(to)->compareDefault(info->default_sink_name);
            },
            self);
        if (asked != nullptr) pa_operation_unref(asked);
    };
    pa_context_set_subscribe_callback(
        connection_.context(),
        [](pa_context* context, pa_subscription_event_type_t, std::uint32_t, void* to) {
            kAsk(context, static_cast<PulseStream*>(to));
        },
        this);
    auto* subscribed =
        pa_context_subscribe(connection_.context(), PA_SUBSCRIPTION_MASK_SERVER, nullptr, nullptr);
    if (subscribed != nullptr) pa_operation_unref(subscribed);
    kAsk(connection_.context(), this);
}

void PulseStream::close() {
    const PulseConnection::Lock lock(connection_);
    pa_context_set_subscribe_callback(connection_.context(), nullptr, nullptr);
    if (clock_ != nullptr) {
        auto* api = pa_threaded_mainloop_get_api(connection_.loop());
        api->time_free(clock_);
    }
    if (stream_ == nullptr) return;
    pa_stream_set_state_callback(stream_, nullptr, nullptr);
    pa_stream_set_read_callback(stream_, nullptr, nullptr);
    pa_stream_set_overflow_callback(stream_, nullptr, nullptr);
    pa_stream_disconnect(stream_);
    pa_stream_unref(stream_);
}

bool PulseStream::isAlive() const {
    return !failed_ && !defaultMoved_ &&
           nowUs() - lastSoundUs_.load(std::memory_order_relaxed) < kSilentDeathUs;
}

// ---- the connection's thread

void PulseStream::read() {
    while (pa_stream_readable_size(stream_) > 0) {
        const void* bytes = nullptr;
        std::size_t size = 0;
        if (pa_stream_peek(stream_, &bytes, &size) < 0) {
            failed_ = true;
            return;
        }
        if (size == 0) return;
        lastSoundUs_.store(nowUs(), std::memory_order_relaxed);
        if (bytes != nullptr) {
            callback_(std::span(static_cast<const float*>(bytes), size / sizeof(float)));
        } else {
            ++glitches_;  // a hole: its length is known
            silence(size / sizeof(float));
        }
        pa_stream_drop(stream_);
    }
}

void PulseStream::silence(std::size_t frames) {
    static constexpr std::array<float, kStepFrames> kNothing{};
    for (std::size_t at = 0; at < frames; at += kStepFrames)
        callback_(std::span(kNothing).first(std::min(kStepFrames, frames - at)));
}

// An output that is asleep delivers nothing, but the recording's time goes on.
void PulseStream::keepTime() {
    const auto now = nowUs();
    const bool suspended = pa_stream_is_suspended(stream_) > 0;
    if (suspended && !wasSuspended_) {
        silentSinceUs_ = lastSoundUs_;
        silentFrames_ = 0;
    }
    wasSuspended_ = suspended;
    if (suspended) {
        const auto due = (now - silentSinceUs_) * source_.rateHz / 1'000'000;
        silence(static_cast<std::size_t>(std::max<std::int64_t>(0, due - silentFrames_)));
        silentFrames_ = std::max(silentFrames_, due);
        lastSoundUs_.store(now, std::memory_order_relaxed);
    }
    pa_context_rttime_restart(connection_.context(), clock_, pa_rtclock_now() + kClockUs);
}

void PulseStream::compareDefault(const char* sink) {
    const std::string now = sink != nullptr ? sink : "";
    if (defaultSink_.empty()) defaultSink_ = now;
    if (now != defaultSink_) defaultMoved_ = true;
}

}  // namespace timbre::audio
