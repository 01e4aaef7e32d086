#include "core/storage/history_store.h"

#include "core/storage/journal_store.h"
#include "core/storage/transcript_store.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <array>
#include <random>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

namespace {

struct Fixture {
    DataFolder folder;
    Database database{folder / "a.db", Access::ReadWrite};
    HistoryStore history{database};
    JournalStore journal{database};

    std::int64_t add(JobId job, const std::string& text, HistoryKind kind = HistoryKind::Take) {
        if (!journal.job(job)) journal.create(job, JobKind::Speak, "", "{}", "me");
        auto item = test::historyItem(job, text);
        item.kind = kind;
        return history.add(item);
    }
    std::vector<std::int64_t> find(const std::string& words) {
        HistoryQuery query;
        query.text = words;
        std::vector<std::int64_t> ids;
        for (const auto& item : history.search(query)) ids.push_back(item.id);
        return ids;
    }
};

}  // namespace

class HistoryStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anItemIsReadBackWhole() {
        Fixture f;
        const auto id = f.add(3, "Good morning, café.");
        const auto item = f.history.item(id);
        QVERIFY(item && item->job == 3 && item->text == "Good morning, café." && item->voiceOrModel == "slt");
        QCOMPARE(item->settingsJson, std::string(R"({"speed":1.25})"));
        QVERIFY(item->createdAt > 0 && !item->deletedAt);
        QCOMPARE(f.history.itemOfJob(3)->id, id);
        QVERIFY(!f.history.item(id + 1));
    }

    void aSecondAddForAJobReplacesTheFirst() {
        Fixture f;
        const auto id = f.add(3, "first version");
        f.history.setTitle(id, "As I call it");
        f.history.setStarred(std::array{id}, true);
        QCOMPARE(f.add(3, "second version"), id);
        QCOMPARE(f.history.count({}), 1);
        QCOMPARE(f.history.item(id)->title, std::string("As I call it"));
        QVERIFY(f.history.item(id)->starred);
        QVERIFY(f.find("first").empty());
        QCOMPARE(f.find("second").size(), std::size_t(1));
    }

    void wordsAreFound_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("hits");
        QTest::newRow("all") << "" << 3;
        QTest::newRow("one word") << "river" << 1;
        QTest::newRow("prefix") << "riv" << 1;
        QTest::newRow("both words") << "boat river" << 1;
        QTest::newRow("words of two items") << "river mountain" << 0;
        QTest::newRow("case") << "RIVER" << 1;
        QTest::newRow("without accent") << "cafe" << 1;
        QTest::newRow("voice") << "slt" << 3;
        QTest::newRow("settings") << "speed 1.25" << 3;
        QTest::newRow("Chinese, long") << "今天天气" << 1;
        QTest::newRow("Chinese, short") << "天气" << 1;
        QTest::newRow("quote") << "\"river" << 1;
        QTest::newRow("operators") << "river AND NOT OR NEAR(" << 0;
        QTest::newRow("star and caret") << "^river*" << 1;
        QTest::newRow("column") << "text:river" << 0;
        QTest::newRow("only signs") << "*** ((( ---" << 0;
    }
    void wordsAreFound() {
        QFETCH(QString, query);
        QFETCH(int, hits);
        Fixture f;
        f.add(1, "The boat on the river");
        f.add(2, "A mountain café");
        f.add(3, "今天天气很好");
        QCOMPARE(int(f.find(query.toStdString()).size()), hits);
    }

    void anyInputIsASafeQuery() {
        Fixture f;
        f.add(1, "The boat on the river");
        std::mt19937 random(5);
        const std::string alphabet = "\"'*()^:-+{}[] \\ANDORNOTriver\xe5\xff\n;%_";
        for (int round = 0; round < 3000; ++round) {
            std::string query;
            for (int i = int(random() % 14); i >= 0; --i) query += alphabet[random() % alphabet.size()];
            f.find(query);  // must not throw
        }
    }

    void pagesGoFromNewToOld() {
        Fixture f;
        for (int i = 1; i <= 25; ++i) f.add(i, "item number " + std::to_string(i));
        HistoryQuery query;
        query.limit = 10;
        std::vector<std::int64_t> seen;
        while (true) {
            const auto page = f.history.search(query);
            if (page.empty()) break;
            for (const auto& item : page) seen.push_back(item.id);
            query.beforeId = page.back().id;
        }
        QCOMPARE(seen.size(), std::size_t(25));
        QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
    }

    void filtersApply() {
        Fixture f;
        const auto take = f.add(1, "one");
        f.add(2, "two", HistoryKind::Transcript);
        f.history.setStarred(std::array{take}, true);
        HistoryQuery query;
        query.kind = HistoryKind::Transcript;
        QCOMPARE(f.history.count(query), 1);
        query.kind.reset();
        query.starred = true;
        QCOMPARE(f.history.search(query).at(0).id, take);
    }

    void theTrashRestoresAndIsPurged() {
        Fixture f;
        const auto kept = f.add(1, "kept");
        const auto gone = f.add(2, "gone");
        f.journal.addSegment(2, test::segment(0, "gone"));
        f.history.trash(std::array{kept});
        f.history.trash(std::array{gone});
        QCOMPARE(f.history.count({}), 0);
        f.history.restore(std::array{kept});
        QCOMPARE(f.history.count({}), 1);

        QVERIFY(f.history.purge(1).empty());
        const auto assets = f.history.purge(f.history.item(gone)->deletedAt.value() + 1);

        QCOMPARE(assets, (std::vector<std::string>{"takes/2.flac", "segments/1/0.flac"}));
        QVERIFY(!f.history.item(gone) && !f.journal.job(2) && f.journal.segments(2).empty());
        QVERIFY(f.find("gone").empty());
        QVERIFY(f.history.item(kept));
    }

    void aCorrectedSegmentIsSearchable() {
        Fixture f;
        f.add(1, "A title that is kept: wrong words", HistoryKind::Transcript);
        f.journal.addSegment(1, test::segment(0, "wrong words"));
        f.journal.addSegment(1, test::segment(1, "second line"));
        TranscriptStore(f.database)
            .edit(1, {.removed = {}, .put = {test::segment(0, "right words")}, .speakers = {}});
        QCOMPARE(f.history.itemOfJob(1)->text, std::string("right words\nsecond line"));
        QCOMPARE(f.find("right").size(), std::size_t(1));
        QVERIFY(f.find("wrong").empty());
    }
};

QTEST_GUILESS_MAIN(HistoryStoreTest)
#include "history_store_test.moc"
