// The special tokens of a checkpoint come from its files, and only right ones are taken.
#include "core/models/whisper/vocabulary.h"

#include "core/base/error.h"
#include "core/models/checkpoint_families.h"
#include "core/models/whisper/config.h"
#include "core/models/whisper/describe.h"
#include "core/models/whisper/languages.h"
#include "core/models/whisper/options.h"
#include "tests/core/models/whisper/made_tokens.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace timbre;
using namespace timbre::models;
using test::MadeTokens;

namespace {

whisper::Vocabulary vocabularyIn(const test::MadeFolder& folder) {
    return {folder.path(), whisper::readConfig(folder.path())};
}

template <typename Body>
QString codeOf(Body&& body) {
    try {
        body();
    } catch (const Error& error) {
        return QString::fromUtf8(error.name().data(), static_cast<qsizetype>(error.name().size()));
    }
    return "no error";
}

}  // namespace

class VocabularyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void specialTokensComeFromTheFiles();
    void withoutListsTheTokenizerKnows();
    void englishOnlyHasNoLanguages();
    void languagesHaveManyNames();
    void charactersAreHeldBack();
    void olderFilesForceALanguage();
    void aCheckpointIsDescribed();
    void turboDoesNotTranslate();
    void optionsAreChecked();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
    void mutatedFilesAreTypedErrors_data();
    void mutatedFilesAreTypedErrors();
};

void VocabularyTest::specialTokensComeFromTheFiles() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    const auto vocabulary = vocabularyIn(folder);

    QCOMPARE(vocabulary.end, MadeTokens::kEnd);
    QCOMPARE(vocabulary.start, MadeTokens::kStart);
    QCOMPARE(vocabulary.noTimestamps, MadeTokens::kNoTimestamps);
    QCOMPARE(vocabulary.firstTimestamp, MadeTokens::kFirstTimestamp);
    QCOMPARE(vocabulary.lastTimestamp, MadeTokens::kLastTimestamp);
    QCOMPARE(vocabulary.noSpeech.value(), MadeTokens::kNoSpeech);
    QCOMPARE(vocabulary.startOfPrevious.value(), MadeTokens::kStartOfPrevious);
    QCOMPARE(vocabulary.transcribe.value(), MadeTokens::kTranscribe);
    QCOMPARE(vocabulary.translate.value(), MadeTokens::kTranslate);
    QCOMPARE(vocabulary.mostInitialTimestamp, 25);
    QCOMPARE(vocabulary.languages.size(), 3U);
    QCOMPARE(vocabulary.languages[1].first, "de");
    QCOMPARE(vocabulary.suppressedAtBegin, std::vector<std::int64_t>({32, 256}));
}

void VocabularyTest::withoutListsTheTokenizerKnows() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    folder.write("generation_config.json", R"({"is_multilingual": true, "suppress_tokens": [-1]})");
    const auto vocabulary = vocabularyIn(folder);

    QCOMPARE(vocabulary.languages.size(), 3U);
    QCOMPARE(vocabulary.languageToken("de").value(), MadeTokens::kGerman);
    QCOMPARE(vocabulary.suppressedAtBegin, std::vector<std::int64_t>({32, 256}));
    const auto isSuppressed = [&](std::int64_t token) {
        return std::ranges::count(vocabulary.suppressed, token) == 1;
    };
    for (const char symbol : std::string("(#*[{~")) QVERIFY(isSuppressed(symbol));
    for (const char letter : std::string("aZ.,?0")) QVERIFY(!isSuppressed(letter));
    QVERIFY(isSuppressed(MadeTokens::kTranscribe) && isSuppressed(MadeTokens::kStart));
    QVERIFY(!isSuppressed(MadeTokens::kEnd) && !isSuppressed(MadeTokens::kFirstTimestamp));
}

