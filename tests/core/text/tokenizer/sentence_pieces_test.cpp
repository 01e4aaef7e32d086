// Models that the test learns itself, with the trainer of the library.
#include "core/text/tokenizer/sentence_pieces.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <sentencepiece_trainer.h>
#include <thread>

using namespace timbre;
using namespace timbre::text;

namespace {

class Sentences final : public sentencepiece::SentenceIterator {
public:
    Sentences() {
        for (int i = 0; i < 200; ++i) {
            sentences_.push_back("the sentence number " + std::to_string(i) + " of the song");
            sentences_.push_back("xin chào thế giới " + std::to_string(i * 7));
        }
    }
    bool done() const override { return at_ == sentences_.size(); }
    void Next() override { ++at_; }
    const std::string& value() const override { return sentences_[at_]; }
    sentencepiece::util::Status status() const override { return {}; }

private:
    std::vector<std::string> sentences_;
    std::size_t at_ = 0;
};

std::string learnt(const std::string& kind) {
    Sentences sentences;
    std::string model;
    const auto status = sentencepiece::SentencePieceTrainer::Train(
        {{"model_type", kind}, {"vocab_size", "120"}, {"minloglevel", "2"}, {"num_threads", "1"}}, &sentences,
        &model);
    return status.ok() ? model : std::string();
}

}  // namespace

class SentencePiecesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        bpe_ = learnt("bpe");
        QVERIFY(!bpe_.empty());
    }

    void textGoesThereAndBack_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("bpe") << "bpe";
        QTest::newRow("unigram") << "unigram";
    }
    void textGoesThereAndBack() {
        QFETCH(QString, kind);
        const auto pieces = load(learnt(kind.toStdString()));
        QCOMPARE(pieces->size(), std::size_t{120});
        const std::string text = "the song of the giới 42";
        const auto ids = pieces->encode(text);
        QVERIFY(!ids.empty() && ids.size() < text.size());
        QCOMPARE(pieces->decode(ids), text);
        for (const TokenId id : ids) QCOMPARE(pieces->idOf(pieces->pieceOf(id)), std::optional(id));
    }

    void oddInputIsNoTrouble() {
        const auto pieces = load(bpe_);
        QVERIFY(pieces->encode("").empty());
        QVERIFY(!pieces
                     ->encode("a\xFF"
                              "b")
                     .empty());
        QCOMPARE(pieces->decode(std::vector<TokenId>{-1, 1'000'000}), std::string());
        QVERIFY(pieces->pieceOf(-1).empty() && pieces->pieceOf(120).empty());
        QVERIFY(!pieces->idOf("no such piece"));
    }

    void damagedModelsAreRefusedOrWork() {
        std::mt19937 random(17);
        int refused = 0;
        for (int i = 0; i < 120; ++i) {
            std::string model = bpe_;
            if (i % 4 == 0) model.resize(random() % model.size());
            for (int change = 0; change < 1 + i % 6 && !model.empty(); ++change)
                model[random() % model.size()] = static_cast<char>(random());
            try {
                const auto pieces = load(model);
                pieces->decode(pieces->encode("the song number 7"));
            } catch (const Error& error) {
                QVERIFY(error.code() == ErrorCode::DamagedFile || error.code() == ErrorCode::InvalidInput);
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }

    void whatIsNoModelIsRefused() {
        for (const std::string& text : {std::string(), std::string("{}"), std::string(1000, 'x')}) {
            try {
                load(text);
                QFAIL("it loaded");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::DamagedFile);
                QVERIFY(error.detail().find("tokenizer.model") != std::string::npos);
            }
        }
    }

    void manyThreadsShareOne() {
        const auto pieces = load(bpe_);
        const auto expected = pieces->encode("the song of the sentence");
        std::vector<std::vector<TokenId>> found(4);
        {
            std::vector<std::jthread> threads;
            for (auto& ids : found)
                threads.emplace_back([&] { ids = pieces->encode("the song of the sentence"); });
        }
        for (const auto& ids : found) QCOMPARE(ids, expected);
    }

private:
    std::unique_ptr<const SentencePieces> load(const std::string& model) {
        const auto file = std::filesystem::path(folder_.path().toStdString()) / "tokenizer.model";
        writeFileAtomically(file, model);
        return loadSentencePieces(file);
    }

    QTemporaryDir folder_;
    std::string bpe_;
};

QTEST_APPLESS_MAIN(SentencePiecesTest)
#include "sentence_pieces_test.moc"
