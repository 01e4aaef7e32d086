#include "core/audio/drift_buffer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

using namespace timbre::audio;

namespace {

constexpr int kRate = 16'000;
constexpr double kHz = 440;

std::vector<float> tone(std::size_t from, std::size_t count, double rateHz = kRate) {
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = float(0.5 * std::sin(2 * std::numbers::pi * kHz * double(from + i) / rateHz));
    return samples;
}

// What comes out of an hour-like run: a source whose clock is `ratio` times as fast is taken in steps of
// 20 ms at our pace.
struct Run {
    std::size_t silent = 0;  // of what was taken after the first second
    float largestStep = 0;   // between neighbours
    std::size_t mostWaiting = 0, leastWaiting = SIZE_MAX;
};
Run run(double ratio, double seconds) {
    DriftBuffer buffer(kRate);
    Run result;
    double sent = 0;
    std::size_t added = 0;
    float last = 0;
    std::vector<float> out(kRate / 50);
    for (std::size_t taken = 0; double(taken) < seconds * kRate; taken += out.size()) {
        sent += double(out.size()) * ratio;
        const auto count = std::size_t(sent) - added;
        buffer.add(tone(added, count, kRate * ratio));
        added += count;
        buffer.follow(out);
        if (taken < std::size_t(kRate)) {
            last = out.back();
            continue;
        }
        result.mostWaiting = std::max(result.mostWaiting, buffer.available());
        result.leastWaiting = std::min(result.leastWaiting, buffer.available());
        for (const float sample : out) {
            result.largestStep = std::max(result.largestStep, std::abs(sample - last));
            result.silent += sample == 0 && last == 0;
            last = sample;
        }
    }
    return result;
}

}  // namespace

class DriftBufferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsExactlyWhatWasAdded();
    void followsAClockThatDiffers_data();
    void followsAClockThatDiffers();
    void withoutDriftTheSoundIsUntouched();
    void whatIsMissingIsSilenceAndThenItGoesOn();
    void farTooMuchIsLeftOutWithoutAClick();
};

void DriftBufferTest::readsExactlyWhatWasAdded() {
    DriftBuffer buffer(kRate);
    const auto sound = tone(0, 5000);
    buffer.add(sound);
    std::vector<float> out(5000);

    buffer.read(std::span(out).first(1234));
    buffer.read(std::span(out).subspan(1234));

    QCOMPARE(out, sound);
    QCOMPARE(buffer.available(), std::size_t{0});
}

void DriftBufferTest::followsAClockThatDiffers_data() {
    QTest::addColumn<double>("ratio");
    QTest::newRow("equal") << 1.0;
    QTest::newRow("faster by 100 ppm") << 1.0001;
    QTest::newRow("slower by 100 ppm") << 0.9999;
    QTest::newRow("faster by 1000 ppm") << 1.001;
    QTest::newRow("slower by 1000 ppm") << 0.999;
}

void DriftBufferTest::followsAClockThatDiffers() {
    QFETCH(double, ratio);

    const auto result = run(ratio, 1800);

    // A sine of 0.5 at 440 Hz moves by at most 0.087 between two samples at 16 kHz.
    QVERIFY2(result.largestStep < 0.09f, qPrintable(QString::number(double(result.largestStep))));
    QCOMPARE(result.silent, std::size_t{0});
    QVERIFY(result.leastWaiting > std::size_t(0.03 * kRate));
    QVERIFY(result.mostWaiting < std::size_t(0.2 * kRate));
}

void DriftBufferTest::withoutDriftTheSoundIsUntouched() {
    DriftBuffer buffer(kRate);
    const auto sound = tone(1, 3 * kRate);
    std::vector<float> heard, out(kRate / 50);
    for (std::size_t at = 0; at < sound.size(); at += out.size()) {
        buffer.add(std::span(sound).subspan(at, out.size()));
        buffer.follow(out);
        heard.insert(heard.end(), out.begin(), out.end());
    }

    const auto first = std::ranges::find_if(heard, [](float s) { return s != 0; });

    QVERIFY(first - heard.begin() < kRate / 5);
    const std::vector<float> came(first, heard.end());
    const auto place = std::search(sound.begin(), sound.end(), came.begin(), came.end());
    QVERIFY(place != sound.end());
}

void DriftBufferTest::whatIsMissingIsSilenceAndThenItGoesOn() {
    DriftBuffer buffer(kRate);
    buffer.add(tone(0, kRate / 4));
    std::vector<float> out(kRate);

    buffer.follow(std::span(out).first(kRate / 10));
    buffer.follow(out);

    QVERIFY(out.front() != 0 || out[1] != 0);
    QCOMPARE(out.back(), 0.0f);
    buffer.add(tone(0, kRate / 4));
    buffer.follow(std::span(out).first(kRate / 10));
    QVERIFY(std::ranges::any_of(std::span(out).first(kRate / 10), [](float s) { return s != 0; }));
}

void DriftBufferTest::farTooMuchIsLeftOutWithoutAClick() {
    DriftBuffer buffer(kRate);
    std::vector<float> out(kRate / 50);
    std::size_t added = kRate / 5;
    buffer.add(tone(0, added));
    buffer.follow(out);
    float last = out.back();

    buffer.add(tone(added, 2 * kRate));  // the other clock stood still for two seconds
    buffer.follow(out);

    QVERIFY(buffer.available() < std::size_t(0.2 * kRate));
    for (const float sample : out) {
        QVERIFY(std::abs(sample - last) < 0.09f);
        last = sample;
    }
}

QTEST_GUILESS_MAIN(DriftBufferTest)
#include "drift_buffer_test.moc"