void VocabularyTest::englishOnlyHasNoLanguages() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    folder.write("generation_config.json", R"({"is_multilingual": false})");
    const auto vocabulary = vocabularyIn(folder);

    QVERIFY(vocabulary.languages.empty());
    QVERIFY(!vocabulary.transcribe && !vocabulary.translate);
    const RecogniserInfo info = whisper::describeRecogniser(folder.path());
    QCOMPARE(info.languages, std::vector<std::string>({"en"}));
    QVERIFY(!info.findsLanguage && !info.translates && info.takesPrompt);
    QVERIFY(!info.qualityNote.empty());
}

void VocabularyTest::languagesHaveManyNames() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    const auto vocabulary = vocabularyIn(folder);

    for (const char* name : {"de", "DE", "de-AT", "german", "German"})
        QCOMPARE(vocabulary.languageToken(name).value(), MadeTokens::kGerman);
    QCOMPARE(vocabulary.languageToken("jv").value(), MadeTokens::kJavanese);
    QVERIFY(!vocabulary.languageToken("tlh") && !vocabulary.languageToken("und") &&
            !vocabulary.languageToken(""));
    QCOMPARE(whisper::languageTag("jw"), "jv");
    QCOMPARE(whisper::languageCode("burmese"), "my");
    QCOMPARE(whisper::languageCode("cmn-Hans-CN"), "zh");
    QCOMPARE(whisper::languageCode("zh-HK"), "yue");
    QCOMPARE(whisper::languageCode("nb"), "no");
    QCOMPARE(whisper::languageCode("Castilian"), "es");
}

void VocabularyTest::charactersAreHeldBack() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    const auto vocabulary = vocabularyIn(folder);
    const auto tokens = vocabulary.encode("a€");
    QCOMPARE(tokens.size(), 4U);

    for (std::size_t count = 1; count < 4; ++count)
        QCOMPARE(vocabulary.decodePartial(std::span(tokens).first(count)), "a");
    QCOMPARE(vocabulary.decodePartial(tokens), "a€");
    QCOMPARE(vocabulary.decode(std::span(tokens).first(2)), "a\xEF\xBF\xBD");
    const std::vector<std::int64_t> mixed = {MadeTokens::kStart, 'b', MadeTokens::kFirstTimestamp, 'c', -1};
    QCOMPARE(vocabulary.decode(mixed), "bc");
    QCOMPARE(vocabulary.encode("<|en|>").size(), 6U);  // text, whatever it looks like
}

void VocabularyTest::olderFilesForceALanguage() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    folder.write("generation_config.json", R"({"forced_decoder_ids": [[1, 259], [2, 262], [3, 266]]})");
    QCOMPARE(whisper::readConfig(folder.path()).generation.forcedLanguage.value(), MadeTokens::kGerman);

    folder.write("generation_config.json", R"({"forced_decoder_ids": [[1, null], [2, 262]]})");
    QVERIFY(!whisper::readConfig(folder.path()).generation.forcedLanguage);
}

void VocabularyTest::aCheckpointIsDescribed() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    const CheckpointFamily* family = findFamily("whisper");
    QVERIFY(family != nullptr && family->describeRecogniser != nullptr);

    const RecogniserInfo info = family->describeRecogniser(folder.path());

    QCOMPARE(info.family, "whisper");
    QCOMPARE(info.languages, std::vector<std::string>({"en", "de", "jv"}));
    QVERIFY(info.findsLanguage && info.translates && info.takesPrompt && info.isNeural &&
            info.givesWordTimes);
    for (const OptionSpec& option : info.options) {
        QVERIFY(option.minimum <= option.defaultValue && option.defaultValue <= option.maximum);
        QVERIFY(!option.label.empty() && !option.description.empty());
    }
}

void VocabularyTest::turboDoesNotTranslate() {
    const test::MadeFolder folder;
    test::writeTokens(folder);
    QByteArray config = QByteArray::fromStdString(test::speakingConfig());
    config.replace("\"encoder_layers\": 2", "\"encoder_layers\": 32");
    config.replace("\"decoder_layers\": 2", "\"decoder_layers\": 4");
    folder.write("config.json", config.toStdString());

    const RecogniserInfo info = whisper::describeRecogniser(folder.path());

    QVERIFY(!info.translates && info.findsLanguage);
    QVERIFY(info.qualityNote.find("translate") != std::string::npos);
}

