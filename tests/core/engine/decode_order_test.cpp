// Files that are decoded out of order: everything comes once, nothing is cut, wishes come first.
#include "core/storage/transcript_store.h"
#include "tests/core/engine/said_tones.h"
#include "tests/support/studio.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <random>
#include <sys/mount.h>
#include <utility>

using namespace timbre;
using namespace timbre::engine;
using test::SaidTones;

namespace {

constexpr int kWords = 600;  // nearly seven minutes
constexpr int kAhead = 9;    // blocks that are heard before the test is asked again

// A disk of its own that can be full.
class SmallDisk {
public:
    explicit SmallDisk(std::filesystem::path folder) : folder_(std::move(folder)) {
        std::filesystem::create_directories(folder_);
        isThere_ = mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=4m") == 0;
    }
    ~SmallDisk() {
        if (isThere_) umount2(folder_.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool isThere() const { return isThere_; }
    void fill() const {
        std::ofstream file(folder_ / "filler", std::ios::binary);
        for (const std::string block(4096, 'x'); file.write(block.data(), 4096).flush();) continue;
    }
    void clear() const { std::filesystem::remove(folder_ / "filler"); }

private:
    std::filesystem::path folder_;
    bool isThere_ = false;
};

// The real engine whose only recogniser hears tones.
class ToneRig {
public:
    ToneRig() {
        folder = dir_.path().toStdString();
        file = folder / "tones.wav";
        SaidTones::write(file, kWords);
    }
    Engine& open() {
        log.clear();
        EngineConfig config;
        config.database = folder / "data/timbre.db";
        config.assets = folder / "data/assets";
        config.families = test::kToneFamilies;
        config.makeOutput = [] { return std::make_unique<test::NoOutput>(); };
        engine = std::make_unique<Engine>(std::move(config), [this, sink = log.sink()](const Event& event) {
            if (const auto* ready = std::get_if<SegmentReady>(&event); ready && onSegment) {
                onSegment(*ready);
                if (!isHeld) test::tonePace.allow(kAhead);
            }
            sink(event);
        });
        return *engine;
    }
    TranscribeRequest request() const {
        TranscribeRequest request;
        request.file = file;
        request.recogniser = "tones";
        request.partials = false;
        return request;
    }
    std::vector<storage::SegmentRecord> segments(JobId job) const {
        storage::Database database(folder / "data/timbre.db", storage::Access::ReadOnly);
        return storage::TranscriptStore(database).segments(job);
    }
    storage::DecodedSpans spans(JobId job) const {
        storage::Database database(folder / "data/timbre.db", storage::Access::ReadOnly);
        return storage::TranscriptStore(database).decodedSpans(job);
    }
    // The words in order of time, as one text
    std::string heard(JobId job) const {
        std::string all;
        for (const auto& record : segments(job)) all += (all.empty() ? "" : " ") + record.segment.text;
        return all;
    }
    // What was heard is not what was said: where; empty: it is.
    QByteArray difference(JobId job) const {
        const auto expected = said(), found = heard(job);
        if (expected == found) return {};
        const auto at = std::size_t(std::ranges::mismatch(expected, found).in1 - expected.begin());
        const auto from = at - std::min<std::size_t>(at, 40);
        return QByteArray::fromStdString("expected … " + expected.substr(from, 80) + "\nfound    … " +
                                         (from < found.size() ? found.substr(from, 80) : ""));
    }
    static std::string said(int from = 0, int to = kWords) {
        std::string all;
        for (int word = from; word < to; ++word)
            all += (all.empty() ? "" : " ") + std::to_string(word % SaidTones::kLanguage);
        return all;
    }

private:
    QTemporaryDir dir_;

public:
    std::filesystem::path folder, file;
    test::EventLog log;
    std::function<void(const SegmentReady&)> onSegment;  // engine thread
    std::atomic<bool> isHeld = false;                    // nothing more is heard
    std::unique_ptr<Engine> engine;
};

}  // namespace

class DecodeOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::tonePace.release(); }
    void inOrderEverythingIsHeard();
    void aRangeThatIsWaitedForComesFirst();
    void whateverIsAskedForEverythingComesOnce_data();
    void whateverIsAskedForEverythingComesOnce();
    void anInterruptedFileGoesOnWhereItIsNotDecoded();
    void aPausedFileKeepsItsWish();
    void aFullDiskKeepsWhatIsDecoded();
    void onlyTheRangeOfTheRequestIsDecoded();
    void whatCannotBeAskedForIsSaid();
};

