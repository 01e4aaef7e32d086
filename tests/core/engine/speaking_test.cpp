#include "core/audio/audio_reader.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <cmath>
#include <set>
#include <sys/mount.h>

using namespace timbre;
using namespace timbre::engine;
using test::speakRequest;
using test::Studio;

namespace {

// n sentences that differ, so that none comes from the cache.
std::string sentences(int n) {
    static constexpr const char* kWords[] = {"alpha", "bravo",   "charlie", "delta",
                                             "echo",  "foxtrot", "golf",    "hotel"};
    std::string text;
    for (int i = 0; i < n; ++i)
        text += std::string("Sentence ") + kWords[i % 8] + " " + kWords[i / 8 % 8] + " comes now. ";
    return text;
}

double level(const audio::Clip& clip) {
    double sum = 0;
    for (const float s : clip.samples) sum += double(s) * s;
    return std::sqrt(sum / double(std::max<std::size_t>(1, clip.samples.size())));
}

storage::HistoryItem historyItem(Studio& studio, std::int64_t id) {
    storage::Database database(studio.database(), storage::Access::ReadOnly);
    return storage::HistoryStore(database).item(id).value();
}

std::vector<storage::SegmentRecord> segmentsOf(Studio& studio, JobId job) {
    storage::Database database(studio.database(), storage::Access::ReadOnly);
    return storage::JournalStore(database).segments(job);
}

int filesBelow(const std::filesystem::path& folder) {
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        files += entry.is_regular_file() ? 1 : 0;
    return files;
}

JobFinished finished(Studio& studio, JobId job) {
    return studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; }).value();
}

}  // namespace

class SpeakingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextBecomesATakeWithTimesAndMetrics() {
        Studio studio;
        const std::string text = "Hello there, world. The second sentence is longer than the first one.";
        const JobId job = studio.open().speak(speakRequest(text));
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        const auto done = finished(studio, job);
        const auto take = historyItem(studio, done.historyId);
        const auto clip = audio::readClip(studio.assets() / take.asset, {});
        QVERIFY2(done.check.ok(), done.check.describe().c_str());
        QVERIFY(clip.seconds() > 3 && clip.seconds() < 9);
        QVERIFY(level(clip) > 0.02);
        QVERIFY(std::abs(audio::integratedLufs(clip).value() + 18) < 0.6);
        QCOMPARE(take.text, text);
        QVERIFY(std::abs(double(take.durationMs) / 1000 - clip.seconds()) < 0.01);

        const auto segments = segmentsOf(studio, job);
        QCOMPARE(segments.size(), std::size_t(2));
        std::int64_t before = 0;
        for (const auto& record : segments) {
            QVERIFY(!record.segment.words.empty());
            for (const auto& word : record.segment.words) {
                QVERIFY(word.startMs >= before - 1 && word.endMs <= take.durationMs);
                before = word.startMs;
                QVERIFY(word.textOffset >= 0);
                const auto spoken = text.substr(std::size_t(word.textOffset), std::size_t(word.textLength));
                QVERIFY2(text.find(spoken) != std::string::npos && !spoken.empty(), spoken.c_str());
            }
        }
        QCOMPARE(text.substr(std::size_t(segments[1].sourceOffset), 10), std::string("The second"));

