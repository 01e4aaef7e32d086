#include "core/tensor/layers/decoder_step.h"

#include "core/base/error.h"
#include "core/tensor/busy_threads.h"
#include "core/tensor/layers/instructions.h"
#include "core/tensor/thread_scope.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/cat.h>

#include <QTest>

#include <cmath>

using namespace timbre;
using namespace timbre::tensor;
using kernels::Instructions;

namespace {

struct Shape {
    std::int64_t layers = 3, width = 40, inner = 56, heads = 4, keyValueHeads = 2, headWidth = 16;
    std::int64_t window = 0;
    bool normalised = true, bf16 = false;
    RotaryStyle style = RotaryStyle::SplitHalf;
    const char* name = "";
};

const Shape kShapes[] = {
    {.name = "two queries to a key"},
    {.heads = 6, .keyValueHeads = 1, .name = "all queries to one key"},
    {.heads = 3, .keyValueHeads = 3, .name = "a key to each query"},
    {.headWidth = 10, .name = "odd widths"},
    {.width = 33, .inner = 35, .bf16 = true, .name = "odd widths, bf16"},
    {.normalised = false, .name = "without norms of queries and keys"},
    {.window = 5, .name = "a window"},
    {.style = RotaryStyle::AdjacentPair, .name = "adjacent pairs"},
    {.layers = 2,
     .width = 512,
     .inner = 1536,
     .heads = 8,
     .keyValueHeads = 4,
     .headWidth = 64,
     .name = "large"},
    {.layers = 2,
     .width = 1024,
     .inner = 1536,
     .heads = 8,
     .keyValueHeads = 4,
     .headWidth = 128,
     .bf16 = true,
     .name = "large, bf16"},
};

// The layers one by one, as DecoderStep does not compute them, against the step.
struct Stack {
    explicit Stack(const Shape& of)
        : shape(of), norm{one(noise({of.width})), 1e-6}, rotary(of.headWidth, 10000, of.style) {
        for (std::int64_t layer = 0; layer < shape.layers; ++layer) {
            layers.push_back(made(layer, shape.bf16 ? at::kBFloat16 : at::kFloat));
            exactLayers.push_back(made(layer, at::kFloat));
        }
    }

    static at::Tensor one(const at::Tensor& x) { return x / 4 + 1; }

    DecoderLayer made(std::int64_t n, at::ScalarType type) const {
        const auto linear = [&](std::int64_t number, std::int64_t in, std::int64_t out) {
            at::Tensor weight = noise({number % 5 + 1, out, in})[number % 5] / std::sqrt(double(in));
            if (shape.bf16) weight = weight.to(at::kBFloat16);
            return Linear(weight.to(type).contiguous());
        };
        const std::int64_t queries = shape.heads * shape.headWidth,
                           keys = shape.keyValueHeads * shape.headWidth;
        DecoderLayer layer{.attentionNorm = {one(noise({shape.width})), 1e-6},
                           .attention = {.query = linear(n, shape.width, queries),
                                         .key = linear(n + 1, shape.width, keys),
                                         .value = linear(n + 2, shape.width, keys),
                                         .output = linear(n + 3, queries, shape.width),
                                         .queryNorm = RmsNorm{one(noise({shape.headWidth})), 1e-6},
                                         .keyNorm = RmsNorm{one(noise({shape.headWidth})), 1e-5},
                                         .heads = shape.heads,
                                         .keyValueHeads = shape.keyValueHeads,
                                         .width = shape.headWidth,
                                         .window = shape.window},
                           .feedForwardNorm = {one(noise({shape.width})), 1e-6},
                           .feedForward = {.gate = linear(n, shape.width, shape.inner),
                                           .up = linear(n + 1, shape.width, shape.inner),
                                           .down = linear(n + 2, shape.inner, shape.width)}};
        if (!shape.normalised) layer.attention.queryNorm = layer.attention.keyNorm = std::nullopt;
        return layer;
    }

    KeyValueCache cache(std::int64_t most = 1000) const {
        return {
            {.layers = shape.layers, .heads = shape.keyValueHeads, .width = shape.headWidth, .most = most},
            4};
    }

    at::Tensor layerByLayer(const at::Tensor& x, KeyValueCache& cache) const {
        const RotaryTable table = rotary.table(cache.length(), x.size(1));
        at::Tensor hidden = x;
        for (std::int64_t n = 0; n < shape.layers; ++n) {
            const DecoderLayer& layer = exactLayers[static_cast<std::size_t>(n)];
            hidden = hidden + layer.attention(layer.attentionNorm(hidden), table, cache, n);
            hidden = hidden + layer.feedForward(layer.feedForwardNorm(hidden));
        }
        return norm(hidden);
    }

    Shape shape;
    std::vector<DecoderLayer> layers;
    std::vector<DecoderLayer> exactLayers;  // the same numbers as float32: a prompt is rounded in bf16
    RmsNorm norm;
    Rotary rotary;
};

// float32 sums of up to 1536 products in another order, through three layers.
constexpr double kRounding = 2e-5;

}  // namespace

class DecoderStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { kernels::limitInstructions(Instructions::Avx512); }
    void aStepEqualsTheLayersOneByOne_data();
    void aStepEqualsTheLayersOneByOne();
    void stepsContinueAPrompt();
    void threadsAndSpeedDoNotChangeTheResult();
    void threadsOfOtherLanesAreLeftAlone();
    void whatComesInStaysAsItIs();
    void aFullModelSaysSo();
    void mixedWeightsAreRefused();
};

void DecoderStepTest::aStepEqualsTheLayersOneByOne_data() {
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("instructions");
    for (int shape = 0; shape < int(std::size(kShapes)); ++shape)
        for (const Instructions set : {Instructions::Plain, Instructions::Avx2, Instructions::Avx512})
            QTest::addRow("%s, %d", kShapes[shape].name, int(set)) << shape << int(set);
}

void DecoderStepTest::aStepEqualsTheLayersOneByOne() {
    QFETCH(int, shape);
    QFETCH(int, instructions);
    kernels::limitInstructions(Instructions(instructions));
    const Stack stack(kShapes[shape]);
    const DecoderStep step(stack.layers, stack.norm, stack.rotary);
    const at::Tensor x = noise({1, 21, stack.shape.width});

    KeyValueCache expectedCache = stack.cache(), cache = stack.cache();
    const at::Tensor expected = stack.layerByLayer(x, expectedCache);
    std::vector<at::Tensor> parts;
    for (const auto& [from, to] : {std::pair{0, 2}, std::pair{2, 3}, std::pair{3, 4}, std::pair{4, 7},
                                   std::pair{7, 15}, std::pair{15, 20}, std::pair{20, 21}})
        parts.push_back(step(x.slice(1, from, to), cache));

    QCOMPARE(farFrom(at::cat(parts, 1), expected, kRounding, kRounding), QString());
    QCOMPARE(cache.length(), 21);
    for (std::int64_t layer = 0; layer < stack.shape.layers; ++layer) {
        QCOMPARE(farFrom(cache.keys(layer), expectedCache.keys(layer), kRounding, kRounding), QString());
        QCOMPARE(farFrom(cache.values(layer), expectedCache.values(layer), kRounding, kRounding), QString());
    }
}

void DecoderStepTest::stepsContinueAPrompt() {
    const Stack stack(kShapes[0]);
    const DecoderStep step(stack.layers, stack.norm, stack.rotary);
    const at::Tensor x = noise({1, 30, stack.shape.width});

    KeyValueCache whole = stack.cache(), cache = stack.cache();
    const at::Tensor expected = stack.layerByLayer(x, whole);
    stack.layerByLayer(x.slice(1, 0, 29), cache);

    QCOMPARE(farFrom(step(x.slice(1, 29), cache), expected.slice(1, 29), kRounding, kRounding), QString());
}

void DecoderStepTest::threadsAndSpeedDoNotChangeTheResult() {
    const Stack stack(kShapes[9]);
    const DecoderStep step(stack.layers, stack.norm, stack.rotary);
    const at::Tensor x = noise({1, 2, stack.shape.width});
    const auto run = [&](int threads) {
        const ThreadScope scope(threads);
        KeyValueCache cache = stack.cache();
        return step(x, cache);
    };

    const at::Tensor alone = run(1);

    for (int round = 0; round < 5; ++round) {
        QVERIFY(run(2).equal(alone));
        QVERIFY(run(3).equal(alone));
    }
}

void DecoderStepTest::threadsOfOtherLanesAreLeftAlone() {
    const int all = freeThreads(1000);
    {
        const BusyThreads one(1);
        QCOMPARE(freeThreads(1000), std::max(1, all - 1));
        QCOMPARE(freeThreads(1), 1);
        const BusyThreads many(1000);
        QCOMPARE(freeThreads(1000), 1);
    }
    QCOMPARE(freeThreads(1000), all);
}

void DecoderStepTest::whatComesInStaysAsItIs() {
    const Stack stack(kShapes[0]);
    const DecoderStep step(stack.layers, stack.norm, stack.rotary);
    const at::Tensor wide = noise({1, 3, 2 * stack.shape.width});
    const at::Tensor x = wide.slice(2, 0, stack.shape.width), before = wide.clone();

    KeyValueCache cache = stack.cache(), other = stack.cache();
    const at::Tensor y = step(x, cache);

    QVERIFY(wide.equal(before));
    QVERIFY(y.equal(step(x.contiguous(), other)));
}

void DecoderStepTest::aFullModelSaysSo() {
    const Stack stack(kShapes[0]);
    const DecoderStep step(stack.layers, stack.norm, stack.rotary);
    KeyValueCache cache = stack.cache(3);
    const at::Tensor x = noise({1, 2, stack.shape.width});
    step(x, cache);
    try {
        step(x, cache);
        QFAIL("a fourth position was taken");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidInput);
    }
    QCOMPARE(cache.length(), 2);
}

void DecoderStepTest::mixedWeightsAreRefused() {
    Stack stack(kShapes[0]);
    const Stack half({.bf16 = true});
    stack.layers[1].attention.key = half.layers[1].attention.key;
    try {
        const DecoderStep step(stack.layers, stack.norm, stack.rotary);
        QFAIL("a layer of several kinds of weights was taken");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Unsupported);
    }
}

QTEST_GUILESS_MAIN(DecoderStepTest)
#include "decoder_step_test.moc"
