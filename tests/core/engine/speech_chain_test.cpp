#include "core/engine/speech_chain.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace timbre;
using engine::SpeechChain;

namespace {

constexpr int kRate = 16000;

std::vector<float> tone(double seconds, float level) {
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = level * float(std::sin(2 * std::numbers::pi * 200 * double(i) / kRate));
    return samples;
}

std::vector<float> silenceToneSilence() {
    std::vector<float> samples(kRate / 2, 0.0f);
    const auto sound = tone(1.0, 0.5f);
    samples.insert(samples.end(), sound.begin(), sound.end());
    samples.insert(samples.end(), kRate, 0.0f);
    return samples;
}

struct Result {
    std::vector<float> samples;
    text::Word word;
};

Result run(const SpeechChain::Settings& settings, const std::vector<float>& input, std::size_t block) {
    Result result;
    SpeechChain chain(settings, [&](std::span<const float> samples) {
        result.samples.insert(result.samples.end(), samples.begin(), samples.end());
    });
    for (std::size_t at = 0; at < input.size(); at += block)
        chain.process(std::span(input).subspan(at, std::min(block, input.size() - at)));
    chain.flush();
    result.word = chain.mapped({.text = "tone", .startMs = 500, .endMs = 1500});
    return result;
}

double peak(const std::vector<float>& samples) {
    float most = 0;
    for (const float s : samples) most = std::max(most, std::abs(s));
    return most;
}

}  // namespace

class SpeechChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neutralSettingsKeepEverySample() {
        const auto input = silenceToneSilence();
        const auto result = run({.sampleRateHz = kRate}, input, 480);
        QCOMPARE(result.samples.size(), input.size());
        for (std::size_t i = 0; i < input.size(); ++i)
            QVERIFY(std::abs(result.samples[i] - input[i]) < 1e-6f);
        QCOMPARE(result.word.startMs, 500);
    }

    void trimmingLeavesFiftyMillisecondsAtBothEnds_data() {
        QTest::addColumn<int>("block");
        for (const int block : {1, 160, 4096, 100000}) QTest::addRow("blocks of %d", block) << block;
    }
    void trimmingLeavesFiftyMillisecondsAtBothEnds() {
        QFETCH(int, block);
        const auto result = run({.sampleRateHz = kRate, .trimSilence = true}, silenceToneSilence(),
                                static_cast<std::size_t>(block));
        QVERIFY(std::abs(double(result.samples.size()) / kRate - 1.1) < 0.002);
        QVERIFY(std::abs(double(result.word.startMs) - 50) <= 2);
        QVERIFY(std::abs(double(result.word.endMs) - 1050) <= 2);
    }

    void silenceInTheMiddleStays() {
        auto input = silenceToneSilence();
        const auto more = silenceToneSilence();
        input.insert(input.end(), more.begin(), more.end());
        const auto result = run({.sampleRateHz = kRate, .trimSilence = true}, input, 333);
        QVERIFY(std::abs(double(result.samples.size()) / kRate - (5.0 - 0.45 - 0.95)) < 0.002);
    }

    void allSilenceBecomesAlmostNothing() {
        const auto result =
            run({.sampleRateHz = kRate, .trimSilence = true}, std::vector<float>(5 * kRate), 1000);
        QVERIFY(result.samples.size() <= kRate / 10);
    }

    void speedShortensSoundAndWordTimes() {
        const auto result = run({.sampleRateHz = kRate, .speed = 1.25}, silenceToneSilence(), 480);
        QVERIFY(std::abs(double(result.samples.size()) / kRate - 2.0) < 0.05);
        QCOMPARE(result.word.startMs, 400);
        QCOMPARE(result.word.endMs, 1200);
    }

    void gainNeverClips() {
        const auto result = run({.sampleRateHz = kRate, .gain = 8}, silenceToneSilence(), 480);
        QVERIFY(peak(result.samples) <= 0.8913);
        QVERIFY(peak(result.samples) > 0.8);
    }
};

QTEST_APPLESS_MAIN(SpeechChainTest)
#include "speech_chain_test.moc"
