// Single windows: rules, the search for tokens, retries, and the segments that come of them.
#include "core/models/whisper/gap_marks.h"
#include "core/models/whisper/logit_rules.h"
#include "core/models/whisper/long_form.h"
#include "core/models/whisper/model.h"
#include "core/models/whisper/segment_times.h"
#include "core/models/whisper/silence_rules.h"
#include "core/models/whisper/window_decoder.h"
#include "core/tensor/weights.h"
#include "core/text/timed_text.h"
#include "tests/core/models/whisper/made_tokens.h"

#include <ATen/ops/cat.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace timbre;
using namespace timbre::models;
using test::MadeTokens;

namespace {

using Tokens = std::vector<std::int64_t>;
constexpr float kNever = -std::numeric_limits<float>::infinity();

// A checkpoint in memory.
struct Made {
    Made() {
        test::writeSpeakingWhisper(folder);
        const auto config = whisper::readConfig(folder.path());
        tensor::Weights weights = tensor::Weights::open(folder.path());
        network.emplace(whisper::takeNetwork(config, weights, at::kFloat));
        vocabulary.emplace(folder.path(), config);
    }
    whisper::Decoder::Heard heard(std::int64_t windows = 1) const {
        return network->decoder.hear(noise({windows, 50, 16}));
    }
    whisper::WindowTask task() const {
        return {.previous = {},
                .startSequence = {MadeTokens::kStart, MadeTokens::kEnglish, MadeTokens::kTranscribe},
                .prefix = {},
                .mostInitialTimestamp = 25,
                .mostTokens = 20};
    }
    test::MadeFolder folder;
    std::optional<whisper::Network> network;
    std::optional<whisper::Vocabulary> vocabulary;
};

Tokens allowedAfter(const whisper::Vocabulary& vocabulary, const Tokens& made, float timeLogit = 0) {
    std::vector<float> logits(MadeTokens::kSize, 0);
    for (auto token = MadeTokens::kFirstTimestamp; token < MadeTokens::kSize; ++token)
        logits[static_cast<std::size_t>(token)] = timeLogit;
    whisper::LogitRules(vocabulary, true, 25).apply(logits, made);
    Tokens allowed;
    for (std::size_t token = 0; token < logits.size(); ++token)
        if (logits[token] != kNever) allowed.push_back(static_cast<std::int64_t>(token));
    return allowed;
}

}  // namespace

class DecodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timestampsComeInPairsAndRise();
    void oneBeamIsTheLikeliest();
    void severalWindowsAreEachTheirOwn();
    void drawingDependsOnTheSeedAlone();
    void aStopEndsBetweenTokens();
    void lengthPenaltyChoosesLonger();
    void retriesEndAtTheHighestTemperature();
    void segmentsEndAtPairs();
    void unlikelyWordsBesideSilenceGo();
    void loopsBecomeGaps();

private:
    c10::InferenceMode mode_;
};

void DecodingTest::timestampsComeInPairsAndRise() {
    const Made made;
    const auto& vocabulary = *made.vocabulary;
    constexpr auto kTime = MadeTokens::kFirstTimestamp;

    const Tokens first = allowedAfter(vocabulary, {});
    QCOMPARE(first.front(), kTime);
    QCOMPARE(first.back(), kTime + 25);
    QVERIFY(allowedAfter(vocabulary, {kTime}, -20).back() < kTime);  // a pair needs text in between
    const Tokens closing = allowedAfter(vocabulary, {kTime, 'a', kTime + 9}, -20);
    QCOMPARE(closing.front(), MadeTokens::kEnd);
    for (const std::int64_t token : closing) QVERIFY(token < kTime || token >= kTime + 9);
    QVERIFY(std::ranges::count(closing, kTime + 9) == 1);
    // All timestamps together are likelier than any word.
    QCOMPARE(allowedAfter(vocabulary, {kTime, 'a'}, 0).front(), kTime + 1);
    QVERIFY(allowedAfter(vocabulary, {kTime, 'a'}, -20).front() == 0);
    const Tokens later = allowedAfter(vocabulary, {kTime, 'a', kTime + 9, kTime + 9, 'b'}, -20);
    for (const std::int64_t token : later) QVERIFY(token < kTime || token >= kTime + 10);
    for (const std::int64_t token : {std::int64_t{7}, MadeTokens::kTranscribe, MadeTokens::kNoTimestamps})
        QVERIFY(std::ranges::count(later, token) == 0);
}

