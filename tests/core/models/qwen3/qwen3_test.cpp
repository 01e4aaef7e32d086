#include "core/models/qwen3/qwen3.h"

#include "core/base/error.h"
#include "core/models/qwen3/config.h"
#include "core/models/qwen3/generation.h"
#include "core/models/qwen3/network.h"
#include "core/tensor/inference.h"
#include "core/tensor/weights.h"
#include "tests/core/models/qwen3/made_checkpoint.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/arange.h>

#include <QTest>

#include <optional>
#include <random>

using namespace timbre;
using namespace timbre::models;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    text.replace(text.find(what), what.size(), by);
    return text;
}

std::optional<Error> configError(const test::MadeFolder& folder, const std::string& config) {
    folder.write("config.json", config);
    try {
        qwen3::readConfig(folder.path());
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

std::optional<Error> loadError(const LoadOptions& options) {
    try {
        qwen3::load(options);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

}  // namespace

class Qwen3Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::writeQwen3(folder_); }
    void readsTheConfiguration();
    void stopTokensOfTheGenerationGoFirst();
    void refusesWhatItCannotCompute_data();
    void refusesWhatItCannotCompute();
    void refusesADamagedConfiguration_data();
    void refusesADamagedConfiguration();
    void mutatedConfigurationsNeverCrash();
    void namesAMissingTensor();
    void namesATensorTooMany();
    void refusesOtherDevicesAndPrecisions();
    void piecesOfAPromptEqualTheWhole();
    void sameSeedSameText();
    void endsAtAStopToken();
    void endsWhereTheModelKnowsNoMorePositions();
    void stopsWhenAsked();
    void refusesPromptsItCannotRead();
    void infersAndCountsItsMemory();

private:
    qwen3::Network network() const {
        return {tensor::Weights::open(folder_.path()), qwen3::readConfig(folder_.path()), at::kFloat};
    }
    static std::vector<std::int64_t> generated(const qwen3::Network& network,
                                               const qwen3::GenerationOptions& options,
                                               const std::stop_token& stop = {}) {
        const std::vector<std::int64_t> prompt = {3, 1, 4, 1, 5};
        return tensor::runInference([&] { return qwen3::generate(network, prompt, options, stop); });
    }

    test::MadeFolder folder_;
};

void Qwen3Test::readsTheConfiguration() {
    const qwen3::Config config = qwen3::readConfig(folder_.path());

    QCOMPARE(config.decoder.layers, 2);
    QCOMPARE(config.decoder.headWidth, 6);
    QCOMPARE(config.decoder.keyValueHeads, 2);
    QCOMPARE(config.decoder.theta, 1e6);
    QCOMPARE(config.vocabulary, 50);
    QVERIFY(config.sharesEmbedding);
    QCOMPARE(config.stopTokens, (std::vector<std::int64_t>{49}));
}

void Qwen3Test::stopTokensOfTheGenerationGoFirst() {
    const test::MadeFolder folder;
    folder.write("config.json", test::kQwen3Config);
    folder.write("generation_config.json", R"({"eos_token_id": [7, 9]})");

    QCOMPARE(qwen3::readConfig(folder.path()).stopTokens, (std::vector<std::int64_t>{7, 9}));
}

void Qwen3Test::refusesWhatItCannotCompute_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::newRow("attention_bias") << "\"attention_bias\": false"
                                    << "\"attention_bias\": true";
    QTest::newRow("hidden_act") << "\"silu\""
                                << "\"gelu\"";
    QTest::newRow("rope_scaling") << "\"rope_scaling\": null"
                                  << R"("rope_scaling": {"rope_type": "yarn", "factor": 4})";
    QTest::newRow("use_sliding_window") << "\"use_sliding_window\": false"
                                        << "\"use_sliding_window\": true";
    QTest::newRow("quantization_config") << "\"rope_scaling\": null"
                                         << R"("quantization_config": {"quant_method": "awq"})";
    QTest::newRow("layer_types") << "\"rope_scaling\": null"
                                 << R"("layer_types": ["sliding_attention"])";
}

void Qwen3Test::refusesWhatItCannotCompute() {
    QFETCH(QString, what);
    QFETCH(QString, by);
    const test::MadeFolder folder;

    const auto error =
        configError(folder, replaced(test::kQwen3Config, what.toStdString(), by.toStdString()));

    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::Unsupported);
    QVERIFY2(error->detail().find(QTest::currentDataTag()) != std::string::npos, error->what());
}

void Qwen3Test::refusesADamagedConfiguration_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::newRow("model_type") << "\"model_type\": \"qwen3\""
                                << "\"model_type\": \"llama\"";
    QTest::newRow("hidden_size") << "\"hidden_size\": 20"
                                 << "\"hidden_size\": -20";
    QTest::newRow("num_hidden_layers") << "\"num_hidden_layers\": 2"
                                       << "\"num_hidden_layers\": 1e18";
    QTest::newRow("vocab_size") << "\"vocab_size\": 50"
                                << "\"vocab_size\": \"many\"";
    QTest::newRow("num_key_value_heads") << "\"num_key_value_heads\": 2"
                                         << "\"num_key_value_heads\": 3";
    QTest::newRow("head_dim") << "\"head_dim\": 6"
                              << "\"head_dim\": 5";
    QTest::newRow("eos_token_id") << "\"eos_token_id\": 49"
                                  << "\"eos_token_id\": 50";
    QTest::newRow("rms_norm_eps") << "1e-06"
                                  << "0";
    QTest::newRow("JSON") << "{"
                          << "[";
}

