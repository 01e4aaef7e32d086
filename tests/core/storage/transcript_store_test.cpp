#include "core/storage/transcript_store.h"

#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/migrations.h"
#include "core/storage/queue_store.h"
#include "tests/support/data_folder.h"

#include <sqlite3.h>

#include <QtTest>

#include <string>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

namespace {

struct Fixture {
    Fixture() { journal.create(1, JobKind::Transcribe, "title", "{}", "me"); }

    std::string lines() {
        std::string all;
        for (const auto& record : store.segments(1)) all += record.segment.text + "|";
        return all;
    }

    DataFolder folder;
    Database database{folder / "a.db", Access::ReadWrite};
    JournalStore journal{database};
    HistoryStore history{database};
    QueueStore queue{database};
    TranscriptStore store{database};
};

SegmentRecord edited(int index, std::int64_t startMs, const std::string& text) {
    auto record = test::segment(index, text);
    record.segment.startMs = startMs;
    record.segment.endMs = startMs + 100;
    return record;
}

// What the first version of the program left behind.
void writeSchemaOne(const std::filesystem::path& file) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
    const std::string sql =
        std::string(migrations()[0]) +
        "PRAGMA user_version = 1; PRAGMA application_id = 0;"
        "INSERT INTO job (id, kind, state, title, request, owner, created_at) VALUES"
        " (1, 'transcribe', 'interrupted', 't', '{}', 'o', 1), (2, 'speak', 'done', 't', '{}', 'o', 1);"
        "INSERT INTO segment VALUES (1, 0, 0, 900, 'one', 'Ben', 1, -1, 0, ''),"
        " (1, 1, 1000, 1900, 'two', 'Anna', 1, -1, 0, ''), (1, 2, 2000, 2900, 'three', '', 1, -1, 0, ''),"
        " (1, 3, 3000, 3900, 'four', 'Ben', 1, -1, 0, ''), (2, 0, 0, 500, 'said', '', 1, -1, 0, 'a');"
        "INSERT INTO word VALUES (1, 1, 0, 'two', 1000, 1500, 0.5, -1, 0);";
    char* problem = nullptr;
    sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &problem);
    QVERIFY2(problem == nullptr, problem);
    sqlite3_close(handle);
}

}  // namespace

class TranscriptStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecodedGoesBehindWhatIsEdited() {
        Fixture f;
        f.store.append(1, test::segment(0, "one"));
        f.store.append(1, test::segment(0, "two"));
        // The second one is split and the first removed while the recogniser works on.
        f.store.edit(1, {.removed = {0},
                         .put = {edited(1, 0, "tw"), edited(kFirstEditedSegment, 400, "o")},
                         .speakers = {}});

        const auto third = f.store.append(1, edited(0, 2000, "three"));

        QCOMPARE(third.index, 2);
        QCOMPARE(f.lines(), std::string("tw|o|three|"));
    }

    void decodingGoesOnAtItsTimeWhateverWasRemoved() {
        Fixture f;
        f.store.append(1, edited(0, 5000, "one"));
        f.store.edit(1, {.removed = {0}, .put = {}, .speakers = {}});

        QCOMPARE(f.store.decodedMs(1), 5100);
        QCOMPARE(f.store.append(1, edited(0, 5200, "two")).index, 1);
        QCOMPARE(f.store.decodedMs(2), 0);
    }

    void aNewNameReachesEveryLine() {
        Fixture f;
        for (const char* text : {"one", "two"}) {
            auto record = test::segment(0, text);
            record.segment.speaker = "Speaker 1";
            f.store.append(1, record);
        }
        auto speakers = f.store.speakers(1);
        QCOMPARE(speakers.size(), std::size_t(1));
        speakers[0].name = "Anna";

        f.store.edit(1, {.removed = {}, .put = {}, .speakers = speakers});

        for (const auto& record : f.store.segments(1)) {
            QCOMPARE(record.segment.speaker, std::string("Anna"));
            QCOMPARE(record.speaker, speakers[0].id);
        }
    }

    void theHistoryFindsTheEditedText() {
        Fixture f;
        f.store.append(1, test::segment(0, "misheard"));
        auto item = test::historyItem(1, "misheard");
        item.title = "t";
        f.history.add(item);

        f.store.edit(1, {.removed = {}, .put = {test::segment(0, "corrected")}, .speakers = {}});

        HistoryQuery query;
        query.text = "corrected";
        QCOMPARE(f.history.count(query), 1);
        query.text = "misheard";
        QCOMPARE(f.history.count(query), 0);
    }

    void anEditThatFailsLeavesNothing() {
        Fixture f;
        f.store.append(1, test::segment(0, "one"));
        auto wrong = edited(kFirstEditedSegment, 100, "x");
        wrong.segment.endMs = 50;  // the table refuses it

        QVERIFY(test::errorCodeOf([&] {
                    f.store.edit(1, {.removed = {0}, .put = {wrong}, .speakers = {}});
                }).has_value());

        QCOMPARE(f.lines(), std::string("one|"));
    }

    void theQueueKeepsOrderAndPauses() {
        Fixture f;
        for (const JobId job : {2, 3}) f.journal.create(job, JobKind::Transcribe, "t", "{}", "me");
        for (const JobId job : {1, 2, 3}) f.queue.add(job);
        f.queue.setPaused(2, true);

        f.queue.setOrder({3, 1, 2});

        const auto jobs = f.journal.markInterrupted([](const auto&) { return false; });
        QCOMPARE(jobs.size(), std::size_t(3));
        QCOMPARE(jobs[0].id, 3);
        QCOMPARE(jobs[2].id, 2);
        QVERIFY(jobs[2].paused && !jobs[0].paused);
    }

    void aDatabaseOfTheFirstVersionIsBroughtAlong() {
        const DataFolder folder;
        writeSchemaOne(folder / "a.db");

        Database database(folder / "a.db", Access::ReadWrite);

        QVERIFY(database.openReport().backup.has_value());
        TranscriptStore store(database);
        const auto segments = store.segments(1);
        QCOMPARE(segments.size(), std::size_t(4));
        QCOMPARE(segments[1].segment.speaker, std::string("Anna"));
        QCOMPARE(segments[1].segment.words.at(0).text, std::string("two"));
        QVERIFY(segments[2].segment.speaker.empty());
        QCOMPARE(store.speakers(1).at(0).name, std::string("Ben"));
        QCOMPARE(store.decodedMs(1), 3900);
        QCOMPARE(store.append(1, edited(0, 4000, "five")).index, 4);
        QCOMPARE(JournalStore(database).segments(2).at(0).asset, std::string("a"));
        QVERIFY(database.integrityOk());
    }
};

QTEST_GUILESS_MAIN(TranscriptStoreTest)
#include "transcript_store_test.moc"
