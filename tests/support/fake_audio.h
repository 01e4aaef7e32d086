#pragma once

#include "core/audio/audio_device.h"
#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace timbre::test {

// A sound card that a test drives by hand. Output and input share what the card can do; the test
// keeps a reference to the Card and gives the stand-ins away.
struct Card {
    std::mutex mutex;
    std::vector<std::string> present{"default"};  // ids; the first one is the default device
    int rateHz = 0;                               // 0: grants the wish
    double latencySeconds = 0;
    bool alive = false;  // the running stream's
    std::string openId;
    int starts = 0, stops = 0;
    audio::OutputCallback output;
    audio::InputCallback input;

    // What the device's clock does: takes that many frames. Silence if no stream runs.
    std::vector<float> pull(std::size_t frames) {
        const std::lock_guard lock(mutex);
        std::vector<float> samples(frames, 0.0f);
        if (output && alive) output(samples);
        return samples;
    }
    void push(std::span<const float> samples) {
        const std::lock_guard lock(mutex);
        if (input && alive) input(samples);
    }
    bool isOpen() {
        const std::lock_guard lock(mutex);
        return alive;
    }
    std::string openDevice() {
        const std::lock_guard lock(mutex);
        return alive ? openId : std::string();
    }
    // The device is unplugged; `remaining` are still there.
    void unplug(std::vector<std::string> remaining) {
        const std::lock_guard lock(mutex);
        present = std::move(remaining);
        alive = false;
    }
    void plug(std::vector<std::string> devices) {
        const std::lock_guard lock(mutex);
        present = std::move(devices);
    }

    audio::StreamInfo open(const std::string& id, int preferredRateHz) {
        const std::string wanted = id.empty() && !present.empty() ? present.front() : id;
        if (std::find(present.begin(), present.end(), wanted) == present.end())
            throw Error(ErrorCode::DeviceUnavailable, "no device \"" + wanted + "\"");
        alive = true;
        openId = wanted;
        ++starts;
        audio::StreamInfo info;
        info.device.id = info.device.name = wanted;
        info.sampleRateHz = rateHz > 0 ? rateHz : preferredRateHz;
        info.latencySeconds = latencySeconds;
        return info;
    }
    void close() {
        const std::lock_guard lock(mutex);
        if (output || input) ++stops;
        alive = false;
        output = {};
        input = {};
    }
    std::vector<audio::DeviceInfo> list() {
        const std::lock_guard lock(mutex);
        std::vector<audio::DeviceInfo> devices;
        for (const auto& id : present) {
            devices.push_back({.id = id,
                               .name = id,
                               .maxInputChannels = 1,
                               .maxOutputChannels = 1,
                               .defaultRateHz = rateHz,
                               .isDefaultInput = id == present.front(),
                               .isDefaultOutput = id == present.front()});
        }
        return devices;
    }
};

class FakeOutput : public audio::AudioOutput {
public:
    explicit FakeOutput(std::shared_ptr<Card> card) : card_(std::move(card)) {}
    std::vector<audio::DeviceInfo> devices() override { return card_->list(); }
    audio::StreamInfo start(const std::string& id, int rateHz, double,
                            audio::OutputCallback callback) override {
        const std::lock_guard lock(card_->mutex);
        const auto info = card_->open(id, rateHz);
        card_->output = std::move(callback);
        return info;
    }
    void stop() override { card_->close(); }
    bool isAlive() const override { return card_->isOpen(); }
    std::uint64_t deviceUnderruns() const override { return 0; }

private:
    std::shared_ptr<Card> card_;
};

class FakeInput : public audio::AudioInput {
public:
    explicit FakeInput(std::shared_ptr<Card> card) : card_(std::move(card)) {}
    std::vector<audio::DeviceInfo> devices() override { return card_->list(); }
    audio::StreamInfo start(const std::string& id, int rateHz, double,
                            audio::InputCallback callback) override {
        const std::lock_guard lock(card_->mutex);
        const auto info = card_->open(id, rateHz);
        card_->input = std::move(callback);
        return info;
    }
    void stop() override { card_->close(); }
    bool isAlive() const override { return card_->isOpen(); }
    std::uint64_t deviceOverruns() const override { return 0; }

private:
    std::shared_ptr<Card> card_;
};

}  // namespace timbre::test
