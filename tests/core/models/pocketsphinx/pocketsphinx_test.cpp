#include "core/models/pocketsphinx/pocketsphinx.h"

#include "core/base/error.h"
#include "tests/core/models/pocketsphinx/spoken.h"
#include "tests/core/models/pocketsphinx/test_sound.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <thread>

using namespace timbre;
using namespace timbre::tests;

namespace {

constexpr std::string_view kSentence = "please call me back tomorrow morning before nine";

// Keeps what a stream says, and in which order.
struct Transcript {
    std::vector<std::string> order;  // "partial" or "confirmed"
    std::vector<std::string> partials;
    std::vector<text::Segment> segments;

    models::TranscriptSink sink() {
        return {.partial =
                    [this](std::string_view text, std::int64_t) {
                        order.emplace_back("partial");
                        partials.emplace_back(text);
                    },
                .confirmed =
                    [this](const text::Segment& segment) {
                        order.emplace_back("confirmed");
                        segments.push_back(segment);
                    }};
    }
    std::string text() const {
        std::string all;
        for (const text::Segment& segment : segments) all += segment.text + ' ';
        return all;
    }
};

Transcript transcribe(models::Transcriber& transcriber, const std::vector<float>& sound,
                      const models::TranscribeOptions& options = {}, std::size_t block = 1600) {
    Transcript transcript;
    const auto stream = transcriber.begin(options, transcript.sink());
    for (std::size_t i = 0; i < sound.size(); i += block)
        stream->accept(std::span(sound).subspan(i, std::min(block, sound.size() - i)), {});
    stream->finish({});
    return transcript;
}

// One sentence, a pause of a second, another sentence.
std::vector<float> twoSentences() {
    std::vector<float> sound(8000, 0.0F);
    append(sound, speak(std::string(kSentence)).samples);
    append(sound, std::vector<float>(16000, 0.0F));
    append(sound, speak("the weather in london is cold and rainy today").samples);
    append(sound, std::vector<float>(8000, 0.0F));
    return sound;
}

void scale(std::vector<float>& samples, float factor) {
    for (float& sample : samples) sample *= factor;
}

// Pages of this process that are in memory, in MiB.
double residentMiB() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096 / (1 << 20);
}

}  // namespace

class PocketSphinxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knowsOnlyEnglish();
    void recognisesSpokenText();
    void recognisesAnyLevel_data();
    void recognisesAnyLevel();
    void recognisesARealRecording();
    void wordsFollowEachOtherInsideTheirSegment();
    void wordTimesAreThoseOfTheSound();
    void partialTextComesBeforeItIsConfirmed();
    void withoutPartialsNoneComes();
    void blockSizeDoesNotMatter();
    void streamsAreIndependent();
    void saysNothingWhereNothingIsSaid_data();
    void saysNothingWhereNothingIsSaid();
    void aStoppedStreamFallsSilent();
    void stopIsSeenInsideALongUtterance();
    void aStreamAfterACancelledOneWorks();
    void stopAtAnyMomentLeavesAWorkingTranscriber();
    void longSoundTakesBoundedMemory();

private:
    std::unique_ptr<models::Transcriber> transcriber_;
};

void PocketSphinxTest::initTestCase() {
    transcriber_ = models::pocketsphinx::load();
}

void PocketSphinxTest::knowsOnlyEnglish() {
    for (const char* language : {"en", "en-US", "en_GB", "EN"})
        QVERIFY(transcriber_->begin({.language = language, .partials = false}, {}));
    for (const char* language : {"de", "vi-VN", "", "eng", "english"}) {
        try {
            transcriber_->begin({.language = language}, {});
            QFAIL(language);
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Unsupported);
        }
    }
    QVERIFY(!transcriber_->info().qualityNote.empty());
}

void PocketSphinxTest::recognisesSpokenText() {
    const Transcript transcript = transcribe(*transcriber_, twoSentences());

    QCOMPARE(transcript.segments.size(), std::size_t{2});
    const std::string expected = std::string(kSentence) + " the weather in london is cold and rainy today";
    const double rate = wordErrorRate(expected, transcript.text());
    QVERIFY2(rate <= 0.25, transcript.text().c_str());
}

void PocketSphinxTest::recognisesAnyLevel_data() {
    QTest::addColumn<float>("factor");
    QTest::newRow("50 dB down") << 0.003F;
    QTest::newRow("40 dB down") << 0.01F;
    QTest::newRow("as loud as it gets") << 8.0F;
}

