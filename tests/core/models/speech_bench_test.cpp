#include "core/models/speech_bench.h"

#include "core/base/error.h"
#include "core/models/frame_cost.h"
#include "core/models/read_speed.h"

#include <QTest>

#include <set>

using namespace timbre;
using namespace timbre::models;

namespace {

constexpr int kRateHz = 1000;
constexpr std::int64_t kFrameSamples = 80;

// What a run was asked for.
struct Asked {
    std::string speaker;
    std::int64_t frames;
};

// A model of our own, whose times are known: ten seconds a frame, half of them the talker's.
class MadeModel : public LoadedModel, public SpeechModel, public FrameCost {
public:
    explicit MadeModel(std::int64_t missing = 0) : missing_(missing) {}

    std::span<const TensorBytes> memory() const override { return memory_; }
    Inference infer(const std::stop_token&) const override { return {}; }
    const SpeechModel* speech() const override { return this; }

    int sampleRateHz() const override { return kRateHz; }
    std::int64_t bytesPerFrame() const override { return 4'000'000; }
    SpeechReport speak(const Utterance& utterance, const std::function<void(std::span<const float>)>& samples,
                       const std::stop_token& stop) const override {
        asked_.push_back({utterance.speaker, utterance.exactFrames});
        SpeechReport report;
        report.frames = stop.stop_requested() ? 0 : utterance.exactFrames - missing_;
        const std::vector<float> sound(static_cast<std::size_t>(report.frames * kFrameSamples));
        samples(sound);
        const auto frames = static_cast<double>(report.frames);
        report.prefillSeconds = 1;
        report.talkerSeconds = 5 * frames;
        report.predictorSeconds = 3 * frames;
        report.decoderSeconds = 2 * frames;
        report.totalSeconds = 1 + 10 * frames;
        report.prefixReused = !voices_.insert(utterance.speaker).second;
        report.firstSoundSeconds = report.prefixReused ? 12 : 20;
        report.codesHash = 7;
        return report;
    }
    VoicePrompt makePrompt(std::span<const float>, const std::string&,
                           const std::stop_token&) const override {
        throw Error(ErrorCode::Unsupported, "copies no voices");
    }
    std::vector<float> speakerVector(std::string_view) const override {
        throw Error(ErrorCode::Unsupported, "has no vectors");
    }

    mutable std::vector<Asked> asked_;

private:
    std::int64_t missing_;
    std::vector<TensorBytes> memory_{{"cpu", "bf16", true, 3000}, {"cpu", "fp32", false, 500}};
    mutable std::set<std::string> voices_;
};

struct Fixture {
    std::shared_ptr<MadeModel> model;
    int loads = 0;
    ModelPool pool;
    SpeechBenchRequest request;

    explicit Fixture(std::shared_ptr<MadeModel> made) : model(std::move(made)) {
        request.model = {.key = {"made"}, .load = [this](const std::stop_token&) {
                             ++loads;
                             return model;
                         }};
        request.info.id = "made";
        for (const char* id : {"a", "b", "c", "d"})
            request.info.voices.push_back({.id = id, .name = {}, .language = {}, .gender = {}});
        request.frames = 10;
        request.runs = 3;
        request.threads = 1;
    }
};

}  // namespace

class SpeechBenchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRunIsAsLongAndTimesArePerFrame();
    void aNewVoiceBeginsEveryRun();
    void theFloorIsReadingTheWeights();
    void tooFewFramesAreAnError();
    void aStopEndsIt();
    void theMedianIsTheOneInTheMiddle();
};

void SpeechBenchTest::everyRunIsAsLongAndTimesArePerFrame() {
    Fixture f(std::make_shared<MadeModel>());
    std::vector<int> told;

    const auto bench = benchSpeech(f.pool, f.request, {}, [&](int run) { told.push_back(run); });

    QVERIFY(bench.has_value());
    QCOMPARE(f.loads, 2);
    QCOMPARE(told, (std::vector{1, 2, 3}));
    QCOMPARE(bench->frames, 10);
    QCOMPARE(bench->frameSeconds, 0.08);
    QCOMPARE(bench->realTime.size(), 3);
    QCOMPARE(median(bench->realTime), 101 / 0.8);
    QCOMPARE(median(bench->prefillMs), 1000);
    QCOMPARE(median(bench->talkerMs), 5000);
    QCOMPARE(median(bench->predictorMs), 3000);
    QCOMPARE(median(bench->otherMs), 2000);
    QCOMPARE(median(bench->decoderMs), 2000);
    QCOMPARE(bench->weightBytes, 3500);
    QCOMPARE(bench->ownBytes, 500);
    QCOMPARE(bench->codesHash, 7U);
    QCOMPARE(bench->bytesPerFrame, 4'000'000);
    QVERIFY(bench->peakBytes > 0);
}

void SpeechBenchTest::aNewVoiceBeginsEveryRun() {
    Fixture f(std::make_shared<MadeModel>());

    const auto bench = benchSpeech(f.pool, f.request, {}, {});

    QVERIFY(bench.has_value());
    QCOMPARE(bench->firstSoundMs, (std::vector<double>{12000, 12000, 12000}));
    QCOMPARE(bench->firstSoundOfNewVoiceMs, (std::vector<double>{20000, 20000, 20000}));
    QCOMPARE(f.model->asked_.size(), 7);  // the warm-up and two in every run
    QCOMPARE(f.model->asked_[1].speaker, std::string("b"));
    QCOMPARE(f.model->asked_[2].speaker, std::string("b"));
    QCOMPARE(f.model->asked_[2].frames, 10);
    QCOMPARE(f.model->asked_[3].speaker, std::string("c"));
}

void SpeechBenchTest::theFloorIsReadingTheWeights() {
    SpeechBench bench;
    bench.frameSeconds = 0.08;
    bench.readBytesPerSecond = {1e9, 2e9, 3e9};
    bench.bytesPerFrame = 80'000'000;

    QCOMPARE(bench.floor(), 0.5);
    QCOMPARE(SpeechBench{}.floor(), 0.0);
    QVERIFY(readBytesPerSecond(1) > 1e6);
}

void SpeechBenchTest::tooFewFramesAreAnError() {
    Fixture f(std::make_shared<MadeModel>(1));
    try {
        benchSpeech(f.pool, f.request, {}, {});
        QFAIL("a run that is too short was counted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Internal);
    }
}

void SpeechBenchTest::aStopEndsIt() {
    Fixture f(std::make_shared<MadeModel>());
    std::stop_source stop;

    const auto bench = benchSpeech(f.pool, f.request, stop.get_token(), [&](int run) {
        if (run == 2) stop.request_stop();
    });

    QVERIFY(!bench.has_value());
    QCOMPARE(f.pool.metrics().handles, 0);
}

void SpeechBenchTest::theMedianIsTheOneInTheMiddle() {
    QCOMPARE(median({}), 0.0);
    QCOMPARE(median({3, 1, 2}), 2.0);
}

QTEST_GUILESS_MAIN(SpeechBenchTest)
#include "speech_bench_test.moc"
