#include "core/text/tokenizer/tokenizer.h"

#include "core/base/error.h"
#include "tests/core/text/tokenizer/tokenizer_folder.h"

#include <QTest>

#include <functional>
#include <thread>

using namespace timbre;
using namespace timbre::text;
using test::TokenizerFolder;
using Json = nlohmann::json;

namespace {

// The tokens as text, apart by '|'.
QString tokensOf(const Tokenizer& tokenizer, std::string_view text,
                 AddedTokens added = AddedTokens::Recognised) {
    QStringList tokens;
    for (const TokenId id : tokenizer.encode(text, added)) {
        const auto bytes = tokenizer.bytesOf(id);
        tokens << QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    return tokens.join('|');
}

// "E_…: detail", or nothing where it loads.
std::string errorOf(const std::filesystem::path& folder) {
    try {
        Tokenizer::load(folder);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

class TokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsAreMergedByRankAndFromTheLeft() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());

        QCOMPARE(tokensOf(*tokenizer, "hello hello"), QString("hello| hello"));
        QCOMPARE(tokensOf(*tokenizer, "abc"), QString("ab|c"));
        QCOMPARE(tokensOf(*tokenizer, "aaaaa"), QString("aa|aaa"));
    }

    void aLongWordIsCutAsAShortOne() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        // "x" takes part in no merge, so the tokens of the parts are those of the whole.
        std::string whole;
        std::vector<TokenId> parts;
        for (int i = 0; i < 40; ++i) {
            const std::string part = std::string(static_cast<std::size_t>(i % 7), 'a') + "bchellohell" + "x";
            whole += part;
            const auto ids = tokenizer->encode(part);
            parts.insert(parts.end(), ids.begin(), ids.end());
        }
        QCOMPARE(tokenizer->encode(whole), parts);
    }

