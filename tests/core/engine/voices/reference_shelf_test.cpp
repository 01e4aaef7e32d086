#include "core/engine/voices/reference_shelf.h"

#include "core/audio/audio_writer.h"
#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "tests/core/audio/sound_fixtures.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <random>

using namespace timbre;
using engine::ReferenceShelf;
using test::DataFolder;
using test::errorCodeOf;

namespace {

constexpr int kRateHz = 24000;

audio::Clip clip(std::size_t frames) {
    return {.samples = audio::fixtures::noise(frames), .sampleRateHz = kRateHz, .channels = 1};
}

std::size_t filesIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) ++count;
    return count;
}

struct Rig {
    DataFolder folder;
    storage::AssetFolder assets{folder.path() / "assets"};
    ReferenceShelf shelf{assets};
};

}  // namespace

class ReferenceShelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundComesBackToWithinHalfAStep() {
        const Rig rig;
        const auto sound = clip(30001);
        const auto hash = rig.shelf.keep(sound);
        const auto read = rig.shelf.read(hash);

        QCOMPARE(read.sampleRateHz, kRateHz);
        QCOMPARE(read.channels, 1);
        QCOMPARE(read.samples.size(), sound.samples.size());
        for (std::size_t i = 0; i < read.samples.size(); ++i)
            QVERIFY(std::abs(read.samples[i] - sound.samples[i]) <= 1.0f / 32768);  // 16 bits
    }

    void theNameIsTheHashOfTheBytesAndASoundIsKeptOnce() {
        const Rig rig;
        const auto hash = rig.shelf.keep(clip(24000));
        QCOMPARE(sha256Hex(readFile(rig.assets.path("references/" + hash + ".flac"))), hash);
        QCOMPARE(rig.shelf.keep(clip(24000)), hash);
        QVERIFY(rig.shelf.keep(clip(24001)) != hash);
        QCOMPARE(filesIn(rig.assets.path("references")), std::size_t{2});
    }

    void aKeptFileTravelsToAnotherMachine() {
        const Rig here, there;
        const auto hash = here.shelf.keep(clip(24000));
        QVERIFY(!there.shelf.has(hash));
        QCOMPARE(there.shelf.keepFile(here.shelf.file(hash)), hash);
        QVERIFY(there.shelf.has(hash));
        QCOMPARE(there.shelf.read(hash).samples, here.shelf.read(hash).samples);
    }

    void whatIsNotThereOrDamagedSaysSo() {
        const Rig rig;
        const auto hash = rig.shelf.keep(clip(24000));
        QVERIFY(errorCodeOf([&] { rig.shelf.read(std::string(64, 'a')); }) == ErrorCode::NotFound);
        QVERIFY(errorCodeOf([&] { rig.shelf.read("../../etc/passwd"); }) == ErrorCode::InvalidInput);
        QVERIFY(!rig.shelf.has("../x"));

        auto bytes = readFile(rig.shelf.path(hash));
        bytes[bytes.size() / 2] ^= 1;
        writeFileAtomically(rig.shelf.path(hash), bytes);
        QVERIFY(errorCodeOf([&] { rig.shelf.read(hash); }) == ErrorCode::DamagedFile);
        QCOMPARE(rig.shelf.keep(clip(24000)), hash);  // keeping it again heals it
        QVERIFY(!errorCodeOf([&] { rig.shelf.read(hash); }));
    }

    void otherSoundIsRefusedAndLeavesNothing() {
        const Rig rig;
        auto wrong = clip(24000);
        wrong.channels = 2;
        QVERIFY(errorCodeOf([&] { rig.shelf.keep(wrong); }) == ErrorCode::InvalidInput);
        wrong = clip(24000);
        wrong.sampleRateHz = 16000;
        QVERIFY(errorCodeOf([&] { rig.shelf.keep(wrong); }) == ErrorCode::InvalidInput);
        QVERIFY(errorCodeOf([&] { rig.shelf.keep(clip(0)); }) == ErrorCode::EmptyAudio);

        const auto wav = rig.folder.path() / "a.wav";
        audio::AudioWriter writer(wav, audio::FileFormat::Wav16, kRateHz, 1);
        writer.write(clip(2400).samples);
        writer.finish();
        QVERIFY(errorCodeOf([&] { rig.shelf.keepFile(readFile(wav)); }) == ErrorCode::DamagedFile);
        QVERIFY(errorCodeOf([&] { rig.shelf.keepFile("fLaC"); }).has_value());
        QVERIFY(errorCodeOf([&] { rig.shelf.keepFile(""); }).has_value());
        QVERIFY(errorCodeOf([&] { rig.shelf.keepFile(std::string(7u << 20, 'x')); }) ==
                ErrorCode::InvalidInput);
        QCOMPARE(filesIn(rig.assets.path("references")), std::size_t{0});
    }

    // Bytes from elsewhere are kept or refused with a typed error, never anything else.
    void damagedFilesAreTypedErrors() {
        const std::uint32_t seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const Rig rig;
        const auto good = rig.shelf.file(rig.shelf.keep(clip(4800)));
        for (int round = 0; round < 150; ++round) {
            auto bad = good;
            for (unsigned changes = 1 + random() % 4; changes > 0; --changes)
                bad[random() % (round % 2 == 0 ? 100 : bad.size())] = static_cast<char>(random());
            if (round % 3 == 0) bad.resize(random() % bad.size());
            std::string hash;
            if (!errorCodeOf([&] { hash = rig.shelf.keepFile(bad); })) QCOMPARE(rig.shelf.file(hash), bad);
        }
    }
};

QTEST_GUILESS_MAIN(ReferenceShelfTest)
#include "reference_shelf_test.moc"