        storage::Database database(studio.database(), storage::Access::ReadOnly);
        const auto metrics = storage::MetricsStore(database).ofJob(job);
        QVERIFY(metrics && metrics->rtf > 0 && metrics->peakRssBytes > 0);
        std::set<std::string> stages;
        for (const auto& stage : metrics->stages) stages.insert(stage.stage);
        for (const char* stage : {"queue", "prepare", "load", "infer", "write"})
            QVERIFY2(stages.contains(stage), stage);
        QVERIFY(metrics->queueMs && metrics->firstSoundMs > 0 && metrics->totalMs > *metrics->firstSoundMs);
    }

    void whatIsNotKeptLeavesNothingButItsTimes() {
        Studio studio;
        auto request = speakRequest(sentences(3));
        request.keep = false;
        request.useCache = false;
        request.purpose = storage::JobPurpose::Bench;
        const JobId job = studio.open().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        const auto done = finished(studio, job);
        QCOMPARE(done.historyId, std::int64_t(0));
        QVERIFY(done.metrics.totalMs > 0 && done.metrics.rtf > 0);
        QCOMPARE(filesBelow(studio.assets()), 0);
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        QVERIFY(!storage::JournalStore(database).job(job));
        QVERIFY(storage::JournalStore(database).segments(job).empty());
        QCOMPARE(storage::HistoryStore(database).count({}), std::int64_t(0));
        const auto metrics = storage::MetricsStore(database).ofJob(job);
        QVERIFY(metrics && metrics->purpose == storage::JobPurpose::Bench);
    }

    void whatIsNotKeptLeavesNothingWhenItIsCancelled() {
        Studio studio;
        auto request = speakRequest(sentences(60));
        request.keep = false;
        request.useCache = false;
        const JobId job = studio.open().speak(request);
        QVERIFY(studio.log.waitFor<SegmentReady>([&](const auto& e) { return e.job == job; }));
        studio.engine().cancel(job);
        QCOMPARE(studio.log.waitForEnd(job), std::string("cancelled"));

        QCOMPARE(filesBelow(studio.assets()), 0);
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        QVERIFY(!storage::JournalStore(database).job(job));
    }

    void whatIsNotKeptIsForgottenWhenItFails() {
        Studio studio;
        auto request = speakRequest(sentences(2));
        request.keep = false;
        request.voice.engine = "nobody";
        const JobId job = studio.open().speak(request);
        QVERIFY(studio.log.waitForEnd(job).find("nobody") != std::string::npos);

        storage::Database database(studio.database(), storage::Access::ReadOnly);
        QVERIFY(!storage::JournalStore(database).job(job));
        QCOMPARE(filesBelow(studio.assets()), 0);
    }

    void everySentenceIsOnDiskBeforeItIsAnnounced() {
        Studio studio;
        std::atomic<int> missing{0}, announced{0};
        engine::EngineConfig config;
        config.database = studio.database();
        config.assets = studio.assets();
        config.makeOutput = [] { return std::make_unique<test::NoOutput>(); };
        auto forward = studio.log.sink();
        Engine engine(std::move(config), [&](const Event& event) {
            if (const auto* ready = std::get_if<SegmentReady>(&event)) {
                ++announced;
                storage::Database database(studio.database(), storage::Access::ReadOnly);
                const bool row =
                    storage::JournalStore(database).segments(ready->job).size() == std::size_t(announced);
                if (!row || !std::filesystem::exists(studio.assets() / ready->segment.asset)) ++missing;
            }
            forward(event);
        });
        const JobId job = engine.speak(speakRequest(sentences(5)));
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        QCOMPARE(announced.load(), 5);
        QCOMPARE(missing.load(), 0);
    }

    void theSameTextComesFromTheCache() {
        Studio studio;
        auto& engine = studio.open();
        const JobId first = engine.speak(speakRequest("Cached words are quick."));
        QCOMPARE(studio.log.waitForEnd(first), std::string("finished"));
        const JobId second = engine.speak(speakRequest("Cached words are quick."));
        QCOMPARE(studio.log.waitForEnd(second), std::string("finished"));
        auto other = speakRequest("Cached words are quick.");
        other.semitones = 1;
        const JobId third = engine.speak(other);
        QCOMPARE(studio.log.waitForEnd(third), std::string("finished"));

        QVERIFY(!finished(studio, first).metrics.cacheHit);
        QVERIFY(finished(studio, second).metrics.cacheHit);
        QVERIFY(!finished(studio, third).metrics.cacheHit);
        const auto a = audio::readClip(
            studio.assets() / historyItem(studio, finished(studio, first).historyId).asset, {});
        const auto b = audio::readClip(
            studio.assets() / historyItem(studio, finished(studio, second).historyId).asset, {});
        QVERIFY(a.samples == b.samples);
        QCOMPARE(segmentsOf(studio, first)[0].segment.words.size(),
                 segmentsOf(studio, second)[0].segment.words.size());
    }

    void pausesAndSpeedChangeTheLength() {
        Studio studio;
        auto& engine = studio.open();
        const auto seconds = [&](SpeakRequest request) {
            const JobId job = engine.speak(std::move(request));
            studio.log.waitForEnd(job);
            return finished(studio, job).check.seconds;
        };
        const double plain = seconds(speakRequest("One sentence. Another sentence."));
        const double paused = seconds(speakRequest("One sentence. [pause 1500ms] Another sentence."));
        auto fast = speakRequest("One sentence. Another sentence.");
        fast.speed = 2;
        QVERIFY(std::abs(paused - plain - 1.5) < 0.1);
        QVERIFY(std::abs(seconds(fast) - plain / 2) < 0.15);
    }

    void subtitlesKeepTheirTiming() {
        Studio studio;
        auto request = speakRequest(
            "1\n00:00:01,000 --> 00:00:02,500\nFirst line.\n\n2\n00:00:06,000 --> 00:00:08,000\nSecond "
            "line.\n");
        request.textIsSubtitles = true;
        const JobId job = studio.open().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        const auto segments = segmentsOf(studio, job);
        QCOMPARE(segments.size(), std::size_t(2));
        QVERIFY(std::abs(double(segments[0].segment.startMs) - 1000) <= 20);
        QVERIFY(std::abs(double(segments[1].segment.startMs) - 6000) <= 20);
        const auto clip =
            audio::readClip(studio.assets() / historyItem(studio, finished(studio, job).historyId).asset, {});
        const std::size_t quiet = std::size_t(0.9 * clip.sampleRateHz);
        QVERIFY(*std::max_element(clip.samples.begin(), clip.samples.begin() + std::ptrdiff_t(quiet)) < 0.01);
    }

    void aCrowdedSubtitleIsSpokenFaster() {
        Studio studio;
        auto request = speakRequest(
            "1\n00:00:00,000 --> 00:00:02,000\nThis line has clearly more words than fit into two short "
            "seconds.\n\n"
            "2\n00:00:02,500 --> 00:00:04,000\nNext.\n");
        request.textIsSubtitles = true;
        const JobId job = studio.open().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        const auto segments = segmentsOf(studio, job);
        QVERIFY2(segments[1].segment.startMs <= 2700,
                 qPrintable(QString::number(segments[1].segment.startMs)));
    }

    void cancellingKeepsFinishedSentencesAsATake() {
        Studio studio;
        auto& engine = studio.open();
        const JobId job = engine.speak(speakRequest(sentences(400)));
        QVERIFY(studio.log.waitFor<SegmentReady>([](const auto& e) { return e.segment.index >= 2; }));
        engine.cancel(job);
        QCOMPARE(studio.log.waitForEnd(job), std::string("cancelled"));

        const auto event = studio.log.all<JobCancelled>().at(0);
        QVERIFY(event.historyId != 0);
        const auto take = historyItem(studio, event.historyId);
        QCOMPARE(take.durationMs, segmentsOf(studio, job).back().segment.endMs);
    }

    void whileACancelledBookIsJoinedOthersSpeak() {
        Studio studio;
        auto& engine = studio.open();
        const JobId book = engine.speak(speakRequest(sentences(400)));
        QVERIFY(studio.log.waitFor<SegmentReady>([](const auto& e) { return e.segment.index >= 2; }));
        engine.cancel(book);
        const JobId next = engine.speak(speakRequest("Next."));

        QCOMPARE(studio.log.waitForEnd(next), std::string("finished"));
        QCOMPARE(studio.log.waitForEnd(book), std::string("cancelled"));
        const auto steps = studio.log.all<JobProgressed>();
        const auto keeping =
            std::ranges::find_if(steps, [&](const auto& e) { return e.job == book && e.stage == "keep"; });
        QVERIFY(keeping != steps.end());
        engine.cancel(book);  // too late, and harmless
        QVERIFY(historyItem(studio, studio.log.all<JobCancelled>().at(0).historyId).durationMs > 0);
    }

    void closingTheProgramLeavesAJobThatResumes() {
        const std::string text = sentences(120);
        Studio reference;
        const JobId whole = reference.open().speak(speakRequest(text));
        QCOMPARE(reference.log.waitForEnd(whole), std::string("finished"));
        const double expected = finished(reference, whole).check.seconds;

        Studio studio;
        const JobId job = studio.open().speak(speakRequest(text));
        QVERIFY(studio.log.waitFor<SegmentReady>([](const auto& e) { return e.segment.index >= 3; }));
        studio.close();
        studio.open();
        const auto recovered = studio.log.waitFor<JobRecovered>();
        QVERIFY(recovered && recovered->job.id == job && recovered->job.partsDone >= 4);
        QCOMPARE(recovered->job.partsTotal, 120);
        const int before = recovered->job.partsDone;
        studio.engine().resume(job);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        QCOMPARE(studio.log.all<SegmentReady>().at(0).segment.index, before);
        QVERIFY(std::abs(finished(studio, job).check.seconds - expected) < 0.05);
    }

    void aDismissedJobIsNotReportedAgain() {
        Studio studio;
        const JobId job = studio.open().speak(speakRequest(sentences(200)));
        QVERIFY(studio.log.waitFor<SegmentReady>());
        studio.close();
        studio.open();
        QVERIFY(studio.log.waitFor<JobRecovered>());
        studio.engine().dismiss(job);
        studio.close();
        studio.open();
        QVERIFY(studio.log.waitFor<EngineReady>());
        const JobId next = studio.engine().speak(speakRequest("After the recovery."));
        QCOMPARE(studio.log.waitForEnd(next), std::string("finished"));
        QVERIFY(studio.log.all<JobRecovered>().empty());
    }

    void invalidRequestsEndWithAReason() {
        Studio studio;
        auto& engine = studio.open();
        QVERIFY(studio.log.waitForEnd(engine.speak(speakRequest("  "))).starts_with("E_INVALID_INPUT"));
        auto unknown = speakRequest("Hello.");
        unknown.voice.engine = "nobody";
        QVERIFY(studio.log.waitForEnd(engine.speak(unknown)).starts_with("E_NOT_FOUND"));
        unknown = speakRequest("Hello.");
        unknown.voice.baseVoice = "nobody";
        QVERIFY(studio.log.waitForEnd(engine.speak(unknown)).starts_with("E_NOT_FOUND"));
        unknown = speakRequest("Hello.");
        unknown.voice.parameters["no_such_option"] = 1;
        QVERIFY(studio.log.waitForEnd(engine.speak(unknown)).starts_with("E_INVALID_INPUT"));
    }

    void exportsAreWrittenOrExplained() {
        Studio studio;
        auto request = speakRequest("This goes into a file.");
        request.exportTo = studio.folder() / "out.ogg";
        request.exportFormat = audio::FileFormat::OggVorbis;
        const JobId job = studio.open().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        const auto done = finished(studio, job);
        QCOMPARE(done.exportedTo, request.exportTo->string());
        QVERIFY(std::abs(audio::readClip(*request.exportTo, {}).seconds() - done.check.seconds) < 0.05);

        studio.engine().exportTake(done.historyId, studio.folder() / "no" / "x.wav", audio::FileFormat::Wav16,
                                   1);
        const auto refused =
            studio.log.waitFor<TakeExported>([](const auto& e) { return e.error.has_value(); });
        QVERIFY(refused && refused->error->code() == ErrorCode::NotFound);
        studio.engine().exportTake(done.historyId, studio.folder() / "x.mp3", audio::FileFormat::Mp3, 0.5);
        QVERIFY(studio.log.waitFor<TakeExported>([](const auto& e) { return !e.error; }));
        QVERIFY(std::filesystem::file_size(studio.folder() / "x.mp3") > 1000);
    }

    void aFullDiskStopsTheJobAndItResumes() {
        Studio studio;
        const auto small = studio.folder() / "small";
        std::filesystem::create_directory(small);
        if (mount("tmpfs", small.c_str(), "tmpfs", 0, "size=512k") != 0)
            QSKIP("needs root to mount a small disk");
        studio.assetsElsewhere = small / "assets";
        auto request = speakRequest(sentences(40));
        request.useCache = false;
        const JobId job = studio.open().speak(request);
        const auto end = studio.log.waitForEnd(job);
        const auto failed = studio.log.all<JobFailed>();
        const auto announced = studio.log.all<SegmentReady>().size();
        bool allThere = true;
        for (const auto& record : segmentsOf(studio, job))
            allThere = allThere && std::filesystem::exists(studio.assets() / record.asset);
        mount("tmpfs", small.c_str(), "tmpfs", MS_REMOUNT, "size=64m");
        studio.engine().resume(job);
        const bool resumed = studio.log.waitFor<JobFinished>().has_value();
        studio.close();
        umount(small.c_str());

        QVERIFY2(end.starts_with("E_DISK_FULL"), end.c_str());
        QVERIFY(failed.at(0).canResume && failed.at(0).partsDone == int(announced) && announced > 0);
        QVERIFY(allThere);
        QVERIFY(resumed);
    }

    void hostileTextsAreSpokenOrRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("broken utf-8") << QByteArray("Caf\xff\xc3 is \xf0\x9f broken.");
        QTest::newRow("control characters")
            << QByteArray("Bell \x07 and nul \0 and escape \x1b[31m here.", 40);
        QTest::newRow("right to left") << QByteArray("مرحبا بالعالم. שלום עולם.");
        QTest::newRow("punctuation only") << QByteArray("... !!! ??? —");
        QTest::newRow("emoji only") << QByteArray("😀😀😀");
        QTest::newRow("one huge word") << QByteArray(20000, 'a');
        QTest::newRow("brackets") << QByteArray("[pause [pause 1s]] [[]] [pause 99999h] text");
    }
    void hostileTextsAreSpokenOrRefused() {
        QFETCH(QByteArray, text);
        Studio studio;
        auto& engine = studio.open();
        for (const char* name : {"flite", "espeak"}) {
            auto request = speakRequest(text.toStdString());
            request.voice.engine = name;
            if (request.voice.engine == "espeak") request.voice.baseVoice = "en-us";
            const auto end = studio.log.waitForEnd(engine.speak(request));
            QVERIFY2(end == "finished" || end.starts_with("E_INVALID_INPUT"), end.c_str());
        }
    }

    void previewsLeaveNothingBehind() {
        Studio studio;
        auto& engine = studio.open();
        engine.preview(speakRequest("").voice, "Just a sample.");
        const JobId job = engine.speak(speakRequest("A real one."));
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        QCOMPARE(storage::HistoryStore(database).count({}), 1);
    }
};

QTEST_GUILESS_MAIN(SpeakingTest)
#include "speaking_test.moc"