    void aMegabyteWithoutASpaceIsQuick() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        const auto ids = tokenizer->encode(std::string(1 << 20, 'a'));
        QCOMPARE(tokenizer->decode(ids).size(), std::size_t{1} << 20);
    }

    void wordsGiveTheSameTokensHoweverOftenTheyCome() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        std::string text;
        std::vector<TokenId> expected;
        for (int i = 0; i < 3000; ++i) {  // more words than the cache waits for
            const std::string word = " hello" + std::to_string(i % 700) + "abc";
            text += word;
            const auto ids = tokenizer->encode(word);
            expected.insert(expected.end(), ids.begin(), ids.end());
        }
        QCOMPARE(tokenizer->encode(text), expected);
    }

    void addedTokensAreFoundOrLeftAsText() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());

        QCOMPARE(tokensOf(*tokenizer, "ab<|end|><think>"), QString("ab|<|end|>|<think>"));
        QCOMPARE(tokenizer->encode("<|end|>"), std::vector<TokenId>{1000});
        QVERIFY(tokenizer->encode("<|end|>", AddedTokens::PlainText).size() > 1);
        QVERIFY(tokenizer->isSpecial(1000) && tokenizer->isAdded(1001) && !tokenizer->isSpecial(1001));
        QVERIFY(!tokenizer->isAdded(65));
        QCOMPARE(tokenizer->size(), std::size_t{1002});
        const std::vector<TokenId> ids = tokenizer->encode("ab<|end|><think>");
        QCOMPARE(tokenizer->decode(ids, true), std::string("ab<think>"));
        QCOMPARE(tokenizer->decode(ids), std::string("ab<|end|><think>"));
    }

    void theLongestAddedTokenWins() {
        TokenizerFolder folder;
        folder.addToken("<|end|>>", {});
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        QCOMPARE(tokensOf(*tokenizer, "<|end|>>"), QString("<|end|>>"));
        QCOMPARE(tokensOf(*tokenizer, "<|end|>a"), QString("<|end|>|a"));
    }

    void addedTokensTakeTheSpaceBesideThem() {
        TokenizerFolder folder;
        folder.addToken("[L]", {{"lstrip", true}});
        folder.addToken("[R]", {{"rstrip", true}});
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        QCOMPARE(tokensOf(*tokenizer, "a \t\u00A0[L] b"), QString("a|[L]| |b"));
        QCOMPARE(tokensOf(*tokenizer, "a [R]\n  b"), QString("a| |[R]|b"));
        QCOMPARE(tokensOf(*tokenizer, "[R]  [L]"), QString("[R]|[L]"));
    }

    void aSingleWordIsNoPartOfAnother() {
        TokenizerFolder folder;
        const int id = folder.addToken("cat", {{"single_word", true}});
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        const auto count = [&](const char* text) {
            const auto ids = tokenizer->encode(text);
            return std::count(ids.begin(), ids.end(), id);
        };
        QCOMPARE(count("cat"), 1);
        QCOMPARE(count("a cat, cat."), 2);
        QCOMPARE(count("cats concat cat_ écat"), 0);
    }

    void normalisedTokensAreFoundInNormalisedText() {
        TokenizerFolder folder;
        const int raw = folder.addToken("e\u0301", {{"normalized", false}});
        const int normal = folder.addToken("a\u0301", {{"normalized", true}});
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        QCOMPARE(tokenizer->encode("e\u0301"), std::vector<TokenId>{raw});
        QVERIFY(tokenizer->encode("\u00E9") != std::vector<TokenId>{raw});
        QCOMPARE(tokenizer->encode("\u00E1"), std::vector<TokenId>{normal});
        QCOMPARE(tokenizer->encode("a\u0301"), std::vector<TokenId>{normal});
    }

    void theFamilySaysWhetherTextIsComposed() {
        const TokenizerFolder qwen("Qwen2Tokenizer"), whisper("WhisperTokenizer");
        qwen.writeFiles();
        whisper.writeFiles();
        const auto composing = Tokenizer::load(qwen.path()), plain = Tokenizer::load(whisper.path());
        QCOMPARE(composing->decode(composing->encode("o\u0323\u0302")), std::string("\u1ED9"));
        QCOMPARE(plain->decode(plain->encode("o\u0323\u0302")), std::string("o\u0323\u0302"));
    }

    void theFamilySaysHowTextIsCut() {
        const TokenizerFolder qwen("Qwen2Tokenizer"), whisper("WhisperTokenizer");
        qwen.writeFiles();
        whisper.writeFiles();
        QCOMPARE(tokensOf(*Tokenizer::load(qwen.path()), "12"), QString("1|2"));
        QCOMPARE(tokensOf(*Tokenizer::load(whisper.path()), "12"), QString("12"));
    }

    void olderFoldersNameTheirTokensInAFileOfTheirOwn() {
        TokenizerFolder folder("WhisperTokenizer");
        folder.config.erase("added_tokens_decoder");
        folder.config["eos_token"] = "hello";
        folder.writeFiles();
        folder.write("added_tokens.json", R"({"<|en|>": 300, "word": 301})");
        const auto tokenizer = Tokenizer::load(folder.path());
        QCOMPARE(tokenizer->encode("<|en|>word"), (std::vector<TokenId>{300, 301}));
        QVERIFY(tokenizer->isSpecial(300) && !tokenizer->isSpecial(301));
        QVERIFY(tokenizer->isSpecial(*tokenizer->idOf("hello")));
    }

    void illFormedTextCountsAsReplacements() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        QCOMPARE(tokenizer->decode(tokenizer->encode("a\xFF"
                                                     "b\xE2\x82 \xC0\x80\xED\xA0\x80")),
                 std::string("a\uFFFDb\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"));
        QVERIFY(tokenizer->encode("").empty());
    }

    void aStreamHoldsBackWhatIsNotWhole() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        StreamingDecoder decoder(tokenizer);
        const auto ids = tokenizer->encode("a€");  // one byte a token
        QCOMPARE(ids.size(), 4);
        QCOMPARE(decoder.push(ids[0]), std::string("a"));
        QCOMPARE(decoder.push(ids[1]), std::string());
        QCOMPARE(decoder.push(ids[2]), std::string());
        QCOMPARE(decoder.push(1000), std::string());  // a special token says nothing
        QCOMPARE(decoder.push(ids[3]), std::string("€"));
        QCOMPARE(decoder.push(ids[1]), std::string());
        QCOMPARE(decoder.push(ids[0]), std::string("\uFFFDa"));
        decoder.push(ids[1]);
        QCOMPARE(decoder.finish(), std::string("\uFFFD"));
        QCOMPARE(decoder.finish(), std::string());
    }

    void idsWithoutATokenAreNothing() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        const std::vector<TokenId> ids{-1, 500, 100'000'000, static_cast<TokenId>(*tokenizer->idOf("a"))};
        QCOMPARE(tokenizer->decode(ids), std::string("a"));
        QVERIFY(!tokenizer->isSpecial(-1) && !tokenizer->isAdded(100'000'000));
        QVERIFY(!tokenizer->idOf("no such token"));
    }

    void damagedFoldersAreRefusedByName_data() {
        QTest::addColumn<std::function<void(TokenizerFolder&)>>("damage");
        QTest::addColumn<QString>("expected");
        using Damage = std::function<void(TokenizerFolder&)>;
        const auto row = [](const char* name, Damage damage, const char* expected) {
            QTest::newRow(name) << damage << QString(expected);
        };
        row(
            "an id twice", [](auto& f) { f.vocabulary["zz"] = 5; }, "there twice");
        row(
            "a hole", [](auto& f) { f.vocabulary["zz"] = 290; }, "no token has the id");
        row(
            "a byte missing",
            [](auto& f) {
                f.vocabulary.erase("q");
                f.vocabulary["zz"] = 113;
            },
            "no token for the byte 113");
        row(
            "an id below zero", [](auto& f) { f.vocabulary["zz"] = -3; }, "the id -3 of \"zz\"");
        row(
            "an id over all", [](auto& f) { f.vocabulary["zz"] = 1e18; }, "of \"zz\"");
        row(
            "an id as text", [](auto& f) { f.vocabulary["zz"] = "7"; }, "in the vocabulary");
        row(
            "a list as id", [](auto& f) { f.vocabulary["zz"] = Json::array(); }, "in the vocabulary");
        row(
            "a merge of unknown tokens", [](auto& f) { f.merges.emplace_back("q", "z"); }, "merge 11");
        row(
            "a merge of three", [](auto& f) { f.merges.emplace_back("a", "b c"); }, "merges.txt:12");
        row(
            "an added token with a known id",
            [](auto& f) {
                f.config["added_tokens_decoder"]["70"] = {{"content", "<x>"}};
            },
            "another token");
        row(
            "an added token without text",
            [](auto& f) {
                f.config["added_tokens_decoder"]["1002"] = {{"content", ""}};
            },
            "1002");
        row(
            "an added token with a text as id",
            [](auto& f) {
                f.config["added_tokens_decoder"]["x1"] = {{"content", "<x>"}};
            },
            "\"x1\"");
        row(
            "a flag that is none",
            [](auto& f) {
                f.config["added_tokens_decoder"]["1002"] = {{"content", "<x>"}, {"special", 1}};
            },
            "special");
    }
    void damagedFoldersAreRefusedByName() {
        QFETCH(std::function<void(TokenizerFolder&)>, damage);
        QFETCH(QString, expected);
        TokenizerFolder folder;
        damage(folder);
        folder.writeFiles();
        const auto error = QString::fromStdString(errorOf(folder.path()));
        QVERIFY2(error.startsWith("E_DAMAGED_FILE") && error.contains(expected), qPrintable(error));
    }

    void documentsThatAreNoneAreRefused_data() {
        QTest::addColumn<QByteArray>("vocabulary");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"a\": 1,");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("no tokens") << QByteArray("{}");
        QTest::newRow("deep") << QByteArray(1'000'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
        QTest::newRow("ill-formed") << QByteArray("{\"\xFF\": 1}");
        QTest::newRow("infinite") << QByteArray("{\"a\": 1e999}");
        QTest::newRow("two documents") << QByteArray("{\"a\": 1} {}");
    }
    void documentsThatAreNoneAreRefused() {
        QFETCH(QByteArray, vocabulary);
        const TokenizerFolder folder;
        folder.writeFiles();
        folder.write("vocab.json", vocabulary.toStdString());
        const auto error = errorOf(folder.path());
        QVERIFY2(error.starts_with("E_DAMAGED_FILE") && error.find("vocab.json") != error.npos,
                 error.c_str());
    }

    void whatIsNotThereOrNotKnownIsSaid() {
        TokenizerFolder folder("BertTokenizer");
        QVERIFY(errorOf(folder.path()).starts_with("E_NOT_FOUND"));
        folder.writeFiles();
        const auto error = errorOf(folder.path());
        QVERIFY(error.starts_with("E_UNSUPPORTED") && error.find("BertTokenizer") != error.npos);
        // tokenizer.json says itself what it is.
        folder.writeJson(folder.asJson());
        QCOMPARE(errorOf(folder.path()), std::string());
    }

    void tokenizerJsonSaysTheSame() {
        const TokenizerFolder folder("WhisperTokenizer"), other;
        folder.writeFiles();
        other.writeJson(other.asJson());
        const auto files = Tokenizer::load(folder.path()), json = Tokenizer::load(other.path());
        for (const char* text : {"hello hello<|end|> aaaa", "12 3'll DON'T \n\n x", "日本 \u00A0é"})
            QCOMPARE(json->encode(text), files->encode(text));
        QVERIFY(json->isSpecial(1000) && !json->isSpecial(1001));
    }

    void mergesMayBePairs() {
        const TokenizerFolder folder;
        Json json = folder.asJson();
        json["model"]["merges"] = Json::array();
        for (const auto& [left, right] : folder.merges) json["model"]["merges"].push_back({left, right});
        folder.writeJson(json);
        QCOMPARE(tokensOf(*Tokenizer::load(folder.path()), "hello abc"), QString("hello| |ab|c"));
    }

    void stepsBeforeTheMerges_data() {
        QTest::addColumn<QString>("steps");  // JSON of the pre_tokenizer
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char* name, const QString& steps, const char* text, const char* tokens) {
            QTest::newRow(name) << steps << QString::fromUtf8(text) << QString::fromUtf8(tokens);
        };
        const QString bytes = "{\"type\":\"ByteLevel\",\"add_prefix_space\":false,\"use_regex\":false}";
        const auto split = [&](const char* pattern, const char* behaviour, bool invert = false) {
            return QString(
                       "{\"type\":\"Sequence\",\"pretokenizers\":[{\"type\":\"Split\",\"pattern\":%1,"
                       "\"behavior\":\"%2\",\"invert\":%3},%4]}")
                .arg(pattern, behaviour, invert ? "true" : "false", bytes);
        };
        row("nothing is cut", bytes, "ab hello", "ab| hello");
        row("a space in front", "{\"type\":\"ByteLevel\"}", "hello", " hello");
        row("no second space", "{\"type\":\"ByteLevel\"}", " hello", " hello");
        row("isolated", split("{\"String\":\"l\"}", "Isolated"), "hello", "he|l|l|o");
        row("removed", split("{\"String\":\"l\"}", "Removed"), "hello", "he|o");
        row("inverted", split("{\"Regex\":\"l+\"}", "Removed", true), "hello", "ll");
        row("with the one before", split("{\"String\":\"e\"}", "MergedWithPrevious"), "hello", "he|ll|o");
        row("with the one behind", split("{\"String\":\"h\"}", "MergedWithNext"), "hello", "hello");
        row("contiguous", split("{\"String\":\"l\"}", "Contiguous"), "hello", "he|ll|o");
        row("digits",
            "{\"type\":\"Sequence\",\"pretokenizers\":[{\"type\":\"Digits\",\"individual_digits\":true}," +
                bytes + "]}",
            "12a", "1|2|a");
    }
    void stepsBeforeTheMerges() {
        QFETCH(QString, steps);
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        const TokenizerFolder folder;
        Json json = folder.asJson();
        json["pre_tokenizer"] = Json::parse(steps.toStdString());
        folder.writeJson(json);
        QCOMPARE(tokensOf(*Tokenizer::load(folder.path()), text.toStdString()), tokens);
    }

    void aWordThatIsATokenCanComeBeforeTheMerges() {
        const TokenizerFolder folder;
        Json json = folder.asJson();
        json["model"]["vocab"]["bca"] = json["model"]["vocab"].size();
        folder.writeJson(json);
        QCOMPARE(tokensOf(*Tokenizer::load(folder.path()), "bca"), QString("bc|a"));
        json["model"]["ignore_merges"] = true;
        folder.writeJson(json);
        QCOMPARE(tokensOf(*Tokenizer::load(folder.path()), "bca"), QString("bca"));
    }

    void otherKindsAreRefusedByName_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* place, const char* value, const char* expected) {
            QTest::addRow("%s %s", place, value) << QString(place) << QString(value) << QString(expected);
        };
        row("/model/type", "\"Unigram\"", "E_UNSUPPORTED");
        row("/model/byte_fallback", "true", "E_UNSUPPORTED");
        row("/model/end_of_word_suffix", "\"</w>\"", "E_UNSUPPORTED");
        row("/normalizer", "{\"type\": \"Lowercase\"}", "E_UNSUPPORTED");
        row("/normalizer", "{\"type\": \"Sequence\"}", "E_DAMAGED_FILE");
        row("/pre_tokenizer", "null", "E_UNSUPPORTED");
        row("/pre_tokenizer", "{\"type\": \"Metaspace\"}", "E_UNSUPPORTED");
        row("/pre_tokenizer", "7", "E_DAMAGED_FILE");
        row("/pre_tokenizer", "{\"type\":\"Split\",\"behavior\":\"Isolated\"}", "E_DAMAGED_FILE");
        row("/pre_tokenizer", "{\"type\":\"Split\",\"behavior\":\"Isolated\",\"pattern\":{\"Regex\":\"(\"}}",
            "E_UNSUPPORTED");
        row("/decoder", "{\"type\": \"WordPiece\"}", "E_UNSUPPORTED");
        row("/added_tokens", "{}", "E_DAMAGED_FILE");
        row("/added_tokens", "[{\"content\": \"<x>\"}]", "E_DAMAGED_FILE");
        row("/added_tokens", "[{\"content\": \"<x>\", \"id\": -1}]", "E_DAMAGED_FILE");
        row("/model/merges", "[[\"a\"]]", "E_DAMAGED_FILE");
        row("/model/merges", "[7]", "E_DAMAGED_FILE");
        row("/model/vocab", "[]", "E_DAMAGED_FILE");
        row("/model", "null", "E_DAMAGED_FILE");
    }
    void otherKindsAreRefusedByName() {
        QFETCH(QString, place);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const TokenizerFolder folder;
        Json json = folder.asJson();
        json[Json::json_pointer(place.toStdString())] = Json::parse(value.toStdString());
        folder.writeJson(json);
        const auto error = QString::fromStdString(errorOf(folder.path()));
        QVERIFY2(error.startsWith(expected) && error.contains("tokenizer.json"), qPrintable(error));
    }

    void manyThreadsShareOne() {
        const TokenizerFolder folder;
        folder.writeFiles();
        const auto tokenizer = Tokenizer::load(folder.path());
        std::string text;
        for (int i = 0; i < 500; ++i) text += "hello <|end|> 日本 e\u0301 aaa" + std::to_string(i);
        const auto expected = tokenizer->encode(text);
        std::vector<std::vector<TokenId>> found(4);
        {
            std::vector<std::jthread> threads;
            for (auto& ids : found) threads.emplace_back([&] { ids = tokenizer->encode(text); });
        }
        for (const auto& ids : found) QCOMPARE(ids, expected);
    }
};

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
