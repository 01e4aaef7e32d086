#include "core/base/error.h"
#include "core/models/whisper/config.h"
#include "core/models/whisper/model.h"
#include "core/models/whisper/network.h"
#include "core/tensor/weights.h"
#include "tests/core/models/whisper/made_whisper.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <limits>
#include <random>

using namespace timbre;
using namespace timbre::models;

namespace {

whisper::Network networkOf(const test::MadeFolder& folder, at::ScalarType type = at::kFloat) {
    tensor::Weights weights = tensor::Weights::open(folder.path());
    return whisper::takeNetwork(whisper::readConfig(folder.path()), weights, type);
}

template <typename Body>
QString codeOf(Body&& body) {
    try {
        body();
    } catch (const Error& error) {
        return QString::fromUtf8(error.name().data(), static_cast<qsizetype>(error.name().size()));
    }
    return "no error";
}

}  // namespace

class WhisperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itHearsATestSound();
    void aStopEndsItEarly();
    void bf16IsNearFp32();
    void whatItCannotDoIsRefused();
    void namesWithoutPrefixAreTaken();
    void anOwnProjectionIsUsed();
    void missingAndForeignTensorsAreRefused();
    void brokenWeightsAreNoticed();
    void configurationsAreChecked_data();
    void configurationsAreChecked();
    void mutatedConfigurationsAreTypedErrors();
    void thePromptComesFromTheFiles();
    void theDecoderStepByStepIsAllAtOnce();
    void beamsAreIndependent();
    void windowsOfABatchAreIndependent();
    void aStepIsTheLayersOneByOne_data();
    void aStepIsTheLayersOneByOne();
    void bf16SoundIsNearFp32();
    void tooManyTokensAreRefused();
    void theEncoderWantsAWholeWindow();
    void theMelHasEightDecades();
    void shortSoundIsFilledWithSilence();

private:
    c10::InferenceMode mode_;
};

void WhisperTest::itHearsATestSound() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));

    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    const Inference inference = model->infer({});

    QCOMPARE(QString::fromStdString(inference.task), "transcribe");
    QCOMPARE(inference.audioSeconds, 1.0);
    QVERIFY(inference.seconds > 0);
    QVERIFY(inference.tokens >= 0 && inference.tokens <= 32);
    QVERIFY(!model->memory().empty());
    for (const auto& part : model->memory()) QVERIFY(part.mapped);
}

void WhisperTest::aStopEndsItEarly() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    std::stop_source stop;
    stop.request_stop();

    QCOMPARE(whisper::load({.folder = folder.path()})->infer(stop.get_token()).tokens, 0);
}

// 8 bits of mantissa: 0.4 % of each factor, averaged over sums.
void WhisperTest::bf16IsNearFp32() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    const at::Tensor mel = noise({1, 8, 100});

    const at::Tensor exact = networkOf(folder).encoder(mel);
    const at::Tensor rounded = networkOf(folder, at::kBFloat16).encoder(mel);

    QVERIFY(((exact - rounded).norm() / exact.norm()).item<double>() < 0.02);
    QVERIFY(((exact - rounded).norm() / exact.norm()).item<double>() > 0);
    const auto model = whisper::load({.folder = folder.path(), .precision = Precision::Bf16});
    bool hasBf16 = false;
    for (const auto& part : model->memory()) hasBf16 |= part.dtype == "bf16" || part.dtype == "BF16";
    QVERIFY(hasBf16);
    model->infer({});
}

void WhisperTest::whatItCannotDoIsRefused() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));

    QCOMPARE(codeOf([&] { whisper::load({.folder = folder.path(), .precision = Precision::Int8}); }),
             "E_UNSUPPORTED");
    QCOMPARE(codeOf([&] { whisper::load({.folder = folder.path(), .device = "cuda:0"}); }),
             "E_DEVICE_UNAVAILABLE");
    QCOMPARE(codeOf([&] { whisper::load({.folder = folder.path() / "absent"}); }), "E_NOT_FOUND");
}

void WhisperTest::namesWithoutPrefixAreTaken() {
    const test::MadeFolder with, without;
    test::MadeTensors tensors = test::whisperTensors({});
    test::writeWhisper(with, {}, tensors);
    tensors.dropPrefix("model.");
    test::writeWhisper(without, {}, tensors);
    const at::Tensor mel = noise({1, 8, 100});

    QCOMPARE(farFrom(networkOf(without).encoder(mel), networkOf(with).encoder(mel), 0), QString());
}

void WhisperTest::anOwnProjectionIsUsed() {
    const test::MadeFolder folder;
    test::MadeTensors tensors = test::whisperTensors({});
    tensors.add("proj_out.weight", {60, 16}, 0);
    test::writeWhisper(folder, {}, tensors);

    const at::Tensor logits = networkOf(folder).decoder.logits(noise({1, 1, 16}));

    QCOMPARE(farFrom(logits, at::zeros({1, 1, 60}), 0), QString());
}

