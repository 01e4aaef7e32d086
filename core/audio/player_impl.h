#pragma once

#include "core/audio/playback_chain.h"
#include "core/audio/player.h"
#include "core/base/serial_thread.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>

namespace timbre::audio {

// Everything happens in tasks on thread_, except what is marked. A tick every 10 ms while sound is
// wanted keeps the ring filled and looks after the device.
struct Player::Impl {
    Impl(std::unique_ptr<AudioOutput> output, PlayerListener listener, PlayerOptions options);
    ~Impl();

    // Any thread.
    void closeGateNow();
    PlayerStatus status() const;
    void post(SerialThread::Task task) { thread_.post(std::move(task)); }

    // Tasks.
    void begin(ProgrammeId id, int sampleRateHz, double expectedRtf, double expectedSeconds);
    void playFiles(ProgrammeId id, const std::vector<std::filesystem::path>& files, std::int64_t startMs);
    void append(ProgrammeId id, std::span<const float> samples);
    void endSegment(ProgrammeId id, const std::filesystem::path& file);
    void finish(ProgrammeId id);
    void expect(ProgrammeId id, double expectedRtf, double expectedSeconds);
    bool takeBack(ProgrammeId id);
    void pause();
    void resume();
    void stop();
    void seek(std::int64_t positionMs);
    void setSpeed(double speed);
    void setVolume(double volume);
    void setLoop(bool loop);
    void setLoopRange(std::int64_t startMs, std::int64_t endMs);
    void setDevice(const std::string& deviceId);
    void setStream(int sampleRateHz, double latencySeconds);
    std::vector<DeviceInfo> devices() { return output_->devices(); }

    std::atomic<ProgrammeId> lastId{0};
    SerialThread& thread() { return thread_; }

private:
    using Clock = std::chrono::steady_clock;

    void newProgramme(ProgrammeId id, int sampleRateHz);
    void tick();
    void scheduleTick();
    void feed();
    void fillRing();
    void openGateWhenReady();
    bool isEnoughBuffered() const;
    void rebufferWhenStarved();
    void noticeEnd();
    void noticeFirstSound();
    void closeWhenIdle();

    // player_device.cpp
    // Opens a stream if there is none; false: no device, the state is `otherwise` and it was said once.
    bool ensureDevice(PlayState otherwise);
    bool openDevice(const std::string& deviceId);
    void closeDevice();
    void reopenDevice();
    int rateWish() const;
    void checkDevice();
    void restart(std::int64_t frame);  // goes on from there with a new chain

    void setState(PlayState state);
    void publish();
    void notify(PlayerNotice::Kind kind, std::string detail = {}, std::optional<ErrorCode> code = {});
    std::int64_t audibleFrame() const;
    std::int64_t toFrame(std::int64_t ms) const;
    LoopRange loopRange() const;
    bool wantsSound() const { return state_ == PlayState::Playing || state_ == PlayState::Buffering; }

    PlayerOptions options_;
    const std::unique_ptr<AudioOutput> output_;
    const PlayerListener listener_;

    std::unique_ptr<Programme> programme_;
    std::unique_ptr<PlaybackChain> chain_;  // while programme and stream exist
    ProgrammeId id_ = 0;
    PlayState state_ = PlayState::Stopped;
    double expectedRtf_ = 0, expectedSeconds_ = 0;
    double speed_ = 1, volume_ = 1;
    bool loop_ = false;
    std::int64_t loopStartMs_ = 0, loopEndMs_ = 0;
    std::int64_t restFrame_ = 0;  // where it goes on while there is no chain
    bool soundHeard_ = false;     // FirstSound was said
    bool freshStart_ = false;     // the next opening of the gate needs no fade-in
    bool rebuffering_ = false;

    StreamInfo stream_;
    int wishedRateHz_ = 0;  // when the stream was opened
    std::string deviceId_;  // empty: default
    bool failureSaid_ = false;
    bool tickScheduled_ = false, tickIsFast_ = false;
    std::uint64_t lastTick_ = 0;  // an older one that still comes is ignored
    Clock::time_point silentSince_{};
    std::uint64_t earlierUnderruns_ = 0;

    mutable std::mutex mutex_;  // guards what follows; never held while anything is called that waits
    std::unique_ptr<RealtimeFeed> feed_;  // while a stream is open
    PositionMap map_;
    PlayerStatus shown_;  // without what comes from feed_ and map_
    int shownRateHz_ = 0;
    bool isPlaced_ = false;  // map_ tells the position

    SerialThread thread_;  // last: its tasks use everything above
};

}  // namespace timbre::audio
