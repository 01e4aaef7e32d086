// Recording and recognising at the same time, on sound cards that the test turns and with a recogniser
// whose pace it decides.
#include "core/audio/audio_reader.h"
#include "core/engine/engine.h"
#include "core/models/model_registry.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "tests/core/engine/explained_share.h"
#include "tests/support/event_log.h"
#include "tests/support/fake_audio.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <cmath>
#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <mutex>
#include <sys/resource.h>

using namespace timbre;
using namespace timbre::engine;
using test::Card;

namespace {

constexpr std::size_t kRate = 16'000;
constexpr std::size_t kPhrase = 2 * kRate;  // that long is each phrase of the recogniser

// What the recogniser waits for, and what it was given.
struct Pace {
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t allowed = SIZE_MAX;  // samples that it may take
    std::size_t taken = 0;
    std::size_t failsAt = SIZE_MAX;
    double sum = 0;  // of all samples, to tell that none is missing

    void allow(std::size_t samples) {
        const std::lock_guard lock(mutex);
        allowed = samples;
        changed.notify_all();
    }
};
Pace* pace = nullptr;

// Confirms a phrase every two seconds of sound; its text is its number.
class CountingStream : public models::TranscriptionStream {
public:
    explicit CountingStream(models::TranscriptSink sink) : sink_(std::move(sink)) {}
    void accept(std::span<const float> samples, const std::stop_token& stop) override {
        {
            std::unique_lock lock(pace->mutex);
            while (!stop.stop_requested() && pace->taken >= pace->allowed)
                pace->changed.wait_for(lock, std::chrono::milliseconds(10));
            pace->taken += samples.size();
            for (const float sample : samples) pace->sum += double(sample);
            if (pace->taken >= pace->failsAt)
                throw Error(ErrorCode::OutOfMemory, "the recogniser broke down");
        }
        taken_ += samples.size();
        while (taken_ - from_ >= kPhrase) confirm(from_ + kPhrase);
        if (sink_.partial) sink_.partial("phrase " + std::to_string(number_), ms(from_));
    }
    void finish(const std::stop_token&) override {
        if (taken_ > from_) confirm(taken_);
    }

private:
    static std::int64_t ms(std::size_t frames) { return std::int64_t(frames * 1000 / kRate); }
    void confirm(std::size_t to) {
        text::Segment segment;
        segment.startMs = ms(from_);
        segment.endMs = ms(to);
        segment.text = "phrase " + std::to_string(number_++);
        segment.words = {{.text = segment.text, .startMs = segment.startMs, .endMs = segment.endMs}};
        from_ = to;
        sink_.confirmed(segment);
    }
    models::TranscriptSink sink_;
    std::size_t taken_ = 0, from_ = 0;
    int number_ = 0;
};

class CountingTranscriber : public models::Transcriber {
public:
    CountingTranscriber() {
        info_.id = "counting";
        info_.name = "Counting";
        info_.version = "1";
        info_.languages = {"en"};
    }
    const models::RecogniserInfo& info() const override { return info_; }
    std::unique_ptr<models::TranscriptionStream> begin(const models::TranscribeOptions&,
                                                       models::TranscriptSink sink) override {
        return std::make_unique<CountingStream>(std::move(sink));
    }
    std::vector<text::Word> align(std::span<const float>, std::string_view, const std::string&,
                                  const std::stop_token&) override {
        return {};
    }

private:
    models::RecogniserInfo info_;
};

constexpr models::ModelFamily kCounting[] = {
    {.id = "counting", .loadSynthesizer = nullptr, .loadTranscriber = [] {
         return std::unique_ptr<models::Transcriber>(new CountingTranscriber);
     }}};

std::vector<float> noise(std::size_t frames, unsigned seed) {
    std::vector<float> samples(frames);
    for (auto& sample : samples) {
        seed = seed * 1664525u + 1013904223u;
        sample = float(int(seed >> 17) - 16384) / 32768.0f;
    }
    return samples;
}

class LiveRig {
public:
    LiveRig() {
        pace = &own;
        open();
    }
    ~LiveRig() { engine.reset(); }

