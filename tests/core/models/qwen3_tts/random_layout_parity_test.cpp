// The tensors of random checkpoints, for the configurations of the fixtures' checkpoints, are exactly
// those that the reference wrote.
#include "core/base/atomic_file.h"
#include "core/models/random_checkpoint/qwen3_tts_codec.h"
#include "core/models/random_checkpoint/qwen3_tts_model.h"
#include "core/tensor/checkpoint_files.h"

#include <QtTest>

#include <cstdlib>
#include <filesystem>
#include <map>

using namespace timbre;
using namespace timbre::models;
namespace fs = std::filesystem;

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

class RandomLayoutParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tensors_data();
    void tensors();
};

static Shapes shapesOf(const std::vector<PlannedTensor>& tensors) {
    Shapes shapes;
    for (const auto& tensor : tensors) shapes[tensor.name] = tensor.shape;
    return shapes;
}

void RandomLayoutParityTest::tensors_data() {
    const char* fixtures = std::getenv("TIMBRE_FIXTURES");
    if (fixtures == nullptr) QSKIP("TIMBRE_FIXTURES is not set");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("isCodec");
    for (const auto& entry : fs::directory_iterator(fs::path(fixtures) / "qwen3-tts/checkpoints")) {
        const QString folder = QString::fromStdString(entry.path());
        QTest::addRow("%s", entry.path().filename().c_str()) << folder << false;
        QTest::addRow("%s codec", entry.path().filename().c_str()) << folder + "/speech_tokenizer" << true;
    }
}

void RandomLayoutParityTest::tensors() {
    QFETCH(QString, folder);
    QFETCH(bool, isCodec);
    const fs::path path = folder.toStdString();
    const auto config = nlohmann::json::parse(readFile(path / "config.json"));

    const Shapes planned = shapesOf(isCodec ? qwen3TtsCodecTensors(config) : qwen3TtsTensors(config));

    Shapes stored;
    const auto files = tensor::openCheckpoint(path);
    for (const auto& tensor : files.at(0).tensors) stored[tensor.name] = tensor.shape;
    for (const auto& [name, shape] : stored) QVERIFY2(planned.contains(name), name.c_str());
    for (const auto& [name, shape] : planned) QVERIFY2(stored.contains(name), name.c_str());
    QVERIFY(planned == stored);
}

QTEST_GUILESS_MAIN(RandomLayoutParityTest)
#include "random_layout_parity_test.moc"