void PocketSphinxTest::recognisesAnyLevel() {
    QFETCH(float, factor);
    std::vector<float> sound = twoSentences();
    scale(sound, factor);

    const Transcript transcript = transcribe(*transcriber_, sound, {.partials = false});

    const std::string expected = std::string(kSentence) + " the weather in london is cold and rainy today";
    QVERIFY2(wordErrorRate(expected, transcript.text()) <= 0.3, transcript.text().c_str());
}

void PocketSphinxTest::recognisesARealRecording() {
    const std::vector<float> sound = readWav(fixturesFolder() + "/audio/jfk.wav");
    if (sound.empty()) QSKIP("no recording: set TIMBRE_FIXTURES");

    const Transcript transcript = transcribe(*transcriber_, sound, {.partials = false});

    const double rate = wordErrorRate(
        "and so my fellow americans ask not what your country can do for you ask what you can do for your "
        "country",
        transcript.text());
    QVERIFY2(rate < 0.45, transcript.text().c_str());
}

void PocketSphinxTest::wordsFollowEachOtherInsideTheirSegment() {
    const std::vector<float> sound = twoSentences();

    const Transcript transcript = transcribe(*transcriber_, sound);

    std::int64_t last = 0;
    for (const text::Segment& segment : transcript.segments) {
        QVERIFY(segment.startMs >= last);
        QVERIFY(segment.confidence >= 0 && segment.confidence <= 1);
        QVERIFY(!segment.words.empty());
        QCOMPARE(segment.startMs, segment.words.front().startMs);
        QCOMPARE(segment.endMs, segment.words.back().endMs);
        last = segment.startMs;
        for (const text::Word& word : segment.words) {
            QVERIFY2(word.startMs >= last && word.endMs > word.startMs, word.text.c_str());
            QVERIFY(word.confidence >= 0 && word.confidence <= 1);
            QVERIFY2(word.text.find_first_of("<[(+") == std::string::npos, word.text.c_str());
            last = word.endMs;
        }
    }
    QVERIFY(last <= static_cast<std::int64_t>(sound.size()) / 16);
}

void PocketSphinxTest::wordTimesAreThoseOfTheSound() {
    const Spoken spoken = speak(std::string(kSentence));
    std::vector<float> sound(16000 * 3, 0.0F);
    append(sound, spoken.samples);

    const Transcript transcript = transcribe(*transcriber_, sound, {.partials = false});

    QVERIFY(!transcript.segments.empty());
    int compared = 0;
    for (const text::Word& word : transcript.segments[0].words)
        for (const SpokenWord& known : spoken.words)
            if (known.text == word.text) {
                const double difference = static_cast<double>(word.startMs) / 1000 - 3 - known.startSeconds;
                // Boundaries between flowing words are soft; a tenth of a second is a short vowel.
                QVERIFY2(std::abs(difference) < 0.12, word.text.c_str());
                ++compared;
            }
    QVERIFY(compared >= 5);
}

void PocketSphinxTest::partialTextComesBeforeItIsConfirmed() {
    const Transcript transcript = transcribe(*transcriber_, twoSentences());

    QCOMPARE(transcript.order.front(), std::string("partial"));
    QVERIFY(std::count(transcript.order.begin(), transcript.order.end(), "partial") >= 6);
    const auto firstConfirmed = std::find(transcript.order.begin(), transcript.order.end(), "confirmed");
    QVERIFY(firstConfirmed != transcript.order.end());
    QCOMPARE(*(firstConfirmed + 1), std::string("partial"));
}

void PocketSphinxTest::withoutPartialsNoneComes() {
    const Transcript transcript = transcribe(*transcriber_, twoSentences(), {.partials = false});

    QVERIFY(transcript.partials.empty());
    QVERIFY(!transcript.segments.empty());
}

void PocketSphinxTest::blockSizeDoesNotMatter() {
    const std::vector<float> sound = twoSentences();

    const Transcript small = transcribe(*transcriber_, sound, {.partials = false}, 37);
    const Transcript whole = transcribe(*transcriber_, sound, {.partials = false}, sound.size());

    QCOMPARE(small.text(), whole.text());
}

void PocketSphinxTest::streamsAreIndependent() {
    const std::vector<float> sound = twoSentences();
    const Transcript before = transcribe(*transcriber_, sound);
    std::vector<float> other = syllables(3, 0.9F);
    append(other, tone(2, 440, 0.5F));
    transcribe(*transcriber_, other);

    const Transcript after = transcribe(*transcriber_, sound);

    QCOMPARE(after.text(), before.text());
    QCOMPARE(after.partials, before.partials);
}

