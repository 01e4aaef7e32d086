// TranscriptDesk with the real engine: Flite speaks, PocketSphinx listens; speakers on the tiny
// checkpoints of the fixtures.
#include "core/storage/history_search.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/take_check_store.h"
#include "core/storage/transcript_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace timbre;
using namespace timbre::engine;

namespace {

constexpr const char* kSpoken =
    "The weather is fine today. We are going to the market this morning. Please open the window before we "
    "leave.";
constexpr const char* kEar = "pocketsphinx";

class Rig {
public:
    Rig() {
        studio.models.precision = "fp32";
        studio.open();
        studio.log.waitFor<EnginesChanged>();
    }

    TranscriptDesk& desk() { return studio.engine().transcriptDesk(); }
    template <class Result>
    std::optional<Result> resultOf(TranscriptTask task) {
        std::optional<Result> result;
        studio.log.waitFor<TranscriptNews>([&](const TranscriptNews& news) {
            if (std::holds_alternative<TranscriptTaskProgressed>(news.event)) return false;
            const bool isOurs = std::visit([task](const auto& one) { return one.task == task; }, news.event);
            if (const auto* one = std::get_if<Result>(&news.event); one != nullptr && isOurs) result = *one;
            return isOurs;
        });
        return result;
    }
    std::string failureOf(TranscriptTask task) {
        const auto failed = resultOf<TranscriptTaskFailed>(task);
        return failed ? std::string(failed->error.name()) : std::string();
    }
    int endsOf(TranscriptTask task) {
        int ends = 0;
        for (const auto& news : studio.log.all<TranscriptNews>())
            if (!std::holds_alternative<TranscriptTaskProgressed>(news.event) &&
                std::visit([task](const auto& one) { return one.task == task; }, news.event))
                ++ends;
        return ends;
    }

    std::int64_t take(SpeakRequest request) {
        const auto job = studio.engine().speak(std::move(request));
        const auto done = studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; });
        return done ? done->historyId : 0;
    }
    std::int64_t take(const std::string& text) { return take(test::speakRequest(text)); }
    JobId transcript(const std::filesystem::path& file) {
        TranscribeRequest request;
        request.file = file;
        const auto job = studio.engine().transcribe(request);
        studio.log.waitForEnd(job);
        return job;
    }
    std::filesystem::path soundOf(std::int64_t take) {
        return studio.assets() / storage::HistoryStore(*reader()).item(take)->asset;
    }
    // As if the take had been made of another text: what is heard stays.
    void swapWord(std::int64_t take, const std::string& spoken, const std::string& written) {
        storage::Database database(studio.database(), storage::Access::ReadWrite);
        for (const char* sql : {"UPDATE history SET settings = replace(settings, ?2, ?3), text = "
                                "replace(text, ?2, ?3) WHERE id = ?1",
                                "UPDATE segment SET text = replace(text, ?2, ?3) "
                                "WHERE job_id = (SELECT job_id FROM history WHERE id = ?1)"})
            storage::Statement(database, sql)
                .bind(1, take)
                .bind(2, std::string_view(spoken))
                .bind(3, std::string_view(written))
                .run();
    }
    std::unique_ptr<storage::Database> reader() {
        return std::make_unique<storage::Database>(studio.database(), storage::Access::ReadOnly);
    }

    test::DataFolder folder;
    test::Studio studio;
};

std::string marked(const std::string& text, const storage::TakeCheck::Mark& mark) {
    return text.substr(std::size_t(mark.textOffset), std::size_t(mark.textLength));
}

}  // namespace

class TranscriptDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTakeIsHeardAndTheCheckKept() {
        Rig rig;
        const auto take = rig.take(kSpoken);

        const auto checked = rig.resultOf<TakeChecked>(
            rig.desk().checkTake({.historyId = take, .recogniser = kEar, .language = {}}));