void VocabularyTest::optionsAreChecked() {
    const auto options = whisper::readOptions({{"beams", 3}, {"temperature_step", 0.5}, {"windows", 4}});
    QCOMPARE(options.beams, 3);
    QCOMPARE(options.windows, 4);
    QCOMPARE(options.temperatures(), std::vector<double>({0, 0.5, 1}));
    QCOMPARE(whisper::readOptions({}).temperatures().size(), 6U);
    QVERIFY(!whisper::readOptions({{"most_compression", 0}}).mostCompression);
    QVERIFY(!whisper::readOptions({{"least_log_probability", -10}}).leastLogProbability);
    QCOMPARE(codeOf([] { whisper::readOptions({{"beams", 0}}); }), "E_INVALID_INPUT");
    QCOMPARE(codeOf([] { whisper::readOptions({{"rate", 1}}); }), "E_INVALID_INPUT");
}

void VocabularyTest::damagedFilesAreNamed_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* file, const char* content, const char* code) {
        QTest::newRow(name) << QString(file) << QByteArray(content) << QString(code);
    };
    row("a language outside", "generation_config.json", R"({"lang_to_id": {"<|en|>": 318}})",
        "E_DAMAGED_FILE");
    row("a word for a token", "generation_config.json", R"({"suppress_tokens": ["a"]})", "E_DAMAGED_FILE");
    row("a list too flat", "generation_config.json", R"({"alignment_heads": [1, 2]})", "E_DAMAGED_FILE");
    row("a head too many", "generation_config.json", R"({"alignment_heads": [[0, 2]]})", "E_DAMAGED_FILE");
    row("no object", "generation_config.json", "[]", "E_DAMAGED_FILE");
    row("no special tokens", "added_tokens.json", "{}", "E_DAMAGED_FILE");
    row("vocabulary cut off", "vocab.json", R"({"a": 0, "b")", "E_DAMAGED_FILE");
    row("another tokenizer", "tokenizer_config.json", R"({"tokenizer_class": "T5Tokenizer"})",
        "E_UNSUPPORTED");
}

void VocabularyTest::damagedFilesAreNamed() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    const test::MadeFolder folder;
    test::writeTokens(folder);
    vocabularyIn(folder);

    folder.write(file.toStdString(), content.toStdString());

    QCOMPARE(codeOf([&] { vocabularyIn(folder); }), code);
}

void VocabularyTest::mutatedFilesAreTypedErrors_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"config.json", "generation_config.json", "added_tokens.json", "vocab.json",
                             "tokenizer_config.json"})
        QTest::newRow(file) << QString(file);
}

// Whatever stands in the file: a typed error, or tokens inside the vocabulary.
void VocabularyTest::mutatedFilesAreTypedErrors() {
    QFETCH(const QString, file);
    const test::MadeFolder folder;
    test::writeTokens(folder);
    QFile original(QString::fromStdString((folder.path() / file.toStdString()).string()));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const std::string sound = original.readAll().toStdString();
    std::mt19937 random(7);
    int accepted = 0, refused = 0;
    for (int round = 0; round < 150; ++round) {
        std::string bytes = sound;
        for (int i = 0; i < round % 4; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        if (round % 7 == 3) bytes.resize(random() % bytes.size());
        folder.write(file.toStdString(), bytes);
        try {
            const auto config = whisper::readConfig(folder.path());
            const whisper::Vocabulary vocabulary(folder.path(), config);
            QVERIFY(vocabulary.lastTimestamp < config.vocabulary && vocabulary.start >= 0);
            for (const auto& [code, token] : vocabulary.languages)
                QVERIFY(token >= 0 && token < config.vocabulary);
            ++accepted;
        } catch (const Error&) {
            ++refused;
        }
    }
    QVERIFY(accepted > 0 && refused > 0);
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
