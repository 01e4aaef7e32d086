#include "core/storage/take_check_store.h"

#include "core/storage/history_search.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/migrations.h"
#include "tests/support/data_folder.h"

#include <sqlite3.h>

#include <QtTest>

#include <array>
#include <string>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

namespace {

struct Fixture {
    Fixture() {
        journal.create(1, JobKind::Speak, "title", "{}", "me");
        take = history.add(test::historyItem(1, "one two three four"));
    }

    DataFolder folder;
    Database database{folder / "a.db", Access::ReadWrite};
    JournalStore journal{database};
    HistoryStore history{database};
    TakeCheckStore store{database};
    std::int64_t take = 0;
};

TakeCheck someCheck() {
    TakeCheck check{
        .recogniser = "pocketsphinx", .recogniserVersion = "5", .words = {}, .characters = {}, .marks = {}};
    check.words = {.substitutions = 1, .insertions = 0, .deletions = 1, .referenceLength = 4};
    check.characters = {.substitutions = 2, .insertions = 1, .deletions = 3, .referenceLength = 15};
    check.marks = {{.textOffset = 4, .textLength = 3, .heard = "too", .startMs = 300, .endMs = 500},
                   {.textOffset = 14, .textLength = 4, .heard = "", .startMs = 900, .endMs = 1200}};
    check.checkedAt = 1234;
    return check;
}

// What the program left behind before takes could be checked.
void writeSchemaEight(const std::filesystem::path& file) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
    std::string sql;
    for (std::size_t i = 0; i < 8; ++i) sql += std::string(migrations()[i]);
    sql +=
        "PRAGMA user_version = 8; INSERT INTO job (id, kind, state, title, request, owner, created_at) "
        "VALUES (1, 'speak', 'done', 't', '{}', 'o', 1);"
        "INSERT INTO segment (job_id, position, start_ms, end_ms, text, confidence, source_offset, "
        "source_length, asset) VALUES (1, 0, 0, 900, 'one', 1, 0, 3, 'a');";
    char* problem = nullptr;
    sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &problem);
    QVERIFY2(problem == nullptr, problem);
    sqlite3_close(handle);
}

}  // namespace

class TakeCheckStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckComesBackAsItWasKept() {
        Fixture f;
        QVERIFY(!f.store.of(f.take));

        f.store.keep(f.take, someCheck());

        const auto kept = f.store.of(f.take);
        QVERIFY(kept);
        QCOMPARE(kept->recogniser, std::string("pocketsphinx"));
        QCOMPARE(kept->recogniserVersion, std::string("5"));
        QCOMPARE(kept->words.rate(), 0.5);
        QCOMPARE(kept->characters.rate(), 0.4);
        QVERIFY(kept->marks == someCheck().marks);
        QCOMPARE(kept->checkedAt, 1234);
    }
    void aNewCheckTakesThePlaceOfTheOldOne() {
        Fixture f;
        f.store.keep(f.take, someCheck());
        auto better = someCheck();
        better.recogniser = "whisper-base";
        better.words = {.referenceLength = 4};
        better.marks.clear();

        f.store.keep(f.take, better);

        QCOMPARE(f.store.of(f.take)->recogniser, std::string("whisper-base"));
        QVERIFY(f.store.of(f.take)->marks.empty());
    }
    void listsShowTheErrorRate() {
        Fixture f;
        QCOMPARE(HistorySearch(f.database).row(f.take)->wordErrorRate, -1.0);

        f.store.keep(f.take, someCheck());

        QCOMPARE(HistorySearch(f.database).row(f.take)->wordErrorRate, 0.5);
        auto silent = someCheck();
        silent.words = {.insertions = 3};
        f.store.keep(f.take, silent);
        QCOMPARE(HistorySearch(f.database).row(f.take)->wordErrorRate, silent.words.rate());
    }
    void aCheckGoesWithItsTake() {
        Fixture f;
        f.store.keep(f.take, someCheck());
        f.history.trash(std::array{f.take});

        f.history.removeTrashed(std::array{f.take});

        QVERIFY(!f.store.of(f.take));
        Statement marks(f.database, "SELECT count(*) FROM take_check_mark");
        QVERIFY(marks.step());
        QCOMPARE(marks.integer(0), 0);
    }
    void thereIsNoCheckWithoutATake() {
        Fixture f;
        QCOMPARE(test::errorCodeOf([&] { f.store.keep(f.take + 1, someCheck()); }), ErrorCode::Storage);
        QVERIFY(!f.store.of(f.take + 1));
    }
    void anOlderDatabaseIsBroughtUpToDate() {
        const DataFolder folder;
        writeSchemaEight(folder / "a.db");
        Database database(folder / "a.db", Access::ReadWrite);
        HistoryStore history(database);
        const auto take = history.add(test::historyItem(1, "one"));

        TakeCheckStore(database).keep(take, someCheck());

        QCOMPARE(TakeCheckStore(database).of(take)->marks.size(), std::size_t(2));
        QCOMPARE(JournalStore(database).segments(1).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TakeCheckStoreTest)
#include "take_check_store_test.moc"
