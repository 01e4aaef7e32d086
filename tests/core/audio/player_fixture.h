#pragma once

#include "core/audio/player.h"
#include "tests/support/fake_audio.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <mutex>
#include <numbers>
#include <random>
#include <span>
#include <vector>

namespace timbre::test {

// Noise without a single zero, so that silence is recognised.
inline std::vector<float> noise(std::size_t frames, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<float> samples(frames);
    for (float& sample : samples) {
        const float level = 0.05f + 0.4f * float(random() % 1000) / 1000.0f;
        sample = random() % 2 == 0 ? level : -level;
    }
    return samples;
}

inline std::vector<float> sine(std::size_t frames, double hz, int rateHz) {
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] = float(0.4 * std::sin(2 * std::numbers::pi * hz * double(i) / rateHz));
    return samples;
}

inline std::size_t countSounding(const std::vector<float>& samples) {
    return std::size_t(std::count_if(samples.begin(), samples.end(), [](float s) { return s != 0; }));
}

// Without silence at both ends.
inline std::vector<float> trimmed(const std::vector<float>& samples) {
    const auto sounds = [](float sample) { return sample != 0; };
    const auto first = std::find_if(samples.begin(), samples.end(), sounds);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), sounds).base();
    return first < last ? std::vector<float>(first, last) : std::vector<float>();
}

// The last sounding `frames`.
inline std::vector<float> tail(const std::vector<float>& samples, std::size_t frames) {
    auto all = trimmed(samples);
    if (all.size() > frames) all.erase(all.begin(), all.end() - std::ptrdiff_t(frames));
    return all;
}

inline double correlation(const std::vector<float>& a, const std::vector<float>& b) {
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        ab += double(a[i]) * b[i];
        aa += double(a[i]) * a[i];
        bb += double(b[i]) * b[i];
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

// A player on a card whose clock the test turns.
class PlayerFixture {
public:
    explicit PlayerFixture(const std::function<void(Card&)>& prepare = {}, audio::PlayerOptions options = {})
        : card(prepared(prepare)),
          player(
              std::make_unique<FakeOutput>(card),
              [this](const audio::PlayerNotice& notice) {
                  const std::lock_guard lock(mutex_);
                  notices_.push_back(notice);
              },
              options) {}

    std::vector<audio::PlayerNotice> notices() const {
        const std::lock_guard lock(mutex_);
        return notices_;
    }
    std::vector<audio::PlayerNotice::Kind> kinds() const {
        std::vector<audio::PlayerNotice::Kind> list;
        for (const auto& notice : notices()) list.push_back(notice.kind);
        return list;
    }
    bool heard(audio::PlayerNotice::Kind kind) const {
        const auto list = kinds();
        return std::find(list.begin(), list.end(), kind) != list.end();
    }

    void appendInPieces(audio::ProgrammeId id, std::span<const float> sound, std::size_t piece) {
        for (std::size_t at = 0; at < sound.size(); at += piece)
            player.append(id, sound.subspan(at, std::min(piece, sound.size() - at)));
    }

    // A finished programme at 24 kHz that has started to play.
    std::vector<float> playNoise(std::size_t frames) {
        const auto sound = noise(frames, 1);
        const auto id = player.begin(24000);
        player.append(id, sound);
        player.finish(id);
        waitFor([&] { return player.status().programme == id && isPlaying(); });
        return sound;
    }

    // The next frames of sound as the device gets them: its clock waits until the ring can give
    // them, so that a slow machine causes no gap.
    std::vector<float> listen(std::size_t frames) {
        std::vector<float> all;
        while (all.size() < frames) {
            const std::size_t step = std::min<std::size_t>(480, frames - all.size());
            const bool ready = waitFor([&] { return !isPlaying() || isFilled(); });
            if (!ready || !isPlaying()) break;
            const auto block = card->pull(step);
            all.insert(all.end(), block.begin(), block.end());
        }
        return all;
    }
    std::vector<float> listenToEnd() {
        waitFor([&] { return isPlaying(); });
        std::vector<float> all;
        while (true) {
            const bool ready = waitFor([&] { return isOver() || isFilled(); });
            if (!ready || isOver()) return all;
            const auto block = card->pull(480);
            all.insert(all.end(), block.begin(), block.end());
        }
    }

    template <typename Condition>
    static bool waitFor(const Condition& condition) {
        return QTest::qWaitFor(condition, 10'000);
    }
    bool isPlaying() const { return player.status().state == audio::PlayState::Playing; }
    bool isOver() const {
        const auto state = player.status().state;
        return state == audio::PlayState::Stopped || state == audio::PlayState::Paused;
    }
    // The ring is full, or as full as it will get.
    bool isFilled() {
        const auto status = player.status();
        return status.state == audio::PlayState::Playing &&
               (status.queuedSeconds >= 0.15 || (status.complete && isWritten(status)));
    }

    std::shared_ptr<Card> card;

private:
    static bool isWritten(const audio::PlayerStatus& status) {
        const double reachMs = double(status.positionMs) + status.latencySeconds * 1000 * status.speed;
        return reachMs >= double(status.availableMs) - 2;
    }
    static std::shared_ptr<Card> prepared(const std::function<void(Card&)>& prepare) {
        auto card = std::make_shared<Card>();
        if (prepare) prepare(*card);
        return card;
    }
    mutable std::mutex mutex_;
    std::vector<audio::PlayerNotice> notices_;

public:
    audio::Player player;  // last: its listener uses what is above
};

}  // namespace timbre::test
