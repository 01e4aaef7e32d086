#include "core/voices/voice_file.h"

#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <fstream>
#include <random>

using namespace timbre;
using namespace timbre::voices;
using test::DataFolder;
using test::errorCodeOf;

namespace {

Voice voice() {
    Voice made;
    made.id = "user-1";
    made.name = "Ànn";
    made.engine = "espeak";
    made.engineVersion = "1.51";
    made.baseVoice = "vi";
    made.language = "vi";
    made.parameters = {{"pitch", 1.5}, {"rate", 180}};
    made.description = "One.\nTwo.";
    made.tags = {"a", "b"};
    made.madeFrom = Lineage{"starter-linh", 2};
    return made;
}

VoiceFile copiedVoice() {
    VoiceFile file{.voice = voice(), .sound = std::string("fLaC\0\xFF\x80 sound", 13)};
    file.voice.engine = "qwen3-tts-0.6b-base";
    file.voice.baseVoice.clear();
    file.voice.reference = VoiceReference{sha256Hex(file.sound), "Word for word.", {0.5f, -1.25f}};
    file.voice.consent = "Ann agreed on 3 May.";
    return file;
}

// The message of the refusal; empty if the file was accepted.
std::string refusal(std::string_view text) {
    try {
        parseVoiceFile(text);
    } catch (const Error& error) {
        return error.code() == ErrorCode::InvalidDocument ? error.detail() : "wrong code";
    }
    return {};
}

}  // namespace

class VoiceFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVoiceComesBackAsItWas() {
        const DataFolder folder;
        writeVoiceFile(folder / "a.timbrevoice", {voice()});
        QVERIFY(readVoiceFile(folder / "a.timbrevoice") == VoiceFile{voice()});
    }

    void aCopiedVoiceTravelsWithItsSound() {
        const DataFolder folder;
        writeVoiceFile(folder / "a.timbrevoice", copiedVoice());
        QVERIFY(readVoiceFile(folder / "a.timbrevoice") == copiedVoice());
        QCOMPARE(formatVoiceFile(parseVoiceFile(formatVoiceFile(copiedVoice()))),
                 formatVoiceFile(copiedVoice()));

        auto large = copiedVoice();
        large.sound = std::string(6u << 20, 'x');
        large.voice.reference->sound = sha256Hex(large.sound);
        QVERIFY(parseVoiceFile(formatVoiceFile(large)) == large);
    }

    void anotherSoundThanTheVoiceNamesIsRefused() {
        auto other = copiedVoice();
        other.sound += "x";
        QVERIFY(refusal(formatVoiceFile(other)).find("referenceSound") != std::string::npos);
        other.voice.reference.reset();
        QVERIFY(refusal(formatVoiceFile(other)).find("referenceSound") != std::string::npos);

        auto text = formatVoiceFile(copiedVoice());
        text.insert(text.find("referenceSound") + 18, " ");
        QVERIFY(refusal(text).find("referenceSound") != std::string::npos);
        // The sound is part of files, not of documents, and does not make room for larger documents.
        QVERIFY(errorCodeOf([&] { parseVoice(formatVoiceFile(copiedVoice())); }) ==
                ErrorCode::InvalidDocument);
        auto long_ = copiedVoice();
        long_.voice.tags.assign(5000, std::string(60, 't'));
        QVERIFY(refusal(formatVoiceFile(long_)).find("without the sound") != std::string::npos);
    }

    void nobodyElsesVoiceIsBuiltIn() {
        const DataFolder folder;
        auto builtIn = voice();
        builtIn.builtIn = true;
        writeFileAtomically(folder / "a.timbrevoice", formatVoice(builtIn));
        QVERIFY(!readVoiceFile(folder / "a.timbrevoice").voice.builtIn);
        writeVoiceFile(folder / "b.timbrevoice", {builtIn});
        QVERIFY(readFile(folder / "b.timbrevoice").find("builtIn") == std::string::npos);
    }

    void lineageIsChecked_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << QByteArray("\"ann\"");
        QTest::newRow("no version") << QByteArray(R"({"id":"ann"})");
        QTest::newRow("more") << QByteArray(R"({"id":"ann","version":1,"x":1})");
        QTest::newRow("path") << QByteArray(R"({"id":"../ann","version":1})");
        QTest::newRow("zero") << QByteArray(R"({"id":"ann","version":0})");
    }
    void lineageIsChecked() {
        QFETCH(const QByteArray, value);
        auto document = QByteArray::fromStdString(formatVoice(voice()));
        const auto start = document.indexOf("\"madeFrom\": ") + 12;
        document.replace(start, document.lastIndexOf('}') - start, value + "\n");
        QVERIFY(errorCodeOf([&] { parseVoice(document.toStdString()); }) == ErrorCode::InvalidDocument);
    }

    void whatIsNoVoiceIsRefusedWithItsName() {
        const DataFolder folder;
        writeFileAtomically(folder / "empty.timbrevoice", "");
        std::ofstream(folder / "huge.timbrevoice") << std::string(kLargestVoiceFile + 1, ' ');
        for (const char* name : {"empty.timbrevoice", "huge.timbrevoice", "."}) {
            try {
                readVoiceFile(folder / name);
                QFAIL(name);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidDocument);
                QVERIFY2(error.detail().find((folder / name).string()) == 0, error.what());
            }
        }
        QVERIFY(errorCodeOf([&] { readVoiceFile(folder / "nothing.timbrevoice"); }) == ErrorCode::NotFound);
    }

    // Damaged files either give a voice or a typed error, never anything else. The seed is printed.
    void damagedFilesAreTypedErrors() {
        const std::uint32_t seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const DataFolder folder;
        const std::string plain = formatVoice(voice()), copied = formatVoiceFile(copiedVoice());
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            std::string bad = round % 2 == 0 ? plain : copied;
            for (unsigned changes = 1 + random() % 4; changes > 0 && !bad.empty(); --changes) {
                const auto at = random() % bad.size();
                switch (random() % 4) {
                    case 0:
                        bad[at] = static_cast<char>(random());
                        break;
                    case 1:
                        bad.erase(at, 1 + random() % 20);
                        break;
                    case 2:
                        bad.insert(at, bad.substr(random() % bad.size(), 1 + random() % 30));
                        break;
                    default:
                        bad.resize(at);
                        break;
                }
            }
            try {
                const VoiceFile read = parseVoiceFile(bad);
                QVERIFY(parseVoiceFile(formatVoiceFile(read)) == read);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidDocument);
                ++refused;
            }
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(VoiceFileTest)
#include "voice_file_test.moc"