void WhisperTest::missingAndForeignTensorsAreRefused() {
    const test::MadeFolder missing, foreign;
    test::MadeTensors less = test::whisperTensors({}), more = test::whisperTensors({});
    less.remove("model.decoder.layers.1.encoder_attn.v_proj.bias");
    more.add("model.decoder.layers.2.fc1.weight", {32, 16});
    test::writeWhisper(missing, {}, less);
    test::writeWhisper(foreign, {}, more);

    try {
        networkOf(missing);
        QFAIL("taken without a tensor");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::DamagedFile);
        QVERIFY(error.detail().find("layers.1.encoder_attn.v_proj.bias") != std::string::npos);
    }
    QCOMPARE(codeOf([&] { networkOf(foreign); }), "E_DAMAGED_FILE");
}

void WhisperTest::brokenWeightsAreNoticed() {
    const test::MadeFolder folder;
    test::MadeTensors tensors = test::whisperTensors({});
    tensors.setFirst("model.encoder.conv1.bias", std::numeric_limits<float>::quiet_NaN());
    test::writeWhisper(folder, {}, tensors);

    QCOMPARE(codeOf([&] { whisper::load({.folder = folder.path()})->infer({}); }), "E_INTERNAL");
}

void WhisperTest::configurationsAreChecked_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* before, const char* after, const char* code) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString(code);
    };
    row("other activation", "\"gelu\"", "\"relu\"", "E_UNSUPPORTED");
    row("scaled embeddings", "\"scale_embedding\": false", "\"scale_embedding\": true", "E_UNSUPPORTED");
    row("other model", "\"whisper\"", "\"bert\"", "E_UNSUPPORTED");
    row("no width", "\"d_model\": 16,", "", "E_DAMAGED_FILE");
    row("heads that do not divide", "\"encoder_attention_heads\": 2", "\"encoder_attention_heads\": 3",
        "E_DAMAGED_FILE");
    row("no heads", "\"decoder_attention_heads\": 2", "\"decoder_attention_heads\": 0", "E_DAMAGED_FILE");
    row("a layer too many", "\"decoder_layers\": 2", "\"decoder_layers\": 1000000", "E_DAMAGED_FILE");
    row("a token outside", "\"eos_token_id\": 1", "\"eos_token_id\": 60", "E_DAMAGED_FILE");
    row("a fraction", "\"vocab_size\": 60", "\"vocab_size\": 60.5", "E_DAMAGED_FILE");
    row("a word", "\"vocab_size\": 60", "\"vocab_size\": \"60\"", "E_DAMAGED_FILE");
    row("beyond 2^63", "\"vocab_size\": 60", "\"vocab_size\": 18446744073709551615", "E_DAMAGED_FILE");
    row("a list", "{", "[{", "E_DAMAGED_FILE");
}

void WhisperTest::configurationsAreChecked() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, code);
    const test::MadeFolder folder;
    const QByteArray config = QByteArray::fromStdString(test::whisperConfig({}));
    QVERIFY(config.contains(before));

    folder.write("config.json", config.toStdString());
    whisper::readConfig(folder.path());
    folder.write("config.json", QByteArray(config).replace(before, after).toStdString());

    QCOMPARE(codeOf([&] { whisper::readConfig(folder.path()); }), code);
}

void WhisperTest::thePromptComesFromTheFiles() {
    const test::MadeFolder folder;
    folder.write("config.json", test::whisperConfig({}));
    QCOMPARE(whisper::readConfig(folder.path()).englishPrompt, std::vector<std::int64_t>({2}));

    folder.write("generation_config.json",
                 R"({"lang_to_id": {"<|de|>": 4, "<|en|>": 3}, "task_to_id": {"transcribe": 7},
                     "no_timestamps_token_id": 9})");
    QCOMPARE(whisper::readConfig(folder.path()).englishPrompt, std::vector<std::int64_t>({2, 3, 7, 9}));

    folder.write("generation_config.json", R"({"lang_to_id": {"<|en|>": 60}})");
    QCOMPARE(codeOf([&] { whisper::readConfig(folder.path()); }), "E_DAMAGED_FILE");
}

void WhisperTest::theDecoderStepByStepIsAllAtOnce() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    const whisper::Decoder decoder = networkOf(folder).decoder;
    const auto heard = decoder.hear(noise({1, 50, 16}));
    const at::Tensor ids = at::arange(10, at::kLong).unsqueeze(0);
    auto whole = decoder.begin(1, 48), steps = decoder.begin(1, 4);
    const at::Tensor expected = decoder(ids, heard, whole);

    std::vector<at::Tensor> parts;
    std::int64_t from = 0;
    for (const int count : {4, 1, 1, 3, 1}) {
        parts.push_back(decoder(ids.slice(1, from, from + count), heard, steps));
        from += count;
    }

    QCOMPARE(farFrom(at::cat(parts, 1), expected, 1e-5), QString());
}

