#include "core/audio/player.h"

#include "core/audio/player_impl.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <utility>

namespace timbre::audio {
namespace {

// What is not a number counts as `otherwise`.
double bounded(double value, double lowest, double highest, double otherwise) {
    return std::isfinite(value) ? std::clamp(value, lowest, highest) : otherwise;
}

}  // namespace

Player::Player(std::unique_ptr<AudioOutput> output, PlayerListener listener, PlayerOptions options)
    : impl_(std::make_unique<Impl>(std::move(output), std::move(listener), options)) {}

Player::~Player() = default;

ProgrammeId Player::begin(int sampleRateHz, double expectedRtf, double expectedSeconds) {
    const ProgrammeId id = ++impl_->lastId;
    impl_->post([p = impl_.get(), id, sampleRateHz, expectedRtf, expectedSeconds] {
        p->begin(id, sampleRateHz, expectedRtf, expectedSeconds);
    });
    return id;
}

void Player::append(ProgrammeId programme, std::span<const float> samples) {
    if (programme != impl_->lastId.load()) return;
    impl_->post([p = impl_.get(), programme, copy = std::vector(samples.begin(), samples.end())] {
        p->append(programme, copy);
    });
}

void Player::endSegment(ProgrammeId programme, const std::filesystem::path& file) {
    impl_->post([p = impl_.get(), programme, file] { p->endSegment(programme, file); });
}

void Player::finish(ProgrammeId programme) {
    impl_->post([p = impl_.get(), programme] { p->finish(programme); });
}

void Player::expect(ProgrammeId programme, double expectedRtf, double expectedSeconds) {
    impl_->post([p = impl_.get(), programme, expectedRtf, expectedSeconds] {
        p->expect(programme, expectedRtf, expectedSeconds);
    });
}

bool Player::takeBack(ProgrammeId programme) {
    std::promise<bool> promise;
    auto result = promise.get_future();
    impl_->post([p = impl_.get(), &promise, programme] {
        try {
            promise.set_value(p->takeBack(programme));
        } catch (...) {
            promise.set_exception(std::current_exception());
        }
    });
    return result.get();
}

ProgrammeId Player::playFiles(std::vector<std::filesystem::path> files, std::int64_t startMs) {
    const ProgrammeId id = ++impl_->lastId;
    impl_->post(
        [p = impl_.get(), id, files = std::move(files), startMs] { p->playFiles(id, files, startMs); });
    return id;
}

// The gate closes at once, whatever the player's thread is busy with.
void Player::pause() {
    impl_->closeGateNow();
    impl_->post([p = impl_.get()] { p->pause(); });
}

void Player::resume() {
    impl_->post([p = impl_.get()] { p->resume(); });
}

void Player::stop() {
    impl_->closeGateNow();
    impl_->post([p = impl_.get()] { p->stop(); });
}

void Player::seek(std::int64_t positionMs) {
    impl_->post([p = impl_.get(), positionMs] { p->seek(positionMs); });
}

void Player::setSpeed(double speed) {
    impl_->post([p = impl_.get(), value = bounded(speed, 0.5, 3.0, 1.0)] { p->setSpeed(value); });
}

void Player::setVolume(double volume) {
    impl_->post([p = impl_.get(), value = bounded(volume, 0.0, 1.5, 1.0)] { p->setVolume(value); });
}

void Player::setLoop(bool loop) {
    impl_->post([p = impl_.get(), loop] { p->setLoop(loop); });
}

void Player::setLoopRange(std::int64_t startMs, std::int64_t endMs) {
    impl_->post([p = impl_.get(), startMs, endMs] { p->setLoopRange(startMs, endMs); });
}

void Player::setDevice(const std::string& deviceId) {
    impl_->post([p = impl_.get(), deviceId] { p->setDevice(deviceId); });
}

void Player::setStream(int sampleRateHz, double latencySeconds) {
    impl_->post([p = impl_.get(), sampleRateHz, latency = bounded(latencySeconds, 0.005, 2.0, 0.1)] {
        p->setStream(sampleRateHz, latency);
    });
}

PlayerStatus Player::status() const {
    return impl_->status();
}

std::vector<DeviceInfo> Player::devices() {
    if (impl_->thread().isCurrent()) return impl_->devices();
    std::promise<std::vector<DeviceInfo>> promise;
    auto result = promise.get_future();
    impl_->post([p = impl_.get(), &promise] {
        try {
            promise.set_value(p->devices());
        } catch (...) {
            promise.set_exception(std::current_exception());
        }
    });
    return result.get();
}

}  // namespace timbre::audio
