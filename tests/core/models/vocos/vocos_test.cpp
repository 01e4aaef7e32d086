#include "core/base/error.h"
#include "core/models/vocos/config.h"
#include "core/models/vocos/model.h"
#include "core/models/vocos/network.h"
#include "core/tensor/weights.h"
#include "tests/core/models/made_checkpoint.h"

#include <c10/core/InferenceMode.h>

#include <QTest>

#include <limits>

using namespace timbre;
using namespace timbre::models;

namespace {

constexpr const char* kConfig = R"(feature_extractor:
  class_path: vocos.feature_extractors.MelSpectrogramFeatures
  init_args:
    sample_rate: 8000
    n_fft: 64
    hop_length: 16
    n_mels: 10
    padding: center
backbone:
  class_path: vocos.models.VocosBackbone
  init_args:
    input_channels: 10
    dim: 12
    intermediate_dim: 24
    num_layers: 2
head:
  class_path: vocos.heads.ISTFTHead
  init_args:
    dim: 12
    n_fft: 64
    hop_length: 16
    padding: center
)";

test::MadeTensors tensors() {
    test::MadeTensors made;
    made.add("backbone.embed.weight", {12, 10, 7});
    made.add("backbone.embed.bias", {12});
    made.addNorm("backbone.norm", 12);
    for (const std::string name : {"backbone.convnext.0", "backbone.convnext.1"}) {
        made.add(name + ".dwconv.weight", {12, 1, 7});
        made.add(name + ".dwconv.bias", {12});
        made.addNorm(name + ".norm", 12);
        made.addLinear(name + ".pwconv1", 12, 24);
        made.addLinear(name + ".pwconv2", 24, 12);
        made.add(name + ".gamma", {12});
    }
    made.addNorm("backbone.final_layer_norm", 12);
    made.addLinear("head.out", 12, 66);
    made.add("head.istft.window", {64}, 1);
    made.add("feature_extractor.mel_spec.spectrogram.window", {64});
    made.add("feature_extractor.mel_spec.mel_scale.fb", {33, 10});
    return made;
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

class VocosTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itMakesSound();
    void samePaddingKeepsEveryFrame();
    void brokenWeightsAreNoticed();
    void missingAndForeignTensorsAreRefused();
    void configurationsAreChecked_data();
    void configurationsAreChecked();

private:
    c10::InferenceMode mode_;
};

void VocosTest::itMakesSound() {
    const test::MadeFolder folder;
    folder.write("config.yaml", kConfig);
    folder.write("model.safetensors", tensors().file());

    for (const auto precision : {Precision::Fp32, Precision::Bf16}) {
        const Inference inference =
            vocos::load({.folder = folder.path(), .precision = precision, .threads = 1})->infer({});

        QCOMPARE(QString::fromStdString(inference.task), "vocode");
        QCOMPARE(inference.audioSeconds, 1.0);
        QVERIFY(inference.seconds > 0);
    }
    QCOMPARE(codeOf([&] { vocos::load({.folder = folder.path(), .device = "cuda:0"}); }),
             "E_DEVICE_UNAVAILABLE");
    QCOMPARE(codeOf([&] { vocos::load({.folder = folder.path(), .precision = Precision::Int8}); }),
             "E_UNSUPPORTED");
}

void VocosTest::samePaddingKeepsEveryFrame() {
    const test::MadeFolder folder;
    folder.write("config.yaml", QByteArray(kConfig).replace("center", "same").toStdString());
    folder.write("model.safetensors", tensors().file());
    tensor::Weights weights = tensor::Weights::open(folder.path());
    const vocos::Vocoder vocoder(vocos::readConfig(folder.path()), weights, at::kFloat);

    QVERIFY(vocoder(noise({2, 10, 9})).sizes().equals({2, 9 * 16}));
}

void VocosTest::brokenWeightsAreNoticed() {
    const test::MadeFolder folder;
    test::MadeTensors broken = tensors();
    broken.setFirst("head.out.bias", std::numeric_limits<float>::quiet_NaN());
    folder.write("config.yaml", kConfig);
    folder.write("model.safetensors", broken.file());

    QCOMPARE(codeOf([&] { vocos::load({.folder = folder.path()})->infer({}); }), "E_INTERNAL");
}

void VocosTest::missingAndForeignTensorsAreRefused() {
    const test::MadeFolder folder;
    folder.write("config.yaml", kConfig);
    test::MadeTensors less = tensors(), more = tensors();
    less.remove("backbone.convnext.1.gamma");
    more.add("backbone.convnext.2.gamma", {12});

    for (const auto& made : {less, more}) {
        folder.write("model.safetensors", made.file());
        QCOMPARE(codeOf([&] { vocos::load({.folder = folder.path()}); }), "E_DAMAGED_FILE");
    }
}

void VocosTest::configurationsAreChecked_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* before, const char* after, const char* code) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString(code);
    };
    row("other features", "MelSpectrogramFeatures", "EncodecFeatures", "E_UNSUPPORTED");
    row("other backbone", "VocosBackbone", "VocosResNetBackbone", "E_UNSUPPORTED");
    row("other head", "ISTFTHead", "IMDCTSymExpHead", "E_UNSUPPORTED");
    row("conditioned norms", "num_layers: 2", "num_layers: 2\n    adanorm_num_embeddings: 4",
        "E_UNSUPPORTED");
    row("other padding", "padding: center", "padding: reflect", "E_UNSUPPORTED");
    row("hop that does not divide", "hop_length: 16", "hop_length: 24", "E_UNSUPPORTED");
    row("parts that differ", "n_mels: 10", "n_mels: 12", "E_DAMAGED_FILE");
    row("no width", "    dim: 12\n    intermediate", "    intermediate", "E_DAMAGED_FILE");
    row("a word", "num_layers: 2", "num_layers: two", "E_DAMAGED_FILE");
    row("a billion layers", "num_layers: 2", "num_layers: 1000000000", "E_DAMAGED_FILE");
    row("no head", "head:", "tail:", "E_DAMAGED_FILE");
    row("no YAML", "backbone:", "backbone: [", "E_DAMAGED_FILE");
}

void VocosTest::configurationsAreChecked() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, code);
    const test::MadeFolder folder;
    QVERIFY(QByteArray(kConfig).contains(before));

    folder.write("config.yaml", kConfig);
    QCOMPARE(vocos::readConfig(folder.path()).layers, 2);
    folder.write("config.yaml", QByteArray(kConfig).replace(before, after).toStdString());

    QCOMPARE(codeOf([&] { vocos::readConfig(folder.path()); }), code);
}

QTEST_GUILESS_MAIN(VocosTest)
#include "vocos_test.moc"
