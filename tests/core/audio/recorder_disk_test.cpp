#include "tests/core/audio/recorder_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <thread>

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::test;

namespace {

constexpr std::size_t kBlock = 1'600;  // 100 ms
constexpr rlim_t kLimitBytes = 44 + 2 * (10 * kBlock + 700);

std::vector<float> block(std::size_t number) {
    return exactNoise(kBlock, unsigned(number));
}

std::vector<float> blocks(std::size_t frames) {
    std::vector<float> all;
    for (std::size_t i = 0; all.size() < frames; ++i) all = joined(std::move(all), block(i));
    all.resize(frames);
    return all;
}

// A microphone that never ends: a block every 100 ms, as a real one brings them. Says after each one
// how many frames that makes.
[[noreturn]] void recordForGood(const std::filesystem::path& path) {
    auto card = std::make_shared<Card>();
    Recorder recorder(std::make_unique<FakeInput>(card));
    recorder.start(path, {}, {});
    while (!recorder.status().recording) std::this_thread::yield();
    for (std::size_t i = 0;; ++i) {
        card->push(block(i));
        std::printf("%zu\n", (i + 1) * kBlock);
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

// A disk with room for ten blocks and a half. Says by which code the recording ended.
int recordUntilTheDiskIsFull(const std::filesystem::path& path) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{kLimitBytes, kLimitBytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
    auto card = std::make_shared<Card>();
    std::atomic<bool> failed = false;
    std::string code = "none";
    Recorder recorder(std::make_unique<FakeInput>(card), [&](const RecorderNotice& notice) {
        if (notice.kind != RecorderNotice::Kind::Failed) return;
        if (notice.code) code = errorInfo(*notice.code).name;
        failed = true;
    });
    recorder.start(path, {}, {});
    while (!recorder.status().recording) std::this_thread::yield();
    for (std::size_t i = 0; i < 12; ++i) card->push(block(i));
    while (!failed) std::this_thread::yield();
    std::printf("%s, %s", code.c_str(), recorder.status().recording ? "recording" : "over");
    return 0;
}

}  // namespace

// What is on disk when a recording ends badly. The recording runs in a process of its own, which is
// this program called with what it shall do.
class RecorderDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lacksAtMostASecondAfterAKill();
    void aFullDiskEndsTheRecordingAndKeepsIt();

private:
    std::filesystem::path path() const {
        return std::filesystem::path(folder_.path().toStdString()) / "recording.wav";
    }
    void run(QProcess& process, const QString& task) const {
        process.start(QCoreApplication::applicationFilePath(),
                      {task, QString::fromStdString(path().string())});
    }
    QTemporaryDir folder_;
};

void RecorderDiskTest::lacksAtMostASecondAfterAKill() {
    QProcess process;
    run(process, "record");
    std::size_t heard = 0;
    const auto listen = [&] {
        while (process.canReadLine()) heard = std::size_t(process.readLine().trimmed().toULongLong());
        return heard >= 20 * kBlock;
    };
    QTRY_VERIFY_WITH_TIMEOUT(listen(), 30'000);

    process.kill();
    QVERIFY(process.waitForFinished());
    listen();

    const auto kept = readClip(path(), {}).samples;
    QVERIFY(kept.size() + 16'000 >= heard);
    QCOMPARE(kept, blocks(kept.size()));
}

void RecorderDiskTest::aFullDiskEndsTheRecordingAndKeepsIt() {
    QProcess process;
    run(process, "fill");
    QVERIFY(process.waitForFinished());

    QCOMPARE(process.readAllStandardOutput(), QByteArray("E_DISK_FULL, over"));
    QCOMPARE(readClip(path(), {}).samples, blocks(10 * kBlock));
    QCOMPARE(std::filesystem::file_size(path()), std::uintmax_t{44 + 2 * 10 * kBlock});
}

int main(int argc, char** argv) {
    if (argc == 3 && argv[1] == std::string("record")) recordForGood(argv[2]);
    if (argc == 3 && argv[1] == std::string("fill")) return recordUntilTheDiskIsFull(argv[2]);
    QCoreApplication app(argc, argv);
    RecorderDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "recorder_disk_test.moc"
