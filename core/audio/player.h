#pragma once

#include "core/audio/audio_device.h"
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::audio {

using ProgrammeId = std::int64_t;  // 0 = none

enum class PlayState { Stopped, Buffering, Playing, Paused };

// What the transport bar shows; a consistent enough snapshot of atomics, cheap at 30 Hz.
struct PlayerStatus {
    PlayState state = PlayState::Stopped;
    ProgrammeId programme = 0;
    std::int64_t positionMs = 0;   // of the sample that is audible now (latency subtracted)
    std::int64_t availableMs = 0;  // appended so far
    bool complete = false;         // the programme will not grow any more
    double speed = 1.0, volume = 1.0;
    bool loop = false;
    float peak = 0, rms = 0;      // of the last ~50 ms that went to the device
    std::uint64_t underruns = 0;  // times the callback found too little while playing
    double latencySeconds = 0;    // device latency plus what waits in the ring
    double queuedSeconds = 0;     // what waits in the ring
    std::string device;           // name; empty: no device
};

// Something the player has to say; called on the player's thread, must not block.
struct PlayerNotice {
    enum class Kind { FirstSound, Finished, Stopped, DeviceChanged, DeviceLost, Failed } kind;
    ProgrammeId programme = 0;
    std::string detail;                  // device name or reason
    std::optional<ErrorCode> code = {};  // of Failed
};
using PlayerListener = std::function<void(const PlayerNotice&)>;

struct PlayerOptions {
    // Asked of the device. Enough to ride out 50 ms in which a busy machine does not run us; stop()
    // is at once all the same, because it closes the stream.
    double latencySeconds = 0.1;
    int sampleRateHz = 0;         // asked of the device; 0: the rate of the sound
    double queueSeconds = 0.2;    // rendered ahead of the device; bridges a busy machine
    double idleCloseSeconds = 5;  // a silent stream is closed after that
};

// Turns a *programme* (one take, one recording) into one steady stream at the device's rate, on its
// own thread. A programme is a row of segments that are first appended as they are rendered and
// then live in files: at most ~30 s of unplayed sound stay in memory, the rest is read back from the
// files, so hours need no more memory than seconds. All functions are thread-safe and return at
// once. Without a usable device it says so once (Failed) and everything else keeps working.
// If the device disappears it goes on with the default device where it was, or pauses if none is left.
class Player {
public:
    explicit Player(std::unique_ptr<AudioOutput> output, PlayerListener listener = {},
                    PlayerOptions options = {});
    ~Player();
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    // A new programme takes the place of the one that plays. Sound starts with its first samples,
    // or, when `expectedRtf` ≥ 1 is given, once enough is buffered to get through `expectedSeconds`
    // (0: not known; half a minute is assumed) without a gap.
    ProgrammeId begin(int sampleRateHz, double expectedRtf = 0, double expectedSeconds = 0);
    void append(ProgrammeId programme, std::span<const float> samples);  // mono, current segment
    // The current segment is complete and can be read back from `file` (mono or not, any rate).
    void endSegment(ProgrammeId programme, const std::filesystem::path& file);
    void finish(ProgrammeId programme);  // no more will come
    // A better estimate of what begin() was told.
    void expect(ProgrammeId programme, double expectedRtf, double expectedSeconds);
    // Forgets what was appended since the last endSegment(), unless some of it was heard or is about to
    // be. Waits for the player's thread, milliseconds. True: none of it will be heard.
    bool takeBack(ProgrammeId programme);

    // Plays finished files as one programme from startMs on, at the rate of the first one.
    ProgrammeId playFiles(std::vector<std::filesystem::path> files, std::int64_t startMs = 0);

    void pause();
    void resume();
    void stop();  // silence at once (the stream is closed), back to the start; resume() plays it again
    void seek(std::int64_t positionMs);  // clamped to what is there
    void setSpeed(double speed);         // 0.5 … 3.0, pitch-true
    void setVolume(double volume);       // 0 … 1.5, ramped
    void setLoop(bool loop);
    void setLoopRange(std::int64_t startMs, std::int64_t endMs);  // 0, 0: the whole programme
    void setDevice(const std::string& deviceId);                  // empty: default; goes on playing there
    // What the device is asked for, as in PlayerOptions; what plays goes on with it.
    void setStream(int sampleRateHz, double latencySeconds);

    PlayerStatus status() const;
    std::vector<DeviceInfo> devices();  // may take tens of ms; refreshes only while idle

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace timbre::audio