void DecodingTest::oneBeamIsTheLikeliest() {
    const Made made;
    const whisper::WindowDecoder decoder(*made.network, *made.vocabulary);
    const auto heard = made.heard();

    const auto likeliest = decoder.decode(heard, made.task(), {}, {});
    const auto one = decoder.decode(heard, made.task(), {.beams = 1}, {});
    const auto many = decoder.decode(heard, made.task(), {.beams = 4}, {});

    QCOMPARE(one.tokens, likeliest.tokens);
    QVERIFY(!likeliest.tokens.empty() && likeliest.tokens.size() <= 20);
    QCOMPARE(likeliest.logProbabilities.size(), likeliest.tokens.size());
    for (const double logProbability : likeliest.logProbabilities) QVERIFY(logProbability <= 0);
    QVERIFY(many.averageLogProbability >= likeliest.averageLogProbability - 0.05);
    QVERIFY(likeliest.noSpeechProbability > 0 && likeliest.noSpeechProbability < 1);
}

void DecodingTest::severalWindowsAreEachTheirOwn() {
    const Made made;
    const whisper::WindowDecoder decoder(*made.network, *made.vocabulary);
    const auto heard = made.heard(3);
    const std::vector<whisper::WindowTask> tasks(3, made.task());

    const auto together = decoder.decodeAll(heard, tasks, {});

    for (std::int64_t row = 0; row < 3; ++row) {
        const std::int64_t rows[] = {row};
        const auto alone = decoder.decode(heard.select(rows), made.task(), {}, {});
        const auto& found = together[static_cast<std::size_t>(row)];
        QCOMPARE(found.tokens, alone.tokens);
        QVERIFY(std::abs(found.averageLogProbability - alone.averageLogProbability) < 1e-4);
    }
}

void DecodingTest::drawingDependsOnTheSeedAlone() {
    const Made made;
    const whisper::WindowDecoder decoder(*made.network, *made.vocabulary);
    const auto heard = made.heard();
    const auto tokensOf = [&](std::uint64_t seed) {
        return decoder.decode(heard, made.task(), {.temperature = 1, .bestOf = 3, .seed = seed}, {}).tokens;
    };

    QCOMPARE(tokensOf(5), tokensOf(5));
    bool differs = false;
    for (std::uint64_t seed = 6; seed < 12; ++seed) differs |= tokensOf(seed) != tokensOf(5);
    QVERIFY(differs);
}

void DecodingTest::aStopEndsBetweenTokens() {
    const Made made;
    const whisper::WindowDecoder decoder(*made.network, *made.vocabulary);
    std::stop_source stop;
    std::size_t seen = 0;

    const auto decoded = decoder.decode(made.heard(), made.task(), {}, stop.get_token(),
                                        [&](std::span<const std::int64_t> tokens) {
                                            seen = tokens.size();
                                            if (seen == 2) stop.request_stop();
                                        });

    QCOMPARE(seen, 2U);
    QVERIFY(!decoded.isWhole);
    QCOMPARE(decoded.tokens.size(), 2U);
}

void DecodingTest::lengthPenaltyChoosesLonger() {
    const std::vector<whisper::Hypothesis> rows = {
        {.tokens = Tokens(4, 1), .logProbabilities = {}, .sum = -2},
        {.tokens = Tokens(9, 1), .logProbabilities = {}, .sum = -4}};
    QCOMPARE(whisper::bestOf(rows, std::nullopt).tokens.size(), 9U);
    QCOMPARE(whisper::bestOf(rows, 0.0).tokens.size(), 4U);
    QCOMPARE(whisper::bestOf(rows, 1.0).tokens.size(), 4U);
}

