// The parity program must not be satisfied by anything but equality: each row spoils a small fixture set
// of our own in one way.
#include "core/tensor/audio/mel_filterbank.h"
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
    // Filters, and how far a text is compressed; `from` becomes `to` in the manifest.
    static void writeSet(const test::MadeFolder& folder, const std::string& from = {},
                         const std::string& to = {}, float error = 0);
    static int run(const QStringList& arguments, const QString& fixtures = {});
};

void ParityRunnerTest::writeSet(const test::MadeFolder& folder, const std::string& from,
                                const std::string& to, float error) {
    const at::Tensor filters = tensor::melFilterbank({.mels = 4,
                                                      .bins = 9,
                                                      .sampleRate = 16000,
                                                      .lowHz = 0,
                                                      .highHz = 8000,
                                                      .scale = tensor::MelScale::Slaney,
                                                      .areaNormalised = true});
    std::vector<float> numbers(filters.data_ptr<float>(), filters.data_ptr<float>() + filters.numel());
    numbers[3] += error;
    folder.write("whisper/bank.safetensors",
                 test::safetensors({{"filters", "F32", "[4,9]", test::floats(numbers)}}));
    std::string manifest = R"json({"default_tolerance": {"abs": 1e-6, "rel": 1e-5}, "cases": [
        {"name": "bank", "kind": "mel_filterbank", "file": "bank.safetensors",
         "tensors": {"filters": {"shape": [4, 9], "dtype": "float32"}}},
        {"name": "ratio", "kind": "compression", "tolerance": {"abs": 1e-9},
         "data": {"openai_text": [{"text": "", "text_compression_ratio": 0.0},
                                  {"text": "a", "text_compression_ratio": 0.1111111111111111}],
                  "hf_tokens": []}}]})json";
    if (!from.empty()) {
        const auto at = manifest.find(from);
        QVERIFY(at != std::string::npos);
        manifest.replace(at, from.size(), to);
    }
    folder.write("whisper/manifest.json", manifest);
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
    QCOMPARE(run({"--threads", "2"}, root), 0);
}

void ParityRunnerTest::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<float>("error");
    const auto row = [](const char* name, const char* from, const char* to, float error = 0) {
        QTest::newRow(name) << QString(from) << QString(to) << error;
    };
    row("another number", "", "", 1e-3F);
    row("not a number", "", "", std::numeric_limits<float>::quiet_NaN());
    row("another ratio", "0.1111111111111111", "0.1111111");
    row("unknown kind", "\"mel_filterbank\"", "\"mel_filterbank2\"");
    row("no kind", "\"kind\": \"compression\",", "");
    row("no such file", "bank.safetensors", "banks.safetensors");
    row("another shape", "[4, 9]", "[9, 4]");
    row("a tensor more", "{\"filters\":", "{\"more\": {\"shape\": [1]}, \"filters\":");
    row("a tensor that nobody compares", "\"mel_filterbank\"", "\"compression\"");
    row("no cases", "\"cases\": [", "\"cases\": [], \"others\": [");
    row("not JSON", "\"cases\"", "cases");
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
