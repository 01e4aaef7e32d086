// Whole recordings on a network of random weights: times, blocks, silence, language, stops.
#include "core/base/error.h"
#include "core/models/transcription_model.h"
#include "core/models/whisper/model.h"
#include "core/models/whisper/speech_track.h"
#include "tests/core/models/whisper/made_tokens.h"

#include <c10/core/InferenceMode.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

using namespace timbre;
using namespace timbre::models;

namespace {

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

class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

void RecordingTest::aTrackLeavesSilenceOut() {
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

void RecordingTest::timesRiseToTheEnd_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("gate");
    QTest::addColumn<int>("windows");
    QTest::newRow("short") << 0.4 << false << 1;
    QTest::newRow("cut in a window") << 5.37 << false << 1;
    QTest::newRow("gated") << 6.0 << true << 1;
    QTest::newRow("several at once") << 7.3 << false << 3;
}

void RecordingTest::timesRiseToTheEnd() {
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

void RecordingTest::blocksOfAnySizeGiveTheSame() {
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

void RecordingTest::nearlyNoSoundIsNoError() {
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

void RecordingTest::hoursOfSilenceAreNotDecoded() {
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

void RecordingTest::theLanguageIsFoundOnce() {
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

void RecordingTest::liveWordsComeFromTheModel() {
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

void RecordingTest::twoThreadsShareAModel() {
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

void RecordingTest::aStopKeepsWhatWasConfirmed() {
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

void RecordingTest::whatItDoesNotKnowIsRefused() {
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

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
