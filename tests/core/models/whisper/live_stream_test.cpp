// The live stream with a hearing whose words are known: the samples are their own numbers, so that it can
// tell where in the stream it is.
#include "core/models/whisper/live_stream.h"

#include "tests/core/models/pocketsphinx/test_sound.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace timbre;
using namespace timbre::models;
using namespace timbre::models::whisper;

namespace {

constexpr double kWord = 0.4;  // seconds from one word to the next

double noTime() {
    return 0;
}

std::string wordAt(int index) {
    return " w" + std::to_string(index) + (index % 9 == 8 ? "." : "");
}

std::vector<float> countedSound(double seconds) {
    std::vector<float> sound(static_cast<std::size_t>(seconds * 16000));
    for (std::size_t i = 0; i < sound.size(); ++i) sound[i] = static_cast<float>(i);
    return sound;
}

std::string saidIn(double seconds) {
    std::string text;
    for (int i = 0; (i + 1) * kWord <= seconds + 1e-9; ++i) text += wordAt(i);
    return text.substr(1);
}

// A word that is not whole in the sound is heard as another one.
std::vector<LiveWord> hearCounted(std::span<const float> sound) {
    const double start = static_cast<double>(sound.front()) / 16000,
                 end = static_cast<double>(sound.back() + 1) / 16000;
    std::vector<LiveWord> words;
    for (int i = static_cast<int>(start / kWord); i * kWord < end; ++i) {
        const double from = i * kWord + 0.02, to = (i + 1) * kWord;
        const bool whole = from >= start - 0.03 && to <= end + 1e-9;
        words.push_back({.text = whole ? wordAt(i) : " cut" + std::to_string(i),
                         .start = std::max(0.0, from - start),
                         .end = std::min(to, end) - start,
                         .probability = whole ? 0.9 : 0.2});
        if (to <= start + 0.01) words.pop_back();  // nobody hears so little of one
    }
    return words;
}

struct Told {
    std::vector<text::Segment> segments;
    std::vector<std::string> partials;
    std::string text() const {
        std::string all;
        for (const text::Segment& segment : segments)
            all += (all.empty() || segment.text.empty() ? "" : " ") + segment.text;
        return all;
    }
    TranscriptSink sink() {
        return {.partial = [this](std::string_view text, std::int64_t) { partials.emplace_back(text); },
                .confirmed = [this](const text::Segment& segment) { segments.push_back(segment); }};
    }
};

void feed(LiveStream& stream, const std::vector<float>& sound, unsigned seed = 0) {
    std::mt19937 random(seed);
    for (std::size_t at = 0; at < sound.size();) {
        const std::size_t count =
            std::min<std::size_t>(seed == 0 ? 1600 : 1 + random() % 9000, sound.size() - at);
        stream.accept(std::span(sound).subspan(at, count), {});
        at += count;
    }
    stream.finish({});
}

TranscribeOptions ungated() {
    TranscribeOptions options;
    options.gate = false;
    options.live = true;
    return options;
}

}  // namespace

class LiveStreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEveryWordOnce_data();
    void saysEveryWordOnce();
    void sizesOfBlocksDoNotMatter();
    void segmentsFollowEachOther();
    void theSoundFitsAWindow();
    void aSlowMachineHearsLessOftenButEverything();
    void textIsAsLateAsTheMachineIsSlow_data();
    void textIsAsLateAsTheMachineIsSlow();
    void whatWaitsIsHeardAtOnce();
    void silenceIsNeverHeard();
    void aPauseEndsAnUtterance();
    void aLoopIsPassedOverWithAMark();
    void unclearSoundIsPassedOverWithAMark();
    void thePromptIsWhatWasSaid();
    void stopsAtOnce();
    void reportsHowFarItIs();
};

void LiveStreamTest::saysEveryWordOnce_data() {
    QTest::addColumn<double>("seconds");
    for (const double seconds : {0.4, 1.2, 4.0, 14.8, 31.2, 76.0, 200.0})
        QTest::newRow(qPrintable(QString::number(seconds))) << seconds;
}

void LiveStreamTest::saysEveryWordOnce() {
    QFETCH(double, seconds);
    Told told;
    LiveStream stream(
        ungated(), told.sink(),
        [](auto sound, const auto&, auto&, const auto&) { return hearCounted(sound); }, noTime);

    feed(stream, countedSound(seconds));

    QVERIFY2(told.text() == saidIn(seconds), told.text().c_str());
    QCOMPARE(told.partials.empty(), false);
}

void LiveStreamTest::sizesOfBlocksDoNotMatter() {
    std::vector<std::string> texts;
    for (unsigned seed = 0; seed < 6; ++seed) {
        Told told;
        LiveStream stream(
            ungated(), told.sink(),
            [](auto sound, const auto&, auto&, const auto&) { return hearCounted(sound); }, noTime);
        feed(stream, countedSound(60), seed);
        QCOMPARE(told.text(), saidIn(60));
        texts.push_back(std::to_string(told.segments.size()) + std::to_string(stream.report().windows));
    }
    QCOMPARE(std::ranges::count(texts, texts.front()), 6);
}

