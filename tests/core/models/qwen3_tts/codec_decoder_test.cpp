#include "core/models/qwen3_tts/codec_decoder.h"

#include "core/base/error.h"
#include "core/tensor/weights.h"
#include "tests/core/models/qwen3_tts/made_codec.h"
#include "tests/core/models/qwen3_tts/plain_codec.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <random>

using namespace timbre;
using namespace timbre::models::qwen3_tts;

namespace {

// More frames than the window and the room behind it hold, so that what is kept moves.
constexpr std::int64_t kFrames = 100;
// Products of few and of many rows add up in another order, and what follows makes that larger.
constexpr double kSame = 1e-4;

template <typename Body>
QString codeOf(Body&& body) {
    try {
        body();
    } catch (const Error& error) {
        return QString::fromUtf8(error.name().data(), static_cast<qsizetype>(error.name().size()));
    }
    return "no error";
}

at::Tensor someCodes(std::int64_t frames) {
    return at::randint(0, 10, {frames, 3}, at::detail::createCPUGenerator(3),
                       at::TensorOptions().dtype(at::kLong));
}

}  // namespace

class CodecDecoderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stepsAreTheWhole_data();
    void stepsAreTheWhole();
    void whatFollowsAPrimedBeginningIsTheSame_data();
    void whatFollowsAPrimedBeginningIsTheSame();
    void aCopyGoesOnByItself();
    void theWaveIsLibtorchs();
    void noStepAddsMemory();
    void otherCodesAreRefused();
    void brokenWeightsAreRefused();
    void configurationsAreChecked_data();
    void configurationsAreChecked();
    void mutatedConfigurationsAreTypedErrors();

private:
    CodecDecoder decoder() const {
        return {readCodecDecoderConfig(folder_.path()), tensor::Weights::open(folder_.path())};
    }

    c10::InferenceMode mode_;
    test::MadeFolder folder_;
};

void CodecDecoderTest::initTestCase() {
    test::writeCodec(folder_, test::smallCodec());
}

void CodecDecoderTest::stepsAreTheWhole_data() {
    QTest::addColumn<int>("frames");
    for (const int frames : {1, 2, 3, 40, 100}) QTest::addRow("%d frames", frames) << frames;
}

void CodecDecoderTest::stepsAreTheWhole() {
    QFETCH(const int, frames);
    const CodecDecoder codec = decoder();
    const at::Tensor codes = someCodes(kFrames), whole = codec.decode(codes);
    CodecDecoder::State state = codec.begin();

    std::vector<at::Tensor> pieces;
    for (const at::Tensor& piece : codes.split(frames)) pieces.push_back(codec.step(piece, state));

    QVERIFY(whole.sizes().equals({kFrames * 12}));
    QVERIFY(whole.abs().max().item<float>() <= 1.0F && whole.std().item<float>() > 0.01F);
    QCOMPARE(farFrom(at::cat(pieces), whole, kSame), QString());
    QCOMPARE(state.frames(), kFrames);
    QCOMPARE(codec.step(someCodes(0), state).numel(), 0);
}

void CodecDecoderTest::whatFollowsAPrimedBeginningIsTheSame_data() {
    QTest::addColumn<int>("before");  // frames by steps, before those that prime
    QTest::addColumn<int>("primed");
    for (const int primed : {0, 1, 2, 5, 30, 90}) QTest::addRow("%d frames", primed) << 0 << primed;
    QTest::addRow("in the middle") << 7 << 3;
    QTest::addRow("long after the beginning") << 20 << 70;
}

void CodecDecoderTest::whatFollowsAPrimedBeginningIsTheSame() {
    QFETCH(const int, before);
    QFETCH(const int, primed);
    const CodecDecoder codec = decoder();
    const at::Tensor codes = someCodes(kFrames), whole = codec.decode(codes);
    CodecDecoder::State state = codec.begin();

    codec.step(codes.slice(0, 0, before), state);
    codec.prime(codes.slice(0, before, before + primed), state);
    const at::Tensor rest = codec.step(codes.slice(0, before + primed), state);

    QCOMPARE(farFrom(rest, whole.slice(0, (before + primed) * 12), kSame), QString());
}

void CodecDecoderTest::aCopyGoesOnByItself() {
    const CodecDecoder codec = decoder();
    CodecDecoder::State state = codec.begin();
    codec.step(someCodes(10), state);
    CodecDecoder::State copy = state;

    const at::Tensor first = codec.step(someCodes(4), state);
    codec.step(someCodes(9), state);

    QCOMPARE(farFrom(codec.step(someCodes(4), copy), first, 0), QString());
}

void CodecDecoderTest::theWaveIsLibtorchs() {
    const CodecDecoderConfig config = test::smallCodec();
    tensor::Weights weights = tensor::Weights::open(folder_.path()).scope("decoder.decoder.");
    const CodecWave wave(config, weights);
    const test::PlainWave plain(config, weights);
    const at::Tensor x = noise({50, config.latentWidth});
    auto ours = wave.begin();
    auto theirs = plain.begin();
    at::Tensor samples = at::zeros({50 * 6});

    wave.step(x.data_ptr<float>(), 50, ours, samples.data_ptr<float>());

    QCOMPARE(farFrom(samples, plain.step(x, theirs), kSame, 2e-5), QString());
}

void CodecDecoderTest::noStepAddsMemory() {
    const CodecDecoder codec = decoder();
    CodecDecoder::State state = codec.begin();
    codec.step(someCodes(10), state);
    const std::int64_t bytes = state.bytes();

    for (int i = 0; i < 30; ++i) codec.step(someCodes(10), state);

    QVERIFY(bytes > 0);
    QCOMPARE(state.bytes(), bytes);
}

