// Random checkpoints must be what the program reads as real ones.
#include "core/models/random_checkpoint/random_checkpoint.h"

#include "core/base/error.h"
#include "core/models/checkpoint_families.h"
#include "core/models/model_store.h"
#include "core/models/random_checkpoint/qwen3_tts_codec.h"
#include "core/models/random_checkpoint/whisper_model.h"
#include "core/models/whisper/config.h"
#include "core/models/whisper/vocabulary.h"
#include "core/tensor/checkpoint_files.h"
#include "core/text/tokenizer/tokenizer.h"
#include "tests/core/models/qwen3_tts/tiny_checkpoint.h"
#include "tests/core/models/stored_files.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <map>

using namespace timbre;
using namespace timbre::models;
namespace fs = std::filesystem;

class RandomCheckpointTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasThePublishedTensors_data();
    void hasThePublishedTensors();
    void isAModelOfTheStore();
    void oneSeedGivesOneFile();
    void numbersAreNormal();
    void promptsTokenize();
    void leavesNothingWhenStopped();
    void replacesWhatACrashLeft();
    void refusesFoldersWithFiles();
    void refusesADiskThatIsTooSmall();
    void thereIsNoSmallVoiceDesign();
    void whisperHasThePublishedTensors_data();
    void whisperHasThePublishedTensors();
    void aRandomWhisperIsARecogniser();

private:
    static RandomCheckpoint tiny(std::uint64_t seed = 1) {
        return test::tinyQwen3Tts(Qwen3TtsKind::Base, seed);
    }
    static bool write(const RandomCheckpoint& checkpoint, const fs::path& folder) {
        return writeRandomCheckpoint(checkpoint, folder, [](std::int64_t, std::int64_t) {}, {});
    }
};

void RandomCheckpointTest::hasThePublishedTensors_data() {
    // Counts, parameters and the size of the published files: qwen3-tts.md, sections 1 and 3.
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tensors");
    QTest::addColumn<double>("gigabytes");
    QTest::newRow("0.6B Base") << 0 << 0 << 478 << 1.83;
    QTest::newRow("0.6B CustomVoice") << 0 << 1 << 402 << 1.81;
    QTest::newRow("1.7B Base") << 1 << 0 << 480 << 3.86;
    QTest::newRow("1.7B VoiceDesign") << 1 << 2 << 404 << 3.83;
}

void RandomCheckpointTest::hasThePublishedTensors() {
    QFETCH(int, size);
    QFETCH(int, kind);
    QFETCH(int, tensors);
    QFETCH(double, gigabytes);
    const auto made = randomQwen3Tts(Qwen3TtsSize(size), Qwen3TtsKind(kind), 1);
    const auto bytesOf = [](const auto& list, std::int64_t each) {
        double bytes = 0;
        for (const auto& tensor : list) bytes += static_cast<double>(tensor.elements() * each);
        return bytes;
    };

    const auto model = qwen3TtsTensors(made.config), codec = qwen3TtsCodecTensors(made.codecConfig);

    QCOMPARE(model.size(), std::size_t(tensors));
    QCOMPARE(codec.size(), std::size_t(496));
    QVERIFY2(std::abs(bytesOf(model, 2) / 1e9 - gigabytes) < 0.01,
             qPrintable(QString::number(bytesOf(model, 2))));
    QVERIFY2(std::abs(bytesOf(codec, 4) / 1e6 - 682) < 1, qPrintable(QString::number(bytesOf(codec, 4))));
}

void RandomCheckpointTest::isAModelOfTheStore() {
    const test::MadeFolder root;
    const ModelStore store(root.path());
    const auto made = tiny();

    QVERIFY(write(made, store.folderFor("tiny-random")));

    const auto models = store.scan({});
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models[0].id, std::string("tiny-random"));
    QCOMPARE(int(models[0].state), int(StoreState::Ready));
    QCOMPARE(models[0].family, std::string("qwen3_tts"));
    const auto check = store.check(models[0], {}, {});
    QVERIFY(check->problems.empty());
    QCOMPARE(check->files, std::int64_t(11));
    const auto files = tensor::openCheckpoint(models[0].folder);
    QCOMPARE(files.at(0).tensors.size(), qwen3TtsTensors(made.config).size());
}

void RandomCheckpointTest::oneSeedGivesOneFile() {
    const test::MadeFolder root;
    const auto bytes = [&](const char* name, std::uint64_t seed) {
        write(tiny(seed), root.path() / name);
        return test::readText(root.path() / name / "model.safetensors");
    };

    const std::string first = bytes("a", 3), again = bytes("b", 3), other = bytes("c", 4);

    QVERIFY(first == again);
    QCOMPARE(first.size(), other.size());
    QVERIFY(first != other);
}

void RandomCheckpointTest::numbersAreNormal() {
    const test::MadeFolder root;
    write(tiny(), root.path() / "tiny");
    const auto file = tensor::openCheckpoint(root.path() / "tiny/speech_tokenizer").at(0);
    const std::string bytes = test::readText(root.path() / "tiny/speech_tokenizer/model.safetensors");
    const auto stored = std::ranges::find(file.tensors,
                                          "encoder.quantizer.semantic_residual_vector_quantizer.layers.0."
                                          "codebook.embed_sum",
                                          &tensor::StoredTensor::name);
    QVERIFY(stored != file.tensors.end());
    std::vector<float> numbers(2048 * 8);
    std::memcpy(numbers.data(), bytes.data() + stored->offset, numbers.size() * sizeof(float));

    double sum = 0, squares = 0;
    for (const float number : numbers) {
        sum += number;
        squares += number * number;
    }

    const auto count = static_cast<double>(numbers.size());
    QVERIFY(std::abs(sum / count) < 0.05);  // six deviations of a mean
    QVERIFY(std::abs(squares / count - 1) < 0.05);
}

