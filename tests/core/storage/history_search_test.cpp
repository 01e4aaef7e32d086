#include "core/storage/history_search.h"

#include "core/storage/history_list_store.h"
#include "core/storage/history_query.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/migrations.h"
#include "core/storage/transcript_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/many_rows.h"

#include <sqlite3.h>

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
    HistorySearch search{database};
    TranscriptStore transcripts{database};

    std::int64_t add(
        JobId job, const std::string& text,
        const std::function<void(HistoryItem&)>& change = [](HistoryItem&) {}) {
        journal.create(job, JobKind::Speak, "", "{}", "me");
        auto item = test::historyItem(job, text);
        item.createdAt = 1'700'000'000'000 + job * 1000;
        change(item);
        return history.add(item);
    }
    std::vector<std::int64_t> ids(const HistoryQuery& query) {
        std::vector<std::int64_t> found;
        for (const auto& key : search.keys(query)) found.push_back(key.id);
        return found;
    }
    HistoryRow row(std::int64_t id, const std::string& words = {}) {
        return search.rows(std::array{id}, words).at(0);
    }
};

std::string plain(std::string text) {
    std::erase(text, kHitStart);
    std::erase(text, kHitEnd);
    return text;
}

// A database as the first released schema left it, with one take.
void makeFirstSchema(const std::filesystem::path& file) {
    sqlite3* handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    const auto run = [&](const std::string& sql) {
        QCOMPARE(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    };
    run(std::string(migrations()[0]));
    run("PRAGMA user_version = 1");
    run("INSERT INTO job VALUES (1, 'speak', 'done', 't', '{}', 'o', 0, '', '', 1, 1, 1)");
    run("INSERT INTO history VALUES (5, 'take', 1, 'Old title', 'old' || char(10) || 'words', 'slt', "
        "'flite', "
        "'en', '{}', 'takes/a.flac', '', 1000, 1, 1700000000000, NULL)");
    sqlite3_close(handle);
}

}  // namespace

class HistorySearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLightRowHasWhatAListShows() {
        Fixture f;
        const auto id = f.add(7, std::string("first line\nsecond line ") + std::string(2000, 'x'));
        f.journal.setEnded(7, JobState::Cancelled);
        JobMetrics metrics;
        metrics.job = 7;
        metrics.device = "cpu";
        metrics.queueMs = 50;
        metrics.totalMs = 450;
        MetricsStore(f.database).add(metrics);

        const auto row = f.row(id);