void CodecDecoderTest::otherCodesAreRefused() {
    const CodecDecoder codec = decoder();
    CodecDecoder::State state = codec.begin();
    codec.step(someCodes(3), state);
    at::Tensor tooLarge = someCodes(2), negative = someCodes(2);
    tooLarge[1][2] = 10;
    negative[0][0] = -1;

    for (const at::Tensor& codes :
         {tooLarge, negative, someCodes(2).slice(1, 0, 2), someCodes(2).to(at::kFloat), someCodes(2)[0]})
        QCOMPARE(codeOf([&] { codec.step(codes, state); }), "E_INVALID_INPUT");
    CodecDecoder::State untouched = codec.begin();
    codec.step(someCodes(3), untouched);
    QCOMPARE(farFrom(codec.step(someCodes(2), state), codec.step(someCodes(2), untouched), 0), QString());
}

void CodecDecoderTest::brokenWeightsAreRefused() {
    const test::MadeFolder folder;
    const auto config = test::smallCodec();
    folder.write("config.json", test::codecConfig(config));
    const std::string file = test::codecTensors(config).file();
    folder.write("model.safetensors", file.substr(0, file.size() / 2));
    QCOMPARE(codeOf([&] { tensor::Weights::open(folder.path()); }), "E_DAMAGED_FILE");

    for (const char* name :
         {"decoder.quantizer.rvq_rest.vq.layers.1._codebook.cluster_usage",
          "decoder.pre_transformer.layers.1.mlp_layer_scale.scale", "decoder.upsample.0.1.gamma",
          "decoder.decoder.2.block.4.act2.beta", "decoder.decoder.4.conv.bias"}) {
        test::MadeTensors less = test::codecTensors(config), other = test::codecTensors(config);
        less.remove(name);
        other.remove(name);
        other.add(name, {77});
        for (const auto& made : {less, other}) {
            folder.write("model.safetensors", made.file());
            QCOMPARE(codeOf([&] { CodecDecoder(config, tensor::Weights::open(folder.path())); }),
                     "E_DAMAGED_FILE");
        }
    }
}

void CodecDecoderTest::configurationsAreChecked_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* before, const char* after, const char* code) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString(code);
    };
    row("another codec", "qwen3_tts_tokenizer_12hz", "qwen3_tts_tokenizer_25hz", "E_UNSUPPORTED");
    row("another activation", "silu", "gelu", "E_UNSUPPORTED");
    row("biases", "\"hidden_act\"", "\"attention_bias\": true, \"hidden_act\"", "E_UNSUPPORTED");
    row("no decoder", "decoder_config", "decoder_confic", "E_DAMAGED_FILE");
    row("one group", "\"num_quantizers\": 3", "\"num_quantizers\": 1", "E_DAMAGED_FILE");
    row("no layers", "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 0", "E_DAMAGED_FILE");
    row("odd books", "\"codebook_dim\": 8", "\"codebook_dim\": 7", "E_DAMAGED_FILE");
    row("odd heads", "\"head_dim\": 4", "\"head_dim\": 3", "E_DAMAGED_FILE");
    row("heads that do not share", "\"num_key_value_heads\": 2", "\"num_key_value_heads\": 3",
        "E_DAMAGED_FILE");
    row("no window", "\"sliding_window\": 5", "\"sliding_window\": null", "E_DAMAGED_FILE");
    row("too few channels to halve", "\"decoder_dim\": 12", "\"decoder_dim\": 10", "E_DAMAGED_FILE");
    row("other rates", "\"decode_upsample_rate\": 12", "\"decode_upsample_rate\": 24", "E_DAMAGED_FILE");
    row("a rate of nothing", "[3, 2]", "[6, 0]", "E_DAMAGED_FILE");
    row("no rates", "[3, 2]", "[]", "E_DAMAGED_FILE");
    row("enormous rates", "[3, 2]", "[65536, 65536, 65536, 65536, 65536]", "E_DAMAGED_FILE");
    row("not JSON", "{", "[", "E_DAMAGED_FILE");
}

void CodecDecoderTest::configurationsAreChecked() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, code);
    const test::MadeFolder folder;
    const auto config = QByteArray::fromStdString(test::codecConfig(test::smallCodec()));
    QVERIFY(config.contains(before));

    folder.write("config.json", config.toStdString());
    QCOMPARE(readCodecDecoderConfig(folder.path()).samplesPerFrame, 12);
    folder.write("config.json", QByteArray(config).replace(before, after).toStdString());

    QCOMPARE(codeOf([&] { readCodecDecoderConfig(folder.path()); }), code);
}

// Whatever stands in the file: a typed error, or numbers in range.
void CodecDecoderTest::mutatedConfigurationsAreTypedErrors() {
    const test::MadeFolder folder;
    const std::string sound = test::codecConfig(test::smallCodec());
    std::mt19937 random(5);
    int accepted = 0;
    for (int round = 0; round < 400; ++round) {
        std::string bytes = sound;
        for (int i = 0; i <= round % 4; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        if (round % 7 == 0) bytes.resize(random() % bytes.size());
        folder.write("config.json", bytes);
        try {
            const auto config = readCodecDecoderConfig(folder.path());
            QVERIFY(config.groups >= 2 && config.window >= 1 && config.heads % config.keyValueHeads == 0);
            ++accepted;
        } catch (const Error&) {
        }
    }
    QVERIFY(accepted > 0 && accepted < 400);
}

QTEST_GUILESS_MAIN(CodecDecoderTest)
#include "codec_decoder_test.moc"