void WhisperTest::beamsAreIndependent() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    const whisper::Decoder decoder = networkOf(folder).decoder;
    const auto heard = decoder.hear(noise({1, 50, 16}));
    const at::Tensor ids = at::arange(12, at::kLong).view({3, 4});
    auto beams = decoder.begin(3, 8);
    const at::Tensor together =
        at::cat({decoder(ids.slice(1, 0, 3), heard, beams), decoder(ids.slice(1, 3), heard, beams)}, 1);

    for (int beam = 0; beam < 3; ++beam) {
        auto cache = decoder.begin(1, 8);
        QCOMPARE(farFrom(together[beam], decoder(ids.slice(0, beam, beam + 1), heard, cache)[0], 1e-5),
                 QString());
    }
}

// Three windows at once, one of them with two beams; then the first window ends and beams swap.
void WhisperTest::windowsOfABatchAreIndependent() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    const whisper::Decoder decoder = networkOf(folder).decoder;
    const at::Tensor encoded = noise({3, 50, 16}), ids = at::arange(16, at::kLong).view({4, 4});
    const std::vector<std::int64_t> windows{0, 1, 2, 2}, kept{3, 1, 2};
    auto heard = decoder.hear(encoded).select(windows);
    auto cache = decoder.begin(4, 8);

    decoder(ids.slice(1, 0, 3), heard, cache);
    cache.select(kept);
    heard = heard.select(kept);
    const at::Tensor rows = at::tensor(kept);
    const at::Tensor together = decoder(ids.slice(1, 3).index_select(0, rows), heard, cache);

    for (std::int64_t i = 0; i < 3; ++i) {
        const std::int64_t row = kept[std::size_t(i)], window = windows[std::size_t(row)];
        auto own = decoder.begin(1, 8);
        const at::Tensor alone =
            decoder(ids.slice(0, row, row + 1), decoder.hear(encoded.slice(0, window, window + 1)), own);
        QCOMPARE(farFrom(together[i], alone[0].slice(0, 3), 1e-5), QString());
    }
    QCOMPARE(codeOf([&] { decoder(ids.slice(1, 3), heard, cache); }), "E_INVALID_INPUT");
    const std::vector<std::int64_t> none{3};
    QCOMPARE(codeOf([&] { heard.select(none); }), "E_INVALID_INPUT");
}

void WhisperTest::aStepIsTheLayersOneByOne_data() {
    QTest::addColumn<std::int64_t>("width");
    QTest::addColumn<std::int64_t>("inner");
    QTest::addColumn<std::int64_t>("batch");
    QTest::addColumn<std::int64_t>("windows");
    QTest::addColumn<bool>("bf16");
    const auto row = [](const char* name, int width, int inner, int batch, int windows, bool bf16) {
        QTest::newRow(name) << std::int64_t(width) << std::int64_t(inner) << std::int64_t(batch)
                            << std::int64_t(windows) << bf16;
    };
    row("one", 16, 32, 1, 1, false);
    row("odd widths", 14, 35, 1, 1, false);
    row("odd widths, bf16", 14, 35, 2, 2, true);
    row("beams", 26, 33, 5, 1, false);
    row("windows", 30, 50, 4, 4, false);
    row("wide, shared by threads", 256, 1024, 3, 3, false);
    row("wide, bf16", 256, 1024, 2, 1, true);
}

// Asking for attention is what makes a decoder go layer by layer.
void WhisperTest::aStepIsTheLayersOneByOne() {
    QFETCH(const std::int64_t, width);
    QFETCH(const std::int64_t, inner);
    QFETCH(const std::int64_t, batch);
    QFETCH(const std::int64_t, windows);
    QFETCH(const bool, bf16);
    const test::WhisperSize size{.width = width, .inner = inner, .sourcePositions = 37};
    const test::MadeFolder folder;
    test::writeWhisper(folder, size, test::whisperTensors(size));
    const whisper::Decoder decoder = networkOf(folder, bf16 ? at::kBFloat16 : at::kFloat).decoder;
    const auto heard = decoder.hear(noise({windows, 37, width}));
    const at::Tensor ids = (at::arange(batch * 5, at::kLong) * 7).remainder(60).view({batch, 5});
    const auto all = [&](whisper::Looks* looks, at::IntArrayRef pieces) {
        auto cache = decoder.begin(batch, 1);
        std::vector<at::Tensor> hidden;
        for (std::int64_t from = 0; const std::int64_t piece : pieces) {
            hidden.push_back(decoder(ids.slice(1, from, from + piece), heard, cache, looks));
            from += piece;
        }
        return at::cat(hidden, 1);
    };
    whisper::Looks looks;

    const at::Tensor expected = all(&looks, {1, 1, 1, 1, 1});

    QCOMPARE(farFrom(all(nullptr, {1, 1, 1, 1, 1}), expected, 1e-5, 1e-5), QString());
    QCOMPARE(farFrom(all(nullptr, {5}), expected, 1e-5, 1e-5), QString());
    QCOMPARE(farFrom(all(nullptr, {2, 3}), expected, 1e-5, 1e-5), QString());
}

