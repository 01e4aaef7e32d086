// Windows and whole recordings, on a network of random weights.
#include "core/base/error.h"
#include "core/models/transcription_model.h"
#include "core/models/whisper/gap_marks.h"
#include "core/models/whisper/logit_rules.h"
#include "core/models/whisper/long_form.h"
#include "core/models/whisper/model.h"
#include "core/models/whisper/segment_times.h"
#include "core/models/whisper/silence_rules.h"
#include "core/models/whisper/speech_track.h"
#include "core/models/whisper/window_decoder.h"
#include "core/tensor/weights.h"
#include "tests/core/models/whisper/made_tokens.h"

#include <ATen/ops/cat.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <thread>

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

// A voice as far as a gate is concerned: bursts of tones.
std::vector<float> voice(double seconds) {
    std::vector<float> samples(static_cast<std::size_t>(seconds * 16000));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i) / 16000;
        const bool isLoud = std::fmod(time, 0.35) < 0.25;
        samples[i] = isLoud ? static_cast<float>(0.3 * std::sin(2 * std::numbers::pi * 900 * time) +
                                                 0.1 * std::sin(2 * std::numbers::pi * 2300 * time))
                            : 0.0F;
    }
    return samples;
}

struct Heard {
    std::vector<text::Segment> segments;
    std::vector<LanguageGuess> languages;
    TranscriptionReport report;
};

Heard transcribe(const LoadedModel& model, std::span<const float> samples, TranscribeOptions options,
                 std::size_t blockSize = 4000, const std::stop_token& stop = {}) {
    Heard heard;
    const auto stream = model.transcription()->begin(
        options, {.partial = {},
                  .confirmed = [&](const text::Segment& segment) { heard.segments.push_back(segment); },
                  .language = [&](const LanguageGuess& guess) { heard.languages.push_back(guess); }});
    while (!samples.empty()) {
        const auto block = samples.first(std::min(blockSize, samples.size()));
        stream->accept(block, stop);
        samples = samples.subspan(block.size());
    }
    stream->finish(stop);
    heard.report = stream->report();
    return heard;
}

TranscribeOptions quick(bool gate = false) {
    TranscribeOptions options;
    options.gate = gate;
    options.options = {{"beams", 1}, {"temperature_step", 0}, {"most_tokens", 16}};
    return options;
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
    void aTrackLeavesSilenceOut();
    void timesRiseToTheEnd_data();
    void timesRiseToTheEnd();
    void blocksOfAnySizeGiveTheSame();
    void nearlyNoSoundIsNoError();
    void hoursOfSilenceAreNotDecoded();
    void theLanguageIsFoundOnce();
    void liveWordsComeFromTheModel();
    void twoThreadsShareAModel();
    void aStopKeepsWhatWasConfirmed();
    void whatItDoesNotKnowIsRefused();

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

void DecodingTest::aTrackLeavesSilenceOut() {
    whisper::SpeechTrack track(true);
    const auto speech = voice(2);
    std::vector<float> stream(16000 * 20, 0.0F);
    std::ranges::copy(speech, stream.begin() + 16000 * 3);
    std::ranges::copy(speech, stream.begin() + 16000 * 12);
    for (std::size_t i = 0; i < stream.size(); i += 777)
        track.accept(std::span(stream).subspan(i, std::min<std::size_t>(777, stream.size() - i)));
    track.finish();

    QCOMPARE(track.heard(), std::ssize(stream));
    QVERIFY2(track.length() > 16000 * 4 && track.length() < 16000 * 12,
             qPrintable(QString::number(track.length())));
    QVERIFY(track.skipped() > 16000 * 9);
    const std::int64_t first = track.streamSample(0, false), last = track.streamSample(track.length(), true);
    QVERIFY2(first > 16000 * 2 && first <= 16000 * 3, qPrintable(QString::number(first)));
    QVERIFY(last >= 16000 * 14 && last < 16000 * 17);
    std::int64_t before = 0;
    for (std::int64_t sample = 0; sample < track.length(); sample += 500) {
        QVERIFY(track.streamSample(sample, false) >= before);
        before = track.streamSample(sample, false);
    }
    track.forgetBefore(track.length() - 100);
    QCOMPARE(track.streamSample(track.length(), true), last);
    QCOMPARE(track.between(track.length() - 300, track.length()).size(), 300U);
}

void DecodingTest::timesRiseToTheEnd_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("gate");
    QTest::addColumn<int>("windows");
    QTest::newRow("short") << 0.4 << false << 1;
    QTest::newRow("cut in a window") << 5.37 << false << 1;
    QTest::newRow("gated") << 6.0 << true << 1;
    QTest::newRow("several at once") << 7.3 << false << 3;
}

void DecodingTest::timesRiseToTheEnd() {
    QFETCH(const double, seconds);
    QFETCH(const bool, gate);
    QFETCH(const int, windows);
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    const auto samples = voice(seconds);
    TranscribeOptions options = quick(gate);
    options.options["windows"] = windows;

    const Heard heard = transcribe(*model, samples, options);

    const auto end = static_cast<std::int64_t>(seconds * 1000) + 1;
    std::int64_t before = 0;
    for (const text::Segment& segment : heard.segments) {
        QVERIFY(segment.startMs >= before && segment.endMs >= segment.startMs && segment.endMs <= end);
        QVERIFY(segment.gap.empty() != segment.text.empty());
        before = segment.startMs;
        for (const text::Word& word : segment.words) {
            QVERIFY(word.startMs >= before && word.endMs >= word.startMs && word.endMs <= segment.endMs);
            QVERIFY(!word.text.empty() && word.confidence >= 0 && word.confidence <= 1);
            before = word.startMs;
        }
        before = segment.endMs;
    }
    QVERIFY(heard.report.windows >= 1 && heard.report.windows <= 1 + static_cast<int>(seconds * 60));
    QVERIFY(std::abs(heard.report.audioSeconds - seconds) < 0.001);
    if (!gate) QVERIFY(std::abs(heard.report.confirmedSeconds - seconds) < 0.05);
}

