#include "core/audio/speaker_clusters.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace timbre::audio;

namespace {

constexpr std::size_t kWidth = 32;

// A voice of person `who`: an axis of its own and some noise. Cosines of one person's are about
// 1 / (1 + noise² · width), of two people's about 0.
VoiceSample voiceOf(int who, std::mt19937& random, double noise = 0.05, double seconds = 4) {
    std::normal_distribution<double> draw(0, noise);
    VoiceSample sample{.vector = std::vector<float>(kWidth), .seconds = seconds};
    for (auto& value : sample.vector) value = static_cast<float>(draw(random));
    sample.vector[static_cast<std::size_t>(who)] += 1;
    for (auto& value : sample.vector) value *= 7;  // encoders do not normalise
    return sample;
}

std::vector<VoiceSample> meeting(const std::vector<int>& who, double noise = 0.05) {
    std::mt19937 random(5);
    std::vector<VoiceSample> samples;
    for (const int one : who) samples.push_back(voiceOf(one, random, noise));
    return samples;
}

std::size_t distinct(const std::vector<int>& numbers) {
    return std::set<int>(numbers.begin(), numbers.end()).size();
}

}  // namespace

class SpeakerClustersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyoneIsFoundInOrderOfAppearance() {
        QCOMPARE(clusterSpeakers(meeting({3, 1, 3, 0, 1, 0, 3}), {}),
                 (std::vector<int>{0, 1, 0, 2, 1, 2, 0}));
    }
    void twentyPeopleAreNotTooMany() {
        std::vector<int> who;
        for (int i = 0; i < 200; ++i) who.push_back(i * 7 % 20);

        const auto numbers = clusterSpeakers(meeting(who), {});

        QCOMPARE(distinct(numbers), std::size_t(20));
        for (std::size_t i = 0; i < who.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) QCOMPARE(numbers[i] == numbers[j], who[i] == who[j]);
    }
    void theGreatestCountIsHeld() {
        QCOMPARE(distinct(clusterSpeakers(meeting({0, 1, 2, 3, 0, 1, 2, 3}), {.atLeast = 1, .atMost = 2})),
                 std::size_t(2));
    }
    void theLeastCountIsHeld() {
        QCOMPARE(distinct(clusterSpeakers(meeting({0, 0, 0, 0, 0, 0}), {.atLeast = 3})), std::size_t(3));
        QCOMPARE(distinct(clusterSpeakers(meeting({0, 0}), {.atLeast = 5})), std::size_t(2));
    }
    void onePersonAloneIsOne() {
        QCOMPARE(distinct(clusterSpeakers(meeting({4, 4, 4, 4}), {})), std::size_t(1));
    }
    void aCoughIsNobody() {
        auto samples = meeting({0, 0, 1, 1});
        std::mt19937 random(9);
        samples.push_back(voiceOf(7, random, 0.05, 1.2));

        QCOMPARE(distinct(clusterSpeakers(samples, {})), std::size_t(2));
    }
    void withoutSoundThereIsNobody() {
        QVERIFY(clusterSpeakers({}, {}).empty());
        const std::vector<VoiceSample> silent(3, {.vector = std::vector<float>(kWidth), .seconds = 5});
        QCOMPARE(clusterSpeakers(silent, {}).size(), std::size_t(3));
    }
    // Three hours: more than are compared with each other at once; somebody who says little is found too.
    void thousandsOfStretchesAreGrouped() {
        std::vector<int> who;
        for (int i = 0; i < 5000; ++i) who.push_back(i % 1700 == 3 ? 9 : i * i % 4);
        const auto samples = meeting(who, 0.1);

        const auto numbers = clusterSpeakers(samples, {});

        QCOMPARE(distinct(numbers), distinct(who));
        for (std::size_t i = 1; i < who.size(); ++i) QCOMPARE(numbers[i] == numbers[0], who[i] == who[0]);
        QCOMPARE(clusterSpeakers(samples, {}), numbers);
    }
    void numbersAreDenseAndWithinTheCount() {
        std::mt19937 random(21);
        for (int round = 0; round < 60; ++round) {
            std::vector<int> who;
            for (auto count = 1 + random() % 40; count > 0; --count)
                who.push_back(static_cast<int>(random() % 6));
            const int least = 1 + static_cast<int>(random() % 4),
                      most = least + static_cast<int>(random() % 4);

            const auto numbers = clusterSpeakers(meeting(who, 0.4), {.atLeast = least, .atMost = most});

            const auto found = distinct(numbers);
            QCOMPARE(static_cast<std::size_t>(*std::ranges::max_element(numbers)) + 1, found);
            QVERIFY(found <= static_cast<std::size_t>(most));
            QVERIFY(found >= std::min<std::size_t>(static_cast<std::size_t>(least), who.size()));
        }
    }
};

QTEST_APPLESS_MAIN(SpeakerClustersTest)
#include "speaker_clusters_test.moc"
