// The PyTorch checkpoints of the fixtures hold what their safetensors hold, and the bad ones are
// refused as their list says.
#include "core/base/error.h"
#include "core/tensor/weights.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/equal.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <filesystem>

using namespace timbre;
using tensor::Weights;

class CheckpointEqualityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bothFormatsHoldTheSame_data();
    void bothFormatsHoldTheSame();
    void badCheckpoints();

private:
    std::filesystem::path fixtures_;
};

void CheckpointEqualityTest::initTestCase() {
    const char* folder = std::getenv("TIMBRE_FIXTURES");
    if (folder == nullptr) QSKIP("TIMBRE_FIXTURES is not set");
    fixtures_ = folder;
}

void CheckpointEqualityTest::bothFormatsHoldTheSame_data() {
    QTest::addColumn<QString>("torch");
    QTest::addColumn<QString>("safetensors");
    const auto row = [](const char* torch, const char* safetensors) {
        QTest::newRow(torch) << torch << safetensors;
    };
    row("chunkformer/tiny-a/pytorch_model.pt", "chunkformer/tiny-a/model.safetensors");
    row("chunkformer/tiny-a/pytorch_model.bin", "chunkformer/tiny-a/model.safetensors");
    row("chunkformer/tiny-b/pytorch_model.pt", "chunkformer/tiny-b/model.safetensors");
    row("chunkformer/tiny-b/pytorch_model.bin", "chunkformer/tiny-b/model.safetensors");
    row("f5-tts/ckpt_v0/model_1200000.pt", "f5-tts/ckpt_v0/model_1200000.safetensors");
    row("f5-tts/vocos/pytorch_model.bin", "f5-tts/vocos/model.safetensors");
}

void CheckpointEqualityTest::bothFormatsHoldTheSame() {
    QFETCH(QString, torch);
    QFETCH(QString, safetensors);
    Weights left = Weights::open(fixtures_ / torch.toStdString());
    Weights right = Weights::open(fixtures_ / safetensors.toStdString());

    QVERIFY(left.names().size() > 20);
    for (const std::string& name : left.names()) {
        QVERIFY2(right.has(name), name.c_str());
        const at::Tensor a = left.take(name), b = right.take(name);
        QVERIFY2(a.is_contiguous() && a.scalar_type() == b.scalar_type(), name.c_str());
        QVERIFY2(a.sizes() == b.sizes() && at::equal(a, b), name.c_str());
    }
    // The tables of the spectrogram are only in some exports.
    for (const std::string& name : right.names())
        QVERIFY2(left.has(name) || name.find(".mel_spec.") != std::string::npos, name.c_str());
}

void CheckpointEqualityTest::badCheckpoints() {
    const auto folder = fixtures_ / "chunkformer" / "bad_checkpoints";
    QFile list(QString::fromStdString((folder / "expect.json").string()));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(list.readAll()).object();
    QVERIFY(expected.size() >= 10);

    for (const QString& name : expected.keys()) {
        const QString outcome = expected[name].toString();
        const bool mustLoad = outcome.startsWith("loads"), mayLoad = outcome.startsWith("may load");
        try {
            Weights weights = Weights::open(folder / name.toStdString());
            const at::Tensor tensor = weights.take("a", {2, 3});
            QVERIFY2(mustLoad || mayLoad, qPrintable(name));
            for (int i = 0; i < 6; ++i) QCOMPARE(tensor.flatten()[i].item<float>(), static_cast<float>(i));
        } catch (const Error& error) {
            QVERIFY2(!mustLoad, error.what());
            QVERIFY(QString::fromStdString(error.detail()).contains(name));
            const bool isTyped = error.code() == ErrorCode::DamagedFile ||
                                 error.code() == ErrorCode::Unsupported ||
                                 error.code() == ErrorCode::UnsafeModel;
            QVERIFY2(isTyped, error.what());
            QCOMPARE(error.code() == ErrorCode::UnsafeModel, name.startsWith("unsafe"));
            qInfo("%s", error.what());
        }
    }
}

QTEST_GUILESS_MAIN(CheckpointEqualityTest)
#include "checkpoint_equality_test.moc"
