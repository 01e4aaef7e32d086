#include "core/audio/paced_input.h"

#include <QTest>

#include <algorithm>
#include <mutex>
#include <vector>

using namespace timbre::audio;

class PacedInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeSoundComesThenSilence();
    void noBlockComesBeforeItHasSounded();
};

namespace {

Clip ramp(std::size_t frames) {
    Clip clip{.samples = std::vector<float>(frames), .sampleRateHz = 16'000, .channels = 1};
    for (std::size_t i = 0; i < frames; ++i) clip.samples[i] = float(i + 1) / float(frames);
    return clip;
}

}  // namespace

void PacedInputTest::theWholeSoundComesThenSilence() {
    const auto clip = ramp(5'000);
    std::mutex mutex;
    std::vector<float> heard;
    PacedInput input(clip, {});

    input.start({}, 0, 0, [&](std::span<const float> samples) {
        const std::lock_guard lock(mutex);
        heard.insert(heard.end(), samples.begin(), samples.end());
    });
    const auto enough = [&] {
        const std::lock_guard lock(mutex);
        return heard.size() >= 8'000;
    };
    QTRY_VERIFY_WITH_TIMEOUT(enough(), 20'000);
    input.stop();

    QVERIFY(!input.isAlive());
    QVERIFY(std::equal(clip.samples.begin(), clip.samples.end(), heard.begin()));
    QVERIFY(std::all_of(heard.begin() + 5'000, heard.end(), [](float s) { return s == 0; }));
}

void PacedInputTest::noBlockComesBeforeItHasSounded() {
    std::mutex mutex;
    PacedInput::Clock::time_point began;
    std::size_t taken = 0;
    bool early = false;
    PacedInput input(ramp(3'200), [&](PacedInput::Clock::time_point moment) { began = moment; });

    input.start({}, 0, 0, [&](std::span<const float> samples) {
        const std::lock_guard lock(mutex);
        taken += samples.size();
        early =
            early || PacedInput::Clock::now() - began < std::chrono::microseconds(taken * 1'000'000 / 16'000);
    });
    const auto all = [&] {
        const std::lock_guard lock(mutex);
        return taken >= 3'200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(all(), 20'000);
    input.stop();

    QVERIFY(!early);
}

QTEST_GUILESS_MAIN(PacedInputTest)
#include "paced_input_test.moc"