        QVERIFY(checked);
        const auto& check = checked->check;
        qInfo("WER of Flite heard by PocketSphinx: %.2f", check.words.rate());
        QCOMPARE(check.words.referenceLength, std::size_t(20));
        QVERIFY2(check.words.rate() < 0.6, qPrintable(QString::number(check.words.rate())));
        const auto reader = rig.reader();
        const auto kept = storage::TakeCheckStore(*reader).of(take);
        QVERIFY(kept && kept->marks == check.marks && kept->recogniser == kEar && kept->checkedAt > 0);
        QCOMPARE(storage::HistorySearch(*reader).row(take)->wordErrorRate, check.words.rate());
        const auto metrics = storage::MetricsStore(*reader).recent(1).front();
        QCOMPARE(metrics.kind, std::string("check"));
        QVERIFY(metrics.wordErrorRate == check.words.rate());
        QVERIFY(rig.studio.log.waitFor<HistoryChanged>(
            [&](const auto& e) { return e.ids == std::vector{take}; }));
        // The take's own metrics stay.
        QVERIFY(storage::MetricsStore(*reader).ofJob(storage::HistoryStore(*reader).item(take)->job)->kind ==
                "speak");
    }
    void aSwappedWordIsMarkedWhereItStandsAndSounds() {
        Rig rig;
        const auto take = rig.take(kSpoken);
        const auto before = rig.resultOf<TakeChecked>(
            rig.desk().checkTake({.historyId = take, .recogniser = kEar, .language = {}}));
        rig.swapWord(take, "morning", "giraffe");

        const auto checked = rig.resultOf<TakeChecked>(
            rig.desk().checkTake({.historyId = take, .recogniser = kEar, .language = {}}));

        QVERIFY(before && checked);
        QVERIFY(checked->check.words.rate() > before->check.words.rate());
        const auto reader = rig.reader();
        const auto item = storage::HistoryStore(*reader).item(take);
        const auto mark = std::ranges::find_if(checked->check.marks, [&](const auto& one) {
            return marked(item->text, one).find("giraffe") != std::string::npos;
        });
        QVERIFY(mark != checked->check.marks.end());
        const auto sentence = storage::JournalStore(*reader).segments(item->job).at(1).segment;
        QVERIFY(mark->startMs >= sentence.startMs - 200 && mark->endMs <= sentence.endMs + 200);
    }
    void whatCannotBeCheckedSaysWhy() {
        Rig rig;
        const auto take = rig.take("Hello there.");

        QCOMPARE(
            rig.failureOf(rig.desk().checkTake({.historyId = take + 7, .recogniser = kEar, .language = {}})),
            std::string("E_NOT_FOUND"));
        QCOMPARE(
            rig.failureOf(rig.desk().checkTake({.historyId = take, .recogniser = "nobody", .language = {}})),
            std::string("E_NOT_FOUND"));
        QCOMPARE(
            rig.failureOf(rig.desk().checkTake({.historyId = take, .recogniser = kEar, .language = "ja"})),
            std::string("E_UNSUPPORTED"));
        std::filesystem::remove(rig.soundOf(take));
        QCOMPARE(rig.failureOf(rig.desk().checkTake({.historyId = take, .recogniser = kEar, .language = {}})),
                 std::string("E_NOT_FOUND"));
    }
    void everyTaskEndsOnceWhetherCancelledOrNot() {
        Rig rig;
        const auto take = rig.take(kSpoken);
        std::vector<TranscriptTask> tasks;
        for (int i = 0; i < 4; ++i)
            tasks.push_back(rig.desk().checkTake({.historyId = take, .recogniser = kEar, .language = {}}));

        for (std::size_t i = 1; i < tasks.size(); ++i) rig.desk().cancel(tasks[i]);
        rig.desk().cancel(tasks[0] + 100);

        QVERIFY(rig.resultOf<TakeChecked>(tasks[0]));
        for (std::size_t i = 1; i < tasks.size(); ++i)
            QVERIFY(rig.resultOf<TranscriptTaskCancelled>(tasks[i]));
        for (const auto task : tasks) QCOMPARE(rig.endsOf(task), 1);
    }
    void closingEndsWhatListens() {
        Rig rig;
        std::string longText;
        for (int i = 0; i < 6; ++i) longText += std::string(kSpoken) + "\n\n";
        const auto take = rig.take(longText);
        const auto task = rig.desk().checkTake({.historyId = take, .recogniser = kEar, .language = {}});
        QVERIFY(rig.studio.log.waitFor<TranscriptNews>([&](const auto& news) {
            const auto* progress = std::get_if<TranscriptTaskProgressed>(&news.event);
            return progress != nullptr && progress->task == task && progress->stage == "listen";
        }));

        rig.studio.close();

        QCOMPARE(rig.endsOf(task), 1);
        QVERIFY(!storage::TakeCheckStore(*rig.reader()).of(take));
    }
    void hearingAgainNamesTheWordsThatDiffer() {
        Rig rig;
        const auto job = rig.transcript(rig.soundOf(rig.take(kSpoken)));
        auto segments = storage::TranscriptStore(*rig.reader()).segments(job);
        auto& first = segments.front();
        QVERIFY(!first.segment.words.empty());
        const auto heardFirst = first.segment.words.front().text;
        first.segment.words.front().text = "xylophone";
        first.segment.text.replace(0, heardFirst.size(), "xylophone");
        rig.studio.engine().editTranscript(job, {.removed = {}, .put = {first}, .speakers = std::nullopt});

        const auto again = rig.resultOf<HeardAgain>(rig.desk().hearAgain(
            {.job = job, .recogniser = kEar, .language = {}, .prompt = {}, .options = {}}));

        QVERIFY(again);
        QCOMPARE(again->differences.size(), std::size_t(1));
        QCOMPARE(again->differences[0].segment, first.index);
        QCOMPARE(again->differences[0].word, std::size_t(0));
        QCOMPARE(again->differences[0].heard, heardFirst);
        QCOMPARE(again->segments.size(), segments.size());
    }
    void aRangeHeardAgainKeepsTheTimesOfTheWhole() {
        Rig rig;
        const auto job = rig.transcript(rig.soundOf(rig.take(kSpoken)));
        const auto segments = storage::TranscriptStore(*rig.reader()).segments(job);
        const auto fromMs = segments.back().segment.startMs;

        const auto again = rig.resultOf<HeardAgain>(rig.desk().hearAgain(
            {.job = job, .fromMs = fromMs, .recogniser = kEar, .language = {}, .prompt = {}, .options = {}}));

        QVERIFY(again && !again->segments.empty());
        QVERIFY(again->segments.front().startMs >= fromMs);
        for (const auto& one : again->differences) QVERIFY(one.endMs >= fromMs);
    }
    void whatIsNotHereSaysWhatToDo() {
        Rig rig;
        const auto job = rig.transcript(rig.soundOf(rig.take("Hello there, how are you?")));

        const auto translated = rig.resultOf<TranscriptTaskFailed>(
            rig.desk().translate({.job = job, .recogniser = kEar, .language = {}}));
        const auto speakers =
            rig.resultOf<TranscriptTaskFailed>(rig.desk().findSpeakers({.job = job, .encoder = {}}));

        QVERIFY(translated && translated->error.code() == ErrorCode::Unsupported);
        QVERIFY(translated->error.detail().find("Whisper") != std::string::npos);
        QVERIFY(speakers && speakers->error.code() == ErrorCode::ModuleMissing);
        QVERIFY(speakers->error.detail().find("Models") != std::string::npos);
        QCOMPARE(rig.failureOf(rig.desk().findSpeakers({.job = job + 5, .encoder = {}})),
                 std::string("E_NOT_FOUND"));
    }
    void speakersAreFoundByACheckpointThatHearsThem() {
        const auto checkpoint = test::fixture("qwen3-tts/checkpoints/base");
        if (!checkpoint) QSKIP("needs the checkpoints of the fixtures");
        Rig rig;
        const auto copy = rig.folder / "base";
        std::filesystem::copy(*checkpoint, copy, std::filesystem::copy_options::recursive);
        rig.studio.engine().models().import(copy);
        rig.studio.log.waitFor<EnginesChanged>([](const auto& e) {
            return std::ranges::any_of(e.speechEngines, [](const auto& one) { return one.hearsSpeakers; });
        });
        const auto job = rig.transcript(rig.soundOf(rig.take(kSpoken)));
        auto segments = storage::TranscriptStore(*rig.reader()).segments(job);
        for (auto& one : segments) one.speaker = 4;
        rig.studio.engine().editTranscript(
            job,
            {.removed = {},
             .put = segments,
             .speakers = std::vector<storage::Speaker>{{.id = 4, .name = "Anna", .colour = 2, .lane = 0}}});

        const auto found = rig.resultOf<SpeakersFound>(
            rig.desk().findSpeakers({.job = job, .atLeast = 1, .atMost = 1, .encoder = {}}));

        QVERIFY(found);
        QCOMPARE(found->assignments.size(), segments.size());
        QCOMPARE(found->speakers.size(), std::size_t(1));
        QCOMPARE(found->speakers[0].name, std::string("Anna"));
        for (const auto& [number, speaker] : found->assignments) QCOMPARE(speaker, 4);
    }
};

QTEST_GUILESS_MAIN(TranscriptDeskTest)
#include "transcript_desk_test.moc"