    void open() {
        EngineConfig config;
        config.database = folder() / "timbre.db";
        config.assets = folder() / "assets";
        config.families = kCounting;
        config.makeOutput = [] { return std::make_unique<test::FakeOutput>(std::make_shared<Card>()); };
        config.makeInput = [this] { return std::make_unique<test::FakeInput>(microphone); };
        config.makeSystemInput = [this] { return std::make_unique<test::FakeInput>(computer); };
        engine = std::make_unique<Engine>(std::move(config), log.sink());
    }

    JobId start(SoundSource source = SoundSource::Microphone) {
        TranscribeRequest request;
        request.source = source;
        request.recogniser = "counting";
        const JobId job = engine->transcribe(request);
        const auto begun = [&] { return engine->recorderStatus().recording; };
        return QTest::qWaitFor(begun, 20'000) ? job : 0;
    }
    // Comes back when the recorder took it, so that its ring never overflows on a slow machine.
    bool say(std::span<const float> samples, std::size_t step = kRate) {
        for (std::size_t at = 0; at < samples.size(); at += step) {
            const auto piece = samples.subspan(at, std::min(step, samples.size() - at));
            microphone->push(piece);
            said += piece.size();
            if (!QTest::qWaitFor([this] { return recorded() + kRate / 10 > said; }, 20'000)) return false;
        }
        return true;
    }
    std::size_t recorded() { return std::size_t(engine->recorderStatus().elapsedMs) * kRate / 1000; }
    std::int64_t lastEndMs(JobId job) {
        std::int64_t end = 0;
        for (const auto& ready : log.all<SegmentReady>())
            if (ready.job == job) end = std::max(end, ready.segment.segment.endMs);
        return end;
    }
    std::vector<float> recording(JobId job) const {
        storage::Database database(folder() / "timbre.db", storage::Access::ReadOnly);
        const auto record = storage::JournalStore(database).job(job);
        const auto asset = transcribeRequestFromJson(record->requestJson).recordingAsset;
        return audio::readClip(folder() / "assets" / asset, {}).samples;
    }
    std::filesystem::path folder() const { return dir.path().toStdString(); }

    QTemporaryDir dir;
    std::shared_ptr<Card> microphone = std::make_shared<Card>(), computer = std::make_shared<Card>();
    Pace own;
    test::EventLog log;
    std::size_t said = 0;
    std::unique_ptr<Engine> engine;
};

long peakKiB() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace

class LiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextEndsWhereTheSoundEnds() {
        LiveRig rig;
        const auto sound = noise(7 * kRate + 123, 1);

        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(sound));
        rig.engine->finishRecording(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));

        QCOMPARE(rig.recording(job), sound);
        QCOMPARE(rig.own.taken, sound.size());
        QCOMPARE(rig.lastEndMs(job), std::int64_t(sound.size() * 1000 / kRate));
    }

