#pragma once

#include "core/audio/audio_reader.h"
#include "core/audio/clip.h"
#include "core/audio/recorder.h"
#include "tests/support/fake_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace timbre::test {

// Loud noise whose samples a 16-bit file holds exactly.
inline std::vector<float> exactNoise(std::size_t frames, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<float> samples(frames);
    for (float& sample : samples) sample = float(int(random() % 32768) - 16384) / 32768.0f;
    return samples;
}

inline std::vector<float> joined(std::vector<float> first, const std::vector<float>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

// A recorder on a card whose clock the test turns.
class RecorderFixture {
public:
    explicit RecorderFixture(const std::function<void(Card&)>& prepare = {},
                             audio::RecorderOptions options = {.retrySeconds = 0.02})
        : card(prepared(prepare)),
          path(std::filesystem::path(folder_.path().toStdString()) / "recording.wav"),
          recorder(
              std::make_unique<FakeInput>(card),
              [this](const audio::RecorderNotice& notice) {
                  const std::lock_guard lock(mutex_);
                  notices_.push_back(notice);
              },
              options) {}

    bool start(const std::string& deviceId = {}) {
        recorder.start(path, deviceId, [this](std::span<const float> block) {
            const std::lock_guard lock(mutex_);
            handedOn_.insert(handedOn_.end(), block.begin(), block.end());
            const auto onDisk = (std::filesystem::file_size(path) - 44) / 2;
            writtenFirst_ = writtenFirst_ && onDisk >= handedOn_.size();
        });
        return QTest::qWaitFor([this] { return heard(audio::RecorderNotice::Kind::Started); }, 10'000);
    }
    // The microphone hears that. Comes back when the recorder took all whole blocks of it, so that
    // its ring never overflows on a slow machine; false after the deadline.
    bool hear(std::span<const float> samples) {
        for (std::size_t at = 0; at < samples.size(); at += kPieceFrames) {
            const auto piece = samples.subspan(at, std::min(kPieceFrames, samples.size() - at));
            card->push(piece);
            pushed_ += piece.size();
            if (!QTest::qWaitFor([this] { return takenFrames() + 1600 > pushed_; }, 10'000)) return false;
        }
        return true;
    }
    std::vector<float> file() const {
        return audio::readClip(path, {.sampleRateHz = 0, .mono = true, .minSeconds = 0}).samples;
    }

    std::vector<audio::RecorderNotice> notices() const {
        const std::lock_guard lock(mutex_);
        return notices_;
    }
    bool heard(audio::RecorderNotice::Kind kind) const {
        const auto list = notices();
        return std::any_of(list.begin(), list.end(), [&](const auto& n) { return n.kind == kind; });
    }
    std::vector<float> handedOn() const {
        const std::lock_guard lock(mutex_);
        return handedOn_;
    }
    // Whether every block was in the file before it was handed on.
    bool wasWrittenFirst() const {
        const std::lock_guard lock(mutex_);
        return writtenFirst_;
    }

private:
    static constexpr std::size_t kPieceFrames = 8000;

    std::size_t takenFrames() const { return std::size_t(recorder.status().elapsedMs) * 16; }
    static std::shared_ptr<Card> prepared(const std::function<void(Card&)>& prepare) {
        auto card = std::make_shared<Card>();
        if (prepare) prepare(*card);
        return card;
    }

    QTemporaryDir folder_;
    mutable std::mutex mutex_;
    std::vector<audio::RecorderNotice> notices_;
    std::vector<float> handedOn_;
    bool writtenFirst_ = true;
    std::size_t pushed_ = 0;

public:
    std::shared_ptr<Card> card;
    std::filesystem::path path;
    audio::Recorder recorder;  // last: its listener and its sink use what is above
};

}  // namespace timbre::test
