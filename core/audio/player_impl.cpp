#include "core/audio/player_impl.h"

#include "core/base/error.h"
#include "core/base/log.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::audio {
namespace {

using Kind = PlayerNotice::Kind;

constexpr auto kTick = std::chrono::milliseconds(10);
constexpr auto kIdleTick = std::chrono::milliseconds(250);
// Sound starts with that much; less, and the first pause of the renderer would be heard.
constexpr double kStartSeconds = 0.08;
constexpr double kStartQueueSeconds = 0.04;  // of it already converted
constexpr double kRebufferSeconds = 0.5;     // after the renderer fell behind
constexpr double kAssumedSeconds = 30;       // of a programme whose length nobody knows

}  // namespace

Player::Impl::Impl(std::unique_ptr<AudioOutput> output, PlayerListener listener, PlayerOptions options)
    : options_(options), output_(std::move(output)), listener_(std::move(listener)), thread_("player") {}

Player::Impl::~Impl() {
    thread_.stop();
    output_->stop();
}

// ---- what programmes are made of

void Player::Impl::newProgramme(ProgrammeId id, int sampleRateHz) {
    if (feed_) feed_->closeGate();
    chain_.reset();
    programme_ = std::make_unique<Programme>(std::max(1, sampleRateHz));
    id_ = id;
    soundHeard_ = false;
    rebuffering_ = false;
    expectedRtf_ = expectedSeconds_ = 0;
    loopStartMs_ = loopEndMs_ = 0;
    restFrame_ = 0;
    setState(PlayState::Buffering);
    if (ensureDevice(PlayState::Stopped)) restart(0);
}

void Player::Impl::begin(ProgrammeId id, int sampleRateHz, double expectedRtf, double expectedSeconds) {
    newProgramme(id, sampleRateHz);
    expectedRtf_ = expectedRtf;
    expectedSeconds_ = expectedSeconds > 0 ? expectedSeconds : kAssumedSeconds;
    feed();
}

void Player::Impl::expect(ProgrammeId id, double expectedRtf, double expectedSeconds) {
    if (id != id_) return;
    expectedRtf_ = expectedRtf;
    expectedSeconds_ = expectedSeconds > 0 ? expectedSeconds : kAssumedSeconds;
    feed();
}

bool Player::Impl::takeBack(ProgrammeId id) {
    if (id != id_ || !programme_) return true;  // another one plays: this one is not heard
    if (!programme_->hasOpenSegment()) return true;
    const std::int64_t start = programme_->openStart();
    const bool inQueue = programme_->cursor() > start;
    const std::int64_t heard = audibleFrame();
    // What is in the queue can only be taken out while the device gets none of it.
    if (inQueue && (state_ != PlayState::Buffering || heard > start)) return false;
    programme_->dropOpenSegment();
    if (inQueue && chain_) restart(std::min(heard, start));
    feed();
    return true;
}

void Player::Impl::playFiles(ProgrammeId id, const std::vector<std::filesystem::path>& files,
                             std::int64_t startMs) {
    try {
        if (files.empty()) throw Error(ErrorCode::InvalidInput, "there is no file to play");
        newProgramme(id, AudioReader::open(files.front(), {.minSeconds = 0})->sampleRateHz());
        for (const auto& file : files) programme_->endSegment(file);
        programme_->finish();
        if (startMs > 0) seek(startMs);
    } catch (...) {
        const auto error = currentError();
        id_ = id;
        stop();
        programme_.reset();
        return notify(Kind::Failed, error.what(), error.code());
    }
    feed();
}

void Player::Impl::append(ProgrammeId id, std::span<const float> samples) {
    if (id != id_ || !programme_) return;
    programme_->append(samples);
    feed();
}

void Player::Impl::endSegment(ProgrammeId id, const std::filesystem::path& file) {
    if (id != id_ || !programme_) return;
    try {
        programme_->endSegment(file);
    } catch (...) {
        const auto error = currentError();
        notify(Kind::Failed, error.what(), error.code());
    }
    feed();
}

void Player::Impl::finish(ProgrammeId id) {
    if (id != id_ || !programme_) return;
    programme_->finish();
    feed();
}

// ---- what the listener wants

void Player::Impl::pause() {
    if (!wantsSound()) return;
    if (feed_) feed_->closeGate();
    setState(PlayState::Paused);
}