        QCOMPARE(row.job, JobId(7));
        QVERIFY(row.excerpt.starts_with("first line second line"));
        QCOMPARE(row.excerpt.size(), std::size_t(300));
        QVERIFY(row.textBytes > 2000);
        QCOMPARE(row.device, std::string("cpu"));
        QCOMPARE(row.costMs, 400.0);
        QVERIFY(row.state == JobState::Cancelled);
        QCOMPARE(f.row(f.add(8, "no metrics")).costMs, -1.0);
    }

    void rowsFollowEveryChange() {
        Fixture f;
        const auto id = f.add(1, "before");
        f.journal.addSegment(1, test::segment(0, "after"));
        f.history.setStarred(std::array{id}, true);
        f.history.setTitle(id, "New title");
        f.transcripts.edit(1, {.removed = {}, .put = {test::segment(0, "after")}, .speakers = std::nullopt});
        f.history.trash(std::array{id});
        const auto row = f.row(id);
        QVERIFY(row.starred && row.deletedAt);
        QCOMPARE(row.title, std::string("New title"));
        QCOMPARE(row.excerpt, std::string("after"));
        f.history.removeTrashed(std::array{id});
        QVERIFY(!f.search.row(id));
    }

    void hitsAreMarked_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("excerpt");
        QTest::addColumn<bool>("settings");
        QTest::newRow("in the text") << "boat"
                                     << ""
                                     << "a [boat] on the sea" << false;
        QTest::newRow("beginning of a word") << "boa"
                                             << ""
                                             << "a [boat] on the sea" << false;
        QTest::newRow("without accents") << "CAFE"
                                         << "The [Café]"
                                         << "" << false;
        QTest::newRow("in the settings") << "speed"
                                         << ""
                                         << "\"[speed]\"" << true;
        QTest::newRow("pieces of Chinese") << "天天气"
                                           << ""
                                           << "今[天天气]很好" << false;
        QTest::newRow("a short piece") << "很好"
                                       << ""
                                       << "今天天气[很好]" << false;
    }
    void hitsAreMarked() {
        QFETCH(const QString, words);
        QFETCH(const QString, title);
        QFETCH(const QString, excerpt);
        QFETCH(const bool, settings);
        Fixture f;
        const auto id = f.add(1, "Filler words stand here. We saw a boat on the sea. 今天天气很好",
                              [](HistoryItem& item) { item.title = "The Café"; });
        const auto row = f.row(id, words.toStdString());
        const auto shown = [](std::string text) {
            std::replace(text.begin(), text.end(), kHitStart, '[');
            std::replace(text.begin(), text.end(), kHitEnd, ']');
            return QString::fromStdString(text);
        };
        QCOMPARE(shown(row.markedTitle), title);
        QVERIFY2(excerpt.isEmpty() || shown(row.excerpt).contains(excerpt), qPrintable(shown(row.excerpt)));
        QCOMPARE(row.hitInSettings, settings);
    }

    void aLongTextShowsWhatIsAroundTheHit() {
        Fixture f;
        std::string text;
        for (int i = 0; i < 5000; ++i) text += "filler ";
        const auto row = f.row(f.add(1, text + "the needle is here " + text), "needle");
        QVERIFY(plain(row.excerpt).find("the needle is here") != std::string::npos);
        QVERIFY(row.excerpt.size() < 500);
    }

    void filtersNarrow_data() {
        QTest::addColumn<std::function<void(HistoryQuery&)>>("change");
        QTest::addColumn<QList<int>>("jobs");
        using Change = std::function<void(HistoryQuery&)>;
        const auto row = [](const char* name, Change change, QList<int> jobs) {
            QTest::newRow(name) << change << jobs;
        };
        row("all", [](auto&) {}, {3, 2, 1});
        row("kind", [](auto& q) { q.kind = HistoryKind::Transcript; }, {2});
        row("starred", [](auto& q) { q.starred = true; }, {3});
        row("not starred", [](auto& q) { q.starred = false; }, {2, 1});
        row("voice", [](auto& q) { q.voices = {"rms"}; }, {3});
        row("voices", [](auto& q) { q.voices = {"rms", "slt"}; }, {3, 1});
        row("engine", [](auto& q) { q.engines = {"pocketsphinx"}; }, {2});
        row("language", [](auto& q) { q.languages = {"de"}; }, {3});
        row("sound", [](auto& q) { q.hasSound = true; }, {3, 1});
        row("no sound", [](auto& q) { q.hasSound = false; }, {2});
        row("from", [](auto& q) { q.fromMs = 1'700'000'002'000; }, {3, 2});
        row("to", [](auto& q) { q.toMs = 1'700'000'002'000; }, {1});
        row("today", [](auto& q) { q.lastDays = 1; }, {});
        row("long", [](auto& q) { q.minDurationMs = 5000; }, {3});
        row("short", [](auto& q) { q.maxDurationMs = 1000; }, {2, 1});
        row("oldest", [](auto& q) { q.sort = HistorySort::Oldest; }, {1, 2, 3});
        row("longest", [](auto& q) { q.sort = HistorySort::Longest; }, {3, 2, 1});
        row("title", [](auto& q) { q.sort = HistorySort::Title; }, {1, 3, 2});
        row("words and filter",
            [](auto& q) {
                q.text = "harbour";
                q.kind = HistoryKind::Take;
            },
            {3, 1});
        row("limit", [](auto& q) { q.limit = 2; }, {3, 2});
    }
    void filtersNarrow() {
        QFETCH(const std::function<void(HistoryQuery&)>, change);
        QFETCH(const QList<int>, jobs);
        Fixture f;
        std::map<std::int64_t, int> jobOf;
        jobOf[f.add(1, "harbour a")] = 1;
        jobOf[f.add(2, "harbour c", [](HistoryItem& item) {
            item.kind = HistoryKind::Transcript;
            item.voiceOrModel = item.engine = "pocketsphinx";
            item.asset.clear();
        })] = 2;
        jobOf[f.add(3, "harbour b", [](HistoryItem& item) {
            item.voiceOrModel = "rms";
            item.language = "de";
            item.starred = true;
            item.durationMs = 9000;
        })] = 3;
        HistoryQuery query;
        query.limit = 0;
        change(query);
        QList<int> found;
        for (const auto id : f.ids(query)) found << jobOf[id];
        QCOMPARE(found, jobs);
        if (query.limit == 0) QCOMPARE(f.search.count(query), std::int64_t(jobs.size()));
    }

    void facetsAreTheValuesThatOccur() {
        Fixture f;
        f.add(1, "a");
        f.add(2, "b", [](HistoryItem& item) { item.voiceOrModel = "Ada"; });
        const auto facets = f.search.facets();
        QCOMPARE(facets.voices, (std::vector<std::string>{"Ada", "slt"}));
        QCOMPARE(facets.engines, std::vector<std::string>{"flite"});
        QCOMPARE(facets.languages, std::vector<std::string>{"en"});
    }

    void aStopEndsAStatement() {
        Fixture f;
        test::addManyRows(f.database, 500);
        std::stop_source stop;
        stop.request_stop();
        {
            const StopOn stopOn(f.database, stop.get_token());
            QVERIFY(test::errorCodeOf([&] {
                        Statement endless(f.database,
                                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                          "SELECT count(*) FROM n");
                        endless.step();
                    }) == ErrorCode::Storage);
        }
        QCOMPARE(f.search.count({}), std::int64_t(500));
    }

    void aQueryComesBackFromItsStoredForm() {
        HistoryQuery query;
        query.text = "words \"quoted\"";
        query.kind = HistoryKind::Transcript;
        query.starred = false;
        query.hasSound = true;
        query.voices = {"slt", "Ada"};
        query.engines = {"flite"};
        query.languages = {"de"};
        query.lastDays = 7;
        query.fromMs = 5;
        query.toMs = 6;
        query.minDurationMs = 1;
        query.maxDurationMs = 2;
        query.sort = HistorySort::Title;
        QVERIFY(historyQueryFromJson(toJson(query)) == query);
    }

    void damagedQueriesAreRefusedOrReadSafely() {
        HistoryQuery query;
        query.voices = {"slt"};
        const std::string good = toJson(query);
        std::mt19937 random(11);
        for (int round = 0; round < 20000; ++round) {
            std::string bad = good;
            for (int i = int(random() % 4); i >= 0; --i) bad[random() % bad.size()] = char(random());
            const auto code = test::errorCodeOf([&] { historyQueryFromJson(bad); });
            QVERIFY(!code || *code == ErrorCode::InvalidDocument);
        }
    }

    void listsAreKeptInOrder() {
        Fixture f;
        HistoryListStore lists(f.database);
        HistoryQuery starred;
        starred.starred = true;
        const auto a = lists.save({0, "A", starred});
        const auto b = lists.save({0, "B", {}});
        const auto c = lists.save({0, "C", {}});
        lists.order(std::array{c, a, b});
        lists.save({a, "A renamed", starred});
        const auto names = [&] {
            std::string all;
            for (const auto& list : lists.all()) all += list.name + " ";
            return all;
        };
        QCOMPARE(names(), std::string("C A renamed B "));
        QVERIFY(lists.all().at(1).query.starred == true);

        const auto removed = lists.all().at(1);
        lists.remove(a);
        QCOMPARE(names(), std::string("C B "));
        lists.save(removed);
        lists.order(std::array{c, a, b});
        QCOMPARE(names(), std::string("C A renamed B "));
        QVERIFY(test::errorCodeOf([&] { lists.save({0, "", {}}); }) == ErrorCode::InvalidInput);
    }

    void whatIsStillReferredToSurvivesTheTrash() {
        Fixture f;
        const auto shared = [](HistoryItem& item) { item.asset = "recordings/one.wav"; };
        const auto first = f.add(1, "first", shared);
        f.add(2, "second", shared);
        f.history.trash(std::array{first});
        QVERIFY(f.history.removeTrashed(std::array{first}).empty());
        QVERIFY(!f.history.item(first));
    }

    void onlyTheTrashCanBeRemovedForGood() {
        Fixture f;
        const auto id = f.add(1, "kept");
        QVERIFY(f.history.removeTrashed(std::array{id}).empty());
        QVERIFY(f.history.item(id));
    }

    // What the first released version wrote is found after the upgrade, with a backup beside it.
    void theFirstSchemaIsUpgraded() {
        const DataFolder folder;
        makeFirstSchema(folder / "a.db");

        Database database(folder / "a.db", Access::ReadWrite);

        QCOMPARE(database.openReport().schemaBefore, 1);
        QCOMPARE(database.openReport().schemaNow, int(migrations().size()));
        QVERIFY(database.openReport().backup && std::filesystem::exists(*database.openReport().backup));
        HistoryQuery query;
        query.text = "words";
        query.starred = true;
        QCOMPARE(HistorySearch(database).keys(query).at(0).id, std::int64_t(5));
        QCOMPARE(HistorySearch(database).row(5)->excerpt, std::string("old words"));
        QVERIFY(HistoryListStore(database).all().empty());
    }
};

QTEST_GUILESS_MAIN(HistorySearchTest)
#include "history_search_test.moc"