void RandomCheckpointTest::promptsTokenize() {
    const test::MadeFolder root;
    write(tiny(), root.path() / "tiny");
    const auto tokenizer = text::Tokenizer::load(root.path() / "tiny");

    // As published but for the second: a role is three tokens.
    QCOMPARE(tokenizer->encode("<|im_start|>assistant\n"), (std::vector<text::TokenId>{151644, 263, 198}));
    QCOMPARE(tokenizer->encode("<tts_pad>"), (std::vector<text::TokenId>{151671}));
    const std::string text = "Grüße, 世界!\n";
    QCOMPARE(tokenizer->decode(tokenizer->encode(text)), text);
}

void RandomCheckpointTest::leavesNothingWhenStopped() {
    const test::MadeFolder root;
    std::stop_source stop;

    const bool whole = writeRandomCheckpoint(
        tiny(), root.path() / "models/tiny", [&](std::int64_t, std::int64_t) { stop.request_stop(); },
        stop.get_token());

    QVERIFY(!whole);
    QVERIFY(fs::is_empty(root.path() / "models"));
}

void RandomCheckpointTest::replacesWhatACrashLeft() {
    const test::MadeFolder root;
    root.write(".making-tiny/model.safetensors", "half");

    QVERIFY(write(tiny(), root.path() / "tiny/"));

    QVERIFY(!fs::exists(root.path() / ".making-tiny"));
    QCOMPARE(ModelStore(root.path()).scan({}).size(), std::size_t(1));
}

void RandomCheckpointTest::refusesFoldersWithFiles() {
    const test::MadeFolder root;
    root.write("tiny/mine.txt", "mine");

    try {
        write(tiny(), root.path() / "tiny");
        QFAIL("expected an error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidInput);
    }
    QCOMPARE(test::readText(root.path() / "tiny/mine.txt"), std::string("mine"));
}

void RandomCheckpointTest::refusesADiskThatIsTooSmall() {
    const test::MadeFolder root;
    auto made = tiny();
    made.config["talker_config"]["text_vocab_size"] = std::int64_t(1) << 50;

    try {
        write(made, root.path() / "tiny");
        QFAIL("expected an error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::DiskFull);
    }
    QVERIFY(fs::is_empty(root.path()));
}

void RandomCheckpointTest::thereIsNoSmallVoiceDesign() {
    QVERIFY_THROWS_EXCEPTION(Error, randomQwen3Tts(Qwen3TtsSize::Small, Qwen3TtsKind::VoiceDesign, 1));
}

// Parameters as published; positions of the encoder are stored too.
void RandomCheckpointTest::whisperHasThePublishedTensors_data() {
    QTest::addColumn<double>("millions");
    QTest::newRow("tiny") << 37.76;
    QTest::newRow("base") << 72.59;
    QTest::newRow("small") << 241.73;
    QTest::newRow("medium") << 763.86;
    QTest::newRow("large-v3") << 1543.49;
    QTest::newRow("turbo") << 808.88;
}

void RandomCheckpointTest::whisperHasThePublishedTensors() {
    QFETCH(double, millions);
    const auto made = randomWhisper(QTest::currentDataTag(), 1);

    double parameters = 0;
    for (const auto& tensor : whisperTensors(made.config)) parameters += double(tensor.elements());

    QVERIFY2(std::abs(parameters / 1e6 - millions) < 0.01, qPrintable(QString::number(parameters / 1e6)));
    QVERIFY_THROWS_EXCEPTION(Error, randomWhisper("huge", 1));
}

void RandomCheckpointTest::aRandomWhisperIsARecogniser() {
    const test::MadeFolder root;
    const ModelStore store(root.path());
    auto made = randomWhisper("tiny", 1);
    made.config.merge_patch({{"d_model", 16},
                             {"encoder_layers", 1},
                             {"decoder_layers", 1},
                             {"encoder_attention_heads", 2},
                             {"decoder_attention_heads", 2},
                             {"encoder_ffn_dim", 24},
                             {"decoder_ffn_dim", 24}});

    QVERIFY(write(made, store.folderFor("whisper-random")));

    const auto models = store.scan({});
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(int(models[0].state), int(StoreState::Ready));
    QCOMPARE(models[0].family, std::string("whisper"));
    const auto config = whisper::readConfig(models[0].folder);
    const whisper::Vocabulary vocabulary(models[0].folder, config);
    QCOMPARE(vocabulary.end, 50257);
    QCOMPARE(vocabulary.noTimestamps, 50363);
    QCOMPARE(vocabulary.lastTimestamp, 51864);
    QCOMPARE(config.vocabulary, 51865);
    QCOMPARE(vocabulary.languages.size(), std::size_t(99));
    const std::string text = "the quick brown fox, 1, 2";
    QCOMPARE(vocabulary.decode(vocabulary.encode(text)), text);
}

QTEST_GUILESS_MAIN(RandomCheckpointTest)
#include "random_checkpoint_test.moc"
