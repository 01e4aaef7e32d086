// The queue of files, and transcripts that are edited while they are made.
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/transcript_store.h"
#include "tests/support/studio.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::engine;
using storage::Access;
using storage::Database;
using storage::TranscriptStore;
using test::speakRequest;
using test::Studio;

namespace {

std::filesystem::path spokenFile(Studio& studio, int sentences) {
    std::string text;
    for (int i = 0; i < sentences; ++i) text += "Please open the window.\n\n";
    auto request = speakRequest(text);
    request.exportTo = studio.folder() / "spoken.wav";
    studio.log.waitForEnd(studio.engine().speak(request));
    return *request.exportTo;
}

TranscribeRequest fileRequest(const std::filesystem::path& file) {
    TranscribeRequest request;
    request.file = file;
    request.priority = Priority::Batch;
    return request;
}

storage::TranscriptEdit put(std::vector<storage::SegmentRecord> records) {
    return {.removed = {}, .put = std::move(records), .speakers = {}};
}

bool waitForSegment(Studio& studio, JobId job, std::size_t count) {
    return studio.log
        .waitFor<SegmentReady>(
            [&](const auto& e) { return e.job == job && std::size_t(e.segment.index) + 1 >= count; })
        .has_value();
}

bool waitForPause(Studio& studio, JobId job) {
    return studio.log.waitFor<JobPaused>([&](const auto& e) { return e.job == job; }).has_value();
}

std::vector<JobId> startOrder(Studio& studio) {
    std::vector<JobId> order;
    for (const auto& started : studio.log.all<JobStarted>())
        if (std::find(order.begin(), order.end(), started.job) == order.end()) order.push_back(started.job);
    return order;
}

}  // namespace

class QueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAreKeptWhileDecodingGoesOn() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, 3);
        const JobId job = studio.engine().transcribe(fileRequest(file));
        QVERIFY(waitForSegment(studio, job, 1));
        auto first = studio.log.all<SegmentReady>().back().segment;
        first.segment.text = "corrected";
        studio.engine().editTranscript(job, put({first}));

        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        Database database(studio.database(), Access::ReadOnly);
        const auto segments = TranscriptStore(database).segments(job);
        QVERIFY(segments.size() >= 2);
        QVERIFY(std::ranges::any_of(segments, [](const auto& r) { return r.segment.text == "corrected"; }));
        const auto item = storage::HistoryStore(database).itemOfJob(job);
        QVERIFY(item && item->text.find("corrected") != std::string::npos);
    }

    void aPausedFileGoesOnWhereItWas() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, 4);
        const JobId job = studio.engine().transcribe(fileRequest(file));
        QVERIFY(waitForSegment(studio, job, 1));
        studio.engine().pauseJob(job);
        QVERIFY(waitForPause(studio, job));

        studio.engine().resume(job);

        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        Database database(studio.database(), Access::ReadOnly);
        const auto segments = TranscriptStore(database).segments(job);
        for (std::size_t i = 1; i < segments.size(); ++i)
            QVERIFY(segments[i].segment.startMs >= segments[i - 1].segment.endMs);
    }

    void aPausedFileLetsTheNextOnePass() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, 2);
        const JobId first = studio.engine().transcribe(fileRequest(file));
        const JobId second = studio.engine().transcribe(fileRequest(file));
        QVERIFY(waitForSegment(studio, first, 1));
        studio.engine().pauseJob(first);

        QCOMPARE(studio.log.waitForEnd(second), std::string("finished"));

        QVERIFY(studio.log.all<JobFinished>().back().job == second);
        studio.engine().resume(first);
        QCOMPARE(studio.log.waitForEnd(first), std::string("finished"));
    }

    void waitingFilesCanBeReorderedAndRemoved() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, 2);
        std::vector<JobId> jobs;
        for (int i = 0; i < 4; ++i) jobs.push_back(studio.engine().transcribe(fileRequest(file)));

        studio.engine().moveJob(jobs[3], jobs[1]);
        studio.engine().cancel(jobs[2]);

        for (const JobId job : {jobs[0], jobs[1], jobs[3]})
            QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        QCOMPARE(studio.log.waitForEnd(jobs[2]), std::string("cancelled"));
        const auto order = startOrder(studio);
        const std::vector<JobId> expected{jobs[0], jobs[3], jobs[1]};
        QCOMPARE(std::vector<JobId>(order.end() - 3, order.end()), expected);
    }

    void orderAndPausesOutliveTheProgram() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, 4);
        const JobId first = studio.engine().transcribe(fileRequest(file));
        const JobId second = studio.engine().transcribe(fileRequest(file));
        const JobId third = studio.engine().transcribe(fileRequest(file));
        QVERIFY(waitForSegment(studio, first, 1));
        studio.engine().moveJob(third, second);
        studio.engine().pauseJob(second);
        QVERIFY(waitForPause(studio, second));
        studio.close();

        studio.open();

        QVERIFY(studio.log.waitFor<JobRecovered>([&](const auto& e) { return e.job.id == second; }));
        const auto recovered = studio.log.all<JobRecovered>();
        QCOMPARE(recovered.size(), std::size_t(3));
        QCOMPARE(recovered[0].job.id, first);
        QCOMPARE(recovered[1].job.id, third);
        QVERIFY(recovered[2].job.paused && !recovered[1].job.paused);
    }

    void whatWasRemovedDoesNotComeBackOnResume() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, 4);
        const JobId job = studio.engine().transcribe(fileRequest(file));
        QVERIFY(waitForSegment(studio, job, 2));
        studio.engine().editTranscript(job, {.removed = {0, 1}, .put = {}, .speakers = {}});
        studio.engine().pauseJob(job);
        QVERIFY(waitForPause(studio, job));
        studio.close();
        studio.open();
        const auto recovered = studio.log.waitFor<JobRecovered>();
        QVERIFY(recovered);

        studio.engine().resume(job);

        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        Database database(studio.database(), Access::ReadOnly);
        const auto segments = TranscriptStore(database).segments(job);
        QVERIFY(!segments.empty() && segments.front().index >= 2);
    }

    void aRangeIsHeardAgainWithoutATrace() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, 3);
        auto request = fileRequest(file);
        request.fromMs = 1500;
        request.toMs = 4000;
        request.keep = false;

        const JobId job = studio.engine().transcribe(request);

        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        const auto heard = studio.log.all<SegmentReady>();
        QVERIFY(!heard.empty() && heard.back().job == job);
        QVERIFY(heard.back().segment.segment.startMs >= 1500 && heard.back().segment.segment.endMs <= 4100);
        Database database(studio.database(), Access::ReadOnly);
        QVERIFY(!storage::JournalStore(database).job(job));
        QVERIFY(!storage::HistoryStore(database).itemOfJob(job));
    }

    void theGlossaryIsAppliedAndRecorded() {
        Studio studio;
        studio.open();
        auto request = fileRequest(spokenFile(studio, 1));
        request.glossary = {{"window", "Fenster", false}};

        const JobId job = studio.engine().transcribe(request);

        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        Database database(studio.database(), Access::ReadOnly);
        const auto item = storage::HistoryStore(database).itemOfJob(job);
        QVERIFY2(item->text.find("Fenster") != std::string::npos, item->text.c_str());
        QVERIFY(item->settingsJson.find("Fenster") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