void PocketSphinxTest::saysNothingWhereNothingIsSaid_data() {
    QTest::addColumn<QList<float>>("sound");
    const auto row = [](const char* name, const std::vector<float>& sound) {
        QTest::newRow(name) << QList<float>(sound.begin(), sound.end());
    };
    row("no sound at all", {});
    row("a twentieth of a second", syllables(0.05, 0.5F));
    row("silence", std::vector<float>(16000 * 5, 0.0F));
    row("tone", tone(5, 440, 0.5F));
    row("hiss", noise(5, 0.1F));
    row("not a number", std::vector<float>(16000 * 2, std::numeric_limits<float>::quiet_NaN()));
}

void PocketSphinxTest::saysNothingWhereNothingIsSaid() {
    QFETCH(QList<float>, sound);

    const Transcript transcript = transcribe(*transcriber_, {sound.begin(), sound.end()});

    QVERIFY2(transcript.segments.empty(), transcript.text().c_str());
    if (!transcript.partials.empty()) QCOMPARE(transcript.partials.back(), std::string());
}

void PocketSphinxTest::aStoppedStreamFallsSilent() {
    const std::vector<float> sound = twoSentences();
    std::stop_source stop;
    Transcript transcript;
    const auto stream = transcriber_->begin({}, transcript.sink());

    stream->accept(std::span(sound).first(16000), stop.get_token());
    stop.request_stop();
    const std::size_t said = transcript.order.size();
    stream->accept(std::span(sound).subspan(16000), stop.get_token());
    stream->finish(stop.get_token());

    QCOMPARE(transcript.order.size(), said);
}

void PocketSphinxTest::stopIsSeenInsideALongUtterance() {
    // The partial text is said in the middle of the only call, which has twelve seconds to go.
    std::vector<float> sound;
    while (sound.size() < 16000 * 14) append(sound, speak(std::string(kSentence)).samples);
    std::stop_source stop;
    int partials = 0, confirmed = 0;
    models::TranscriptSink sink;
    sink.partial = [&](std::string_view, std::int64_t) {
        ++partials;
        stop.request_stop();
    };
    sink.confirmed = [&](const text::Segment&) { ++confirmed; };

    transcriber_->begin({}, sink)->accept(sound, stop.get_token());

    QCOMPARE(partials, 1);
    QCOMPARE(confirmed, 0);
}

void PocketSphinxTest::aStreamAfterACancelledOneWorks() {
    const std::vector<float> sound = twoSentences();
    const std::string expected = transcribe(*transcriber_, sound).text();
    {
        std::stop_source stop;
        models::TranscriptSink sink;
        sink.partial = [&](std::string_view, std::int64_t) { stop.request_stop(); };
        transcriber_->begin({}, sink)->accept(sound, stop.get_token());
    }

    QCOMPARE(transcribe(*transcriber_, sound).text(), expected);
}

void PocketSphinxTest::stopAtAnyMomentLeavesAWorkingTranscriber() {
    // Nothing depends on the moments; together they reach the search and what comes after it.
    const std::vector<float> sound = twoSentences();
    const std::string expected = transcribe(*transcriber_, sound, {.partials = false}).text();
    for (int i = 0; i < 8; ++i) {
        std::stop_source stop;
        std::mutex mutex;
        std::condition_variable_any never;
        const std::jthread canceller([&](const std::stop_token& done) {
            std::unique_lock lock(mutex);
            never.wait_for(lock, done, std::chrono::milliseconds(60 * i), [] { return false; });
            stop.request_stop();
        });
        const auto stream = transcriber_->begin({.partials = false}, {});
        stream->accept(sound, stop.get_token());
        stream->finish(stop.get_token());
    }

    QCOMPARE(transcribe(*transcriber_, sound, {.partials = false}).text(), expected);
}

void PocketSphinxTest::longSoundTakesBoundedMemory() {
    // Half an hour with a sentence every five minutes. The first one brings everything to its size.
    const std::vector<float> sentence = speak(std::string(kSentence)).samples;
    const std::vector<float> minute(16000 * 60, 0.0F);
    Transcript transcript;
    const auto stream = transcriber_->begin({}, transcript.sink());
    double before = 0;
    for (int i = 0; i < 30; ++i) {
        if (i % 5 == 0) stream->accept(sentence, {});
        stream->accept(minute, {});
        if (i == 1) before = residentMiB();
    }
    stream->finish({});

    QCOMPARE(transcript.segments.size(), std::size_t{6});
    for (const text::Segment& segment : transcript.segments)
        QCOMPARE(segment.text, transcript.segments.front().text);
    const double growth = residentMiB() - before;
    QVERIFY2(growth < 24, qPrintable(QString::number(growth)));
}

QTEST_GUILESS_MAIN(PocketSphinxTest)
#include "pocketsphinx_test.moc"
