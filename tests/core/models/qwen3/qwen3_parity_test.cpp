// Hidden states, cache, logits and generated tokens against the reference of spec.md.
#include "core/models/qwen3/generation.h"
#include "core/models/qwen3/network.h"
#include "core/models/qwen3/qwen3.h"
#include "core/tensor/inference.h"
#include "core/tensor/weights.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/cat.h>

#include <QTest>

#include <filesystem>
#include <memory>

using namespace timbre;
using namespace timbre::models;
namespace fs = std::filesystem;

namespace {

// Of the fixtures: what another order of sums may change.
constexpr double kLayers = 2e-4, kLogits = 5e-4;

std::vector<std::int64_t> tokens(const at::Tensor& ids) {
    const at::Tensor wide = ids.to(at::kLong).contiguous();
    return {wide.data_ptr<std::int64_t>(), wide.data_ptr<std::int64_t>() + wide.numel()};
}

struct Checkpoint {
    qwen3::Config config;
    std::unique_ptr<qwen3::Network> network;
    std::unique_ptr<tensor::Weights> golden;

    at::Tensor expected(const char* name) { return golden->take(name); }
    at::Tensor prompt() { return expected("prompt_ids").to(at::kLong).unsqueeze(0); }
};

}  // namespace

class Qwen3ParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePromptGivesTheSameStates_data() { checkpoints(); }
    void thePromptGivesTheSameStates();
    void everyStepGivesTheSameLogits_data() { checkpoints(); }
    void everyStepGivesTheSameLogits();
    void greedyTextIsTheSame_data() { checkpoints(); }
    void greedyTextIsTheSame();
    void halfPrecisionStaysClose_data() { checkpoints(); }
    void halfPrecisionStaysClose();
    void infers_data() { checkpoints(); }
    void infers();

private:
    static void checkpoints();
    Checkpoint open(const QString& name, at::ScalarType type = at::kFloat) const;
    fs::path folder_;
};

void Qwen3ParityTest::initTestCase() {
    const char* folder = std::getenv("TIMBRE_FIXTURES");
    if (folder == nullptr) QSKIP("TIMBRE_FIXTURES is not set");
    folder_ = fs::path(folder) / "qwen3";
}

void Qwen3ParityTest::checkpoints() {
    QTest::addColumn<QString>("name");
    QTest::newRow("grouped heads, shared embedding") << "tiny-q1";
    QTest::newRow("sharded bf16, own output") << "tiny-q2";
}

Checkpoint Qwen3ParityTest::open(const QString& name, at::ScalarType type) const {
    Checkpoint checkpoint;
    checkpoint.config = qwen3::readConfig(folder_ / name.toStdString());
    checkpoint.network = std::make_unique<qwen3::Network>(tensor::Weights::open(folder_ / name.toStdString()),
                                                          checkpoint.config, type);
    checkpoint.golden = std::make_unique<tensor::Weights>(
        tensor::Weights::open(folder_ / ("golden_" + name.toStdString() + ".safetensors")));
    return checkpoint;
}

void Qwen3ParityTest::thePromptGivesTheSameStates() {
    QFETCH(QString, name);
    Checkpoint checkpoint = open(name);
    auto cache = checkpoint.network->emptyCache(1, 64);
    std::vector<at::Tensor> seen;

    const auto logits = tensor::runInference([&] {
        return checkpoint.network->logits(checkpoint.network->hidden(checkpoint.prompt(), cache, &seen));
    });

    QCOMPARE(farFrom(logits[0], checkpoint.expected("prefill.logits"), kLogits), QString());
    for (std::size_t layer = 0; layer < seen.size(); ++layer) {
        const std::string golden = "prefill.layer" + std::to_string(layer);
        if (checkpoint.golden->has(golden))
            QCOMPARE(farFrom(seen[layer][0], checkpoint.golden->take(golden), kLayers), QString());
    }
    const at::Tensor keys = checkpoint.expected("cache.layer0.key_after_prefill");
    QCOMPARE(farFrom(cache.keys(0)[0], keys, kLayers), QString());
    QCOMPARE(farFrom(cache.values(0)[0], checkpoint.expected("cache.layer0.value_after_prefill"), kLayers),
             QString());
}

void Qwen3ParityTest::everyStepGivesTheSameLogits() {
    QFETCH(QString, name);
    Checkpoint checkpoint = open(name);
    const at::Tensor ids = checkpoint.expected("greedy.ids").to(at::kLong);
    auto cache = checkpoint.network->emptyCache(1, 1);

    const at::Tensor logits = tensor::runInference([&] {
        at::Tensor input = checkpoint.prompt();
        std::vector<at::Tensor> steps;
        for (std::int64_t step = 0; step < ids.numel(); ++step) {
            const at::Tensor hidden = checkpoint.network->hidden(input, cache);
            steps.push_back(checkpoint.network->logits(hidden.select(1, hidden.size(1) - 1)));
            input = ids.slice(0, step, step + 1).unsqueeze(0);
        }
        return at::cat(steps);
    });

    QCOMPARE(farFrom(logits, checkpoint.expected("greedy.logits"), kLogits), QString());
}

void Qwen3ParityTest::greedyTextIsTheSame() {
    QFETCH(QString, name);
    Checkpoint checkpoint = open(name);
    const auto prompt = tokens(checkpoint.prompt());
    const auto wanted = tokens(checkpoint.expected("greedy.ids"));
    const auto continued = [&](std::vector<std::int64_t> stopTokens) {
        return tensor::runInference([&] {
            return qwen3::generate(
                *checkpoint.network, prompt,
                {.mostTokens = static_cast<std::int64_t>(wanted.size()), .stopTokens = std::move(stopTokens)},
                {});
        });
    };

    QCOMPARE(continued({}), wanted);
    QCOMPARE(continued(checkpoint.config.stopTokens), tokens(checkpoint.expected("greedy_eos.ids")));
}

void Qwen3ParityTest::halfPrecisionStaysClose() {
    QFETCH(QString, name);
    Checkpoint checkpoint = open(name, at::kBFloat16);
    auto cache = checkpoint.network->emptyCache(1, 64);

    const auto logits = tensor::runInference([&] {
        return checkpoint.network->logits(checkpoint.network->hidden(checkpoint.prompt(), cache))[0];
    });

    // bf16 keeps 8 bits of every factor: 2^-9 per product, a few times that after some layers.
    const at::Tensor expected = checkpoint.expected("prefill.logits");
    const double error = (logits - expected).norm().item<double>() / expected.norm().item<double>();
    QVERIFY2(error < 0.03, qPrintable(QString::number(error)));
    QVERIFY2(error > 1e-5, "these were not bf16 products");
}

void Qwen3ParityTest::infers() {
    QFETCH(QString, name);
    for (const auto precision : {Precision::Fp32, Precision::Bf16}) {
        const auto model = qwen3::load({.folder = folder_ / name.toStdString(), .precision = precision});

        const Inference inference = model->infer({});

        QCOMPARE(inference.task, std::string("text"));
        QVERIFY(inference.tokens >= 1 && inference.tokens <= 16);
        QVERIFY(inference.seconds > 0);
        QVERIFY2(inference.result.find("tokens") != std::string::npos, inference.result.c_str());
        QVERIFY(!model->memory().empty());
    }
}

QTEST_GUILESS_MAIN(Qwen3ParityTest)
#include "qwen3_parity_test.moc"
