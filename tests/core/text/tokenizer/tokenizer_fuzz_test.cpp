// Damaged tokenizer files: an error with a name, or a tokenizer that works; and any bytes as text.
#include "core/base/error.h"
#include "core/text/tokenizer/tokenizer.h"
#include "core/text/tokenizer/utf8.h"
#include "tests/core/text/tokenizer/tokenizer_folder.h"

#include <QTest>

#include <random>

using namespace timbre;
using namespace timbre::text;
using test::TokenizerFolder;

namespace {

// A fixed number, so that a failure comes again.
constexpr int kInputs = 250;

const std::vector<std::string> kParts{
    "{",  "}",      "[",          "]",       "\"",      ":",    ",",        "null",         "true",
    "-1", "1e99",   "4294967296", "\\u0000", "\\ud800", "\xFF", "\xC4\xA0", "\xEF\xBF\xBD", " ",
    "\n", "999999", "\"merges\"", "\"id\""};

std::string damaged(std::string text, std::mt19937& random, int changes) {
    for (int i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random() % text.size();
        switch (random() % 4) {
            case 0:
                text[at] = static_cast<char>(random());
                break;
            case 1:
                text.erase(at, 1 + random() % 40);
                break;
            case 2:
                text.insert(at, kParts[random() % kParts.size()]);
                break;
            default:
                text.insert(at, text.substr(random() % text.size(), random() % 60));
        }
    }
    return text;
}

// Loads what is there and uses it where it loads.
bool loads(const TokenizerFolder& folder) {
    try {
        const auto tokenizer = Tokenizer::load(folder.path());
        const auto ids = tokenizer->encode("hello <|end|> 12'll \xE2\x82\xAC \xFF aaa");
        tokenizer->decode(ids);
        return true;
    } catch (const Error& error) {
        const bool named = error.code() == ErrorCode::DamagedFile || error.code() == ErrorCode::Unsupported ||
                           error.code() == ErrorCode::InvalidInput;
        if (!named) qFatal("%s", error.what());
        return false;
    }
}

}  // namespace

class TokenizerFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesHaveAnErrorOrWork_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"vocab.json", "merges.txt", "tokenizer_config.json"})
            QTest::newRow(name) << name;
    }
    void damagedFilesHaveAnErrorOrWork() {
        QFETCH(QString, name);
        const TokenizerFolder folder;
        folder.writeFiles();
        std::string good;
        {
            std::ifstream file(folder.path() / name.toStdString(), std::ios::binary);
            good.assign(std::istreambuf_iterator<char>(file), {});
        }
        std::mt19937 random(3);
        int refused = 0;
        for (int i = 0; i < kInputs; ++i) {
            folder.write(name.toUtf8().constData(), damaged(good, random, 1 + i % 5));
            refused += loads(folder) ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void aDamagedTokenizerJsonHasAnErrorOrWorks() {
        const TokenizerFolder folder;
        const std::string good = folder.asJson().dump();
        std::mt19937 random(5);
        int refused = 0;
        for (int i = 0; i < kInputs; ++i) {
            folder.write("tokenizer.json", damaged(good, random, 1 + i % 5));
            refused += loads(folder) ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void anyBytesComeBackAsTheirCleanText() {
        const TokenizerFolder folder("WhisperTokenizer");
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        std::mt19937 random(9);
        for (int i = 0; i < 1500; ++i) {
            std::string bytes;
            const auto length = random() % 60;
            for (std::size_t k = 0; k < length; ++k)
                bytes += random() % 3 ? "hello ab\xE2\x82\xAC\xF0\x9F\x98\x80"[random() % 15]
                                      : static_cast<char>(random());
            const auto ids = tokenizer->encode(bytes);
            QCOMPARE(tokenizer->decode(ids), withReplacements(bytes));
            StreamingDecoder decoder(tokenizer, false);
            std::string streamed;
            for (const TokenId id : ids) streamed += decoder.push(id);
            QCOMPARE(streamed + decoder.finish(), withReplacements(bytes));
        }
    }

    // Tokens in any order are bytes in any order: what a stream says is what the whole says.
    void aStreamOfAnyTokensSaysTheWhole() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        std::mt19937 random(13);
        for (int i = 0; i < 1500; ++i) {
            std::vector<TokenId> ids(random() % 20);
            for (TokenId& id : ids) id = static_cast<TokenId>(random() % 280);
            StreamingDecoder decoder(tokenizer, false);
            std::string streamed;
            for (const TokenId id : ids) streamed += decoder.push(id);
            QCOMPARE(streamed + decoder.finish(), tokenizer->decode(ids));
        }
    }
};

QTEST_APPLESS_MAIN(TokenizerFuzzTest)
#include "tokenizer_fuzz_test.moc"
