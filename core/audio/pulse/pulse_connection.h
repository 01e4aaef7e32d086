#pragma once

#include <cstdint>
#include <functional>
#include <pulse/pulseaudio.h>
#include <string>
#include <vector>

namespace timbre::audio {

// A source of the server, as it names it.
struct PulseSource {
    std::string name;         // the server's
    std::string description;  // for people; of a monitor: that of its output
    bool isMonitor = false;
    bool isDefault = false;  // monitors: of the default output
    int rateHz = 0;
    int channels = 0;
};

// A connection to the sound server of the session, with a thread of libpulse's own. No server is started.
class PulseConnection {
public:
    PulseConnection();  // throws Error(DeviceUnavailable) without a server
    ~PulseConnection();
    PulseConnection(const PulseConnection&) = delete;
    PulseConnection& operator=(const PulseConnection&) = delete;

    // Held while anything of the context is used, except in its callbacks.
    class Lock {
    public:
        explicit Lock(const PulseConnection& connection) : loop_(connection.loop_) {
            pa_threaded_mainloop_lock(loop_);
        }
        ~Lock() { pa_threaded_mainloop_unlock(loop_); }
        Lock(const Lock&) = delete;
        Lock& operator=(const Lock&) = delete;

    private:
        pa_threaded_mainloop* loop_;
    };

    pa_context* context() const { return context_; }
    pa_threaded_mainloop* loop() const { return loop_; }
    bool isReady() const;  // with the lock held

    // With the lock held: waits until `done`, which callbacks change before they call wake(); false after
    // kPatience or when the connection broke.
    bool waitFor(const std::function<bool()>& done) const;
    void wake() const { pa_threaded_mainloop_signal(loop_, 0); }

    std::vector<PulseSource> sources() const;  // takes the lock; throws Error(DeviceUnavailable)

private:
    bool finished(pa_operation* operation) const;  // waits for it and lets it go; null: false
    void connect();
    void close();

    pa_threaded_mainloop* loop_ = nullptr;
    pa_context* context_ = nullptr;
};

}  // namespace timbre::audio
