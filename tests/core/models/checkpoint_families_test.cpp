#include "core/models/checkpoint_families.h"

#include "core/base/error.h"
#include "tests/core/tensor/made_files.h"

#include <QTest>

#include <limits>
#include <map>
#include <optional>

using namespace timbre;
using test::MadeFolder;

namespace {

std::optional<Error> errorOf(const std::filesystem::path& folder, models::Precision precision,
                             std::string_view family = "whisper", const std::string& device = "cpu") {
    try {
        models::loadCheckpoint(family, {.folder = folder, .device = device, .precision = precision});
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

std::string familyName(const std::filesystem::path& folder) {
    const models::CheckpointFamily* family = models::familyOf(folder);
    return family == nullptr ? "none" : std::string(family->id);
}

}  // namespace

class CheckpointFamiliesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisesByConfiguration_data();
    void recognisesByConfiguration();
    void recognisesF5WithoutConfiguration();
    void everyFamilyHasARowInTheModule();
    void loadsEveryTensorOfEveryFile();
    void notANumberIsDamage();
    void saysWhatCannotBeLoaded();

private:
    MadeFolder folder_;
};

void CheckpointFamiliesTest::recognisesByConfiguration_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("family");
    const auto json = [](const char* name, const char* text, const char* family) {
        QTest::newRow(name) << "config.json" << QByteArray(text) << family;
    };
    const auto yaml = [](const char* name, const char* text, const char* family) {
        QTest::newRow(name) << "config.yaml" << QByteArray(text) << family;
    };
    json("whisper", R"({"model_type":"whisper"})", "whisper");
    json("qwen3", R"({"model_type":"qwen3"})", "qwen3");
    json("qwen3 tts", R"({"model_type":"qwen3_tts"})", "qwen3_tts");
    json("lfm2", R"({"architectures":["Lfm2AudioForConditionalGeneration"]})", "lfm2_audio");
    json("another", R"({"model_type":"bert","architectures":["Bert"]})", "none");
    json("not text", R"({"model_type":["whisper"],"architectures":7})", "none");
    json("not an object", R"(["whisper"])", "none");
    json("broken", R"({"model_type":"whisper")", "none");
    json("wrong UTF-8", "{\"model_type\":\"\xFF\"}", "none");
    yaml("chunkformer", "encoder: chunkformer\nencoder_conf: {output_size: 4}\n", "chunkformer");
    yaml("vocos", "backbone:\n  class_path: vocos.models.VocosBackbone\n", "vocos");
    yaml("f5", "model:\n  backbone: DiT\n", "f5_tts");
    yaml("other yaml", "encoder: [chunkformer]\nbackbone: x\nmodel: DiT\n", "none");
    yaml("broken yaml", "encoder: [chunkformer\n", "none");
    yaml("deep yaml", std::string(100'000, '[').c_str(), "none");
    QTest::newRow("huge") << "config.json"
                          << QByteArray(R"({"model_type":"whisper","x":")") + QByteArray(2 << 20, 'x') + "\"}"
                          << "none";
    QTest::newRow("nothing") << "readme.txt" << QByteArray("hello") << "none";
}

void CheckpointFamiliesTest::recognisesByConfiguration() {
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, family);
    const std::string folder = std::string("recognise-") + QTest::currentDataTag();
    folder_.write(folder + "/" + file.toStdString(), text.toStdString());

    QCOMPARE(familyName(folder_.path() / folder), family.toStdString());
}

void CheckpointFamiliesTest::recognisesF5WithoutConfiguration() {
    const std::string name = "ema_model.transformer.text_embed.text_blocks.0.dwconv.weight";
    folder_.write("f5/F5TTS_v1_Base/model_1250000.safetensors",
                  test::safetensors({{name, "F32", "[1]", test::floats({1})}}));
    folder_.write("f5/F5TTS_v1_Base/vocab.txt", " \na\n");

    QCOMPARE(familyName(folder_.path() / "f5"), std::string("f5_tts"));
    QCOMPARE(familyName(folder_.path() / "absent"), std::string("none"));
}

void CheckpointFamiliesTest::everyFamilyHasARowInTheModule() {
    const auto empty = folder_.write("empty/readme.txt", "no weights").parent_path();
    for (const models::CheckpointFamily& family : models::checkpointFamilies()) {
        QVERIFY(models::findFamily(family.id) == &family);
        const auto error = errorOf(empty, models::Precision::Fp32, family.id);
        QVERIFY(error.has_value());
        QVERIFY2(error->detail().find(empty.string()) != std::string::npos, error->what());
    }
    QVERIFY(models::findFamily("none") == nullptr);
    QCOMPARE(errorOf(empty, models::Precision::Fp32, "none")->code(), ErrorCode::NotFound);
}

void CheckpointFamiliesTest::loadsEveryTensorOfEveryFile() {
    const auto folder = folder_
                            .write("good/model.safetensors",
                                   test::safetensors({{"a", "F32", "[2,3]", test::floats({1, 2, 3, 4, 5, 6})},
                                                      {"n", "I64", "[1]", test::littleEndian(1, 8)}}))
                            .parent_path();
    folder_.write("good/part/model.safetensors",
                  test::safetensors({{"b", "F32", "[2]", test::floats({1, 2})}}));

    const auto bytesOf = [&](models::Precision precision) {
        std::map<std::string, std::int64_t> bytes;
        const auto model = models::loadCheckpoint("lfm2_audio", {.folder = folder, .precision = precision});
        for (const auto& part : model->memory())
            bytes[part.dtype + (part.mapped ? " mapped" : "")] += part.bytes;
        return bytes;
    };

    QCOMPARE(bytesOf(models::Precision::Fp32),
             (std::map<std::string, std::int64_t>{{"fp32 mapped", 32}, {"int64 mapped", 8}}));
    QCOMPARE(bytesOf(models::Precision::Bf16),
             (std::map<std::string, std::int64_t>{{"bf16", 16}, {"int64 mapped", 8}}));
}

void CheckpointFamiliesTest::notANumberIsDamage() {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const auto folder = folder_
                            .write("nan/model.safetensors",
                                   test::safetensors({{"fine", "F32", "[1]", test::floats({1})},
                                                      {"broken", "F32", "[2]", test::floats({1, nan})}}))
                            .parent_path();

    const auto error = errorOf(folder, models::Precision::Fp32, "f5_tts");

    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::DamagedFile);
    QVERIFY2(error->detail().find("model.safetensors: tensor \"broken\"") != std::string::npos,
             error->what());
}

void CheckpointFamiliesTest::saysWhatCannotBeLoaded() {
    const auto folder =
        folder_.write("plain/model.safetensors", test::safetensors({{"a", "F32", "[1]", test::floats({1})}}))
            .parent_path();

    QCOMPARE(errorOf(folder, models::Precision::Int8, "f5_tts")->code(), ErrorCode::Unsupported);
    QCOMPARE(errorOf(folder, models::Precision::Fp32, "f5_tts", "cuda:0")->code(),
             ErrorCode::DeviceUnavailable);
    const auto model = models::loadCheckpoint("f5_tts", {.folder = folder});
    try {
        model->infer({});
        QFAIL("expected an error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Unsupported);
        QVERIFY2(error.detail().find("F5-TTS") != std::string::npos, error.what());
    }

    std::filesystem::resize_file(folder / "model.safetensors", 10);
    try {
        model->infer({});
        QFAIL("expected an error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::DamagedFile);
    }
}

QTEST_GUILESS_MAIN(CheckpointFamiliesTest)
#include "checkpoint_families_test.moc"
