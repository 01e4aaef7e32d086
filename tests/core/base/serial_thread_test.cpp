#include "core/base/serial_thread.h"

#include <QtTest>

#include <atomic>
#include <future>
#include <numeric>
#include <vector>

using timbre::SerialThread;
using namespace std::chrono_literals;

class SerialThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tasksRunInTheOrderOfPosting() {
        std::vector<int> seen;
        {
            SerialThread thread("order");
            for (int i = 0; i < 1000; ++i) thread.post([&seen, i] { seen.push_back(i); });
        }
        std::vector<int> expected(1000);
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(seen, expected);
    }

    void postsFromManyThreadsAllRun() {
        int sum = 0;  // no lock: only tasks touch it
        {
            SerialThread thread("many");
            std::vector<std::jthread> posters;
            for (int i = 0; i < 8; ++i)
                posters.emplace_back([&] {
                    for (int k = 0; k < 500; ++k) thread.post([&sum] { ++sum; });
                });
            posters.clear();
        }
        QCOMPARE(sum, 4000);
    }

    void delayedTaskRunsAfterLaterImmediateOnes() {
        SerialThread thread("delay");
        std::vector<int> seen;
        std::promise<void> done;
        thread.postAfter(20ms, [&] {
            seen.push_back(2);
            done.set_value();
        });
        thread.post([&] { seen.push_back(1); });
        QVERIFY(done.get_future().wait_for(5s) == std::future_status::ready);
        QCOMPARE(seen, (std::vector<int>{1, 2}));
    }

    void stopRunsWhatIsPostedAndDropsWhatIsDelayed() {
        std::atomic<int> ran{0};
        SerialThread thread("stop");
        thread.postAfter(1h, [&] { ran += 100; });
        for (int i = 0; i < 10; ++i) thread.post([&] { ++ran; });

        thread.stop();
        thread.post([&] { ran += 1000; });
        thread.stop();

        QCOMPARE(ran.load(), 10);
    }

    void aTaskKnowsItsThread() {
        SerialThread thread("current");
        std::promise<bool> inside;
        thread.post([&] { inside.set_value(thread.isCurrent()); });
        QVERIFY(inside.get_future().get());
        QVERIFY(!thread.isCurrent());
    }
};

QTEST_APPLESS_MAIN(SerialThreadTest)
#include "serial_thread_test.moc"