void Player::Impl::resume() {
    if (!programme_ || wantsSound()) return;
    failureSaid_ = false;  // asked for anew, so answered anew
    const bool fromTheEnd = programme_->isComplete() && audibleFrame() >= programme_->frames();
    if (fromTheEnd) restFrame_ = 0;
    const PlayState before = state_;
    setState(PlayState::Buffering);
    if (!ensureDevice(before)) return;
    if (!chain_ || fromTheEnd) restart(restFrame_);
    feed();
}

void Player::Impl::stop() {
    const bool wasActive = state_ != PlayState::Stopped;
    if (feed_) feed_->closeGate();
    // The ring keeps its sound for the fade-out; the next chain discards it.
    chain_.reset();
    restFrame_ = 0;
    {
        const std::lock_guard lock(mutex_);
        map_.restart(feed_ ? static_cast<std::int64_t>(feed_->ring().written()) : 0, 0);
    }
    // What waits in the device goes with the stream: silence now, not after the device's latency.
    closeDevice();
    setState(PlayState::Stopped);
    if (wasActive) notify(Kind::Stopped);
}

void Player::Impl::seek(std::int64_t positionMs) {
    if (!programme_) return;
    if (feed_) feed_->closeGate();
    if (wantsSound()) setState(PlayState::Buffering);
    rebuffering_ = false;
    restart(toFrame(positionMs));
    feed();
}

void Player::Impl::setSpeed(double speed) {
    speed_ = speed;
    if (chain_) chain_->setSpeed(speed);
    publish();
}

void Player::Impl::setVolume(double volume) {
    volume_ = volume;
    if (feed_) feed_->setVolume(static_cast<float>(volume));
    publish();
}

void Player::Impl::setLoop(bool loop) {
    loop_ = loop;
    publish();
    // The end is already in the ring: go on from here, so that it leads to the start.
    if (loop && wantsSound() && chain_ && chain_->isFlushed()) restart(audibleFrame());
    feed();
}

void Player::Impl::setLoopRange(std::int64_t startMs, std::int64_t endMs) {
    loopStartMs_ = std::max<std::int64_t>(0, startMs);
    loopEndMs_ = endMs > loopStartMs_ ? endMs : 0;
}

LoopRange Player::Impl::loopRange() const {
    const std::int64_t last = programme_->frames();
    const std::int64_t start = std::min(toFrame(loopStartMs_), last);
    return {loop_, start < last ? start : 0, loopEndMs_ > 0 ? toFrame(loopEndMs_) : 0};
}

// ---- keeping the sound going

void Player::Impl::feed() {
    if (wantsSound() && chain_) {
        fillRing();
        if (state_ == PlayState::Buffering) openGateWhenReady();
        rebufferWhenStarved();
        noticeFirstSound();
        noticeEnd();
    }
    publish();
    scheduleTick();
}

void Player::Impl::fillRing() {
    const auto wanted = static_cast<std::size_t>(options_.queueSeconds * stream_.sampleRateHz);
    try {
        chain_->fill(wanted, loopRange(), [this](std::int64_t frame, std::int64_t frames, double samples) {
            const std::lock_guard lock(mutex_);
            map_.forgetBefore(feed_->audibleIndex());
            map_.add(frame, frames, samples);
        });
    } catch (...) {
        const auto error = currentError();
        log(LogLevel::Error, "audio", error.what());
        notify(Kind::Failed, error.what(), error.code());
    }
    feed_->expectMore(!chain_->isFlushed());
}

bool Player::Impl::isEnoughBuffered() const {
    const double rate = programme_->sampleRateHz();
    const double queued = double(chain_->queued()) / stream_.sampleRateHz;
    if (queued < std::min(kStartQueueSeconds, options_.queueSeconds)) return false;
    const double ahead = queued + double(programme_->frames() - programme_->cursor()) / rate / speed_;
    const double left = std::max(0.0, expectedSeconds_ - double(audibleFrame()) / rate);
    const double shortfall = expectedRtf_ >= 1 ? left * (1 - 1 / expectedRtf_) : 0;
    if (ahead >= std::max({kStartSeconds, shortfall, rebuffering_ ? kRebufferSeconds : 0})) return true;
    return shortfall == 0 && !rebuffering_ && programme_->isBetweenSegments();
}