void DecodingTest::retriesEndAtTheHighestTemperature() {
    const Made made;
    whisper::LongFormTask task;
    task.options.beams = 1;
    task.options.bestOf = 2;
    task.options.mostTokens = 8;
    task.startSequence = made.task().startSequence;
    const whisper::LongWindow window{.mel = noise({8, 100}), .seek = 0, .frames = 100, .end = 100};
    const auto attempts = [&](double leastLogProbability, double mostNoSpeech) {
        task.options.leastLogProbability = leastLogProbability;
        task.options.mostNoSpeech = mostNoSpeech;
        return whisper::LongForm(*made.network, *made.vocabulary, task).decode(window, {});
    };

    const auto never = attempts(0, 1), always = attempts(-100, 1), silent = attempts(0, 0);

    QCOMPARE(never.attempts, 6);  // 0, 0.2 … 1
    QVERIFY(never.isDoubtful);
    QCOMPARE(always.attempts, 1);
    QVERIFY(!always.isDoubtful);
    QCOMPARE(silent.attempts, 1);  // it is taken for silence, not tried again
    QVERIFY(silent.isSilence && silent.segments.empty());
    QCOMPARE(silent.seek, 100);
}

void DecodingTest::segmentsEndAtPairs() {
    const Made made;
    const auto& vocabulary = *made.vocabulary;
    constexpr auto kTime = MadeTokens::kFirstTimestamp;
    const whisper::LongWindow window{.mel = {}, .seek = 1000, .frames = 100, .end = 5000};
    const auto cut = [&](const Tokens& tokens, bool alone = false) {
        return whisper::segmentsAt(tokens, vocabulary, window, alone);
    };

    const auto pairs = cut({kTime, 'a', kTime + 10, kTime + 12, 'b', kTime + 20, kTime + 20, 'c'});
    QCOMPARE(pairs.segments.size(), 2U);
    QCOMPARE(pairs.segments[0].start, 10.0);
    QCOMPARE(pairs.segments[1].end, 10.4);
    QCOMPARE(pairs.seek, 1040);  // behind the last pair; the rest is decoded again
    const auto alone = cut({kTime, 'a', kTime + 10, kTime + 12, 'b'}, true);
    QCOMPARE(alone.segments.size(), 2U);
    QCOMPARE(alone.seek, 1100);
    const auto open = cut({kTime, 'a', kTime + 10, kTime + 10, 'b', kTime + 30});
    QCOMPARE(open.segments.size(), 2U);
    QVERIFY(open.endsOpen);
    QCOMPARE(open.seek, 1100);
    const auto none = cut({'a', 'b'});
    QCOMPARE(none.segments.size(), 1U);
    QCOMPARE(none.segments[0].end, 11.0);
    QCOMPARE(cut({kTime, 'a', kTime + 5}).segments[0].end, 10.1);
    QVERIFY(cut({kTime, 'a', kTime, kTime}).seek > window.seek);
    QCOMPARE(cut({}).seek, 1100);
}

void DecodingTest::unlikelyWordsBesideSilenceGo() {
    const whisper::LongWindow window{.mel = {}, .seek = 0, .frames = 3000, .end = 6000};
    const auto segment = [](double start, double probability) {
        whisper::LongSegment made;
        made.start = start;
        made.end = start + 0.5;
        made.text = " word";
        made.words = {
            {.text = " word", .tokens = {1}, .start = start, .end = start + 0.5, .probability = probability}};
        return made;
    };
    whisper::LongResult result;
    result.segments = {segment(1, 0.9), segment(15, 0.01), segment(28, 0.9)};
    result.seek = 3000;
    whisper::LongResult kept = result;

    QVERIFY(!whisper::followWords(window, {.threshold = 2.0}, result));
    QVERIFY(!whisper::followWords(window, {}, kept));

    QCOMPARE(result.segments.size(), 1U);
    QCOMPARE(result.seek, 1500);
    QCOMPARE(kept.segments.size(), 3U);
    QCOMPARE(kept.seek, 2850);
}

void DecodingTest::loopsBecomeGaps() {
    whisper::LongSegment segment;
    double time = 0;
    for (const char* text : {" so", " he", " went", " home", " he", " went", " home", " he", " went", " home",
                             " he", " went", " home", " late"}) {
        segment.words.push_back(
            {.text = text, .tokens = {1}, .start = time, .end = time + 0.2, .probability = 0.9});
        segment.text += text;
        time += 0.2;
    }
    segment.end = time;
    std::vector<whisper::LongSegment> segments = {segment};
    whisper::GapWatch watch;

    const auto marks = watch.takeOutLoops(segments);

    QCOMPARE(marks.size(), 1U);
    QCOMPARE(QString(marks[0].why), QString(text::kGapRepetition));
    QCOMPARE(segments[0].text, " so he went home late");
    QVERIFY(marks[0].start > 0.7 && marks[0].end < time);
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "decoding_test.moc"
