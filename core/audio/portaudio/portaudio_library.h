#pragma once

#include "core/audio/audio_device.h"

#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace timbre::audio {

enum class Direction { Output, Input };

// PortAudio itself, which is one per process and not thread-safe: opening, closing and listing go
// through here, one at a time. It runs while anyone uses it, without a word on stderr.
class PortAudioLibrary {
public:
    // Counts its user for as long as it lives. Throws nothing: without sound there are no devices.
    class Use {
    public:
        Use();
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
    };

    // The device list is as old as the library's start; while no stream is open it is made anew.
    static std::vector<DeviceInfo> devices();

    // PortAudio's number of the device; empty id = the default one.
    static std::optional<int> find(const std::string& id, Direction direction);
    static DeviceInfo describe(int device);

    // Held while a stream is opened or closed.
    static std::mutex& mutex();
    static void streamOpened();  // both with the mutex held
    static void streamClosed();
    static void refreshIfIdle();
};

}  // namespace timbre::audio
