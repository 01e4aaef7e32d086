#include "core/models/transcription_bench.h"

#include "core/base/error.h"
#include "core/models/window_cost.h"

#include <QTest>

using namespace timbre;
using namespace timbre::models;

namespace {

// A model whose times are known: windows take a second each, a step a tenth more than one.
class MadeModel : public LoadedModel, public WindowCost {
public:
    std::span<const TensorBytes> memory() const override { return memory_; }
    Inference infer(const std::stop_token&) const override { return {}; }
    Timing timeWindows(std::int64_t windows, std::int64_t tokens, const std::stop_token&) const override {
        const auto count = static_cast<double>(windows);
        Timing timing{0.1, count, 0.2 * count, 0.9 + 0.1 * count, 0};
        timing.totalSeconds = timing.encodeSeconds + static_cast<double>(tokens) * timing.tokenSeconds;
        return timing;
    }
    double windowSeconds() const override { return 30; }
    double encoderOperations() const override { return 4e9; }
    std::int64_t bytesPerToken() const override { return 1'000'000; }
    std::int64_t bytesPerWindow() const override { return 500'000; }
    double operationsPerSecond() const override { return 1e9; }

private:
    std::vector<TensorBytes> memory_ = {{"cpu", "bf16", false, 100}, {"cpu", "f32", true, 50}};
};

class SilentModel : public LoadedModel {
public:
    std::span<const TensorBytes> memory() const override { return {}; }
    Inference infer(const std::stop_token&) const override { return {}; }
};

template <typename Model>
TranscriptionBenchRequest requestOf() {
    TranscriptionBenchRequest request;
    request.model.key = {"made"};
    request.model.load = [](const std::stop_token&) { return std::make_shared<const Model>(); };
    request.tokens = 10;
    request.runs = 3;
    request.batches = {1, 4};
    return request;
}

}  // namespace

class TranscriptionBenchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRunIsCounted();
    void floorsAreOperationsAndBytes();
    void aStopEndsIt();
    void whatHasNoWindowsIsRefused();
};

void TranscriptionBenchTest::everyRunIsCounted() {
    ModelPool pool;
    std::vector<int> runs;

    const auto bench =
        benchTranscription(pool, requestOf<MadeModel>(), {}, [&](int run) { runs.push_back(run); });

    QVERIFY(bench.has_value());
    QCOMPARE(runs, (std::vector<int>{1, 2, 3}));
    QCOMPARE(bench->batches.size(), std::size_t(2));
    const BatchTimes& four = bench->batches[1];
    QCOMPARE(four.windows, 4);
    QCOMPARE(four.encodeMs, std::vector<double>(3, 1000.0));
    QCOMPARE(four.tokenMs.front(), 1300.0);
    QCOMPARE(four.tokensPerSecond.front(), 4 / 1.3);
    QCOMPARE(four.soundPerSecond.front(), 120.0 / (4 + 13));
    QCOMPARE(bench->hearMs, std::vector<double>(3, 200.0));
    QCOMPARE(bench->weightBytes, 150);
    QCOMPARE(bench->ownBytes, 100);
}

void TranscriptionBenchTest::floorsAreOperationsAndBytes() {
    TranscriptionBench bench;
    QCOMPARE(bench.encoderFloorMs(), 0.0);
    QCOMPARE(bench.tokenFloorMs(1), 0.0);
    bench.operationsPerSecond = {1e9, 2e9, 3e9};
    bench.readBytesPerSecond = {1e9};
    bench.encoderOperations = 4e9;
    bench.bytesPerToken = 1'000'000;
    bench.bytesPerWindow = 500'000;

    QCOMPARE(bench.encoderFloorMs(), 2000.0);
    QCOMPARE(bench.tokenFloorMs(4), 3.0);
}

void TranscriptionBenchTest::aStopEndsIt() {
    ModelPool pool;
    std::stop_source stop;

    const auto bench = benchTranscription(pool, requestOf<MadeModel>(), stop.get_token(), [&](int run) {
        if (run == 2) stop.request_stop();
    });

    QVERIFY(!bench.has_value());
}

void TranscriptionBenchTest::whatHasNoWindowsIsRefused() {
    ModelPool pool;
    try {
        benchTranscription(pool, requestOf<SilentModel>(), {}, {});
        QFAIL("a model without windows was measured");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Unsupported);
    }
}

QTEST_GUILESS_MAIN(TranscriptionBenchTest)
#include "transcription_bench_test.moc"