    void stagesExplainARecording() {
        LiveRig rig;
        rig.own.allowed = 3 * kRate;
        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(noise(6 * kRate, 9)));
        rig.engine->finishRecording(job);
        rig.own.allow(SIZE_MAX);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));

        const double share = test::explainedShare(rig.folder() / "timbre.db", job);

        QVERIFY2(share >= 0.98 && share <= 1.001, qPrintable(QString::number(share)));
        storage::Database database(rig.folder() / "timbre.db", storage::Access::ReadOnly);
        const auto metrics = storage::MetricsStore(database).ofJob(job).value();
        QCOMPARE(metrics.kind, std::string("live"));
        QVERIFY(std::abs(metrics.audioSeconds - 6) < 0.01);
        QVERIFY(metrics.lagMs.has_value());
    }

    void aSlowRecogniserLosesNothingAndFinishesTheRest() {
        LiveRig rig;
        rig.own.allowed = kRate;
        const auto sound = noise(30 * kRate, 2);
        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(sound));

        rig.engine->finishRecording(job);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.engine->recorderStatus().recording, 20'000);
        rig.microphone->push(noise(kRate, 3));  // said after the end: nobody hears it
        rig.own.allow(SIZE_MAX);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));

        double sum = 0;
        for (const float sample : sound) sum += double(sample);
        QCOMPARE(rig.own.taken, sound.size());
        QVERIFY(std::abs(rig.own.sum - sum) < 1e-6);
        QCOMPARE(rig.lastEndMs(job), std::int64_t{30'000});
        double rest = -1;
        for (const auto& progress : rig.log.all<JobProgressed>())
            if (progress.stage == "transcribe") rest = progress.fraction;
        QVERIFY2(rest > 0, "the rest is decoded without a word");
    }

    void tellsHowFarTheTextIsBehind() {
        LiveRig rig;
        rig.own.allowed = kRate;
        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(noise(10 * kRate, 3)));

        rig.own.allow(SIZE_MAX);
        // While it still was recording there may have been less.
        const auto heard = rig.log.waitFor<LiveHeard>(
            [](const auto& e) { return e.recordedMs >= 9'900 && e.heardMs < e.recordedMs; });
        QVERIFY(heard.has_value());
        const auto late = rig.log.waitFor<PartialText>([](const auto& e) { return e.lagMs > 1000; });
        QVERIFY(late.has_value());
        QVERIFY(std::abs(double(late->heardMs) + late->lagMs - 10'000) < 200);

        rig.engine->finishRecording(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));
    }

    void aPauseIsNoGapInTime() {
        LiveRig rig;
        const auto before = noise(3 * kRate, 4), after = noise(3 * kRate, 5);
        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(before));

        rig.engine->pauseRecording(job, true);
        QTRY_VERIFY_WITH_TIMEOUT(rig.engine->recorderStatus().paused, 20'000);
        rig.microphone->push(noise(kRate, 6));  // nobody hears that
        rig.engine->pauseRecording(job, false);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.engine->recorderStatus().paused, 20'000);
        QVERIFY(rig.say(after));
        rig.engine->finishRecording(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));

        auto both = before;
        both.insert(both.end(), after.begin(), after.end());
        QCOMPARE(rig.recording(job), both);
        QCOMPARE(rig.lastEndMs(job), std::int64_t{6'000});
    }

    // A driver whose clock jumps delivers blocks late, in bursts or of odd sizes. Time is what was counted.
    void timesAreCountedSamples() {
        LiveRig rig;
        const auto sound = noise(6 * kRate, 7);
        const JobId job = rig.start();
        QVERIFY(job != 0);
        std::size_t at = 0;
        for (const std::size_t size : {1, 7, 4'999, 20'000, 3, 160}) {
            QVERIFY(rig.say(std::span(sound).subspan(at, size), size));
            at += size;
        }
        QVERIFY(rig.say(std::span(sound).subspan(at)));
        rig.engine->finishRecording(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));

        QCOMPARE(rig.recording(job), sound);
        for (const auto& ready : rig.log.all<SegmentReady>())
            QCOMPARE(ready.segment.segment.endMs - ready.segment.segment.startMs, std::int64_t{2'000});
    }

    void aRecogniserThatBreaksDownDoesNotEndTheRecording() {
        LiveRig rig;
        rig.own.failsAt = 3 * kRate;
        const auto sound = noise(10 * kRate, 8);
        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(sound));  // waits for the recorder: it goes on
        QVERIFY(rig.log.waitFor<Warning>([&](const auto& e) { return e.job == job; }).has_value());
        QVERIFY(rig.engine->recorderStatus().recording);

        rig.engine->finishRecording(job);
        QVERIFY(rig.log.waitForEnd(job).starts_with("E_OUT_OF_MEMORY"));
        QVERIFY(rig.log.all<JobFailed>().back().canResume);
        QCOMPARE(rig.recording(job), sound);

        rig.own.failsAt = SIZE_MAX;
        rig.log.clear();
        rig.engine->resume(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));
        QCOMPARE(rig.lastEndMs(job), std::int64_t{10'000});
    }

    void closingTheProgramLeavesARecordingThatIsFinishedLater() {
        LiveRig rig;
        rig.own.allowed = 5 * kRate;
        const auto sound = noise(9 * kRate, 9);
        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(sound));
        QVERIFY(rig.log.waitFor<SegmentReady>([&](const auto& e) { return e.segment.index >= 1; }));
        rig.engine.reset();
        QCOMPARE(rig.recording(job).size(), sound.size());

        rig.own.allow(SIZE_MAX);
        rig.open();
        QVERIFY(rig.log.waitFor<JobRecovered>().has_value());
        rig.log.clear();
        rig.engine->resume(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));

        QCOMPARE(rig.lastEndMs(job), std::int64_t{9'000});
        storage::Database database(rig.folder() / "timbre.db", storage::Access::ReadOnly);
        std::int64_t end = 0;
        for (const auto& segment : storage::JournalStore(database).segments(job)) {
            QVERIFY(segment.segment.startMs >= end);
            end = segment.segment.endMs;
        }
    }

    void theComputersSoundIsRecordedFromItsOutput() {
        LiveRig rig;
        rig.computer->present = {"speaker"};
        const JobId job = rig.start(SoundSource::System);
        QVERIFY(job != 0);

        QCOMPARE(rig.computer->openDevice(), std::string("speaker"));
        QVERIFY(!rig.microphone->isOpen());
        rig.engine->finishRecording(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));
    }

    void bothAreOpenedForAMix() {
        LiveRig rig;
        const JobId job = rig.start(SoundSource::MicrophoneAndSystem);
        QVERIFY(job != 0);

        QVERIFY(rig.computer->isOpen() && rig.microphone->isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(rig.engine->recorderStatus().sources.size(), std::size_t{2}, 20'000);
        rig.engine->finishRecording(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));
    }

    void aFullDiskEndsTheRecordingAndKeepsIt() {
        LiveRig rig;
        const auto sound = noise(60 * kRate, 10);  // more than the database takes
        const JobId job = rig.start();
        QVERIFY(job != 0 && rig.say(sound));
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{rlim_t(rig.recorded() * 2 + 44 + 100'000), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);

        // Of what is said now 100 kB fit, a little over three seconds.
        for (int second = 0; second < 5; ++second) {
            rig.microphone->push(noise(kRate, 11));
            QTRY_VERIFY_WITH_TIMEOUT(rig.recorded() >= (61u + unsigned(second)) * kRate - kRate / 10 ||
                                         !rig.engine->recorderStatus().recording,
                                     20'000);
        }
        const auto warned = rig.log.waitFor<Warning>([&](const auto& e) { return e.job == job; });
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, ignored);

        QVERIFY(warned && warned->error.code() == ErrorCode::DiskFull);
        QVERIFY(!warned->error.remedy().empty());
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));
        const auto kept = rig.recording(job);
        QVERIFY(kept.size() > 63 * kRate);
        QVERIFY(std::equal(sound.begin(), sound.end(), kept.begin()));
        QCOMPARE(rig.lastEndMs(job), std::int64_t(kept.size() * 1000 / kRate));
    }

    void halfAnHourTakesNoMoreMemoryThanAMinute() {
        LiveRig rig;
        rig.own.allowed = kRate;  // and the recogniser stands still: the disk is the queue
        const JobId job = rig.start();
        const auto second = noise(kRate, 12);
        QVERIFY(job != 0);
        for (int i = 0; i < 60; ++i) QVERIFY(rig.say(second));
        const long before = peakKiB();

        for (int i = 60; i < 1800; ++i) QVERIFY(rig.say(second));
        rig.own.allow(SIZE_MAX);
        rig.engine->finishRecording(job);
        QCOMPARE(rig.log.waitForEnd(job), std::string("finished"));

        QCOMPARE(rig.lastEndMs(job), std::int64_t{1'800'000});
        const long grownKiB = peakKiB() - before;
        qInfo("%ld KiB more after half an hour", grownKiB);
        QVERIFY(grownKiB < 30 * 1024);
    }
};

QTEST_GUILESS_MAIN(LiveTest)
#include "live_test.moc"