void Player::Impl::openGateWhenReady() {
    if (!programme_->isComplete() && !isEnoughBuffered()) return;
    rebuffering_ = false;
    feed_->openGate(std::exchange(freshStart_, false));
    setState(PlayState::Playing);
}

// The gate stays open until the last sample was taken, so that the gap is counted where it is heard.
void Player::Impl::rebufferWhenStarved() {
    if (state_ != PlayState::Playing || chain_->isFlushed() || chain_->queued() > 0) return;
    if (feed_->isAudible()) return;
    feed_->closeGate();
    rebuffering_ = true;
    setState(PlayState::Buffering);
}

void Player::Impl::noticeFirstSound() {
    if (soundHeard_ || static_cast<std::int64_t>(feed_->ring().consumed()) <= chain_->firstIndex()) return;
    soundHeard_ = true;
    notify(Kind::FirstSound);
}

void Player::Impl::noticeEnd() {
    if (state_ != PlayState::Playing || !chain_->isPlayedOut()) return;
    feed_->closeGate();
    chain_.reset();
    restFrame_ = programme_->frames();
    setState(PlayState::Stopped);
    notify(Kind::Finished);
}

void Player::Impl::scheduleTick() {
    if (!feed_ || (tickScheduled_ && tickIsFast_ >= wantsSound())) return;
    tickScheduled_ = true;
    tickIsFast_ = wantsSound();
    thread_.postAfter(tickIsFast_ ? kTick : kIdleTick, [this, number = ++lastTick_] {
        if (number == lastTick_) tick();
    });
}

void Player::Impl::tick() {
    tickScheduled_ = false;
    checkDevice();
    closeWhenIdle();
    feed();
}

// ---- telling

void Player::Impl::setState(PlayState state) {
    if (state != state_ && (state == PlayState::Stopped || state == PlayState::Paused))
        silentSince_ = Clock::now();
    state_ = state;
    publish();
}

void Player::Impl::notify(Kind kind, std::string detail, std::optional<ErrorCode> code) {
    publish();
    if (listener_) listener_({kind, id_, std::move(detail), code});
}

std::int64_t Player::Impl::toFrame(std::int64_t ms) const {
    const auto rate = static_cast<std::int64_t>(programme_->sampleRateHz());
    const std::int64_t longest = programme_->frames() / rate * 1000 + 1000;  // no overflow below
    return std::clamp<std::int64_t>(ms, 0, longest) * rate / 1000;
}

std::int64_t Player::Impl::audibleFrame() const {
    if (!chain_ || !feed_) return restFrame_;
    const std::lock_guard lock(mutex_);
    return map_.frameAt(feed_->audibleIndex());
}

void Player::Impl::publish() {
    const std::lock_guard lock(mutex_);
    shown_.state = state_;
    shown_.programme = id_;
    shown_.availableMs = programme_ ? programme_->frames() * 1000 / programme_->sampleRateHz() : 0;
    shown_.complete = programme_ && programme_->isComplete();
    shown_.speed = speed_;
    shown_.volume = volume_;
    shown_.loop = loop_;
    shown_.underruns = earlierUnderruns_;
    shown_.device = feed_ ? stream_.device.name : std::string();
    shown_.latencySeconds = feed_ ? stream_.latencySeconds : 0;
    shownRateHz_ = programme_ ? programme_->sampleRateHz() : 0;
    shown_.positionMs = shownRateHz_ > 0 ? restFrame_ * 1000 / shownRateHz_ : 0;
    isPlaced_ = chain_ != nullptr;
}

PlayerStatus Player::Impl::status() const {
    const std::lock_guard lock(mutex_);
    PlayerStatus status = shown_;
    if (!feed_) return status;
    if (isPlaced_) status.positionMs = map_.frameAt(feed_->audibleIndex()) * 1000 / shownRateHz_;
    status.underruns += feed_->underruns();
    status.queuedSeconds = double(feed_->ring().readable()) / feed_->sampleRateHz();
    status.latencySeconds += status.queuedSeconds;
    status.peak = feed_->meter().peak();
    status.rms = feed_->meter().rms();
    return status;
}

void Player::Impl::closeGateNow() {
    const std::lock_guard lock(mutex_);
    if (feed_) feed_->closeGate();
}

}  // namespace timbre::audio
