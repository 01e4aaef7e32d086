#include "core/base/error.h"
#include "core/models/vocos/config.h"
#include "core/models/vocos/model.h"
#include "core/models/vocos/network.h"
#include "core/tensor/weights.h"
#include "tests/core/models/vocos/made_vocos.h"

#include <c10/core/InferenceMode.h>

#include <QTest>

#include <limits>
#include <random>

using namespace timbre;
using namespace timbre::models;

namespace {

const std::string kConfig = test::vocosConfig({});

test::MadeTensors tensors() {
    return test::vocosTensors({});
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
    void mutatedConfigurationsAreTypedErrors();

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
    folder.write("config.yaml", QByteArray::fromStdString(kConfig).replace("center", "same").toStdString());
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
    QVERIFY(QByteArray::fromStdString(kConfig).contains(before));

    folder.write("config.yaml", kConfig);
    QCOMPARE(vocos::readConfig(folder.path()).layers, 2);
    folder.write("config.yaml", QByteArray::fromStdString(kConfig).replace(before, after).toStdString());

    QCOMPARE(codeOf([&] { vocos::readConfig(folder.path()); }), code);
}

// Whatever stands in the file: a typed error, or numbers in range.
void VocosTest::mutatedConfigurationsAreTypedErrors() {
    const test::MadeFolder folder;
    const std::string sound = kConfig;
    std::mt19937 random(5);
    int accepted = 0;
    for (int round = 0; round < 400; ++round) {
        std::string bytes = sound;
        for (int i = 0; i <= round % 4; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        if (round % 7 == 0) bytes.resize(random() % bytes.size());
        folder.write("config.yaml", bytes);
        try {
            const auto config = vocos::readConfig(folder.path());
            QVERIFY(config.width >= 1 && config.mels >= 1);
            ++accepted;
        } catch (const Error&) {
        }
    }
    QVERIFY(accepted > 0 && accepted < 400);
}

QTEST_GUILESS_MAIN(VocosTest)
#include "vocos_test.moc"
