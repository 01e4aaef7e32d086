#include "core/models/qwen3_tts/frame_lane.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <stdexcept>

using namespace timbre::models::qwen3_tts;

namespace {

constexpr std::int64_t kGroups = 3;

std::vector<std::int32_t> frameOf(std::int32_t number) {
    return {number, -number, 7};
}

void pushAll(FrameLane& lane, std::int32_t count) {
    for (std::int32_t number = 0; number < count; ++number)
        if (!lane.push(frameOf(number))) return;
}

}  // namespace

class FrameLaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderAndTheSizes();
    void preparesBeforeAnyFrame();
    void endsWhenNoMoreIsWanted();
    void failuresArriveAtTheEnd_data();
    void failuresArriveAtTheEnd();
    void droppedInTheMiddle();
};

void FrameLaneTest::keepsTheOrderAndTheSizes() {
    std::vector<std::int32_t> seen;
    std::vector<std::size_t> sizes;
    FrameLane lane(
        kGroups, [] {},
        [&](std::span<const std::int32_t> frames) {
            for (std::size_t i = 0; i < frames.size(); i += kGroups) seen.push_back(frames[i]);
            sizes.push_back(frames.size() / kGroups);
            return true;
        });

    pushAll(lane, 101);
    lane.finish();

    std::vector<std::int32_t> all(101);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(seen, all);
    std::int64_t done = 0;
    for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
        QCOMPARE(static_cast<std::int64_t>(sizes[i]), FrameLane::framesAtOnce(done));
        done += static_cast<std::int64_t>(sizes[i]);
    }
    QCOMPARE(sizes.front(), std::size_t{1});
}

void FrameLaneTest::preparesBeforeAnyFrame() {
    bool prepared = false, early = false;
    FrameLane lane(
        kGroups, [&] { prepared = true; },
        [&](std::span<const std::int32_t>) {
            early = early || !prepared;
            return true;
        });

    pushAll(lane, 5);
    lane.finish();

    QVERIFY(prepared && !early);
}

void FrameLaneTest::endsWhenNoMoreIsWanted() {
    int calls = 0;
    FrameLane lane(
        kGroups, [] {}, [&](std::span<const std::int32_t>) { return ++calls < 3; });

    std::int32_t pushed = 0;
    while (lane.push(frameOf(pushed))) ++pushed;  // ends, or the test does not
    lane.finish();

    QCOMPARE(calls, 3);
    QVERIFY(pushed < 32);
}

void FrameLaneTest::failuresArriveAtTheEnd_data() {
    QTest::addColumn<bool>("whilePreparing");
    QTest::newRow("while preparing") << true;
    QTest::newRow("while working") << false;
}

void FrameLaneTest::failuresArriveAtTheEnd() {
    QFETCH(bool, whilePreparing);
    FrameLane lane(
        kGroups,
        [&] {
            if (whilePreparing) throw std::runtime_error("broken");
        },
        [](std::span<const std::int32_t>) -> bool { throw std::runtime_error("broken"); });

    pushAll(lane, 100);

    QVERIFY_EXCEPTION_THROWN(lane.finish(), std::runtime_error);
}

void FrameLaneTest::droppedInTheMiddle() {
    std::atomic<int> frames = 0;
    {
        FrameLane lane(
            kGroups, [] {},
            [&](std::span<const std::int32_t> some) {
                frames += static_cast<int>(some.size() / kGroups);
                return true;
            });
        pushAll(lane, 6);
    }  // joins

    QVERIFY(frames <= 6);
}

QTEST_GUILESS_MAIN(FrameLaneTest)
#include "frame_lane_test.moc"