void LiveStreamTest::segmentsFollowEachOther() {
    Told told;
    LiveStream stream(
        ungated(), told.sink(),
        [](auto sound, const auto&, auto&, const auto&) { return hearCounted(sound); }, noTime);

    feed(stream, countedSound(60));

    QVERIFY(told.segments.size() > 10);
    std::int64_t last = 0;
    for (const text::Segment& segment : told.segments) {
        QVERIFY(segment.startMs >= last && segment.endMs >= segment.startMs);
        last = segment.endMs;
        for (const text::Word& word : segment.words)
            QVERIFY(word.startMs >= segment.startMs && word.endMs <= segment.endMs);
    }
}

void LiveStreamTest::theSoundFitsAWindow() {
    Told told;
    double longest = 0;
    LiveStream stream(
        ungated(), told.sink(),
        [&](auto sound, const auto&, auto&, const auto&) {
            longest = std::max(longest, static_cast<double>(sound.size()) / 16000);
            auto words = hearCounted(sound);
            for (LiveWord& word : words) word.text = " la" + word.text.substr(2, 2);
            return words;  // no sentence ever ends
        },
        noTime);

    feed(stream, countedSound(120));

    QVERIFY2(longest <= 30, qPrintable(QString::number(longest)));
    QVERIFY(longest > 20);
}

void LiveStreamTest::aSlowMachineHearsLessOftenButEverything() {
    double time = 0, longest = 0;
    Told told;
    LiveStream stream(
        ungated(), told.sink(),
        [&](auto sound, const auto&, auto&, const auto&) {
            time += 4;
            longest = std::max(longest, static_cast<double>(sound.size()) / 16000);
            return hearCounted(sound);
        },
        [&] { return time; });

    feed(stream, countedSound(100));

    QCOMPARE(told.text(), saidIn(100));
    QVERIFY(longest <= 30);
    QVERIFY(stream.report().windows <= 25);  // every 4.4 seconds, not every one
}

// Sound comes at its own speed, hearings take a time that is known; between them nothing does.
struct PacedHearing {
    double hearing = 0, now = 0, busy = 0, worst = 0;
    int count = 0;
    std::int64_t covered = 0;  // samples that some text covers

    void run(double seconds) {
        Told told;
        const auto sound = countedSound(seconds);
        LiveStream stream(
            ungated(), told.sink(),
            [&](auto heard, const auto&, auto&, const auto&) {
                now += hearing;
                busy += hearing;
                ++count;
                // What was said just behind the last sound with text has waited longest.
                if (count > 1) worst = std::max(worst, now - static_cast<double>(covered) / 16000);
                covered = static_cast<std::int64_t>(heard.back()) + 1;
                return hearCounted(heard);
            },
            [&] { return now; });
        for (std::size_t at = 0; at < sound.size();) {
            now = std::max(now, static_cast<double>(at + 320) / 16000);  // a fiftieth of a second is there
            const auto recorded = std::min(sound.size(), static_cast<std::size_t>(now * 16000));
            stream.accept(std::span(sound).subspan(at, recorded - at), {});
            at = recorded;
        }
    }
};

void LiveStreamTest::textIsAsLateAsTheMachineIsSlow_data() {
    QTest::addColumn<double>("hearing");
    QTest::addColumn<double>("latest");
    QTest::addColumn<double>("busiest");
    QTest::newRow("quick") << 0.1 << 1.15 << 0.11;
    QTest::newRow("base on two processors") << 0.6 << 1.45 << 0.76;
    QTest::newRow("at the limit") << 0.7 << 1.5 << 0.92;
    QTest::newRow("slow") << 2.0 << 4.3 << 0.92;
}

void LiveStreamTest::textIsAsLateAsTheMachineIsSlow() {
    QFETCH(const double, hearing);
    QFETCH(const double, latest);
    QFETCH(const double, busiest);
    PacedHearing paced{.hearing = hearing};

    paced.run(60);

    QVERIFY2(paced.worst <= latest, qPrintable(QString::number(paced.worst)));
    QVERIFY2(paced.busy / paced.now <= busiest, qPrintable(QString::number(paced.busy / paced.now)));
}

void LiveStreamTest::whatWaitsIsHeardAtOnce() {
    double time = 0;
    std::vector<double> ends;
    Told told;
    LiveStream stream(
        ungated(), told.sink(),
        [&](auto sound, const auto&, auto&, const auto&) {
            time += 0.6;
            ends.push_back(static_cast<double>(sound.back() + 1) / 16000);
            return hearCounted(sound);
        },
        [&] { return time; });
    const auto sound = countedSound(30);

    stream.accept(std::span(sound).first(16000), {});
    stream.accept(std::span(sound).subspan(16000, 16000 * 3), {});  // the machine had something else to do
    stream.accept(std::span(sound).subspan(16000 * 4), {});         // for very long

    QCOMPARE(ends.size(), std::size_t(10));
    QCOMPARE(ends[0], 1.0);
    QCOMPARE(ends[1], 4.0);
    QVERIFY(30 - ends.back() < 0.8);  // too little for another one
}

