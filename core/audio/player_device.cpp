#include "core/audio/player_impl.h"
#include "core/base/error.h"
#include "core/base/log.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

namespace timbre::audio {
namespace {

using Kind = PlayerNotice::Kind;

constexpr double kRingQueues = 4;  // the ring's size in queues: room for a discard and for bursts

}  // namespace

int Player::Impl::rateWish() const {
    if (options_.sampleRateHz > 0) return options_.sampleRateHz;
    return programme_ ? programme_->sampleRateHz() : 0;
}

bool Player::Impl::openDevice(const std::string& deviceId) {
    const int wish = rateWish();
    // The feed's size depends on the rate that the device grants, so the callback finds it by a cell
    // that is filled before the gate opens; until then it plays silence.
    auto slot = std::make_shared<std::atomic<RealtimeFeed*>>(nullptr);
    try {
        stream_ = output_->start(deviceId, wish, options_.latencySeconds, [slot](std::span<float> samples) {
            if (auto* feed = slot->load(std::memory_order_acquire)) return feed->fill(samples);
            std::fill(samples.begin(), samples.end(), 0.0f);
        });
    } catch (...) {
        log(LogLevel::Warning, "audio", currentError().what());
        return false;
    }
    wishedRateHz_ = wish;
    silentSince_ = Clock::now();
    const auto frames = static_cast<std::size_t>(kRingQueues * options_.queueSeconds * stream_.sampleRateHz);
    auto feed = std::make_unique<RealtimeFeed>(stream_.sampleRateHz, stream_.latencySeconds, frames + 1024);
    feed->setVolume(static_cast<float>(volume_));
    slot->store(feed.get(), std::memory_order_release);
    const std::lock_guard lock(mutex_);
    feed_ = std::move(feed);
    return true;
}

void Player::Impl::closeDevice() {
    if (!feed_) return;
    if (chain_) restFrame_ = audibleFrame();
    output_->stop();  // from here on the callback does not run
    chain_.reset();
    earlierUnderruns_ += feed_->underruns();
    {
        const std::lock_guard lock(mutex_);
        isPlaced_ = false;
        feed_.reset();
    }
    publish();
}

// A stream at another rate than this programme would like is opened anew.
bool Player::Impl::ensureDevice(PlayState otherwise) {
    if (feed_ && rateWish() != wishedRateHz_) closeDevice();
    if (feed_) return true;
    if (openDevice(deviceId_)) {
        failureSaid_ = false;
        return true;
    }
    if (!deviceId_.empty() && openDevice({})) {
        notify(Kind::DeviceChanged, stream_.device.name);
        return true;
    }
    setState(otherwise);
    if (!std::exchange(failureSaid_, true))
        notify(Kind::Failed, Error(ErrorCode::DeviceUnavailable, "no sound device can be opened").what(),
               ErrorCode::DeviceUnavailable);
    return false;
}

void Player::Impl::restart(std::int64_t frame) {
    programme_->seek(frame);
    restFrame_ = programme_->cursor();
    if (!feed_) return publish();
    feed_->closeGate();
    chain_ = std::make_unique<PlaybackChain>(*programme_, *feed_, stream_.sampleRateHz, speed_);
    {
        const std::lock_guard lock(mutex_);
        map_.restart(chain_->firstIndex(), restFrame_);
    }
    freshStart_ = !soundHeard_;
    if (wantsSound()) setState(PlayState::Buffering);
    publish();
}

void Player::Impl::checkDevice() {
    if (!feed_ || output_->isAlive()) return;
    const bool wanted = wantsSound();
    const std::string lost = stream_.device.name;
    log(LogLevel::Warning, "audio", "output device disappeared: " + lost);
    closeDevice();
    if (!wanted) return;  // the next start looks for a device
    if (openDevice({})) {
        restart(restFrame_);
        return notify(Kind::DeviceChanged, stream_.device.name);
    }
    setState(PlayState::Paused);
    notify(Kind::DeviceLost, lost);
}

void Player::Impl::closeWhenIdle() {
    if (!feed_ || wantsSound()) return;
    if (Clock::now() - silentSince_ < std::chrono::duration<double>(options_.idleCloseSeconds)) return;
    closeDevice();
}

void Player::Impl::setDevice(const std::string& deviceId) {
    if (deviceId == deviceId_) return;
    deviceId_ = deviceId;
    failureSaid_ = false;
    reopenDevice();
}

void Player::Impl::setStream(int sampleRateHz, double latencySeconds) {
    if (sampleRateHz == options_.sampleRateHz && latencySeconds == options_.latencySeconds) return;
    options_.sampleRateHz = sampleRateHz;
    options_.latencySeconds = latencySeconds;
    reopenDevice();
}

void Player::Impl::reopenDevice() {
    if (!feed_) return;
    const bool wanted = wantsSound();
    closeDevice();
    if (wanted && ensureDevice(PlayState::Paused)) restart(restFrame_);
    feed();
}

}  // namespace timbre::audio