void DecodingTest::blocksOfAnySizeGiveTheSame() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    const auto samples = voice(3.3);

    const Heard small = transcribe(*model, samples, quick(), 999),
                large = transcribe(*model, samples, quick(), 1 << 20);

    QCOMPARE(small.segments.size(), large.segments.size());
    QVERIFY(!small.segments.empty());
    for (std::size_t i = 0; i < small.segments.size(); ++i) {
        QCOMPARE(small.segments[i].text, large.segments[i].text);
        QCOMPARE(small.segments[i].startMs, large.segments[i].startMs);
    }
}

void DecodingTest::nearlyNoSoundIsNoError() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    for (const bool gate : {false, true}) {
        for (const std::size_t count : {0U, 1U, 100U, 161U, 399U}) {
            const std::vector<float> samples(count, 0.1F);
            const Heard heard = transcribe(*model, samples, quick(gate));
            QVERIFY(heard.segments.size() <= 1);
        }
    }
}

void DecodingTest::hoursOfSilenceAreNotDecoded() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    const std::vector<float> minute(16000 * 60, 0.0F);
    int segments = 0;
    const auto stream = model->transcription()->begin(
        quick(true), {.partial = {}, .confirmed = [&](const text::Segment&) { ++segments; }});

    for (int i = 0; i < 180; ++i) stream->accept(minute, {});
    stream->finish({});

    QCOMPARE(segments, 0);
    QCOMPARE(stream->report().windows, 0);
    QCOMPARE(stream->report().audioSeconds, 180.0 * 60);
    QCOMPARE(stream->report().skippedSeconds, 180.0 * 60);
}

void DecodingTest::theLanguageIsFoundOnce() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    TranscribeOptions options = quick();
    options.language = "und";
    const auto samples = voice(2.5);

    const Heard heard = transcribe(*model, samples, options);
    const LanguageGuess guess = model->transcription()->findLanguage(std::span(samples).first(16000));

    QCOMPARE(heard.languages.size(), 1U);
    QVERIFY(heard.languages[0].probability > 1.0 / 3 - 1e-6 && heard.languages[0].probability <= 1);
    QVERIFY(std::ranges::count(std::vector<std::string>{"en", "de", "jv"}, guess.language) == 1);
}

void DecodingTest::liveWordsComeFromTheModel() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    TranscribeOptions options = quick(true);
    options.live = true;
    options.language = "und";
    std::vector<float> samples = voice(2);
    samples.resize(samples.size() + 32000, 0.0F);

    const Heard heard = transcribe(*model, samples, options, 1600);

    QVERIFY(heard.report.windows > 0);
    QVERIFY(!heard.languages.empty());
}

void DecodingTest::twoThreadsShareAModel() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    const auto samples = voice(3);
    const Heard alone = transcribe(*model, samples, quick());
    std::vector<Heard> both(2);

    {
        std::vector<std::jthread> threads;
        for (Heard& one : both) threads.emplace_back([&] { one = transcribe(*model, samples, quick()); });
    }

    for (const Heard& one : both) {
        QCOMPARE(one.segments.size(), alone.segments.size());
        for (std::size_t i = 0; i < one.segments.size(); ++i)
            QCOMPARE(one.segments[i].text, alone.segments[i].text);
    }
}

void DecodingTest::aStopKeepsWhatWasConfirmed() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    const auto samples = voice(4);
    std::stop_source stop;
    std::vector<text::Segment> segments;
    const auto stream = model->transcription()->begin(
        quick(), {.partial = {}, .confirmed = [&](const text::Segment& segment) {
                      segments.push_back(segment);
                      stop.request_stop();
                  }});

    stream->accept(samples, stop.get_token());
    const std::int64_t windows = stream->report().windows;
    stream->finish(stop.get_token());

    QVERIFY(!segments.empty());
    QCOMPARE(stream->report().windows, windows);
}

void DecodingTest::whatItDoesNotKnowIsRefused() {
    const test::MadeFolder folder, bare;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path()});
    const auto beginWith = [&](const TranscribeOptions& options) {
        return codeOf([&] { model->transcription()->begin(options, {}); });
    };

    QCOMPARE(beginWith({.language = "tlh"}), "E_UNSUPPORTED");
    QCOMPARE(beginWith({.options = {{"beams", 99}}}), "E_INVALID_INPUT");
    QCOMPARE(beginWith({.language = "tlh", .live = true}), "E_UNSUPPORTED");
    QCOMPARE(beginWith({.language = "und", .translate = true}), "no error");
    folder.write("generation_config.json", R"({"is_multilingual": false})");
    const auto english = whisper::load({.folder = folder.path()});
    for (const TranscribeOptions& options :
         {TranscribeOptions{.language = "de"}, TranscribeOptions{.translate = true}})
        QCOMPARE(codeOf([&] { english->transcription()->begin(options, {}); }), "E_UNSUPPORTED");
    QCOMPARE(codeOf([&] { english->transcription()->findLanguage(voice(1)); }), "E_UNSUPPORTED");

    test::writeWhisper(bare, {}, test::whisperTensors({}));
    const auto mute = whisper::load({.folder = bare.path()});
    QCOMPARE(codeOf([&] { mute->transcription()->begin({}, {}); }), "E_NOT_FOUND");
    folder.write("vocab.json", "{}");
    QCOMPARE(codeOf([&] { whisper::load({.folder = folder.path()}); }), "E_DAMAGED_FILE");
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "decoding_test.moc"