void LiveStreamTest::silenceIsNeverHeard() {
    TranscribeOptions options;
    Told told;
    int hearings = 0;
    LiveStream stream(
        options, told.sink(),
        [&](auto, const auto&, auto&, const auto&) {
            ++hearings;
            return std::vector<LiveWord>{};
        },
        noTime);

    feed(stream, std::vector<float>(16000 * 60, 0.0F));

    QCOMPARE(hearings, 0);
    QCOMPARE(told.segments.size(), std::size_t{0});
    QVERIFY(stream.report().skippedSeconds > 59.9);
    QCOMPARE(stream.report().confirmedSeconds, 60.0);
}

void LiveStreamTest::aPauseEndsAnUtterance() {
    std::vector<float> sound(16000, 0.0F);
    for (int i = 0; i < 3; ++i) {
        tests::append(sound, tests::syllables(2.5, 0.2F));
        tests::append(sound, std::vector<float>(16000 * 2, 0.0F));
    }
    Told told;
    LiveStream stream(
        TranscribeOptions{}, told.sink(),
        [&](auto heard, const auto&, auto&, const auto&) {
            const double length = static_cast<double>(heard.size()) / 16000;
            return std::vector<LiveWord>{
                {.text = " words", .start = 0.4, .end = length - 0.3, .probability = 0.9}};
        },
        noTime);

    feed(stream, sound);

    QCOMPARE(told.segments.size(), std::size_t{3});
    for (int i = 0; i < 3; ++i) {
        const double start = static_cast<double>(told.segments[static_cast<std::size_t>(i)].startMs) / 1000;
        QVERIFY2(std::abs(start - (1 + 4.5 * i)) < 0.4, qPrintable(QString::number(start)));
    }
}

void LiveStreamTest::aLoopIsPassedOverWithAMark() {
    Told told;
    std::vector<std::string> prompts;
    LiveStream stream(
        ungated(), told.sink(),
        [&](auto sound, const auto& prompt, auto&, const auto&) {
            prompts.push_back(prompt);
            auto words = hearCounted(sound);
            for (LiveWord& word : words) word.text = " la";
            return words;
        },
        noTime);

    feed(stream, countedSound(20));

    const auto gap = std::ranges::find(told.segments, std::string(text::kGapRepetition), &text::Segment::gap);
    QVERIFY(gap != told.segments.end());
    QVERIFY(gap->text.empty() && gap->endMs > gap->startMs);
    QVERIFY(std::ranges::count(told.text(), 'l') < 15);  // of fifty
    QVERIFY(stream.report().gaps > 0);
}

void LiveStreamTest::unclearSoundIsPassedOverWithAMark() {
    Told told;
    LiveStream stream(
        ungated(), told.sink(), [](auto, const auto&, auto&, const auto&) { return std::vector<LiveWord>{}; },
        noTime);

    feed(stream, countedSound(60));

    QVERIFY(told.segments.size() >= 2);
    for (const text::Segment& segment : told.segments) QCOMPARE(segment.gap, std::string(text::kGapUnclear));
}

void LiveStreamTest::thePromptIsWhatWasSaid() {
    TranscribeOptions options = ungated();
    options.prompt = "Names: Ada.";
    std::vector<std::string> prompts;
    Told told;
    LiveStream stream(
        options, told.sink(),
        [&](auto sound, const auto& prompt, auto&, const auto&) {
            prompts.push_back(prompt);
            return hearCounted(sound);
        },
        noTime);

    feed(stream, countedSound(90));

    QCOMPARE(prompts.front(), std::string());  // names and terms are the hearing's own business
    const std::string& last = prompts.back();
    QVERIFY(last.starts_with(" w"));
    QVERIFY(last.size() > 150 && last.size() <= 200);
    QVERIFY(saidIn(90).find(last) != std::string::npos);
}

void LiveStreamTest::stopsAtOnce() {
    std::stop_source stop;
    int hearings = 0;
    Told told;
    LiveStream stream(
        ungated(), told.sink(),
        [&](auto sound, const auto&, auto&, const auto&) {
            if (++hearings == 3) stop.request_stop();
            return hearCounted(sound);
        },
        noTime);

    stream.accept(countedSound(30), stop.get_token());
    stream.finish(stop.get_token());

    QCOMPARE(hearings, 3);
}

void LiveStreamTest::reportsHowFarItIs() {
    Told told;
    LiveStream stream(
        ungated(), told.sink(),
        [](auto sound, const auto&, auto&, const auto&) { return hearCounted(sound); }, noTime);

    stream.accept(countedSound(10.5), {});
    const TranscriptionReport during = stream.report();
    stream.finish({});

    QCOMPARE(during.audioSeconds, 10.5);
    QCOMPARE(during.partialSeconds, 10.0);
    QVERIFY(during.confirmedSeconds > 4 && during.confirmedSeconds <= 10);
    QCOMPARE(stream.report().confirmedSeconds, 10.5);
}

QTEST_GUILESS_MAIN(LiveStreamTest)
#include "live_stream_test.moc"
