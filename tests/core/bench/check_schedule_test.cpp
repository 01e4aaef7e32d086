#include "core/bench/check_schedule.h"

#include <QtTest>

using namespace timbre::bench;

namespace {

constexpr std::int64_t kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr std::int64_t kStart = 1'700'000'000'000;

CheckSurroundings at(std::int64_t now) {
    return {.now = now, .isWanted = true, .jobsRun = false, .onBattery = false};
}

}  // namespace

class CheckScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itWaitsForTenQuietMinutes() {
        CheckSchedule schedule(std::nullopt);
        QVERIFY(!schedule.isDue(at(kStart)));
        QVERIFY(!schedule.isDue(at(kStart + 9 * kMinute)));
        QVERIFY(schedule.isDue(at(kStart + 10 * kMinute)));
    }

    void aJobStartsTheMinutesAnew() {
        CheckSchedule schedule(std::nullopt);
        QVERIFY(!schedule.isDue(at(kStart)));
        auto busy = at(kStart + 9 * kMinute);
        busy.jobsRun = true;
        QVERIFY(!schedule.isDue(busy));
        QVERIFY(!schedule.isDue(at(kStart + 18 * kMinute)));
        QVERIFY(schedule.isDue(at(kStart + 19 * kMinute)));
    }

    void onceADay() {
        CheckSchedule schedule(kStart);
        QVERIFY(!schedule.isDue(at(kStart + kHour)));
        QVERIFY(!schedule.isDue(at(kStart + kDay - 1)));
        QVERIFY(schedule.isDue(at(kStart + kDay)));
        QVERIFY(!schedule.isDue(at(kStart + kDay + kHour)));
        QVERIFY(schedule.isDue(at(kStart + 2 * kDay)));
    }

    void onlyWhereItIsWantedAndOnTheMains() {
        CheckSchedule schedule(std::nullopt);
        QVERIFY(!schedule.isDue(at(kStart)));
        auto unwanted = at(kStart + kHour);
        unwanted.isWanted = false;
        QVERIFY(!schedule.isDue(unwanted));
        auto battery = at(kStart + kHour);
        battery.onBattery = true;
        QVERIFY(!schedule.isDue(battery));
        auto unknown = at(kStart + kHour);
        unknown.onBattery = std::nullopt;
        QVERIFY(schedule.isDue(unknown));
    }

    void aClockThatGoesBackDoesNotSilenceIt() {
        CheckSchedule schedule(kStart);
        const std::int64_t back = kStart - 100 * kDay;
        QVERIFY(!schedule.isDue(at(back)));
        QVERIFY(!schedule.isDue(at(back + kHour)));
        QVERIFY(schedule.isDue(at(back + kDay)));
    }
};

QTEST_APPLESS_MAIN(CheckScheduleTest)
#include "check_schedule_test.moc"