// What keeping keys and values of the sound in bf16 costs: 8 bits of mantissa in weights and sound.
void WhisperTest::bf16SoundIsNearFp32() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    const at::Tensor encoded = noise({1, 50, 16}), ids = at::arange(6, at::kLong).unsqueeze(0);
    const auto hidden = [&](at::ScalarType type) {
        const whisper::Decoder decoder = networkOf(folder, type).decoder;
        auto cache = decoder.begin(1, 8);
        return decoder(ids, decoder.hear(encoded), cache);
    };

    const at::Tensor exact = hidden(at::kFloat), rounded = hidden(at::kBFloat16);

    const double error = ((rounded - exact).norm() / exact.norm()).item<double>();
    QVERIFY(error > 0 && error < 0.02);
}

void WhisperTest::tooManyTokensAreRefused() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    const whisper::Decoder decoder = networkOf(folder).decoder;
    const auto heard = decoder.hear(noise({1, 50, 16}));
    auto cache = decoder.begin(1, 48);

    decoder(at::arange(48, at::kLong).unsqueeze(0), heard, cache);

    QCOMPARE(codeOf([&] { decoder(at::zeros({1, 1}, at::kLong), heard, cache); }), "E_INVALID_INPUT");
}

void WhisperTest::theEncoderWantsAWholeWindow() {
    const test::MadeFolder folder;
    test::writeWhisper(folder, {}, test::whisperTensors({}));
    const whisper::Network network = networkOf(folder);

    QCOMPARE(codeOf([&] { network.encoder(noise({1, 8, 99})); }), "E_INVALID_INPUT");
    QCOMPARE(codeOf([&] { network.encoder(noise({1, 9, 100})); }), "E_INVALID_INPUT");
    QVERIFY(network.encoder(noise({2, 8, 100})).sizes().equals({2, 50, 16}));
}

// (x + 4) / 4 of at most 8 decades below the maximum.
void WhisperTest::theMelHasEightDecades() {
    const whisper::LogMel mel(80);
    at::Tensor samples = at::zeros({16000});
    samples.slice(0, 0, 8000).copy_(noise({8000}).mul_(0.1));

    const at::Tensor features = mel(samples);

    QVERIFY(features.sizes().equals({80, 100}));
    QVERIFY(std::abs((features.max() - features.min()).item<double>() - 2) < 1e-6);
    QVERIFY(std::abs(mel(at::zeros({16000})).max().item<double>() + 1.5) < 1e-6);  // (-10 + 4) / 4
}

void WhisperTest::shortSoundIsFilledWithSilence() {
    const whisper::LogMel mel(80);
    const at::Tensor samples = noise({24000}).mul_(0.1);

    const at::Tensor filled = mel.window(samples, 300), cut = mel.window(samples, 50);

    QVERIFY(filled.sizes().equals({80, 300}));
    QVERIFY(cut.sizes().equals({80, 50}));
    QCOMPARE(farFrom(filled.slice(1, 0, 300), mel(at::cat({samples, at::zeros({24000})})), 0), QString());
    QVERIFY(mel.window(at::zeros({1}), 300).sizes().equals({80, 300}));
}

// Whatever stands in the file: a typed error, or numbers in range.
void WhisperTest::mutatedConfigurationsAreTypedErrors() {
    const test::MadeFolder folder;
    const std::string sound = test::whisperConfig({});
    std::mt19937 random(5);
    int accepted = 0;
    for (int round = 0; round < 400; ++round) {
        std::string bytes = sound;
        for (int i = 0; i <= round % 4; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        if (round % 7 == 0) bytes.resize(random() % bytes.size());
        folder.write("config.json", bytes);
        try {
            const auto config = whisper::readConfig(folder.path());
            QVERIFY(config.width >= 1 && config.mels >= 1);
            ++accepted;
        } catch (const Error&) {
        }
    }
    QVERIFY(accepted > 0 && accepted < 400);
}

QTEST_GUILESS_MAIN(WhisperTest)
#include "whisper_test.moc"
