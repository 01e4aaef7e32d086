// The parity program must not be satisfied by anything but equality: each row spoils a small fixture
// set of our own in one way.
#include "core/audio/resampler.h"
#include "core/tensor/audio/log_mel.h"
#include "tests/core/tensor/made_files.h"

#include <QProcess>
#include <QtTest>

#include <limits>

using namespace timbre;

class ParityRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsRight();
    void refuses_data();
    void refuses();
    void skipsOnlyWithoutFixtures();

private:
    // Filters of one octave or so and a resampled tone; `change` is applied to the manifest.
    static void writeSet(const test::MadeFolder& folder, const std::string& from = {},
                         const std::string& to = {}, float error = 0);
    static int run(const QStringList& arguments, const QString& fixtures = {});
};

constexpr std::int64_t kMels = 4, kBins = 9;

void ParityRunnerTest::writeSet(const test::MadeFolder& folder, const std::string& from,
                                const std::string& to, float error) {
    tensor::MelBankSettings bank = tensor::bigVganMel(kMels).bank;
    bank.bins = kBins;
    const at::Tensor filters = tensor::melFilterbank(bank);
    std::vector<float> numbers(filters.data_ptr<float>(), filters.data_ptr<float>() + filters.numel());
    numbers[3] += error;
    folder.write("qwen3-tts/goldens/bank.safetensors",
                 test::safetensors({{"weights", "F32", "[4,9]", test::floats(numbers)}}));

    const std::vector<float> click(100, 0.5F);
    const auto made = audio::resampleWhole(click, 16000, 24000);
    folder.write("qwen3-tts/goldens/rate.safetensors",
                 test::safetensors({{"in.16000", "F32", "[100]", test::floats(click)},
                                    {"out24k.16000", "F32", "[150]", test::floats(made)}}));
    std::string manifest = R"json({"tolerances": {"wave": {"atol": 0.0002, "rtol": 0}}, "cases": [
        {"case": "bank", "kind": "mel_filterbank", "file": "goldens/bank.safetensors",
         "tensors": {"weights": {"shape": [4, 9], "dtype": "float32"}},
         "compare": {"weights": {"atol": 1e-06, "rtol": 1e-05}}},
        {"case": "rate", "kind": "resample", "file": "goldens/rate.safetensors",
         "tensors": {"in.16000": {"shape": [100], "dtype": "float32"},
                     "out24k.16000": {"shape": [150], "dtype": "float32"}},
         "compare": {"out24k.*": "wave (as soxr)"}}]})json";
    if (!from.empty()) {
        const auto at = manifest.find(from);
        QVERIFY(at != std::string::npos);
        manifest.replace(at, from.size(), to);
    }
    folder.write("qwen3-tts/manifest.json", manifest);
}

int ParityRunnerTest::run(const QStringList& arguments, const QString& fixtures) {
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!fixtures.isEmpty()) environment.insert("TIMBRE_FIXTURES", fixtures);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(TIMBRE_PARITY_PROGRAM, arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit) return -1;
    qInfo().noquote() << program.readAll();
    return program.exitCode();
}

void ParityRunnerTest::acceptsWhatIsRight() {
    const test::MadeFolder folder;
    writeSet(folder);
    const QString root = QString::fromStdString(folder.path());

    QCOMPARE(run({root}), 0);
    QCOMPARE(run({root + "/qwen3-tts"}), 0);
    QCOMPARE(run({"--threads", "2"}, root), 0);
}

void ParityRunnerTest::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<float>("error");
    QTest::newRow("another number") << ""
                                    << "" << 1e-4F;
    QTest::newRow("not a number") << ""
                                  << "" << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("unknown kind") << "\"mel_filterbank\""
                                  << "\"mel_filterbank2\"" << 0.0F;
    QTest::newRow("no kind") << "\"kind\": \"resample\","
                             << "" << 0.0F;
    QTest::newRow("unknown tolerance") << "wave (as soxr)"
                                       << "waves" << 0.0F;
    QTest::newRow("no tolerance") << "\"out24k.*\""
                                  << "\"out48k.*\"" << 0.0F;
    QTest::newRow("no such file") << "rate.safetensors"
                                  << "rates.safetensors" << 0.0F;
    QTest::newRow("another shape") << "\"shape\": [4, 9]"
                                   << "\"shape\": [9, 4]" << 0.0F;
    QTest::newRow("a tensor more") << "\"weights\": {\"shape\""
                                   << "\"more\": {\"shape\"" << 0.0F;
    QTest::newRow("compared, but an input") << "\"mel_filterbank\""
                                            << "\"input\"" << 0.0F;
    QTest::newRow("no cases") << "\"cases\": ["
                              << "\"cases\": [], \"others\": [" << 0.0F;
    QTest::newRow("not JSON") << "\"cases\""
                              << "cases" << 0.0F;
}

void ParityRunnerTest::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(float, error);
    const test::MadeFolder folder;
    writeSet(folder, from.toStdString(), to.toStdString(), error);

    QCOMPARE(run({QString::fromStdString(folder.path())}), 1);
}

void ParityRunnerTest::skipsOnlyWithoutFixtures() {
    const test::MadeFolder folder;
    const QString empty = QString::fromStdString(folder.path());

    QCOMPARE(run({}, empty + "/absent"), 77);
    QCOMPARE(run({empty + "/absent"}), 1);
    QCOMPARE(run({}, empty), 1);
    QCOMPARE(run({"--nonsense"}), 2);
}

QTEST_GUILESS_MAIN(ParityRunnerTest)
#include "parity_runner_test.moc"
