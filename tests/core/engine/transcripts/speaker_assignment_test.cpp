#include "core/engine/transcripts/speaker_assignment.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace timbre;
using namespace timbre::engine;

namespace {

storage::SegmentRecord stretch(int number, std::int64_t fromMs, std::int64_t toMs, int speaker = 0) {
    storage::SegmentRecord record;
    record.index = number;
    record.segment.startMs = fromMs;
    record.segment.endMs = toMs;
    record.speaker = speaker;
    return record;
}

}  // namespace

class SpeakerAssignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortStretchesFollowTheNearestNeighbour() {
        const std::vector segments{stretch(0, 0, 300), stretch(1, 400, 2000), stretch(2, 2100, 2300),
                                   stretch(3, 2900, 3000), stretch(4, 3100, 6000)};

        QCOMPARE(withNeighbours(segments, {-1, 0, -1, -1, 1}), (std::vector<int>{0, 0, 0, 1, 1}));
        QCOMPARE(withNeighbours(segments, {-1, -1, -1, -1, -1}), (std::vector<int>(5, -1)));
    }
    void newVoicesBecomeNewSpeakers() {
        const std::vector segments{stretch(10, 0, 1000), stretch(11, 1000, 2000), stretch(12, 2000, 3000)};

        const auto found = assignedSpeakers(segments, std::vector{0, 1, 0}, {});

        QCOMPARE(found.speakers.size(), std::size_t(2));
        QCOMPARE(found.assignments, (std::vector<std::pair<int, int>>{{10, 1}, {11, 2}, {12, 1}}));
        QVERIFY(found.speakers[0].colour != found.speakers[1].colour);
        QVERIFY(found.speakers[0].lane != found.speakers[1].lane);
    }
    void knownSpeakersKeepWhatTheyAre() {
        const std::vector<storage::Speaker> before{{.id = 3, .name = "Anna", .colour = 5, .lane = 1},
                                                   {.id = 8, .name = "Ben", .colour = 2, .lane = 0}};
        const std::vector segments{stretch(0, 0, 9000, 3), stretch(1, 9000, 10000, 8),
                                   stretch(2, 10000, 19000, 8)};

        const auto found = assignedSpeakers(segments, std::vector{0, 0, 1}, before);

        QCOMPARE(found.assignments, (std::vector<std::pair<int, int>>{{0, 3}, {1, 3}, {2, 8}}));
        QVERIFY(found.speakers == before);
    }
    void twoSpeakersNeverBecomeOne() {
        const std::vector<storage::Speaker> before{{.id = 1, .name = "Anna"}, {.id = 2, .name = "Ben"}};
        const std::vector segments{stretch(0, 0, 5000, 1), stretch(1, 5000, 8000, 2),
                                   stretch(2, 8000, 9000, 2)};

        const auto found = assignedSpeakers(segments, std::vector{0, 0, 1}, before);

        QCOMPARE(found.assignments, (std::vector<std::pair<int, int>>{{0, 1}, {1, 1}, {2, 2}}));
    }
    void whatHasNoVoiceIsLeftAlone() {
        const std::vector<storage::Speaker> before{{.id = 1, .name = "Anna"}, {.id = 2, .name = "Ben"}};
        const std::vector segments{stretch(0, 0, 5000, 1), stretch(1, 5000, 8000, 2)};

        const auto found = assignedSpeakers(segments, std::vector{0, -1}, before);

        QCOMPARE(found.assignments, (std::vector<std::pair<int, int>>{{0, 1}}));
        QVERIFY(found.speakers == before);
    }
    // Whatever was there: one voice is one speaker, ids and lanes are unique, everybody told exists.
    void voicesAndSpeakersCorrespond() {
        std::mt19937 random(2);
        for (int round = 0; round < 300; ++round) {
            std::vector<storage::SegmentRecord> segments;
            std::vector<int> voices;
            for (int i = 0; i < 1 + int(random() % 30); ++i) {
                segments.push_back(
                    stretch(i, i * 1000, i * 1000 + 1 + int(random() % 900), int(random() % 4)));
                voices.push_back(int(random() % 6) - 1);
            }
            const std::vector<storage::Speaker> before{{.id = 1, .name = "A", .colour = 0, .lane = 0},
                                                       {.id = 2, .name = "B", .colour = 1, .lane = 1}};

            const auto found = assignedSpeakers(segments, voices, before);

            std::set<int> ids;
            std::set<int> lanes;
            for (const auto& one : found.speakers) {
                QVERIFY(ids.insert(one.id).second);
                QVERIFY(lanes.insert(one.lane).second);
            }
            std::map<int, int> speakerOf;
            std::set<int> given;
            for (const auto& [number, speaker] : found.assignments) {
                QVERIFY(ids.contains(speaker));
                const auto [known, isNew] = speakerOf.try_emplace(voices[std::size_t(number)], speaker);
                QCOMPARE(known->second, speaker);
                if (isNew) QVERIFY(given.insert(speaker).second);
            }
        }
    }
};

QTEST_APPLESS_MAIN(SpeakerAssignmentTest)
#include "speaker_assignment_test.moc"
