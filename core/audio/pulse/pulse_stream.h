#pragma once

#include "core/audio/audio_device.h"
#include "core/audio/pulse/pulse_connection.h"

#include <atomic>
#include <cstdint>
#include <string>

namespace timbre::audio {

// Mono sound of one source of the server, at the source's own rate, running from construction on. It is
// never moved to another source behind our back: it ends instead.
class PulseStream {
public:
    // followsDefault: ends as soon as the default output is another one. Throws Error(DeviceUnavailable).
    PulseStream(const PulseSource& source, bool followsDefault, double latencySeconds,
                InputCallback callback);
    ~PulseStream();  // the callback does not run any more
    PulseStream(const PulseStream&) = delete;
    PulseStream& operator=(const PulseStream&) = delete;

    bool isAlive() const;  // any thread
    std::uint64_t glitches() const { return glitches_.load(std::memory_order_relaxed); }
    double latencySeconds() const { return latencySeconds_; }

private:
    void open();
    void watchDefault();
    void close();

    // The connection's thread.
    void read();
    void silence(std::size_t frames);
    void keepTime();
    void compareDefault(const char* sink);

    const PulseSource source_;
    const InputCallback callback_;
    double latencySeconds_;
    PulseConnection connection_;
    pa_stream* stream_ = nullptr;
    pa_time_event* clock_ = nullptr;
    std::string defaultSink_;  // when the stream began; connection's thread
    bool wasSuspended_ = false;
    std::int64_t silentSinceUs_ = 0, silentFrames_ = 0;  // of the silence that the clock made
    std::atomic<std::int64_t> lastSoundUs_{0};
    std::atomic<bool> failed_{false}, defaultMoved_{false};
    std::atomic<std::uint64_t> glitches_{0};
};

}  // namespace timbre::audio