void DecodeOrderTest::inOrderEverythingIsHeard() {
    ToneRig rig;
    rig.open();
    const auto job = rig.engine->transcribe(rig.request());

    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(job)), QString("finished"));
    QVERIFY2(rig.difference(job).isEmpty(), rig.difference(job));
    QCOMPARE(rig.spans(job), (storage::DecodedSpans{{0, SaidTones::durationMs(kWords)}}));
}

void DecodeOrderTest::aRangeThatIsWaitedForComesFirst() {
    ToneRig rig;
    rig.open();
    const auto from = SaidTones::startMs(301), to = SaidTones::startMs(308);
    test::tonePace.allow(kAhead);
    rig.onSegment = [](const SegmentReady&) {};
    const auto job = rig.engine->transcribe(rig.request());
    rig.engine->transcribeFirst(job, from, to);

    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(job)), QString("finished"));
    QVERIFY2(rig.difference(job).isEmpty(), rig.difference(job));
    int before = 0;
    for (const auto& record : rig.segments(job)) {
        const bool isWanted = record.segment.endMs > from && record.segment.startMs < to;
        if (isWanted) QVERIFY2(record.index < 25, "it came after what nobody waits for");
        if (!isWanted && record.index < 25) ++before;
    }
    QVERIFY(before > 0);
}

void DecodeOrderTest::whateverIsAskedForEverythingComesOnce_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) QTest::addRow("%u", seed) << seed;
}

void DecodeOrderTest::whateverIsAskedForEverythingComesOnce() {
    QFETCH(unsigned, seed);
    ToneRig rig;
    rig.open();
    std::mt19937 random(seed);
    const auto pick = [&](std::int64_t most) { return std::int64_t(random() % std::uint64_t(most)); };
    JobId job = 0;
    const auto ask = [&] {
        const auto from = pick(SaidTones::durationMs(kWords));
        rig.engine->transcribeFirst(job, from, from + 1 + pick(20000));
    };
    rig.onSegment = [&](const SegmentReady& ready) {
        job = ready.job;
        if (pick(3) == 0) ask();
    };
    test::tonePace.allow(kAhead);
    const auto started = rig.engine->transcribe(rig.request());

    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(started)), QString("finished"));
    QVERIFY2(rig.difference(started).isEmpty(), rig.difference(started));
    QCOMPARE(rig.spans(started).size(), std::size_t(1));
    std::int64_t end = 0;
    for (const auto& record : rig.segments(started)) {
        QVERIFY(record.segment.startMs >= end);
        end = record.segment.endMs;
    }
}

void DecodeOrderTest::anInterruptedFileGoesOnWhereItIsNotDecoded() {
    ToneRig rig;
    rig.open();
    std::atomic<int> count = 0;
    std::atomic<bool> asks = true;
    rig.onSegment = [&, engine = rig.engine.get()](const SegmentReady& ready) {
        if (ready.segment.index == 30) rig.isHeld = true;
        if (++count % 7 == 3 && asks)
            engine->transcribeFirst(ready.job, SaidTones::startMs(count * 11 % 500),
                                    SaidTones::startMs(count * 11 % 500 + 6));
    };
    test::tonePace.allow(kAhead);
    const auto job = rig.engine->transcribe(rig.request());
    rig.log.waitFor<SegmentReady>([&](const SegmentReady& ready) { return ready.segment.index >= 30; });
    asks = false;
    rig.engine.reset();
    const auto before = rig.segments(job);
    QVERIFY2(before.size() < kWords / SaidTones::kPerPhrase, QByteArray::number(qsizetype(before.size())));
    QVERIFY(rig.spans(job).size() > 1);
    rig.onSegment = {};
    test::tonePace.release();
    rig.open();
    rig.log.waitFor<JobRecovered>();

    rig.engine->resume(job);

    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(job)), QString("finished"));
    QVERIFY2(rig.difference(job).isEmpty(), rig.difference(job));
    for (const auto& ready : rig.log.all<SegmentReady>())
        QVERIFY2(ready.segment.index >= int(before.size()), "a phrase was decoded again");
}

