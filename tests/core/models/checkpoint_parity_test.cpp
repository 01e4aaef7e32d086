// Every tiny checkpoint of the fixtures, in its published layout, is recognised and loads.
#include "core/base/error.h"
#include "core/models/checkpoint_families.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <filesystem>

using namespace timbre;
namespace fs = std::filesystem;

class CheckpointParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tinyCheckpointsLoad_data();
    void tinyCheckpointsLoad();
    void anAudioModelOfSeveralFilesLoads();
    void tinyCheckpointsInfer_data();
    void tinyCheckpointsInfer();

private:
    static std::int64_t bytesOf(std::string_view family, const fs::path& folder);
    fs::path fixtures_;
};

void CheckpointParityTest::initTestCase() {
    const char* folder = std::getenv("TIMBRE_FIXTURES");
    if (folder == nullptr) QSKIP("TIMBRE_FIXTURES is not set");
    fixtures_ = folder;
}

std::int64_t CheckpointParityTest::bytesOf(std::string_view family, const fs::path& folder) {
    std::int64_t bytes = 0;
    for (const auto precision : {models::Precision::Fp32, models::Precision::Bf16})
        for (const auto& part :
             models::loadCheckpoint(family, {.folder = folder, .precision = precision})->memory())
            bytes += part.bytes;
    return bytes;
}

void CheckpointParityTest::tinyCheckpointsLoad_data() {
    QTest::addColumn<QString>("family");
    const auto row = [](const char* folder, const char* family) { QTest::newRow(folder) << family; };
    row("whisper/ckpt", "whisper");
    row("qwen3/tiny-q1", "qwen3");
    row("qwen3/tiny-q2", "qwen3");
    row("qwen3-tts/checkpoints/base", "qwen3_tts");
    row("qwen3-tts/checkpoints/customvoice", "qwen3_tts");
    row("qwen3-tts/checkpoints/customvoice_bf16", "qwen3_tts");
    row("qwen3-tts/checkpoints/voicedesign", "qwen3_tts");
    row("f5-tts/ckpt_v0", "f5_tts");
    row("f5-tts/ckpt_v1", "f5_tts");
    row("f5-tts/vocos", "vocos");
    row("chunkformer/tiny-a", "chunkformer");
    row("chunkformer/tiny-b", "chunkformer");
    row("lfm2-audio/tiny-l1", "lfm2_audio");
}

void CheckpointParityTest::tinyCheckpointsLoad() {
    QFETCH(QString, family);
    const fs::path folder = fixtures_ / QTest::currentDataTag();

    const models::CheckpointFamily* found = models::familyOf(folder);

    QVERIFY(found != nullptr);
    QCOMPARE(std::string(found->id), family.toStdString());
    QVERIFY(bytesOf(found->id, folder) > 100'000);
}

void CheckpointParityTest::anAudioModelOfSeveralFilesLoads() {
    const QTemporaryDir made;
    const fs::path folder = made.path().toStdString();
    const fs::path parts = fixtures_ / "lfm2-audio";
    for (const auto& file : fs::directory_iterator(parts / "tiny-l1"))
        fs::create_symlink(file.path(), folder / file.path().filename());
    const std::string mimi = "tokenizer-e351c8d8-checkpoint125.safetensors";
    fs::create_symlink(parts / "tiny-mimi1" / mimi, folder / mimi);
    fs::create_directory_symlink(parts / "tiny-detok1", folder / "audio_detokenizer");

    const auto whole = bytesOf("lfm2_audio", folder);

    QCOMPARE(whole, bytesOf("lfm2_audio", parts / "tiny-l1") + bytesOf("lfm2_audio", parts / "tiny-mimi1") +
                        bytesOf("lfm2_audio", parts / "tiny-detok1"));
}

void CheckpointParityTest::tinyCheckpointsInfer_data() {
    QTest::addColumn<double>("audioSeconds");
    QTest::newRow("whisper/ckpt") << 30.0;
    QTest::newRow("f5-tts/vocos") << 93 * 256 / 24000.0;
    for (const char* kind : {"base", "customvoice", "customvoice_bf16", "voicedesign"})
        QTest::newRow((std::string("qwen3-tts/checkpoints/") + kind).c_str()) << 25 * 1920 / 24000.0;
}

// One real inference through the module, as the programs have it.
void CheckpointParityTest::tinyCheckpointsInfer() {
    QFETCH(double, audioSeconds);
    const fs::path folder = fixtures_ / QTest::currentDataTag();
    const models::CheckpointFamily* family = models::familyOf(folder);
    QVERIFY(family != nullptr && family->canInfer);

    for (const auto precision : {models::Precision::Fp32, models::Precision::Bf16}) {
        const auto model = models::loadCheckpoint(family->id, {.folder = folder, .precision = precision});
        const models::Inference inference = model->infer({});

        QCOMPARE(inference.audioSeconds, audioSeconds);
        QVERIFY(inference.seconds > 0);
        QVERIFY(!inference.result.empty());
    }
}

QTEST_GUILESS_MAIN(CheckpointParityTest)
#include "checkpoint_parity_test.moc"
