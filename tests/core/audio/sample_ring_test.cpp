#include "core/audio/sample_ring.h"

#include <QTest>

#include <atomic>
#include <deque>
#include <numeric>
#include <random>
#include <thread>

using namespace timbre::audio;

class SampleRingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundsItsSizeUpToAPowerOfTwo();
    void takesOnlyWhatFits();
    void skippedSoundIsNotRead();
    void skippedRoomIsFreeOnceTheReaderObeyed();
    void behavesAsAQueueUnderRandomCalls();
    void keepsTheOrderBetweenTwoThreads();
    void neverDeliversWhatWasDiscardedBeforeLaterSound();
};

void SampleRingTest::roundsItsSizeUpToAPowerOfTwo() {
    QCOMPARE(SampleRing(1000).capacity(), std::size_t{1024});
    QCOMPARE(SampleRing(1024).capacity(), std::size_t{1024});
}

void SampleRingTest::takesOnlyWhatFits() {
    SampleRing ring(8);
    const std::vector<float> ten(10, 1.0f);

    QCOMPARE(ring.write(ten), std::size_t{8});
    QCOMPARE(ring.write(ten), std::size_t{0});
    QCOMPARE(ring.readable(), std::size_t{8});
}

void SampleRingTest::skippedSoundIsNotRead() {
    SampleRing ring(8);
    const std::vector<float> before(5, 1.0f), after(2, 2.0f);
    std::vector<float> out(8);

    ring.write(before);
    ring.discard();
    ring.write(after);

    QCOMPARE(ring.read(out), std::size_t{2});
    QCOMPARE(out[0], 2.0f);
    QCOMPARE(ring.consumed(), std::size_t{7});
}

void SampleRingTest::skippedRoomIsFreeOnceTheReaderObeyed() {
    SampleRing ring(8);
    const std::vector<float> eight(8, 1.0f);
    ring.write(eight);

    ring.discard();
    QCOMPARE(ring.writable(), std::size_t{0});
    ring.read({});

    QCOMPARE(ring.writable(), std::size_t{8});
}

void SampleRingTest::behavesAsAQueueUnderRandomCalls() {
    SampleRing ring(64);
    std::deque<float> model;
    std::mt19937 random(7);
    std::vector<float> block(100);
    float next = 0;
    for (int step = 0; step < 20'000; ++step) {
        const std::size_t size = random() % 100;
        const auto part = std::span(block).first(size);
        switch (random() % 5) {
            case 0:
                ring.discard();
                ring.read({});
                model.clear();
                break;
            case 1:
            case 2: {
                std::iota(part.begin(), part.end(), next);
                const std::size_t room = ring.writable();
                const std::size_t count = ring.write(part);
                QCOMPARE(count, std::min(size, room));
                model.insert(model.end(), part.begin(), part.begin() + std::ptrdiff_t(count));
                next += float(count);
                if (next > 1e6f) next = 0;
                break;
            }
            default: {
                const std::size_t count = ring.read(part);
                QCOMPARE(count, std::min(size, model.size()));
                QVERIFY(std::equal(part.begin(), part.begin() + std::ptrdiff_t(count), model.begin()));
                model.erase(model.begin(), model.begin() + std::ptrdiff_t(count));
            }
        }
        QCOMPARE(ring.readable(), model.size());
    }
}

void SampleRingTest::keepsTheOrderBetweenTwoThreads() {
    constexpr int kTotal = 200'000;  // exact in a float
    SampleRing ring(256);
    std::jthread writer([&ring] {
        std::vector<float> block(100);
        for (int sent = 0; sent < kTotal;) {
            const auto part = std::span(block).first(std::size_t(std::min(100, kTotal - sent)));
            std::iota(part.begin(), part.end(), float(sent));
            sent += int(ring.write(part));
            if (ring.writable() == 0) std::this_thread::yield();
        }
    });
    std::vector<float> block(77);
    bool inOrder = true;
    for (int received = 0; received < kTotal;) {
        const std::size_t count = ring.read(block);
        for (std::size_t i = 0; i < count; ++i) inOrder = inOrder && block[i] == float(received + int(i));
        received += int(count);
        if (count == 0) std::this_thread::yield();
    }
    QVERIFY(inOrder);
}

// Each generation of samples is discarded before the next is written: numbers may be missing, but
// they never go back.
void SampleRingTest::neverDeliversWhatWasDiscardedBeforeLaterSound() {
    SampleRing ring(256);
    std::atomic<bool> done = false;
    std::jthread writer([&] {
        std::vector<float> block(60);
        for (int generation = 1; generation <= 5'000; ++generation) {
            std::fill(block.begin(), block.end(), float(generation));
            ring.discard();
            if (ring.write(block) == 0) std::this_thread::yield();
        }
        done = true;
    });
    std::vector<float> block(33);
    float latest = 0;
    bool neverBack = true;
    for (bool last = false; !last;) {
        last = done;
        const std::size_t count = ring.read(block);
        if (count == 0) std::this_thread::yield();
        for (std::size_t i = 0; i < count; ++i) {
            neverBack = neverBack && block[i] >= latest;
            latest = block[i];
        }
    }
    QVERIFY(neverBack);
}

QTEST_APPLESS_MAIN(SampleRingTest)
#include "sample_ring_test.moc"