void DecodeOrderTest::aPausedFileKeepsItsWish() {
    ToneRig rig;
    rig.open();
    test::tonePace.allow(kAhead);
    const auto job = rig.engine->transcribe(rig.request());
    rig.engine->pauseJob(job);
    QVERIFY(rig.log.waitFor<JobPaused>());
    const int before = int(rig.segments(job).size());
    rig.engine->transcribeFirst(job, SaidTones::startMs(500), SaidTones::startMs(510));

    test::tonePace.release();
    rig.engine->resume(job);

    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(job)), QString("finished"));
    QVERIFY2(rig.difference(job).isEmpty(), rig.difference(job));
    for (const auto& record : rig.segments(job))
        if (record.index == before) QVERIFY(record.segment.startMs >= SaidTones::startMs(490));
}

void DecodeOrderTest::aFullDiskKeepsWhatIsDecoded() {
    ToneRig rig;
    const SmallDisk disk(rig.folder / "data");
    if (!disk.isThere()) QSKIP("needs root to mount a small disk");
    rig.open();
    rig.onSegment = [&](const SegmentReady& ready) {
        if (ready.segment.index == 20) disk.fill();
    };
    test::tonePace.allow(kAhead);
    const auto job = rig.engine->transcribe(rig.request());

    const auto failed = rig.log.waitFor<JobFailed>([&](const auto& e) { return e.job == job; });
    QVERIFY(failed && failed->canResume);
    QCOMPARE(failed->error.code(), ErrorCode::DiskFull);
    const auto before = rig.segments(job);
    QVERIFY(before.size() > 20);

    // In the same window, as the message says.
    disk.clear();
    rig.log.clear();
    rig.onSegment = {};
    test::tonePace.release();
    rig.engine->resume(job);

    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(job)), QString("finished"));
    QVERIFY2(rig.difference(job).isEmpty(), rig.difference(job));
    for (const auto& ready : rig.log.all<SegmentReady>())
        QVERIFY2(ready.segment.index >= int(before.size()), "a phrase was decoded again");
}

void DecodeOrderTest::onlyTheRangeOfTheRequestIsDecoded() {
    ToneRig rig;
    rig.open();
    auto request = rig.request();
    request.fromMs = SaidTones::startMs(100);
    request.toMs = SaidTones::startMs(200);
    const auto job = rig.engine->transcribe(request);
    rig.engine->transcribeFirst(job, 0, SaidTones::startMs(120));

    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(job)), QString("finished"));
    const auto heard = rig.segments(job);
    QVERIFY(heard.front().segment.startMs >= request.fromMs);
    QVERIFY(heard.back().segment.endMs <= request.toMs);
    QVERIFY(rig.heard(job).ends_with(ToneRig::said(101, 200)));
}

void DecodeOrderTest::whatCannotBeAskedForIsSaid() {
    ToneRig rig;
    rig.open();
    const auto job = rig.engine->transcribe(rig.request());
    rig.engine->transcribeFirst(job, 5000, 5000);

    const auto warning = rig.log.waitFor<Warning>();
    QVERIFY(warning);
    QCOMPARE(warning->error.code(), ErrorCode::InvalidInput);
    QCOMPARE(QString::fromStdString(rig.log.waitForEnd(job)), QString("finished"));
}

QTEST_GUILESS_MAIN(DecodeOrderTest)
#include "decode_order_test.moc"