void Qwen3Test::refusesADamagedConfiguration() {
    QFETCH(QString, what);
    QFETCH(QString, by);
    const test::MadeFolder folder;

    const auto error =
        configError(folder, replaced(test::kQwen3Config, what.toStdString(), by.toStdString()));

    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::DamagedFile);
    QVERIFY2(error->detail().find(QTest::currentDataTag()) != std::string::npos, error->what());
}

void Qwen3Test::mutatedConfigurationsNeverCrash() {
    const test::MadeFolder folder;
    std::mt19937 random(11);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        std::string config = test::kQwen3Config;
        for (std::uint32_t change = random() % 4 + 1; change > 0; --change)
            config[random() % config.size()] = "{}[],:\"0-9eE.tn\\ \xff"[random() % 18];
        const auto error = configError(folder, config);
        if (!error) continue;
        ++refused;
        QVERIFY2(error->code() == ErrorCode::DamagedFile || error->code() == ErrorCode::Unsupported,
                 error->what());
    }
    QVERIFY(refused > 100);
}

void Qwen3Test::namesAMissingTensor() {
    const test::MadeFolder folder;
    folder.write("config.json", replaced(test::kQwen3Config, "\"tie_word_embeddings\": true",
                                         "\"tie_word_embeddings\": false"));
    folder.write("model.safetensors", test::safetensors(test::madeQwen3Tensors()));

    const auto error = loadError({.folder = folder.path()});

    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::DamagedFile);
    QVERIFY2(error->detail().find("lm_head.weight") != std::string::npos, error->what());
}

void Qwen3Test::namesATensorTooMany() {
    const test::MadeFolder folder;
    folder.write("config.json",
                 replaced(test::kQwen3Config, "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1"));
    folder.write("model.safetensors", test::safetensors(test::madeQwen3Tensors()));

    const auto error = loadError({.folder = folder.path()});

    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::DamagedFile);
    QVERIFY2(error->detail().find("model.layers.1.") != std::string::npos, error->what());
}

void Qwen3Test::refusesOtherDevicesAndPrecisions() {
    QCOMPARE(loadError({.folder = folder_.path(), .device = "cuda:0"})->code(), ErrorCode::DeviceUnavailable);
    QCOMPARE(loadError({.folder = folder_.path(), .precision = Precision::Int8})->code(),
             ErrorCode::Unsupported);
}

void Qwen3Test::piecesOfAPromptEqualTheWhole() {
    const qwen3::Network network = this->network();
    auto whole = network.emptyCache(1, 1), pieces = network.emptyCache(1, 1);
    const at::Tensor ids = (at::arange(12, at::kLong) * 7).remainder(50).unsqueeze(0);

    const at::Tensor expected = network.hidden(ids, whole);
    network.hidden(ids.slice(1, 0, 5), pieces);
    network.hidden(ids.slice(1, 5, 6), pieces);
    const at::Tensor last = network.hidden(ids.slice(1, 6), pieces);

    QCOMPARE(farFrom(last, expected.slice(1, 6), 1e-5), QString());
}

void Qwen3Test::sameSeedSameText() {
    const qwen3::Network network = this->network();
    const auto text = [&](std::uint64_t seed) {
        return generated(network, {.sampling = {.temperature = 1, .topP = 0.95, .repetitionPenalty = 1.1},
                                   .seed = seed,
                                   .mostTokens = 20});
    };

    QCOMPARE(text(5).size(), std::size_t{20});
    QCOMPARE(text(5), text(5));
    QVERIFY(text(5) != text(6));
}

void Qwen3Test::endsAtAStopToken() {
    const qwen3::Network network = this->network();
    const auto all = generated(network, {.mostTokens = 10});

    const auto ended = generated(network, {.mostTokens = 10, .stopTokens = {all[3]}});

    QCOMPARE(ended.back(), all[3]);
    QVERIFY(ended.size() <= 4);
}

void Qwen3Test::endsWhereTheModelKnowsNoMorePositions() {
    QCOMPARE(generated(network(), {.mostTokens = 1000}).size(), std::size_t{40 - 5});
}

void Qwen3Test::stopsWhenAsked() {
    const qwen3::Network network = this->network();
    std::stop_source source;
    const std::vector<std::int64_t> prompt = {1, 2};
    int heard = 0;

    const auto tokens = tensor::runInference([&] {
        return qwen3::generate(network, prompt, {.mostTokens = 30}, source.get_token(), [&](std::int64_t) {
            if (++heard == 3) source.request_stop();
        });
    });

    QCOMPARE(tokens.size(), std::size_t{3});
    QVERIFY(generated(network, {}, source.get_token()).empty());
}

void Qwen3Test::refusesPromptsItCannotRead() {
    const qwen3::Network network = this->network();
    for (const std::vector<std::int64_t>& prompt :
         {std::vector<std::int64_t>{}, std::vector<std::int64_t>{50}, std::vector<std::int64_t>(41, 1)}) {
        try {
            tensor::runInference([&] { return qwen3::generate(network, prompt, {}, {}); });
            QFAIL("a prompt that makes no sense was read");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidInput);
        }
    }
}

void Qwen3Test::infersAndCountsItsMemory() {
    const auto model = qwen3::load({.folder = folder_.path(), .threads = 1});

    const Inference inference = model->infer({});

    QCOMPARE(inference.task, std::string("text"));
    QVERIFY(inference.tokens >= 1);
    std::int64_t bytes = 0;
    for (const test::MadeTensor& tensor : test::madeQwen3Tensors())
        bytes += static_cast<std::int64_t>(tensor.data.size());
    QCOMPARE(model->memory().size(), std::size_t{1});
    QVERIFY(model->memory()[0].mapped);
    QCOMPARE(model->memory()[0].bytes, bytes);
}

QTEST_GUILESS_MAIN(Qwen3Test)
#include "qwen3_test.moc"
