#include "core/storage/ledger_store.h"

#include "tests/support/data_folder.h"

#include <QTest>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

namespace {

Connection connection(const std::string& purpose, Connection::Outcome outcome = Connection::Outcome::Done) {
    return {.startedAt = 1'700'000'000'000,
            .durationMs = 1200,
            .purpose = purpose,
            .host = "example.org:443",
            .address = "https://example.org/model",
            .bytesSent = 300,
            .bytesReceived = 5'000'000'000,
            .outcome = outcome,
            .detail = outcome == Connection::Outcome::Done ? "" : "offline"};
}

}  // namespace

class LedgerStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerIsEmpty() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);

        QCOMPARE(LedgerStore(database).count(), 0);
        QVERIFY(LedgerStore(database).list(10).empty());
    }

    void whatIsAddedIsListedNewestFirst() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        LedgerStore ledger(database);
        ledger.add(connection("first"));
        ledger.add(connection("second", Connection::Outcome::Refused));

        const auto rows = ledger.list(10);

        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].purpose, std::string("second"));
        QVERIFY(rows[0].outcome == Connection::Outcome::Refused);
        QCOMPARE(rows[0].detail, std::string("offline"));
        QCOMPARE(rows[1].bytesReceived, std::int64_t(5'000'000'000));
        QCOMPARE(ledger.list(10, rows[0].id).size(), std::size_t(1));
        QCOMPARE(ledger.count(), 2);
    }

    void clearingLeavesNothing() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        LedgerStore ledger(database);
        ledger.add(connection("first"));

        ledger.clear();

        QCOMPARE(ledger.count(), 0);
    }

    void csvQuotesWhatNeedsIt() {
        auto row = connection("a \"quoted\", purpose");
        row.address = "=HYPERLINK(\"x\")";

        const std::string csv = ledgerCsv(std::array{row});

        QVERIFY(csv.starts_with("started,duration_ms,"));
        QVERIFY(csv.find("2023-11-14T22:13:20Z,1200,\"a \"\"quoted\"\", purpose\"") != std::string::npos);
        QVERIFY(csv.find("\"'=HYPERLINK(") != std::string::npos);  // no formula for a spreadsheet
    }
};

QTEST_GUILESS_MAIN(LedgerStoreTest)
#include "ledger_store_test.moc"
