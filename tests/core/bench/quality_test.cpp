#include "core/bench/quality.h"

#include "core/base/atomic_file.h"
#include "core/bench/job_work.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::bench;
using metrics::Verdict;
using test::NoOutput;

namespace {

constexpr const char* kSentence = "The weather is fine today and we are going for a walk in the park.";

struct Rig {
    QTemporaryDir dir;
    JobEnds ends;
    std::filesystem::path folder = dir.path().toStdString(), clips = folder / "clips";
    engine::Engine engine{config(), [this](const engine::Event& event) { ends.take(event); }};

    Rig() { std::filesystem::create_directories(clips / "de"); }
    engine::EngineConfig config() const {
        engine::EngineConfig config;
        config.database = folder / "timbre.db";
        config.assets = folder / "assets";
        config.makeOutput = [] { return std::make_unique<NoOutput>(); };
        return config;
    }
    void say(const std::filesystem::path& file) {
        auto request = benchRequest(test::speakRequest("").voice, kSentence);
        request.exportTo = file;
        runJob(engine, ends, request, {});
    }
};

const metrics::BenchCheck& find(const metrics::BenchRun& run, const std::string& subject,
                                const std::string& name) {
    const auto found = std::ranges::find_if(
        run.checks, [&](const auto& check) { return check.subject == subject && check.name == name; });
    if (found == run.checks.end()) qFatal("no check %s of %s", name.c_str(), subject.c_str());
    return *found;
}

}  // namespace

class QualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundsWithTextsAreFoundWithTheirLanguages() {
        Rig rig;
        for (const char* name : {"b.wav", "b.txt", "de/a.flac", "de/a.txt", "alone.wav", "only.txt"})
            writeFileAtomically(rig.clips / name, "x");
        const auto clips = labelledClips(rig.clips, "en");
        QCOMPARE(clips.size(), std::size_t(2));
        QCOMPARE(clips[0].sound, rig.clips / "b.wav");
        QCOMPARE(clips[0].language, std::string("en"));
        QCOMPARE(clips[1].sound, rig.clips / "de" / "a.flac");
        QCOMPARE(clips[1].language, std::string("de"));
        // A folder that is itself named as a language says nothing of what lies in it.
        QCOMPARE(labelledClips(rig.clips / "de", "fr").front().language, std::string("fr"));
    }

    void aFolderWithoutTextsIsAnError() {
        Rig rig;
        writeFileAtomically(rig.clips / "alone.wav", "x");
        QVERIFY_EXCEPTION_THROWN(labelledClips(rig.clips, "en"), Error);
        QVERIFY_EXCEPTION_THROWN(labelledClips(rig.folder / "nowhere", "en"), std::exception);
    }

    void whatWasHeardIsHeldAgainstTheText() {
        Rig rig;
        rig.say(rig.clips / "one.wav");
        rig.say(rig.clips / "de" / "two.wav");
        const std::string garbled = "Nobody said this, or anything like it.";
        const auto run = runQuality({{rig.clips / "one.wav", kSentence, "en"},
                                     {rig.clips / "one.wav", kSentence, "en"},
                                     {rig.clips / "de" / "two.wav", garbled, "xx"}},
                                    "pocketsphinx", rig.engine, rig.ends, {});
        QVERIFY(run.has_value());
        QCOMPARE(run->settings.at("clips en"), std::string("2"));
        const auto words = find(*run, "pocketsphinx en", "words");
        QVERIFY(words.value >= 0.8 && words.value <= 1);
        const auto errors = find(*run, "pocketsphinx en", "word errors");
        QCOMPARE(errors.result, errors.value <= 0.05 ? Verdict::Pass : Verdict::Fail);
        // It writes no marks: the one of the sentence is missing.
        QCOMPARE(find(*run, "pocketsphinx en", "punctuation").value, 0.0);
        QCOMPARE(find(*run, "pocketsphinx en", "punctuation").result, Verdict::Fail);
        const auto series = std::ranges::find_if(run->series, [](const auto& one) {
            return one.subject == "pocketsphinx en" && one.metric == "word_error_rate";
        });
        QCOMPARE(series->values.size(), std::size_t(2));
        QVERIFY(run->verdict == Verdict::Fail || run->verdict == Verdict::Error);
    }

    void aClipThatCannotBeReadIsAnErrorAndTheOthersGoOn() {
        Rig rig;
        rig.say(rig.clips / "one.wav");
        writeFileAtomically(rig.clips / "bad.wav", "no sound");
        const auto run =
            runQuality({{rig.clips / "bad.wav", "x", "en"}, {rig.clips / "one.wav", kSentence, "en"}},
                       "pocketsphinx", rig.engine, rig.ends, {});
        QCOMPARE(find(*run, "bad.wav", "run").result, Verdict::Error);
        QVERIFY(run->settings.contains("error bad.wav"));
        QCOMPARE(run->settings.at("clips en"), std::string("1"));
        QCOMPARE(run->verdict, Verdict::Error);
    }

    void aStopEndsIt() {
        Rig rig;
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!runQuality({{rig.clips / "one.wav", kSentence, "en"}}, "pocketsphinx", rig.engine, rig.ends,
                            stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "quality_test.moc"
