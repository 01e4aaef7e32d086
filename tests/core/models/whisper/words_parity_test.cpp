// Alignment of a known text and alternatives, with the tiny checkpoint of the fixtures. Its text means
// nothing, but what a real one must keep is the same: order, borders, nothing lost, the same every time.
#include "core/base/error.h"
#include "core/models/transcription_model.h"
#include "core/models/whisper/live_hearing.h"
#include "core/models/whisper/live_stream.h"
#include "core/models/whisper/model.h"
#include "core/tensor/weights.h"
#include "tests/core/tensor/fixtures.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace timbre;
using namespace timbre::models;

namespace {

const char* const kText =
    "And so, my fellow Americans, ask not what your country can do for you,\n  ask what you can do for your "
    "country.";

std::vector<float> jfk(int times) {
    const at::Tensor once = samplesOf(fixtureFolder() / "audio/jfk.wav").contiguous();
    std::vector<float> all;
    for (int i = 0; i < times; ++i)
        all.insert(all.end(), once.data_ptr<float>(), once.data_ptr<float>() + once.numel());
    return all;
}

}  // namespace

class WordsParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void alignsEveryWordOfAText_data();
    void alignsEveryWordOfAText();
    void refusesWhatCannotBeAligned();
    void doubtfulWordsHaveAlternatives();
    void liveTextDoesNotDependOnBlocks();

private:
    std::shared_ptr<const LoadedModel> model_;
};

void WordsParityTest::initTestCase() {
    if (fixtureFolder().empty()) QSKIP("TIMBRE_FIXTURES is not set");
    model_ = whisper::load({.folder = fixtureFolder() / "whisper/ckpt"});
}

void WordsParityTest::alignsEveryWordOfAText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("recordings");
    QTest::addColumn<int>("words");
    QTest::newRow("one window") << QString(kText) << "en" << 1 << 22;
    QTest::newRow("several windows") << (QString(kText) + " ").repeated(6) << "en" << 6 << 6 * 22;
    QTest::newRow("more text than sound") << (QString(kText) + " ").repeated(40) << "en" << 1 << 40 * 22;
    QTest::newRow("characters") << QString("日本語の文字。 はい") << "ja" << 1 << 8;
    QTest::newRow("one word") << QString("Ask") << "en" << 4 << 1;
}

void WordsParityTest::alignsEveryWordOfAText() {
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(int, recordings);
    QFETCH(int, words);
    const std::vector<float> sound = jfk(recordings);
    const std::string bytes = text.toStdString();

    const auto placed = model_->transcription()->align(sound, bytes, language.toStdString(), {});

    QCOMPARE(static_cast<int>(placed.size()), words);
    std::int64_t last = 0;
    for (const text::Word& word : placed) {
        QCOMPARE(bytes.substr(static_cast<std::size_t>(word.textOffset),
                              static_cast<std::size_t>(word.textLength)),
                 word.text);
        QVERIFY(word.startMs >= last && word.endMs >= word.startMs);
        QVERIFY(word.confidence >= 0 && word.confidence <= 1);
        last = word.endMs;
    }
    QVERIFY(last <= static_cast<std::int64_t>(sound.size() / 16) + 1);
    const auto again = model_->transcription()->align(sound, bytes, language.toStdString(), {});
    QVERIFY(std::ranges::equal(placed, again, [](const text::Word& one, const text::Word& other) {
        return one.startMs == other.startMs && one.endMs == other.endMs;
    }));
}

void WordsParityTest::refusesWhatCannotBeAligned() {
    const TranscriptionModel& model = *model_->transcription();
    std::stop_source stop;
    stop.request_stop();

    QVERIFY_EXCEPTION_THROWN(model.align({}, "text", "en", {}), Error);
    QVERIFY_EXCEPTION_THROWN(model.align(jfk(1), " \n ", "en", {}), Error);
    QCOMPARE(model.align(jfk(1), "text", "en", stop.get_token()).size(), std::size_t{0});
}

void WordsParityTest::doubtfulWordsHaveAlternatives() {
    std::size_t words = 0, with = 0;
    TranscribeOptions options;
    options.gate = false;
    options.options["beams"] = 1;
    options.options["temperature_step"] = 0;
    TranscriptSink sink{.partial = {}, .confirmed = [&](const text::Segment& segment) {
                            for (const text::Word& word : segment.words) {
                                ++words;
                                with += word.alternatives.empty() ? 0 : 1;
                                QVERIFY(word.alternatives.size() <= 3);
                                if (word.confidence >= 0.6) QVERIFY(word.alternatives.empty());
                                const std::set<std::string> different(word.alternatives.begin(),
                                                                      word.alternatives.end());
                                QCOMPARE(different.size(), word.alternatives.size());
                                QVERIFY(!different.contains(word.text) && !different.contains(""));
                            }
                        }};
    const auto stream = model_->transcription()->begin(options, sink);
    stream->accept(jfk(1), {});
    stream->finish({});

    QVERIFY(words > 0);
    QVERIFY2(with > 0, qPrintable(QString("%1 words").arg(words)));
}

// With a clock that stands still, hearings are due by counts of samples alone.
void WordsParityTest::liveTextDoesNotDependOnBlocks() {
    const auto folder = fixtureFolder() / "whisper/ckpt";
    const whisper::Config config = whisper::readConfig(folder);
    const whisper::Vocabulary vocabulary(folder, config);
    tensor::Weights weights = tensor::Weights::open(folder);
    const whisper::Network network = whisper::takeNetwork(config, weights, at::kFloat);
    TranscribeOptions options;
    options.live = true;
    options.options = {{"least_log_probability", -10}, {"most_no_speech", 1}};
    const std::vector<float> sound = jfk(1);
    std::vector<std::string> texts;
    for (const unsigned seed : {1U, 2U, 3U}) {
        std::string text;
        const TranscriptSink sink{.partial = {}, .confirmed = [&](const text::Segment& segment) {
                                      text += std::to_string(segment.startMs) + segment.text + segment.gap;
                                  }};
        whisper::LiveHearing hearing(
            {.network = network, .vocabulary = vocabulary, .threads = 1, .check = [] {}}, options, sink);
        whisper::LiveStream stream(options, sink, std::ref(hearing), [] { return 0.0; });
        std::mt19937 random(seed);
        for (std::size_t at = 0; at < sound.size();) {
            const std::size_t count = std::min<std::size_t>(1 + random() % 12000, sound.size() - at);
            stream.accept(std::span(sound).subspan(at, count), {});
            at += count;
        }
        stream.finish({});
        QVERIFY(stream.report().windows >= 8);
        QCOMPARE(stream.report().confirmedSeconds, 11.0);
        texts.push_back(text);
    }
    QVERIFY(!texts.front().empty());
    QCOMPARE(texts[1], texts[0]);
    QCOMPARE(texts[2], texts[0]);
}

QTEST_GUILESS_MAIN(WordsParityTest)
#include "words_parity_test.moc"
