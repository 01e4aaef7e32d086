#include "core/storage/model_book.h"

#include "core/storage/migrations.h"
#include "tests/support/data_folder.h"

#include <sqlite3.h>

#include <QTest>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

namespace {

ModelMeasurement measurement(const std::string& model, double realTimeFactor) {
    return {.model = model,
            .task = "transcribe",
            .device = "cpu",
            .precision = "fp32",
            .realTimeFactor = realTimeFactor,
            .tokensPerSecond = 0,
            .loadSeconds = 0.5,
            .residentBytes = 150'000'000,
            .firstSoundMs = 120,
            .measuredAt = 1'700'000'000'000};
}

// What the version before the models left behind, with a row that must survive.
void writeSchemaSix(const std::filesystem::path& file) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
    std::string sql;
    for (int i = 0; i < 6; ++i) sql += migrations()[std::size_t(i)];
    sql +=
        "PRAGMA user_version = 6;"
        "INSERT INTO connection (started_at, duration_ms, purpose, host, address, bytes_sent, "
        "bytes_received, outcome, detail) VALUES (1, 2, 'p', 'h', 'a', 3, 4, 'refused', 'd');";
    char* problem = nullptr;
    sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &problem);
    QVERIFY2(problem == nullptr, problem);
    sqlite3_close(handle);
}

}  // namespace

class ModelBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOlderDatabaseGetsTheTables() {
        DataFolder folder;
        writeSchemaSix(folder / "timbre.db");

        Database database(folder / "timbre.db", Access::ReadWrite);

        QVERIFY(ModelBook(database).lastMeasurements().empty());
        Statement row(database, "SELECT purpose FROM connection");
        QVERIFY(row.step());
        QCOMPARE(row.text(0), std::string("p"));
    }

    void theLastMeasurementOfEachModelCounts() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        ModelBook book(database);
        book.addMeasurement(measurement("whisper-tiny", 0.5));
        book.addMeasurement(measurement("qwen3", 0));
        book.addMeasurement(measurement("whisper-tiny", 0.25));

        const auto last = book.lastMeasurements();

        QCOMPARE(last.size(), std::size_t(2));
        QCOMPARE(last.at("whisper-tiny").realTimeFactor, 0.25);
        QCOMPARE(last.at("whisper-tiny").residentBytes, std::int64_t(150'000'000));
        QCOMPARE(last.at("whisper-tiny").firstSoundMs, 120.0);
    }

    void recordsAreListedNewestFirst() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        ModelBook book(database);
        for (const auto kind :
             {ModelRecord::Kind::Downloaded, ModelRecord::Kind::Loaded, ModelRecord::Kind::Evicted,
              ModelRecord::Kind::Verified, ModelRecord::Kind::Removed, ModelRecord::Kind::Failed})
            book.addRecord(
                {.at = 5, .model = "a", .kind = kind, .detail = "idle", .bytes = 7, .durationMs = 9});
        book.addRecord({.at = 6, .model = "b", .kind = ModelRecord::Kind::Loaded, .detail = ""});

        const auto all = book.records("", 10);
        const auto ofA = book.records("a", 2);

        QCOMPARE(all.size(), std::size_t(7));
        QCOMPARE(all.front().model, std::string("b"));
        QCOMPARE(ofA.size(), std::size_t(2));
        QVERIFY(ofA[0].kind == ModelRecord::Kind::Failed);
        QCOMPARE(ofA[1].detail, std::string("idle"));
        QCOMPARE(ofA[1].bytes, 7);
    }

    void pinsStay() {
        DataFolder folder;
        {
            Database database(folder / "timbre.db", Access::ReadWrite);
            ModelBook book(database);
            book.setPinned("a", true);
            book.setPinned("a", true);
            book.setPinned("b", true);
            book.setPinned("b", false);
        }

        Database database(folder / "timbre.db", Access::ReadWrite);

        QCOMPARE(ModelBook(database).pinned(), std::set<std::string>{"a"});
    }
};

QTEST_GUILESS_MAIN(ModelBookTest)
#include "model_book_test.moc"
